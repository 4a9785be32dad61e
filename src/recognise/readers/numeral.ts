import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { CLOSE, COMMA, DOT, OPEN } from "../../text/signs.js";
import { CAPITALS, NUMBER, type Tokens, WORD } from "../../text/tokens.js";

const NO_BREAK_SPACES = new Set([0xa0, 0x2009, 0x202f]);

/** No number in words is longer, in words. */
const LONGEST_IN_WORDS = 24;
const THOUSAND = 1e3;
const MILLION = 1e6;

/** Part of a number in words, and the token after it. */
interface Step {
  value: number;
  end: number;
}

/** A number that was read: its value, and where it ends. */
export interface Numeral {
  /** The token after the last. */
  end: number;
  value: number;
  /** Written in words, at least in its first part. */
  inWords: boolean;
  /** Holds nghìn, triệu, tỷ, …, so that it is an amount even without a noun. */
  scaled: boolean;
  /** The other reading of a single comma before three digits: `1,234` as 1234. 0 when there is none. */
  ifThousands: number;
  /** Plain digits, without separators. */
  plain: boolean;
}

/**
 * Reads numbers as Vietnamese writes them: `13.500`, `3,5`, `1.234.567,8`, `1,234,567`, `2 tỷ 500 triệu`,
 * `hai mươi mốt nghìn không trăm mười một`, `3 triệu rưỡi`. The one numeral reader that dates, durations and
 * figures share.
 */
