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

const VOWEL = /[aeiouy]/i;

/** A word in capitals in small letters but for its first; `GD`, which is no syllable, as it is. */
function lowered(word: string): string {
  return VOWEL.test(word.normalize("NFD")) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** A proper name out of a heading: `Công Hải` for `CÔNG HẢI`. */
export function titleCase(name: string): string {
  return name.normalize("NFC").replace(/\p{L}+/gu, lowered);
}

/** The proper name between two tokens, as it is written outside of headings. */
export function nameFrom(tokens: Tokens, first: number, last: number): string {
  const name = tokens.slice(first, last);
  return inCapitals(tokens, first) ? titleCase(name) : name;
}

/** A field of a body out of a heading: `Thông tin và Truyền thông` for `THÔNG TIN VÀ TRUYỀN THÔNG`. */
export function fieldCase(field: string): string {
  const words = titleCase(field).split(/\s+/u);
  return words.map((word, index) => (beginsPart(words, index) ? word : smallInside(word))).join(" ");
}

/** The first word, and those behind `và`, a dash, or the comma of a list: `Lao động, Thương binh`, but `Phòng, chống`. */
function beginsPart(words: readonly string[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || /^(Và|&|[-–])$/.test(before)) return true;
  return before.endsWith(",") && index > 1;
}

/** `Covid-19` is a name, and `GD` no syllable; other words inside a field are small. */
function smallInside(word: string): string {
  return lowered(word) === word && VOWEL.test(word.normalize("NFD")) && !/-\d/.test(word)
    ? word.toLowerCase()
    : word;
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
