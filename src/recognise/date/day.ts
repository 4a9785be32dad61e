import { dayValue, isDay } from "../../calendar.js";
import { DASH, DOT, SLASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import type { DateGrammar, Reading } from "./grammar.js";

/** A day as it was read; year 0 when not told. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly end: number;
  /** Written so that it can only be a day: with a year, or with the word `tháng`. */
  readonly sure: boolean;
  /** In a month of the lunar year: `29 tháng Chạp`. */
  readonly lunar?: boolean;
}

/** Longest list of days under one head: `các ngày 3, 4, 5, 6, 7, 8, 9 và 10/1`. */
const LONGEST_LIST = 12;

/** Two-digit years up to this one are of this century. */
const PIVOT = 50;

/** Reads days in digits and words, their ranges and lists. */
export class DayReader {
  readonly #grammar: DateGrammar;

  constructor(grammar: DateGrammar) {
    this.#grammar = grammar;
  }

  /**
   * `27/9/2019`, `27-9-2019`, `27.9.2019`, `2019-09-27`, `3/1`, `15 tháng 3 năm 2020`; or null.
   * @param underHead whether `ngày` or the like stands before it, so that `9.4` is a day too
   */
  read(tokens: Tokens, i: number, underHead: boolean): Day | null {
    return this.#readIso(tokens, i) ?? this.#readDigits(tokens, i, underHead) ?? this.#readWords(tokens, i);
  }

  #readIso(tokens: Tokens, i: number): Day | null {
    const year = this.#grammar.fourDigits(tokens, i, 1800, 2200);
    if (year === 0 || !this.#isGluedSign(tokens, i + 1, DASH) || !this.#isGluedSign(tokens, i + 3, DASH))
      return null;
    const month = this.#grammar.small(tokens, i + 2, 12);
    const day = this.#grammar.small(tokens, i + 4, 31);
    return checked({ year, month, day, end: i + 5, sure: true });
  }

