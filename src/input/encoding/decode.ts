import { isUtf8 } from "node:buffer";
import { InputError } from "../input-error.js";
import { kindOf } from "../kinds.js";

const BYTE_ORDER_MARK = Buffer.from("\uFEFF");
const REPLACEMENT = "\uFFFD";

/**
 * The text of a UTF-8 file, without its byte order mark.
 * Throws InputError for bytes that are empty, binary, or not UTF-8.
 */
export function decode(bytes: Buffer): string {
  const content = startsWith(bytes, BYTE_ORDER_MARK) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
  if (content.length === 0) throw new InputError("empty: there is nothing to read");
  rejectBinary(bytes);
  if (!isUtf8(content)) throw notUtf8(bytes);
  return content.toString("utf8");
}

function startsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}

function rejectBinary(bytes: Buffer): void {
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new InputError(`${kind}, not plain UTF-8 text; convert it to that first`);
  if (bytes.includes(0)) throw new InputError("a binary file (it holds NUL bytes), not text");
}

function notUtf8(bytes: Buffer): InputError {
  return new InputError(
    `not UTF-8 text (first wrong byte at offset ${firstWrongByte(bytes)}); ` +
      "convert it first, for instance with iconv -f WINDOWS-1258 -t UTF-8",
  );
}

/** Decoding puts U+FFFD for each wrong byte; the first one that does not stand in the file itself tells. */
function firstWrongByte(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let offset = 0;
  let counted = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    offset += Buffer.byteLength(text.slice(counted, at));
    counted = at;
    if (!startsWith(bytes.subarray(offset), Buffer.from(REPLACEMENT))) break;
  }
  return offset;
}