export class NumeralReader {
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #role: Column;
  readonly #value: Column;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.category("number-words");
    this.#role = this.#words.column("role");
    this.#value = this.#words.column("value");
  }

  /** The number that begins at token `i`, or null. */
  read(tokens: Tokens, i: number): Numeral | null {
    const numeral = tokens.kind[i] === NUMBER ? readDigits(tokens, i) : this.#readWords(tokens, i);
    if (numeral === null) return null;
    if (!numeral.inWords) this.#readScales(tokens, numeral);
    if (tokens.isSign(numeral.end, OPEN)) this.#readRepetition(tokens, numeral);
    return numeral;
  }

  /** `15 (mười lăm) ngày`: the same number again in words. */
  #readRepetition(tokens: Tokens, numeral: Numeral): void {
    const next = numeral.end + 1;
    const isOne = numeral.value === 1 && this.role(tokens, next) === "one";
    const again = isOne ? { value: 1, end: next + 1 } : this.#readWords(tokens, next);
    if (again?.value === numeral.value && tokens.isSign(again.end, CLOSE)) numeral.end = again.end + 1;
  }

  /** Role of the number word at token `i`: digit, ten, tens, hundred, scale, …; empty for other words. */
  role(tokens: Tokens, i: number): string {
    if (!tokens.isWord(i)) return "";
    const row = this.#lexicon.match(tokens, i, this.#words);
    return row < 0 ? "" : this.#role.get(row);
  }

  #valueAt(tokens: Tokens, i: number): number {
    return Number(this.#value.get(this.#lexicon.match(tokens, i, this.#words)));
  }

  /** `3,5 triệu`, `5 nghìn tỷ`, `2 tỷ 500 triệu`, `3 triệu rưỡi`: what stands behind digits. */
  #readScales(tokens: Tokens, numeral: Numeral): void {
    let factor = this.#readFactor(tokens, numeral);
    if (factor === 1) return;
    numeral.scaled = true;
    numeral.ifThousands *= factor;
    numeral.value = round(numeral.value * factor);
    for (;;) {
      if (this.role(tokens, numeral.end) === "half") {
        numeral.value += factor / 2;
        numeral.end++;
        return;
      }
      const next = tokens.kind[numeral.end] === NUMBER ? readDigits(tokens, numeral.end) : null;
      const smaller = next === null ? 1 : this.#readFactor(tokens, next);
      if (next === null || smaller === 1 || smaller >= factor) return;
      numeral.value += round(next.value * smaller);
      numeral.end = next.end;
      factor = smaller;
    }
  }

  /** Product of the scale words at the end of a numeral, which it moves on: nghìn tỷ is 10¹². */
  #readFactor(tokens: Tokens, numeral: { end: number }, only = ""): number {
    let factor = 1;
    while (tokens.kind[numeral.end] === WORD || tokens.kind[numeral.end] === CAPITALS) {
      const role = this.role(tokens, numeral.end);
      if (role !== "scale" && (only !== "" || (role !== "hundred" && role !== "dozen"))) break;
      factor *= this.#valueAt(tokens, numeral.end);
      numeral.end++;
    }
    return factor;
  }

  /** Groups below a thousand, each with its scale, the greatest first: `hai mươi mốt nghìn không trăm mười một`. */
  #readWords(tokens: Tokens, i: number): Numeral | null {
    const first = this.role(tokens, i);
    if (first !== "digit" && first !== "ten" && first !== "one") return null;
    const numeral: Numeral = { end: i, value: 0, inWords: true, scaled: false, ifThousands: 0, plain: false };
    let scale = Number.POSITIVE_INFINITY;
    while (numeral.end - i < LONGEST_IN_WORDS) {
      const next = this.#readScaled(tokens, numeral, scale);
      if (next === null) break;
      numeral.value = next.multiplies
        ? (numeral.value + next.group) * next.scale
        : numeral.value + next.group * next.scale;
      numeral.end = next.end;
      if (next.scale === 1) break;
      numeral.scaled = true;
      scale = next.scale;
      if (this.role(tokens, next.end) !== "half") continue;
      numeral.value += scale / 2;
      numeral.end++;
      break;
    }
    return numeral.value < 2 ? null : numeral;
  }

  /**
   * The next group of a numeral with its scale, or null. Scales fall (`nghìn` behind `tỷ`); only `triệu` and `tỷ`
   * may stand behind `nghìn` and multiply all before them (`ba nghìn hai trăm tỷ`). A comma may stand before a
   * scaled group.
   */
  #readScaled(tokens: Tokens, { end, value }: Numeral, before: number) {
    const start = value > 0 && tokens.isSign(end, COMMA) ? end + 1 : end;
    const group = this.#readHundreds(tokens, start, value > 0);
    if (group === null) return null;
    const scaled = { end: group.end };
    const factor = this.#readFactor(tokens, scaled, "scale");
    const multiplies = before <= THOUSAND && factor >= MILLION;
    if ((factor >= before && !multiplies) || (start > end && factor === 1)) return null;
    return { group: group.value, scale: factor, end: scaled.end, multiplies };
  }

  /** Up to 999: `hai trăm linh năm`, `ba mươi mốt`, `mười lăm`, `chín`. */
  #readHundreds(tokens: Tokens, i: number, inside: boolean): Step | null {
    let value = 0;
    let end = i;
    for (;;) {
      const next = this.#readGroup(tokens, end, value, inside || end > i);
      if (next === null) return end > i ? { value, end } : null;
      value += next.value;
      end = next.end;
    }
  }

  /** One step below a scale word: `hai trăm`, `linh năm`, `ba mươi mốt`, `mười lăm`, `chín`. */
  #readGroup(tokens: Tokens, i: number, group: number, inside: boolean): Step | null {
    const role =
      inside && !(tokens.kind[i] === WORD || tokens.kind[i] === CAPITALS) ? "" : this.role(tokens, i);
    if (role === "filler" && group >= 100 && isDigitRole(this.role(tokens, i + 1))) {
      return { value: this.#valueAt(tokens, i + 1), end: i + 2 };
    }
    if (role === "ten" && group % 100 === 0) return this.#withLastDigit(tokens, i + 1, 10);
    if (role !== "digit" && role !== "one" && !(role === "zero" && inside)) return null;
    const value = this.#valueAt(tokens, i);
    const next = this.role(tokens, i + 1);
    if (next === "hundred" && group === 0) return { value: value * 100, end: i + 2 };
    if (role === "zero") return null;
    if (next === "tens" && group % 100 === 0) return this.#withLastDigit(tokens, i + 2, value * 10);
    if (next === "dozen" && group % 100 === 0) return { value: value * 10, end: i + 2 };
    if (group !== 0) return null;
    if (role === "one" && next !== "scale") return null;
    if (value === 5 && inside && next !== "scale") return null;
    return { value, end: i + 1 };
  }

  /** The digit behind mười and mươi: mốt, hai, …, lăm; never năm, which is a year there. */
  #withLastDigit(tokens: Tokens, i: number, tens: number): Step {
    const role = this.role(tokens, i);
    const value = isDigitRole(role) || role === "last" || role === "one" ? this.#valueAt(tokens, i) : 0;
    if (value === 0 || (role === "digit" && value === 5)) return { value: tens, end: i };
    return { value: tens + value, end: i + 1 };
  }
}

