import type { Decoded } from "./decode.js";
import { type LegacyEncoding, mendingOf, westernEncoder } from "./decoders.js";
import { guessLegacy } from "./detect.js";
import { spellingOf } from "./syllables.js";

/** Letters that only Vietnamese written in Unicode has, composed or not: such a text needs no mending. */
const VIETNAMESE = /[ĐđƠơƯưẠ-ỹ]|[\u0300-\u0323]/u;
/** Letters and signs of Latin-1 beyond ASCII, which the old encodings look like. */
const LATIN = /[\u00a1-\u00ff]/u;

const SAMPLE_UNITS = 1 << 14;
/** A text with fewer such words, or more syllables among them, is left as it is. */
const LEAST_WORDS = 10;
const MOST_SHARE = 0.6;

/**
 * The text of a file that was made UTF-8 by a program that took its letters for those of Western Europe, so that
 * it looks like `Céng hoµ x· héi`, `Coäng hoøa xaõ hoäi` or `Cá»™ng hÃ²a`; undefined for any other.
 */
export async function mend(text: string): Promise<Decoded | undefined> {
  const sample = text.slice(0, SAMPLE_UNITS);
  if (VIETNAMESE.test(sample) || !LATIN.test(sample)) return undefined;
  const { words, share } = spellingOf(sample);
  if (words < LEAST_WORDS || share > MOST_SHARE) return undefined;
  return (await mendTwice(text, sample)) ?? mendLegacy(text, sample);
}

/** UTF-8 that was taken for windows-1252 and made UTF-8 again. */
async function mendTwice(text: string, sample: string): Promise<Decoded | undefined> {
  const bytesOf = await westernEncoder();
  const again = (part: string) => new TextDecoder().decode(bytesOf(part));
  const { words, share } = spellingOf(again(sample));
  if (words < LEAST_WORDS || share <= MOST_SHARE) return undefined;
  const warning = "the text was made UTF-8 twice; it is read as it was before";
  return { text: again(text), encoding: "utf-8", warnings: [warning] };
}

async function mendLegacy(text: string, sample: string): Promise<Decoded | undefined> {
  const read = async (encoding: LegacyEncoding, part: string) => (await mendingOf(encoding))(part);
  const guess = await guessLegacy((encoding) => read(encoding, sample));
  if (guess === undefined || !guess.isSure) return undefined;
  const warning = `the letters of ${guess.encoding} stand in UTF-8; they are read as what they mean`;
  return { text: await read(guess.encoding, text), encoding: guess.encoding, warnings: [warning] };
}
