import type { Tokens } from "../../text/tokens.js";
import { inCapitals } from "./capitals.js";

const VOWEL = /[aeiouy]/i;

/** A syllable has a vowel; `GD`, `TNHH` have none. */
function isSyllable(word: string): boolean {
  return VOWEL.test(word.normalize("NFD"));
}

/** A word in capitals in small letters but for its first; `GD`, which is no syllable, as it is. */
function lowered(word: string): string {
  return isSyllable(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
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
  return lowered(word) === word && isSyllable(word) && !/-\d/.test(word) ? word.toLowerCase() : word;
}