  #readDigits(tokens: Tokens, i: number, underHead: boolean): Day | null {
    const grammar = this.#grammar;
    const day = grammar.small(tokens, i, 31);
    const month = day === 0 ? 0 : grammar.small(tokens, i + 2, 12);
    const sign = tokens.value[i + 1] as number;
    if (month === 0 || !(sign === SLASH || sign === DASH || sign === DOT)) return null;
    const glued = this.#isGluedSign(tokens, i + 1, sign);
    const year = this.#yearBehind(tokens, i + 3, sign, glued);
    if (year > 0) return cleanEnd(grammar, tokens, { year, month, day, end: i + 5, sure: true });
    if (!glued || (sign === DOT && !underHead)) return null;
    const named = tokens.word[i + 3] === grammar.year ? grammar.yearAfter(tokens, i + 3) : null;
    if (named !== null) return checked({ year: named[0], month, day, end: named[1], sure: true });
    return cleanEnd(grammar, tokens, { year: 0, month, day, end: i + 3, sure: false });
  }

  /** The year of `27/9/2019` or `27/9/19` behind its second sign, or 0. */
  #yearBehind(tokens: Tokens, i: number, sign: number, glued: boolean): number {
    if (!tokens.isSign(i, sign)) return 0;
    const full = this.#grammar.fourDigits(tokens, i + 1);
    if (tokens.glued(i) !== glued || tokens.glued(i + 1) !== glued) return sign === SLASH ? full : 0;
    if (full > 0 || sign !== SLASH || !glued || !tokens.isNumber(i + 1) || tokens.digits(i + 1) !== 2)
      return full;
    const short = tokens.value[i + 1] as number;
    return short + (short <= PIVOT ? 2000 : 1900);
  }

  #readWords(tokens: Tokens, i: number): Day | null {
    const grammar = this.#grammar;
    const numeral = grammar.small(tokens, i, 31) > 0 ? null : grammar.numerals.read(tokens, i);
    const day = numeral?.inWords ? numeral.value : grammar.small(tokens, i, 31);
    const at = numeral?.inWords ? numeral.end : i + 1;
    if (day === 0 || day > 31) return null;
    const month = this.readMonth(tokens, at);
    if (month === null || tokens.word[month.end] === this.#grammar.times) return null;
    const year = grammar.yearAfter(tokens, month.end);
    const isName = year === null && tokens.isCapital(at);
    return checked({
      year: year?.[0] ?? 0,
      month: month.month,
      day,
      end: year?.[1] ?? month.end,
      sure: !isName,
      lunar: month.lunar,
    });
  }

  /** `tháng 3`, `tháng Ba`, `tháng mười hai`, `tháng Giêng`; not `tháng` before a count (`tháng 5 ngày`). */
  readMonth(tokens: Tokens, i: number): { month: number; end: number; lunar: boolean } | null {
    const grammar = this.#grammar;
    const role = grammar.role(tokens, i);
    if (role === "named-month") return { month: grammar.roleValue, end: grammar.roleEnd, lunar: true };
    if (tokens.word[i] !== grammar.month) return null;
    const digits = grammar.small(tokens, i + 1, 12);
    if (digits > 0) return { month: digits, end: i + 2, lunar: false };
    return this.#readMonthInWords(tokens, i + 1);
  }

  #readMonthInWords(tokens: Tokens, i: number): { month: number; end: number; lunar: boolean } | null {
    const { numerals, year, fourth } = this.#grammar;
    if (numerals.role(tokens, i) === "last") {
      return tokens.word[i] === fourth ? { month: 4, end: i + 1, lunar: false } : null;
    }
    if (tokens.word[i] === year) return tokens.isCapital(i) ? { month: 5, end: i + 1, lunar: false } : null;
    const numeral = tokens.isWord(i) ? numerals.read(tokens, i) : null;
    if (numeral === null || numeral.scaled || numeral.value > 12) return null;
    return { month: numeral.value, end: numeral.end, lunar: false };
  }

  /** `1-5/6`, `30/4-1/5`, `28/2 - 3/3/2020`, `30/12 - 2/1/2021`: [first day, last day], or null. */
  readRange(tokens: Tokens, i: number): readonly [Day, Day] | null {
    const whole = this.#readDigits(tokens, i, false);
    if (whole !== null && tokens.isSign(whole.end, DASH)) {
      const last = this.read(tokens, whole.end + 1, false);
      return last === null ? null : inOrder(whole, last);
    }
    const day = this.#grammar.small(tokens, i, 31);
    if (day === 0 || !tokens.isSign(i + 1, DASH)) return null;
    const last = this.read(tokens, i + 2, false);
    if (last === null || last.day <= day || tokens.isSign(i + 3, DASH)) return null;
    return [{ ...last, day }, last];
  }

  /**
   * A day, a range, or a list of days of which the last one tells month and year for all: `ngày 1 và 2/6`,
   * `3, 4 và 5/1`. The first reading begins at token `head`, the others at their own number or `ngày`.
   */
  readList(
    tokens: Tokens,
    head: number,
    i: number,
    underHead: boolean,
  ): { readings: Reading[]; sure: boolean } | null {
    const grammar = this.#grammar;
    const open: { first: number; last: number; day: number }[] = [];
    let first = head;
    let at = i;
    while (open.length < LONGEST_LIST) {
      const range = this.readRange(tokens, at);
      const last = range?.[1] ?? this.read(tokens, at, underHead);
      if (last !== null) {
        const earlier = open.map(({ day, ...place }) => ({ ...place, ...dayReading({ ...last, day }) }));
        const value = range === null ? dayReading(last) : rangeReading(range);
        const readings = [...earlier, { first, last: last.end, ...value }];
        return { readings, sure: last.sure || (range !== null && range[0].end !== range[1].end) };
      }
      const day = grammar.small(tokens, at, 31);
      const next = day === 0 ? at : grammar.afterJoiner(tokens, at + 1);
      if (day === 0 || next === at + 1) return null;
      open.push({ first, last: at + 1, day });
      first = next;
      at = tokens.word[next] === grammar.day ? next + 1 : next;
    }
    return null;
  }

  #isGluedSign(tokens: Tokens, i: number, sign: number): boolean {
    return tokens.isSign(i, sign) && tokens.glued(i) && tokens.glued(i + 1);
  }
}

function checked(day: Day): Day | null {
  return isDay(day.year, day.month, day.day) ? day : null;
}

function cleanEnd(grammar: DateGrammar, tokens: Tokens, day: Day): Day | null {
  const rangeFollows = tokens.isSign(day.end, DASH) && tokens.isNumber(day.end + 1);
  return rangeFollows || grammar.endsClean(tokens, day.end) ? checked(day) : null;
}

/** First and last day of a range; a first day without a year may lie before the turn of the year of the last. */
function inOrder(first: Day, last: Day): readonly [Day, Day] | null {
  const isEarlier = first.month < last.month || (first.month === last.month && first.day < last.day);
  if (first.year === 0 && last.year > 0)
    return [{ ...first, year: isEarlier ? last.year : last.year - 1 }, last];
  const order = first.year - last.year || Number(!isEarlier);
  return last.year > 0 && order > 0 ? null : [first, last];
}

function dayReading({ year, month, day, lunar = false }: Day): Pick<Reading, "value" | "grain" | "lunar"> {
  return { value: dayValue(year, month, day), grain: "day", lunar };
}

function rangeReading([first, last]: readonly [Day, Day]): Pick<Reading, "value" | "grain"> {
  return { value: `${dayReading(first).value}/${dayReading(last).value}`, grain: "span" };
}
