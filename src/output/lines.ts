import type { Entity } from "../model.js";
import { columnCounter } from "./columns-in-line.js";
import type { Sink } from "./sink.js";
import { valueText } from "./value-text.js";
import type { Writer } from "./writer.js";

/** Puts text between two terminal codes, or leaves it as it is. */
type Paint = (code: number, text: string) => string;

const painted: Paint = (code, text) => `\u001b[${code}m${text}\u001b[0m`;
const plain: Paint = (_code, text) => text;

/** Colours as in grep: the file magenta, the line green, the signs between them cyan. */
const MAGENTA = 35;
const GREEN = 32;
const CYAN = 36;
const BLUE = 34;
const BOLD = 1;
const DIM = 2;

/** One line for each entity, as grep -n writes them: `file:line:column type text → value`. */
export function linesWriter(sink: Sink, colour: boolean): Writer {
  const paint = colour ? painted : plain;
  return {
    async write(record, text) {
      if (record.entities.length === 0) return;
      const columnOf = columnCounter(text);
      const file = paint(MAGENTA, oneLine(record.id));
      const lines = record.entities.map(
        (entity) => `${file}${line(entity, columnOf(entity.start), paint)}\n`,
      );
      await sink.write(lines.join(""));
    },
    async writeFailed() {},
    end: () => sink.end(),
  };
}

function line(entity: Entity, column: number, paint: Paint): string {
  const colon = paint(CYAN, ":");
  const place = `${colon}${paint(GREEN, `${entity.line}`)}${colon}${column}`;
  const meaning = `${paint(BOLD, oneLine(entity.text))} → ${oneLine(valueText(entity))}`;
  const rule = entity.rule === undefined ? "" : ` ${paint(DIM, `[${entity.rule}]`)}`;
  return `${place} ${paint(BLUE, entity.type)} ${meaning}${rule}`;
}

/** One space for each run of white space and control characters: a text must not steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
