import { CAPITALISED, CAPITALS, type Tokens } from "../../text/tokens.js";

/**
 * True where capitals say nothing, as in a heading: the token and one beside it are written in capitals throughout and
 * are longer than initials.
 */
export function inCapitals(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== CAPITALS) return false;
  return isLongCapitals(tokens, i + 1) || isLongCapitals(tokens, i - 1);
}

function isLongCapitals(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALS && tokens.letters(i) > 1;
}

/** A word written as names are: `Hà`, or `HÀ` in a heading. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALISED || inCapitals(tokens, i);
}
