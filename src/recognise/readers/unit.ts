import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { CAPITALS, type Tokens, WORD } from "../../text/tokens.js";
import type { NounPhraseReader } from "./noun-phrase.js";

export type UnitKind = "money" | "measure" | "percent" | "counted";

/** What a number counts or measures. */
export interface Unit {
  readonly kind: UnitKind;
  readonly unit: string;
  readonly currency?: string;
  /** The token after the unit. */
  readonly end: number;
}

/** More digits without a separator before capitals are a number plate or a code: `97566 TS`. */
const MOST_PLAIN_DIGITS = 4;

/** Designator of terms that only begin like a unit of time: `ngày công`. */
const NO_LENGTH = "-";

/** `m2`, `m3`. */
const POWERS = new Set([2, 3]);

/** Reads what stands behind a number: money, a measure, a percentage sign or a counted noun phrase. */
export class UnitReader {
  readonly #lexicon: Lexicon;
  readonly #phrases: NounPhraseReader;
  readonly #units: Category;
  readonly #words: Category;
  readonly #timeUnits: Category;
  readonly #placeNouns: Category;
  readonly #kind: Column;
  readonly #unit: Column;
  readonly #currency: Column;
  readonly #designator: Column;
  readonly #age: number;

  constructor(lexicon: Lexicon, phrases: NounPhraseReader) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#units = lexicon.category("units");
    this.#words = lexicon.category("words");
    this.#timeUnits = lexicon.category("time-units");
    this.#placeNouns = lexicon.category("place-nouns");
    this.#kind = this.#units.column("kind");
    this.#unit = this.#units.column("unit");
    this.#currency = this.#units.column("currency");
    this.#designator = this.#timeUnits.column("designator");
    this.#age = lexicon.word("tuổi");
  }

  /** The unit that begins at token `i`, or null. */
  read(tokens: Tokens, i: number): Unit | null {
    const row = this.#lexicon.match(tokens, i, this.#units);
    const unitEnd = row < 0 ? i : this.#lexicon.matchEnd;
    if (unitEnd > i && unitEnd >= this.#lexicon.matchUntil(tokens, i, this.#words)) {
      const unit = this.#readUnit(tokens, row, i, unitEnd);
      if (unit !== null) return unit;
    }
    if (tokens.glued(i)) return null;
    return this.#readCounted(tokens, i);
  }

  #readUnit(tokens: Tokens, row: number, first: number, end: number): Unit | null {
    const kind = this.#kind.get(row);
    const unit = this.#unit.get(row);
    if (kind === "percent") return { kind, unit, end };
    if (kind === "money") return { kind, unit, currency: this.#currency.get(row), end };
    if (kind === "counter") return { kind: "counted", unit, end };
    const isLetter =
      end === first + 1 &&
      tokens.isCapital(end - 1) &&
      (tokens.end[end - 1] as number) - (tokens.start[end - 1] as number) === 1;
    if (isLetter || (tokens.isWord(end) && tokens.glued(end))) return null;
    return this.#readMeasure(tokens, first, end);
  }

  /** `m2`, `km2`, and what is measured: `ha lúa`, `tấn gạo`; not `1m75`. */
  #readMeasure(tokens: Tokens, first: number, unitEnd: number): Unit | null {
    const isPower =
      tokens.isNumber(unitEnd) && tokens.glued(unitEnd) && POWERS.has(tokens.value[unitEnd] as number);
    if (!isPower && tokens.isNumber(unitEnd) && tokens.glued(unitEnd)) return null;
    const end = isPower ? unitEnd + 1 : unitEnd;
    const measured =
      tokens.kind[end] === WORD && !this.#isPlace(tokens, end) ? this.#phrases.read(tokens, end) : end;
    return { kind: "measure", unit: tokens.slice(first, measured).replace("º", "°"), end: measured };
  }

  /** `200 m2 | sông Tô Lịch`: what is measured is a place with its name, a mention of its own. */
  #isPlace(tokens: Tokens, i: number): boolean {
    const nounEnd = this.#lexicon.matchUntil(tokens, i, this.#placeNouns);
    return nounEnd > i && tokens.isCapital(nounEnd);
  }

  #readCounted(tokens: Tokens, i: number): Unit | null {
    const row = this.#lexicon.match(tokens, i, this.#timeUnits);
    const timeEnd = this.#lexicon.matchEnd;
    if (row >= 0 && tokens.word[timeEnd] === this.#age) {
      return { kind: "counted", unit: tokens.slice(i, timeEnd + 1), end: timeEnd + 1 };
    }
    if (row >= 0 && this.#designator.get(row) !== NO_LENGTH) return null;
    const isPlate = tokens.isCapital(i) && tokens.isNumber(i - 1) && tokens.digits(i - 1) > MOST_PLAIN_DIGITS;
    const isName = tokens.isCapital(i) && !tokens.isNumber(i - 1) && tokens.kind[i] === CAPITALS;
    const end = isPlate || isName ? i : this.#phrases.read(tokens, i);
    return end > i ? { kind: "counted", unit: tokens.slice(i, end), end } : null;
  }
}
