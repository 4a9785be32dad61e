import type { Grain } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase, type WordSet, wordSet } from "../../text/phrase.js";
import { AMPERSAND, CLOSE, COMMA, DASH, DOT, OPEN, SLASH } from "../../text/signs.js";
import { BREAK, CAPITALS, NUMBER, PUNCTUATION, type Tokens } from "../../text/tokens.js";
import { NumeralReader } from "../readers/numeral.js";
import { romanValue } from "../readers/roman.js";

/** One date that a rule read. A rule returns several for lists (`ngày 3, 4 và 5/1`). */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly grain: Grain;
  readonly lunar?: boolean;
}

/** What the date rules share: the words of the calendar and the smallest readers. */
export class DateGrammar {
  readonly numerals: NumeralReader;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly of: number;
  /** lần: in `1 tháng 2 lần` the numbers count. */
  readonly times: number;
  /** tư: four, in quarters and months. */
  readonly fourth: number;
  /** nay: this, of the day of writing. */
  readonly now: number;
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #role: Column;
  readonly #value: Column;
  readonly #joiners: WordSet;
  readonly #lunar: Phrase;
  /** Where the last role ended, and its row. */
  roleEnd = 0;
  #roleRow = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.numerals = new NumeralReader(lexicon);
    this.#words = lexicon.category("date-words");
    this.#role = this.#words.column("role");
    this.#value = this.#words.column("value");
    this.year = lexicon.word("năm");
    this.month = lexicon.word("tháng");
    this.day = lexicon.word("ngày");
    this.times = lexicon.word("lần");
    this.of = lexicon.word("của");
    this.fourth = lexicon.word("tư");
    this.now = lexicon.word("nay");
    this.#joiners = wordSet(lexicon, "và hoặc đến tới");
    this.#lunar = phrase(lexicon, "âm lịch");
  }

  /** What the date word at `i` is for, or ""; `roleEnd` and `roleValue` are then set. */
  role(tokens: Tokens, i: number): string {
    const row = this.#lexicon.match(tokens, i, this.#words);
    if (row < 0) return "";
    this.roleEnd = this.#lexicon.matchEnd;
    this.#roleRow = row;
    return this.#role.get(row);
  }

  /** Value of the date word that `role` read last. */
  get roleValue(): number {
    return Number(this.#value.get(this.#roleRow));
  }

  /** A number in one or two digits from 1 to `most`, or 0. */
  small(tokens: Tokens, i: number, most: number): number {
    if (tokens.kind[i] !== NUMBER || tokens.digits(i) > 2) return 0;
    const value = tokens.value[i] as number;
    return value <= most ? value : 0;
  }

  /** A year in four digits, or 0. */
  fourDigits(tokens: Tokens, i: number, from = 1000, to = 2999): number {
    if (tokens.kind[i] !== NUMBER || tokens.digits(i) !== 4) return 0;
    const value = tokens.value[i] as number;
    return value >= from && value <= to && !this.continues(tokens, i) ? value : 0;
  }

  /** True when a number goes on behind a sign: `2020.500`, `2020,5`. */
  continues(tokens: Tokens, i: number): boolean {
    const sign = tokens.isSign(i + 1, DOT) || tokens.isSign(i + 1, COMMA);
    return sign && tokens.glued(i + 1) && tokens.isNumber(i + 2) && tokens.glued(i + 2);
  }

  /** A year behind a month, quarter or day: `/2020`, `-2020`, ` năm 2020`, `, năm 2020`; [year, end] or null. */
  yearAfter(tokens: Tokens, i: number): readonly [number, number] | null {
    if (tokens.isSign(i, SLASH) || tokens.isSign(i, DASH) || (tokens.isSign(i, DOT) && tokens.glued(i + 1))) {
      const year = this.fourDigits(tokens, i + 1, 1800, 2200);
      return year > 0 && tokens.glued(i) === tokens.glued(i + 1) ? [year, i + 2] : null;
    }
    const at = tokens.isSign(i, COMMA) && tokens.word[i + 1] === this.year ? i + 1 : i;
    if (tokens.word[at] !== this.year) return null;
    const year = this.fourDigits(tokens, at + 1);
    return year > 0 ? [year, at + 2] : null;
  }

  /** A Roman numeral or a small number, with `thứ` before it or not; [value, end] or null. */
  ordinal(tokens: Tokens, i: number, most: number): readonly [number, number] | null {
    if (this.role(tokens, i) === "numbered-weekday") return this.ordinal(tokens, i + 1, most);
    const digits = this.small(tokens, i, most);
    if (digits > 0) return [digits, i + 1];
    const roman = tokens.kind[i] === CAPITALS ? romanValue(tokens.slice(i, i + 1)) : 0;
    return roman > 0 && roman <= most ? [roman, i + 1] : null;
  }

  /** The token after a joiner (`,`, `và`, `&`, `đến`), or `i` where none stands. */
  afterJoiner(tokens: Tokens, i: number): number {
    if (tokens.isSign(i, COMMA) || tokens.isSign(i, AMPERSAND)) return i + 1;
    return this.#joiners.has(tokens.word[i] as number) ? i + 1 : i;
  }

  /** The token after `âm lịch`, or `i`. */
  afterLunar(tokens: Tokens, i: number): number {
    const open = tokens.isSign(i, OPEN) ? i + 1 : i;
    if (afterPhrase(tokens, open, this.#lunar) === open || (open > i && !tokens.isSign(open + 2, CLOSE)))
      return i;
    return open > i ? open + 3 : open + 2;
  }

  /** True where a date may end: not glued to a sign and something behind it (`15/3/QĐ-UBND`). */
  endsClean(tokens: Tokens, end: number): boolean {
    if (!tokens.glued(end)) return true;
    const kind = tokens.kind[end];
    if (kind === BREAK) return true;
    if (kind !== PUNCTUATION) return false;
    const sign = tokens.value[end] as number;
    return !((sign === SLASH || sign === DASH) && tokens.glued(end + 1) && tokens.kind[end + 1] !== BREAK);
  }
}
