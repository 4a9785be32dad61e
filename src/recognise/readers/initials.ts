import { DASH, DOT } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens } from "../../text/tokens.js";
import { romanValue } from "./roman.js";

/** Something hangs on the word before `i` by a dash: `Jong | -un`. */
export function hangsOn(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i, DASH) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1);
}

/** `II` in `Elizabeth II`. */
export function isRoman(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALS && romanValue(tokens.slice(i, i + 1)) > 0;
}

/** Names cut to their first letters: `Nh.`, `Th.`. */
const CLUSTERS = /^(Nh|Th|Ng|Tr|Ch|Ph|Kh|Gi|Qu)$/;

export function isDottedInitial(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== CAPITALISED || tokens.letters(i) !== 2) return false;
  return (
    tokens.isSign(i + 1, DOT) && tokens.glued(i + 1) && CLUSTERS.test(tokens.slice(i, i + 1).normalize("NFC"))
  );
}

/** A single capital letter. */
export function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALS && tokens.letters(i) === 1;
}

/** `N.T.`, `N.V.A`, `T.`, `H`: the token after initials, or `i`. */
export function readInitials(tokens: Tokens, i: number): number {
  if (isDottedInitial(tokens, i)) return i + 2;
  let end = i;
  while (isInitial(tokens, end)) {
    end++;
    if (!tokens.isSign(end, DOT) || !tokens.glued(end)) break;
    end++;
    if (!tokens.glued(end)) break;
  }
  return end;
}
