import { sourceOf } from "../../source.js";
import type { EncodingName } from "../encoding/names.js";
import type { RecordFormat } from "../formats.js";
import { InputError } from "../input-error.js";
import type { Reading } from "../reading.js";
import { isoDayOf } from "./day.js";
import { type Fields, fieldOf } from "./fields.js";
import { keptFields } from "./kept-fields.js";
import { shown, shownKind, shownNames } from "./shown.js";

/** How records are read. */
export interface RecordOptions {
  /** Under which names a record has its id, its text and its day of writing, in NFC. */
  readonly fields: FieldNames;
  /** Whether the other fields of a record go into what is written of it. */
  readonly keepFields: boolean;
  /** A record, or a file that is one text, of more bytes is not read. */
  readonly mostBytes: number;
}

export interface FieldNames {
  readonly id: string;
  readonly text: string;
  readonly date: string;
}

/** What all records of one stream have in common. */
export interface Stream {
  /** Name of the input. */
  readonly id: string;
  readonly format: RecordFormat;
  readonly encoding: EncodingName;
  readonly options: RecordOptions;
}

/** The reading of a record that begins on a line of a stream. */
export function readingOf(record: Fields, line: number, stream: Stream): Reading {
  const { fields: names, keepFields } = stream.options;
  const at = placeOf(line, stream);
  const id = idOf(fieldOf(record, names.id)) ?? at;
  try {
    const text = textIn(record, names.text);
    const { encoding, format } = stream;
    const warnings: string[] = [];
    return {
      id,
      at,
      text,
      source: sourceOf(text, { encoding, format }),
      ...dateOf(fieldOf(record, names.date), warnings),
      ...(keepFields && { fields: keptFields(record, Object.values(names), warnings) }),
      warnings,
    };
  } catch (error) {
    return { id, at, error };
  }
}

/** The reading of a record that is broken, from which no id could be had. */
export function brokenAt(line: number, error: unknown, stream: Stream): Reading {
  const at = placeOf(line, stream);
  return { id: at, at, error };
}

function placeOf(line: number, { id }: Stream): string {
  return `${id}:${line}`;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The text of a record. Throws InputError where it has none. */
export function textIn(record: Fields, name: string): string {
  const text = fieldOf(record, name);
  if (typeof text === "string") return text;
  if (text !== undefined)
    throw new InputError(`the field ${shown(name)} is ${shownKind(text)}, not a string`);
  const there = shownNames(Object.keys(record));
  throw new InputError(
    `no field ${shown(name)} (there is ${there === "" ? "none" : there}); name that of the text with --text-field`,
  );
}

/** The day of writing, where there is one; what is none is warned of. */
function dateOf(value: unknown, warnings: string[]): { readonly date?: string } {
  if (value === undefined || value === null || value === "") return {};
  const date = typeof value === "string" ? isoDayOf(value) : undefined;
  if (date !== undefined) return { date };
  const what = typeof value === "object" ? shownKind(value) : shown(String(value));
  warnings.push(`day of writing is no day such as 2023-01-30 or 30/01/2023: ${what}`);
  return {};
}
