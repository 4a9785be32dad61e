import { isUtf8 } from "node:buffer";
import { type LegacyEncoding, legacyEncodings } from "./decoders.js";
import type { EncodingName } from "./names.js";
import { type Spelling, spellingOf } from "./syllables.js";

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16LE_MARK = Buffer.from([0xff, 0xfe]);
const UTF_16BE_MARK = Buffer.from([0xfe, 0xff]);

/** So much of a file tells whether it is UTF-16 without a mark. */
const SAMPLE_BYTES = 4096;
/** In UTF-16 every second byte of ASCII is zero, and two thirds of the letters of Vietnamese are ASCII. */
const ZERO_SHARE = 0.25;
const FEWEST_ZEROS = 4;

/** A guess, how many words it rests on, and whether it can be relied on. */
export interface Guess {
  readonly encoding: LegacyEncoding;
  readonly spelling: Spelling;
  readonly isSure: boolean;
}

/** On texts of some hundred words the true encoding has a share of 0.93 and more, the next at most 0.9. */
const SURE_SHARE = 0.9;
const LEAST_LEAD = 0.03;
const SURE_WORDS = 10;
/** Below this share the text is not Vietnamese in any of them. */
export const LEAST_SHARE = 0.75;

/** The encoding that a byte order mark tells, with the mark's length. */
export function markOf(bytes: Buffer): { encoding: EncodingName; length: number } | undefined {
  if (beginsWith(bytes, UTF_8_MARK)) return { encoding: "utf-8", length: UTF_8_MARK.length };
  if (beginsWith(bytes, UTF_16LE_MARK)) return { encoding: "utf-16le", length: UTF_16LE_MARK.length };
  if (beginsWith(bytes, UTF_16BE_MARK)) return { encoding: "utf-16be", length: UTF_16BE_MARK.length };
  return undefined;
}

/** The Unicode encoding of bytes without a mark; undefined where they are in none. */
export function unicodeOf(bytes: Buffer): EncodingName | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) (zeros[at & 1] as number)++;
  const [even = 0, odd = 0] = zeros.map((count) => (count < FEWEST_ZEROS ? 0 : count / (length / 2)));
  if (odd > ZERO_SHARE && zeros[0] === 0) return "utf-16le";
  if (even > ZERO_SHARE && zeros[1] === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : undefined;
}

/**
 * The encoding from before Unicode in which the words are Vietnamese syllables; undefined where that is none.
 * @param read gives what is to be read as text, in one of the encodings
 */
export async function guessLegacy(
  read: (encoding: LegacyEncoding) => Promise<string>,
): Promise<Guess | undefined> {
  const guesses = await Promise.all(
    legacyEncodings.map(async (encoding) => ({ encoding, spelling: spellingOf(await read(encoding)) })),
  );
  guesses.sort((one, other) => other.spelling.share - one.spelling.share);
  const [best, next] = guesses as [(typeof guesses)[0], (typeof guesses)[0]];
  const { share, words } = best.spelling;
  if (share < LEAST_SHARE) return undefined;
  const isSure = share >= SURE_SHARE && share - next.spelling.share >= LEAST_LEAD && words >= SURE_WORDS;
  return { ...best, isSure };
}

function beginsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}
