import { dayValue, isDay } from "../../calendar.js";

/** What may stand behind a day: a time, with whatever zone. */
const TIME = String.raw`(?:(?:T|,? +)\d{1,2}[:hg]\d{2}.*)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/])(\d{1,2})\2(\d{1,2})${TIME}`);
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}`);

/**
 * The ISO day of a day or time, as databases and people write it: `2023-01-30T08:03:00+07:00`, `2023-01-30 08:03`,
 * `30/01/2023`. It is the day that is written, in its own time zone. Undefined for what is no day of the calendar.
 */
export function isoDayOf(written: string): string | undefined {
  const trimmed = written.trim();
  const [, year, , month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, first, , second, last] = DAY_FIRST.exec(trimmed) ?? [];
  return first === undefined ? undefined : isoDay(Number(last), Number(second), Number(first));
}

function isoDay(year: number, month: number, day: number): string | undefined {
  return year > 0 && isDay(year, month, day) ? dayValue(year, month, day) : undefined;
}
