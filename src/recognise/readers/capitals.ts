import { APOSTROPHE, DASH } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens } from "../../text/tokens.js";

/**
 * True where capitals say nothing, as in a heading: the token and one beside it are written in capitals throughout and
 * are longer than initials.
 */
export function inCapitals(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== CAPITALS) return false;
  if (isLongCapitals(tokens, i + 1) || isLongCapitals(tokens, i - 1)) return true;
  // `SỞ | Y | TẾ`: a word of one letter between.
  return tokens.kind[i + 1] === CAPITALS && isLongCapitals(tokens, i + 2);
}

function isLongCapitals(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALS && tokens.letters(i) > 1;
}

/** A word written as names are: `Hà`, or `HÀ` in a heading. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALISED || inCapitals(tokens, i);
}

/** The token after the word at `i` with what hangs on it by an apostrophe: `M'gar`, `H'Hen`, `K’Brể`. */
export function afterApostrophe(tokens: Tokens, i: number): number {
  const isJoined =
    tokens.isSign(i + 1, APOSTROPHE) && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.isWord(i + 2);
  return isJoined ? i + 3 : i + 1;
}

/** `dịch Covid | -19`: behind a number that hangs on the last word by a dash. */
export function afterNumber(tokens: Tokens, i: number): number {
  const hangs = tokens.isSign(i, DASH) && tokens.glued(i) && tokens.isNumber(i + 1) && tokens.glued(i + 1);
  return hangs && tokens.isCapital(i - 1) ? i + 2 : i;
}
