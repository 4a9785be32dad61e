import { isUtf8 } from "node:buffer";
import { InputError } from "../input-error.js";
import { kindOf } from "../kinds.js";
import { decoderOf } from "./decoders.js";
import { type Guess, guessLegacy, LEAST_SHARE, markOf, unicodeOf } from "./detect.js";
import { mend } from "./mend.js";
import type { EncodingName } from "./names.js";
import { spellingOf } from "./syllables.js";
import { firstWrongByte } from "./wrong-byte.js";

/** A text as its bytes had it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: EncodingName;
  /** What is not sure of the way it was read. */
  readonly warnings: readonly string[];
}

const REPLACEMENT = "\uFFFD";
const BINARY = "a binary file (it holds NUL bytes), not text";
/** So much of a file is enough to guess its encoding from. */
const SAMPLE_BYTES = 1 << 16;

/**
 * The text of the bytes of a file, without its byte order mark.
 * @param named the encoding that the user named; default: what a byte order mark says, else UTF-8 or UTF-16 where
 *   the bytes are, else the encoding from before Unicode in which the words are Vietnamese
 * @throws InputError (rejects) for bytes that are empty, binary, or fit no encoding, or not the named one
 */
export async function decode(bytes: Buffer, named?: EncodingName): Promise<Decoded> {
  const mark = markOf(bytes);
  const content = mark === undefined ? bytes : bytes.subarray(mark.length);
  if (content.length === 0) throw new InputError("empty: there is nothing to read");
  rejectKind(bytes);
  const encoding = named ?? mark?.encoding ?? unicodeOf(content);
  if (encoding === undefined) return decodeGuessed(content);
  const text = await decodeAs(content, encoding, mark?.length ?? 0);
  const warnings = [...lossesIn(text), ...(named === undefined ? [] : misreadingsIn(text, named))];
  const mended = named === undefined && encoding === "utf-8" ? await mend(text) : undefined;
  return mended ?? { text, encoding, warnings };
}

/** Text in an encoding that was told; `before` is the length of the byte order mark. */
async function decodeAs(content: Buffer, encoding: EncodingName, before: number): Promise<string> {
  if (encoding === "utf-8" && !isUtf8(content)) throw new InputError(notUtf8(content, before));
  const text = (await decoderOf(encoding))(content);
  if (text.includes("\0")) throw new InputError(BINARY);
  if (encoding !== "utf-8" && text.includes(REPLACEMENT)) {
    throw new InputError(`not ${encoding} text, or cut short: some bytes are no letters there`);
  }
  return text;
}

/** Text from before Unicode, which nothing in the file tells. */
async function decodeGuessed(content: Buffer): Promise<Decoded> {
  if (content.includes(0)) throw new InputError(BINARY);
  const sample = content.subarray(0, SAMPLE_BYTES);
  const guess = await guessLegacy(async (encoding) => (await decoderOf(encoding))(sample));
  const text = guess && (await decoderOf(guess.encoding))(content);
  if (guess === undefined || text === undefined || text.includes(REPLACEMENT)) {
    throw new InputError(`${notUtf8(content, 0)}, nor in any other encoding that is known here`);
  }
  return { text, encoding: guess.encoding, warnings: guess.isSure ? [] : [doubtOf(guess)] };
}

function doubtOf({ encoding, spelling: { words, syllables } }: Guess): string {
  const grounds = words === 0 ? "no word tells" : `${syllables} of ${words} words with marks are Vietnamese`;
  return `the encoding is a guess: ${encoding} (${grounds}); --encoding names another`;
}

/** What was named may not be what it is. */
function misreadingsIn(text: string, named: EncodingName): readonly string[] {
  const { words, syllables, share } = spellingOf(text);
  if (share >= LEAST_SHARE) return [];
  return [
    `read as ${named}, only ${syllables} of ${words} words with marks are Vietnamese; it may be in another`,
  ];
}

/** U+FFFD in the text itself: the mark of an earlier conversion. */
function lossesIn(text: string): readonly string[] {
  if (!text.includes(REPLACEMENT)) return [];
  const count = text.split(REPLACEMENT).length - 1;
  return [`${count} letters were lost before: the text holds U+FFFD in their place`];
}

function rejectKind(bytes: Buffer): void {
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new InputError(`${kind}, not text; convert it to that first`);
}

function notUtf8(content: Buffer, before: number): string {
  return `not UTF-8 text (first wrong byte at offset ${before + firstWrongByte(content)})`;
}