function isDigitRole(role: string): boolean {
  return role === "digit" || role === "one" || role === "last";
}

/** Digits with their separators, or null where they belong to something else (`27.9.2019`). */
export function readDigits(tokens: Tokens, i: number): Numeral | null {
  const numeral: Numeral = {
    end: i + 1,
    value: plainValue(tokens, i),
    inWords: false,
    scaled: false,
    ifThousands: 0,
    plain: true,
  };
  const dots = readGroups(tokens, i, DOT);
  if (dots > i + 1) return withDecimals(tokens, i, dots, COMMA, numeral);
  const commas = readGroups(tokens, i, COMMA);
  if (commas > i + 3) return withDecimals(tokens, i, commas, DOT, numeral);
  if (commas === i + 3 && tokens.value[i] !== 0) numeral.ifThousands = joinedValue(tokens, i, commas, -1);
  const spaces = readSpacedGroups(tokens, i);
  if (spaces > i + 1) return withDecimals(tokens, i, spaces, COMMA, numeral);
  const sign = tokens.value[i + 1] as number;
  const decimal = joined(tokens, i + 1) && (sign === COMMA || sign === DOT);
  if (!decimal) return numeral;
  if (tokens.digits(i) === 4 && tokens.digits(i + 2) === 4) return null;
  return withDecimals(tokens, i, i + 1, sign, numeral);
}

/** Adds `,5` behind the whole part; null where yet another part follows, as in dates and versions. */
function withDecimals(
  tokens: Tokens,
  i: number,
  end: number,
  sign: number,
  numeral: Numeral,
): Numeral | null {
  const decimals = tokens.isSign(end, sign) && joined(tokens, end);
  numeral.end = decimals ? end + 2 : end;
  if (joined(tokens, numeral.end) && (tokens.isSign(numeral.end, DOT) || tokens.isSign(numeral.end, COMMA)))
    return null;
  numeral.plain = false;
  numeral.value = joinedValue(tokens, i, numeral.end, decimals ? end : -1);
  return numeral;
}

/** Value of the digits from one token to before another, with the decimal sign at token `point`. */
function joinedValue(tokens: Tokens, first: number, last: number, point: number): number {
  let digits = "";
  for (let i = first; i < last; i++) {
    if (i === point) digits += ".";
    else if (tokens.kind[i] === NUMBER) digits += tokens.slice(i, i + 1);
  }
  return Number(digits);
}

function plainValue(tokens: Tokens, i: number): number {
  const value = tokens.value[i] as number;
  return value >= 0 ? value : Number(tokens.slice(i, i + 1));
}

/** A sign between two numbers with nothing else between them. */
function joined(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && tokens.kind[i + 1] === NUMBER && tokens.glued(i + 1);
}

/** End of `1.234.567` with the given separator; `i + 1` where there are no groups of three. */
function readGroups(tokens: Tokens, i: number, sign: number): number {
  let end = i + 1;
  if (tokens.digits(i) > 3 || tokens.value[i] === 0) return end;
  while (tokens.isSign(end, sign) && joined(tokens, end) && tokens.digits(end + 1) === 3) end += 2;
  return end;
}

/** The same with no-break or thin spaces, as typesetters write it. */
function readSpacedGroups(tokens: Tokens, i: number): number {
  let end = i + 1;
  if (tokens.digits(i) > 3 || tokens.value[i] === 0) return end;
  const isSpaced = (at: number) =>
    (tokens.start[at] as number) - (tokens.end[at - 1] as number) === 1 &&
    NO_BREAK_SPACES.has(tokens.text.charCodeAt(tokens.end[at - 1] as number));
  while (tokens.kind[end] === NUMBER && tokens.digits(end) === 3 && isSpaced(end)) end++;
  return end;
}

/** Keeps 3.3 × 10⁶ from becoming 3299999.9999999995. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
