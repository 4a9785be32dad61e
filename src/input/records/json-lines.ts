import { InputError } from "../input-error.js";
import type { Reading } from "../reading.js";
import { tooLarge } from "../too-large.js";
import type { Fields } from "./fields.js";
import { isBlank, type Line } from "./lines.js";
import { brokenAt, readingOf, type Stream } from "./record.js";
import { shown, shownKind } from "./shown.js";
import { textOfLine } from "./utf8.js";

/** How a whole JSON array becomes a stream of records. */
export const ARRAY_WAY_OUT = "make it JSON Lines first: jq -c '.[]'";

/** The records of JSON Lines, one for each line that is not blank. */
export function* readJsonLines(lines: readonly Line[], stream: Stream): Generator<Reading> {
  for (const line of lines) {
    if (line.bytes === undefined || !isBlank(line.bytes)) yield readJsonLine(line, stream);
  }
}

function readJsonLine({ number, bytes }: Line, stream: Stream): Reading {
  try {
    if (bytes === undefined) throw tooLarge(stream.options.mostBytes);
    const text = textOfLine(bytes);
    return readingOf(withExactId(objectIn(text), text, stream.options.fields.id), number, stream);
  } catch (error) {
    return brokenAt(number, error, stream);
  }
}

/** The object that a line of JSON is. Throws InputError for anything else. */
export function objectIn(line: string): Fields {
  const value = valueIn(line);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  const wayOut = Array.isArray(value) ? `; ${ARRAY_WAY_OUT}` : "";
  throw new InputError(`${shownKind(value)} in JSON, not an object${wayOut}`);
}

function valueIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`not JSON: ${shown((error as Error).message)}`);
  }
}

/**
 * A record with its id as it is written. Keys of databases have up to 19 digits, more than a JavaScript number
 * holds, so they are taken from the line.
 */
function withExactId(record: Fields, line: string, name: string): Fields {
  const id = Object.hasOwn(record, name) ? record[name] : undefined;
  if (typeof id !== "number" || Number.isSafeInteger(id)) return record;
  const key = JSON.stringify(name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  for (const [, written] of line.matchAll(new RegExp(`${key}\\s*:\\s*(-?\\d[\\d.eE+-]*)`, "g"))) {
    if (Number(written) === id) return { ...record, [name]: written };
  }
  return record;
}
