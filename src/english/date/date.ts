import { dateValue } from "../../calendar.js";
import type { Mention } from "../../recognise/mention.js";
import type { Line } from "../line.js";
import type { NumeralReader } from "../numbers.js";
import type { Rule } from "../rule.js";
import { readDay, readSecondDay } from "./day.js";
import type { DateReading } from "./parts.js";
import { PeriodReader } from "./period.js";

const MONTH = /^(?:\d{4}|XXXX)-(\d{2})-\d{2}$/;

/** Finds dates and periods: `January 24, 2019`, `first quarter of 2020`, `2016-2020 period`, `in 2019`. */
export class DateRule implements Rule {
  readonly #periods: PeriodReader;

  constructor(numerals: NumeralReader) {
    this.#periods = new PeriodReader(numerals);
  }

  read(line: Line, i: number, found: Mention[]): void {
    const reading = readDay(line, i) ?? this.#readSecond(line, i, found) ?? this.#periods.read(line, i);
    if (reading === undefined) return;
    const { first, end, value, grain } = reading;
    found.push({ type: "date", first, last: end, rule: "english/date", fields: dateValue(value, grain) });
  }

  /** A day that shares the month of the date right before it. */
  #readSecond(line: Line, i: number, found: readonly Mention[]): DateReading | undefined {
    const before = found.findLast(({ type }) => type === "date");
    if (before?.type !== "date" || before.last !== i - 1) return undefined;
    const month = MONTH.exec(before.fields.value)?.[1];
    return month === undefined ? undefined : readSecondDay(line, i, Number(month));
  }
}
