import { InputError } from "../input-error.js";
import type { Lookahead } from "../lookahead.js";
import type { Fields } from "./fields.js";
import { ARRAY_WAY_OUT, objectIn } from "./json-lines.js";
import { type RecordOptions, textIn } from "./record.js";
import { decoded } from "./utf8.js";

const NEWLINE = 10;
const SPACE = 32;

/**
 * Whether bytes of an unknown kind are JSON Lines: the first line that is not blank is an object with a text.
 * Rejects with InputError for JSON of other kinds, which nobody means to be read as a text.
 */
export async function areJsonLines(bytes: Lookahead, options: RecordOptions): Promise<boolean> {
  const beginning = decoded(await bytes.look(untilLine(options.mostBytes)));
  const [line = ""] = beginning.trimStart().split(/\r?\n/, 1);
  if (/^\[\s*(\{|$)/.test(line)) throw new InputError(`a JSON array; ${ARRAY_WAY_OUT}`);
  if (/^\{\s*$/.test(line))
    throw new InputError("JSON over several lines; make it JSON Lines first: jq -c .");
  const object = line.startsWith("{") ? objectOrNot(line) : undefined;
  if (object !== undefined) textIn(object, options.fields.text);
  return object !== undefined;
}

/** Tells when a first line that is not blank has come, or more than a text may be. */
function untilLine(mostBytes: number): (piece: Buffer, length: number) => boolean {
  let hasBegun = false;
  return (piece, length) => {
    const start = hasBegun ? 0 : piece.findIndex((byte) => byte > SPACE);
    hasBegun ||= start >= 0;
    return length > mostBytes || (hasBegun && piece.includes(NEWLINE, start));
  };
}

function objectOrNot(line: string): Fields | undefined {
  try {
    return objectIn(line);
  } catch {
    // A text that begins with a brace.
    return undefined;
  }
}
