/**
 * What the tokeniser knows of single characters: their class, their tone, and the letter that they are
 * looked up as. The tables are made at build time and stored in the compiled lexicon.
 *
 * The normalised view of DESIGN.md is made here, one character at a time, so that no second text and no
 * map of offsets is needed: case, tone, `Ð` for `Đ`, Cyrillic look-alikes, dashes, quotes and spaces are all
 * folded while the word is hashed, and a token keeps its place in the text as it was written.
 */

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const DIGIT = 3;
export const LOWER = 4;
export const UPPER = 5;
export const MARK = 6;
export const IGNORED = 7;

/** Characters from here on are rare and classified one by one. Below lie all Vietnamese letters and U+2212. */
export const TABLE_SIZE = 0x2300;

const TONES = "\u0300\u0301\u0309\u0303\u0323";
const DASHES = /[\u2010-\u2015\u2212]/;
const DOUBLE_QUOTES = /[“”„‟«»″]/;
const SINGLE_QUOTES = /[‘’‚‛′´`]/;
const SLASHES = /[\u2044\u2215]/;
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Letters of other scripts that stand for Latin ones in misprinted symbols (`51/2025/TT-BTС`). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  х: "x",
  у: "y",
  ð: "đ",
};

/** Class of one character, without its tone. */
function classOf(character: string): number {
  if (ZERO_WIDTH.test(character)) return IGNORED;
  // A tab stands between the cells of a table, which hold a name each.
  if (/[\t\n\r\v\f\u0085\u2028\u2029]/.test(character)) return NEWLINE;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[ºª]/.test(character)) return OTHER;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LOWER;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

/** Letter or sign that a character is looked up as. */
function baseOf(character: string): string {
  if (DASHES.test(character)) return "-";
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (SLASHES.test(character)) return "/";
  if (character === "º") return "°";
  const lower = character.toLowerCase();
  const letters = [...lower.normalize("NFD")].filter((part) => !TONES.includes(part)).join("");
  const base = letters.normalize("NFC").charAt(0) || lower.charAt(0);
  return LOOK_ALIKES[base] ?? base;
}

/** 0 for no tone, else 1 to 5. */
function toneOf(character: string): number {
  for (const part of character.normalize("NFD")) {
    const tone = TONES.indexOf(part);
    if (tone >= 0) return tone + 1;
  }
  return 0;
}

/** Class in the low four bits, tone above; for any UTF-16 unit. */
export function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCharCode(code);
  return classOf(character) | (toneOf(character) << 4);
}

/** Code of the letter or sign that a UTF-16 unit is looked up as. */
export function foldCode(code: number): number {
  return code >= 0xd800 && code <= 0xdfff ? code : baseOf(String.fromCharCode(code)).charCodeAt(0);
}

/** Joins a letter with a combining circumflex, breve or horn, as decomposed text writes them. */
export function composeCode(base: number, mark: number): number {
  return String.fromCharCode(base, mark).normalize("NFC").charCodeAt(0);
}

/**
 * Class, tone and folded code of a UTF-16 unit in one number: bits 0–3, 4–7 and 16–31. In bits 8 and 9 stands how far
 * the tones before are shifted to make room for this one: three bits, or none where it has no tone.
 */
export function characterOf(code: number): number {
  const entry = classify(code);
  const shift = entry > 15 ? 3 : 0;
  return entry | (shift << 8) | (foldCode(code) << 16);
}

/** The same for all units below TABLE_SIZE. */
export function characterTable(): Int32Array {
  return Int32Array.from({ length: TABLE_SIZE }, (_, code) => characterOf(code));
}
