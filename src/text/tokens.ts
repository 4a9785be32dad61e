/**
 * The text as flat typed arrays, one entry a token, made in one pass. A window holds at most CAPACITY
 * tokens, so that memory stays flat however long the text is.
 */

import { DOT } from "./signs.js";

export const BREAK = 0;
export const PUNCTUATION = 1;
export const NUMBER = 2;
/** Words are all kinds from here on; capitalised ones all kinds above it. */
export const WORD = 3;
export const CAPITALISED = 4;
/** All capitals, a single one included. */
export const CAPITALS = 5;
/** Capitals inside or behind small letters: `CTr`, `TTg`, `iPhone`. */
export const MIXED = 6;

/** Lexicon ids below this stand for the Latin-1 signs themselves. */
export const NUMBER_ID = 256;
export const FIRST_WORD_ID = 257;

export const CAPACITY = 1 << 15;
/** The text is read in parts of so many UTF-16 units for each token that a window may hold; words of news have about four. */
const UNITS_OF_TOKEN = 4;
const FEWEST_UNITS = 256;

const BLANK = 32;

/** Break tokens before the first and after the last token, so that a bounded look never leaves the arrays. */
const MARGIN = 64;

export class Tokens {
  /** Tokens stand at 1 … count; 0 and everything after are breaks. */
  count = 0;
  text = "";
  /** Whether a word of the window is written with combining marks or invisible characters. */
  decomposed = false;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Lexicon id of a word, code of a sign, NUMBER_ID, or 0 for what the lexicon does not hold. */
  readonly word: Int32Array;
  /** Value of a number of up to nine digits, else -1; code of a sign. */
  readonly value: Int32Array;
  /** UTF-16 units of the part of the text that `load` took, and a 0 behind them: reading them is faster than asking the string. */
  readonly units: Uint16Array;
  readonly #bytes: Buffer;

  /** @param capacity the most tokens that a window may hold */
  constructor(readonly capacity: number = CAPACITY) {
    const size = capacity + MARGIN;
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.word = new Int32Array(size);
    this.value = new Int32Array(size);
    this.units = new Uint16Array(Math.max(capacity * UNITS_OF_TOKEN, FEWEST_UNITS));
    this.#bytes = Buffer.from(this.units.buffer);
  }

  /** Takes the next part of a text into `units`; returns how many units it has. */
  load(text: string, from: number): number {
    const length = Math.min(text.length - from, this.units.length - 1);
    const part = length === text.length ? text : text.slice(from, from + length);
    this.#bytes.write(part, "utf16le");
    this.units[length] = 0;
    return length;
  }

  /** Closes a window: everything behind the last token reads as a break. */
  seal(text: string): void {
    this.text = text;
    for (let i = this.count + 1; i < this.count + MARGIN; i++) this.#clear(i);
    this.#clear(0);
  }

  /** True when nothing stands between a token and the one before it. */
  glued(i: number): boolean {
    return this.start[i] === this.end[i - 1];
  }

  isWord(i: number): boolean {
    return (this.kind[i] as number) >= WORD;
  }

  isCapital(i: number): boolean {
    return (this.kind[i] as number) >= CAPITALISED;
  }

  isNumber(i: number): boolean {
    return this.kind[i] === NUMBER;
  }

  /** True for the sign with this code; dashes read as `-`, all double quotes as `"`. */
  isSign(i: number, code: number): boolean {
    return this.kind[i] === PUNCTUATION && this.value[i] === code;
  }

  /** A line break, or a full stop with something free behind it. */
  endsSentence(i: number): boolean {
    return this.kind[i] === BREAK || (this.isSign(i, DOT) && !this.glued(i + 1));
  }

  /** Digits of a number token. */
  digits(i: number): number {
    return (this.end[i] as number) - (this.start[i] as number);
  }

  /** Letters of a word, whatever way it is composed. */
  letters(i: number): number {
    return this.decomposed ? this.slice(i, i + 1).normalize("NFC").length : this.digits(i);
  }

  /** The text from one token to before another, in one line: a break or more than one space inside reads as a space. */
  slice(first: number, last: number): string {
    if (last <= first) return "";
    const written = this.text.slice(this.start[first], this.end[last - 1]);
    return this.#isEven(first, last) ? written : written.replace(/\s+/gu, " ");
  }

  /** Whether nothing but single spaces stands between the tokens. */
  #isEven(first: number, last: number): boolean {
    for (let i = first + 1; i < last; i++) {
      const end = this.end[i - 1] as number;
      const gap = (this.start[i] as number) - end;
      if (gap > 1 || (gap === 1 && this.text.charCodeAt(end) !== BLANK)) return false;
    }
    return true;
  }

  /** The same with every letter and its marks in one character (NFC). */
  composed(first: number, last: number): string {
    const written = this.slice(first, last);
    return this.decomposed ? written.normalize("NFC") : written;
  }

  #clear(i: number): void {
    this.kind[i] = BREAK;
    this.word[i] = 0;
    this.value[i] = 0;
    this.start[i] = i === 0 ? -1 : this.text.length + 1;
    this.end[i] = i === 0 ? -1 : this.text.length + 1;
  }
}
