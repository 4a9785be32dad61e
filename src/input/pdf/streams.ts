import { inflateSync } from "node:zlib";
import { InputError } from "../input-error.js";

/** A page that unpacks to more would take gigabytes to read; pictures are not unpacked. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_BYTES_OF_FONT = 64 * 1024 * 1024;
/** A page of text holds some thousand letters. */
const MOST_LETTERS = 1_000_000;
const OPENING = 0x28;
const CLOSING = 0x29;
const OPENING_HEXADECIMAL = 0x3c;
const CLOSING_HEXADECIMAL = 0x3e;
/** How much stands between an object's number and its stream: more is no dictionary of a stream. */
const LONGEST_DICTIONARY = 4096;

const ENCRYPTED = "/Encrypt";
const FILTERS = /\/(?:Filter|F)\s*(?:\[\s*)?((?:\/\w+\s*)+)/u;
const FONT = /\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/u;
const PICTURE = /\/Subtype\s*\/Image\b|\/FunctionType|\/Type\s*\/(?:Sound|Movie|EmbeddedFile)\b/u;

/**
 * Looks through the packed streams of a PDF file, which pdf.js reads as far as they go. Throws InputError where one is
 * damaged or unpacks to too much.
 */
export function checkStreams(bytes: Buffer): void {
  if (bytes.includes(ENCRYPTED)) return;
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at)) {
    const start = startOf(bytes, at);
    at += "stream".length;
    if (start === undefined) continue;
    const end = bytes.indexOf("endstream", start);
    if (end < 0) throw new InputError("a broken PDF file: a stream has no end");
    const dictionary = dictionaryBefore(bytes, start);
    const isFont = FONT.test(dictionary);
    const most = isFont ? MOST_BYTES_OF_FONT : MOST_BYTES;
    const content = unpacked(bytes.subarray(start, end), timesPacked(dictionary), most);
    if (!isFont) rejectEndlessText(content);
    at = end + "endstream".length;
  }
}

/** Where the bytes of a stream begin, if its word stands here. */
function startOf(bytes: Buffer, at: number): number | undefined {
  const next = bytes[at + 6];
  if (bytes.toString("latin1", at - 3, at) === "end") return undefined;
  if (next === 0x0a) return at + 7;
  if (next !== 0x0d) return undefined;
  return bytes[at + 7] === 0x0a ? at + 8 : at + 7;
}

function dictionaryBefore(bytes: Buffer, start: number): string {
  const before = bytes.toString("latin1", Math.max(0, start - LONGEST_DICTIONARY), start);
  return before.slice(before.lastIndexOf(" obj") + 1);
}

/** How many times a stream is packed, as far as it is looked at. */
function timesPacked(dictionary: string): number {
  if (PICTURE.test(dictionary)) return 0;
  const filters = FILTERS.exec(dictionary)?.[1]?.match(/\/\w+/gu) ?? [];
  const other = filters.findIndex((filter) => filter !== "/FlateDecode" && filter !== "/Fl");
  return other < 0 ? filters.length : other;
}

function unpacked(packed: Buffer, times: number, most: number): Buffer {
  let bytes = packed;
  for (let time = 0; time < times; time++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: most });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === "ERR_BUFFER_TOO_LARGE") {
        throw new InputError(`a PDF file with a part that unpacks to more than ${most >> 20} MiB`);
      }
      throw new InputError(`a broken PDF file: a part of it cannot be unpacked (${message})`);
    }
  }
  return bytes;
}

/** Throws InputError where a page shows more letters than a page can hold: pdf.js would take gigabytes for them. */
function rejectEndlessText(content: Buffer): void {
  if (content.length <= MOST_LETTERS) return;
  let letters = 0;
  let start = -1;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if (byte === OPENING || byte === OPENING_HEXADECIMAL) start = at;
    if (start < 0 || (byte !== CLOSING && byte !== CLOSING_HEXADECIMAL)) continue;
    letters += at - start;
    start = -1;
  }
  if (letters <= MOST_LETTERS) return;
  throw new InputError(`a PDF file with a page of more than ${MOST_LETTERS / 1000} thousand letters`);
}
