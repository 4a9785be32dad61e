import { dayValue, isDay, monthValue } from "../../calendar.js";
import { DASH, SLASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import type { DayReader } from "./day.js";
import type { DateGrammar, Reading } from "./grammar.js";

const LONGEST_LIST = 12;
const FULL_MOON = 15;

/** Reads months: `tháng 11/2022`, `tháng 5-6/2020`, `tháng 5 và 6/2020`, `05/2020`, `tháng Chạp`. */
export class MonthReader {
  readonly #grammar: DateGrammar;
  readonly #days: DayReader;

  constructor(grammar: DateGrammar, days: DayReader) {
    this.#grammar = grammar;
    this.#days = days;
  }

  /** Months at the word `tháng`; the first reading begins at token `head`. */
  read(tokens: Tokens, head: number, i: number): Reading[] | null {
    const first = this.#days.readMonth(tokens, i);
    if (first === null || this.#isCounted(tokens, i) || isName(tokens, i)) return null;
    const range = this.#readRange(tokens, head, first.month, first.end);
    if (range !== null) return [range];
    const list = this.#readList(tokens, head, first.month, first.end);
    if (list !== null) return list;
    const year = this.#grammar.yearAfter(tokens, first.end);
    const end = year?.[1] ?? first.end;
    if (year === null && !this.#standsAlone(tokens, end)) return null;
    const lunarEnd = this.#grammar.afterLunar(tokens, end);
    const lunar = first.lunar || lunarEnd > end;
    const value = monthValue(year?.[0] ?? 0, first.month);
    return [{ first: head, last: lunarEnd, value, grain: "month", lunar }];
  }

  /** In `6 tháng 5 ngày` and `3 tháng 2 lần` the number before `tháng` counts. */
  #isCounted(tokens: Tokens, i: number): boolean {
    return tokens.isNumber(i - 1) || this.#grammar.numerals.role(tokens, i - 1) !== "";
  }

  /** A month without a year ends where its number does: not before `/`, `,5`, `%`. */
  #standsAlone(tokens: Tokens, end: number): boolean {
    return this.#grammar.endsClean(tokens, end) && !this.#grammar.continues(tokens, end - 1);
  }

  /** `tháng 5-6/2020`, `tháng 11/2020 - 2/2021`. */
  #readRange(tokens: Tokens, head: number, month: number, end: number): Reading | null {
    const firstYear = this.#grammar.yearAfter(tokens, end);
    const dash = firstYear?.[1] ?? end;
    if (!tokens.isSign(dash, DASH)) return null;
    const again = tokens.word[dash + 1] === this.#grammar.month ? dash + 2 : dash + 1;
    const last = this.#grammar.small(tokens, again, 12);
    if (last === 0 || last === month) return null;
    const year = this.#grammar.yearAfter(tokens, again + 1);
    if (year === null && (last < month || !this.#standsAlone(tokens, again + 1))) return null;
    const lastYear = year?.[0] ?? 0;
    const from = monthValue(
      firstYear?.[0] ?? (lastYear > 0 && month > last ? lastYear - 1 : lastYear),
      month,
    );
    const value = `${from}/${monthValue(year?.[0] ?? firstYear?.[0] ?? 0, last)}`;
    return { first: head, last: year?.[1] ?? again + 1, value, grain: "span" };
  }

  /** `tháng 5 và 6/2020`, `tháng 7, 8, 9 năm 2021`: the last one tells the year for all. */
  #readList(tokens: Tokens, head: number, month: number, end: number): Reading[] | null {
    const grammar = this.#grammar;
    const open = [{ first: head, last: end, month }];
    let at = end;
    while (open.length < LONGEST_LIST) {
      const next = grammar.afterJoiner(tokens, at);
      const start = tokens.word[next] === grammar.month ? next + 1 : next;
      const value = next === at ? 0 : grammar.small(tokens, start, 12);
      if (value === 0) return null;
      open.push({ first: next, last: start + 1, month: value });
      const year = grammar.yearAfter(tokens, start + 1);
      if (year !== null)
        return open.map((item, index) => monthReading(item, year, index === open.length - 1));
      at = start + 1;
    }
    return null;
  }

  /** `05/2020`, `9-1940`, `5/2020 - 8/2020`: months in digits alone. */
  readDigits(tokens: Tokens, i: number): Reading[] | null {
    const first = this.#readMonthAndYear(tokens, i);
    if (first === null) return null;
    const last = tokens.isSign(i + 3, DASH) ? this.#readMonthAndYear(tokens, i + 4) : null;
    if (last !== null) return [{ first: i, last: i + 7, value: `${first}/${last}`, grain: "span" }];
    return [{ first: i, last: i + 3, value: first, grain: "month" }];
  }

  #readMonthAndYear(tokens: Tokens, i: number): string | null {
    const grammar = this.#grammar;
    const month = grammar.small(tokens, i, 12);
    const sign = tokens.isSign(i + 1, SLASH) || tokens.isSign(i + 1, DASH);
    const glued = sign && tokens.glued(i + 1) && tokens.glued(i + 2);
    const year = month > 0 && glued ? grammar.fourDigits(tokens, i + 2, 1900, 2100) : 0;
    const rangeFollows = tokens.isSign(i + 3, DASH) && tokens.isNumber(i + 4);
    return year > 0 && (rangeFollows || grammar.endsClean(tokens, i + 3)) ? monthValue(year, month) : null;
  }

  /** `rằm tháng Giêng`, `mùng 1 Tết`: days of the lunar year. */
  readFullMoon(tokens: Tokens, i: number): Reading[] | null {
    const month = this.#days.readMonth(tokens, i + 1);
    if (month === null) return null;
    const last = this.#grammar.afterLunar(tokens, month.end);
    return [{ first: i, last, value: dayValue(0, month.month, FULL_MOON), grain: "day", lunar: true }];
  }

  /** `mùng 1 Tết`, `mồng 3 Tết`. */
  readNewYear(tokens: Tokens, i: number): Reading[] | null {
    const day = this.#grammar.small(tokens, i + 1, 10);
    if (day === 0 || !isDay(0, 1, day) || this.#grammar.role(tokens, i + 2) !== "new-year") return null;
    return [{ first: i, last: i + 3, value: dayValue(0, 1, day), grain: "day", lunar: true }];
  }
}

/** `Cách mạng Tháng Tám`, `Công viên Tháng Ba`: a capital inside a sentence, with the month in words. */
function isName(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) && tokens.isWord(i + 1) && tokens.isWord(i - 1);
}

function monthReading(
  { first, last, month }: { first: number; last: number; month: number },
  [year, end]: readonly [number, number],
  isLast: boolean,
): Reading {
  return { first, last: isLast ? end : last, value: monthValue(year, month), grain: "month" };
}
