import { dayValue, isDay, monthValue, timeValue } from "../../calendar.js";
import type { Line } from "../line.js";
import { clockAt, type DateReading, dashAt, dayAt, isWeekday, monthAt, yearAt } from "./parts.js";

/** A day or a span of days, as parts. */
interface Days {
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The last day of a span of days, with its month. */
  readonly last?: { readonly month: number; readonly day: number };
}

/** Reads days: `January 24, 2019`, `24 January`, `24/01/2019`, `8:00 am on January 24, 2019`, `January 3-5, 2024`. */
export function readDay(line: Line, i: number): DateReading | undefined {
  return readClockFirst(line, i) ?? readPlainDay(line, i);
}

/** `morning of January 24`, `Thursday, January 24, 2019 17:30`, `Friday (October 18)`. */
function readPlainDay(line: Line, i: number): DateReading | undefined {
  const head = afterHead(line, i);
  if (head === i || !line.is(head, "(")) return readDaysAt(line, i, head);
  const inside = readDaysAt(line, i, head + 1);
  return inside && line.is(inside.end, ")") ? { ...inside, end: inside.end + 1 } : undefined;
}

function readDaysAt(line: Line, i: number, start: number): DateReading | undefined {
  const days = readDays(line, start);
  if (days === undefined) return undefined;
  const { year, month, day, last, end } = days;
  if (last !== undefined) {
    // December 30 - January 2, 2021: the year is that of the last day.
    const firstYear = last.month < month && year > 0 ? year - 1 : year;
    const value = `${dayValue(firstYear, month, day)}/${dayValue(year, last.month, last.day)}`;
    return { first: i, end, value, grain: "span" };
  }
  const from = dayValue(year, month, day);
  const at = line.is(end, ",", "|", "at") || dashAt(line, end) ? end + 1 : end;
  const clock = clockAt(line, at);
  if (clock === undefined) return { first: i, end, value: from, grain: "day" };
  const value = from + timeValue(clock.hour, clock.minute);
  return { first: i, end: clock.end, value, grain: "minute" };
}

/** `8:00 am on January 24, 2019`, `17:30, 24/01/2019`. */
function readClockFirst(line: Line, i: number): DateReading | undefined {
  if (line.at(i).glued && line.is(i - 1, ":", "-", "/")) return undefined;
  const clock = clockAt(line, i);
  if (clock === undefined) return undefined;
  const at = line.is(clock.end, "on", ",", "|", "of") ? clock.end + 1 : clock.end;
  const days = readDays(line, afterHead(line, at));
  if (days === undefined || days.last !== undefined) return undefined;
  const value = dayValue(days.year, days.month, days.day) + timeValue(clock.hour, clock.minute);
  return { first: i, end: days.end, value, grain: "minute" };
}

/** Behind a weekday, or the part of the day: `Thursday,`, `the morning of`. */
function afterHead(line: Line, i: number): number {
  let at = i;
  if (line.is(at, "morning", "afternoon", "evening", "night") && line.is(at + 1, "of")) at += 2;
  if (!isWeekday(line, at)) return at;
  const next = line.is(at + 1, "morning", "afternoon", "evening", "night") ? at + 2 : at + 1;
  return line.is(next, ",") || dashAt(line, next) ? next + 1 : next;
}

function readDays(line: Line, i: number): Days | undefined {
  const days = readMonthFirst(line, i) ?? readDayFirst(line, i) ?? readNumeric(line, i) ?? readIso(line, i);
  if (days === undefined || !isDay(days.year, days.month, days.day)) return undefined;
  const { last, year } = days;
  return last !== undefined && !isDay(year, last.month, last.day) ? undefined : days;
}

/** `January 24, 2019`, `Jan. 24th`, `January 3-5, 2024`, `January 30 - February 2, 2024`. */
function readMonthFirst(line: Line, i: number): Days | undefined {
  const month = monthAt(line, i);
  const day = month === 0 ? undefined : dayAt(line, line.is(i + 1, "the") ? i + 2 : i + 1);
  if (day === undefined) return undefined;
  const last = readLast(line, day.end, month, day.value);
  const end = last?.end ?? day.end;
  const { year, end: yearEnd } = readYear(line, end);
  return { end: yearEnd, year, month, day: day.value, ...(last && { last }) };
}

/** `24 January 2019`, `24th of January`, `3-5 January 2024`. */
function readDayFirst(line: Line, i: number): Days | undefined {
  const day = dayAt(line, i);
  if (day === undefined || (line.at(i).glued && !line.is(i - 1, "(", '"'))) return undefined;
  const second = dashAt(line, day.end) ? dayAt(line, day.end + 1) : undefined;
  const at = second?.end ?? day.end;
  const monthStart = line.is(at, "of") ? at + 1 : at;
  const month = monthAt(line, monthStart);
  if (month === 0 || (second !== undefined && second.value <= day.value)) return undefined;
  const { year, end } = readYear(line, monthStart + 1);
  return { end, year, month, day: day.value, ...(second && { last: { month, day: second.value } }) };
}

/** `-5`, `- February 2` behind a day. */
function readLast(line: Line, i: number, month: number, day: number) {
  if (!dashAt(line, i)) return undefined;
  const other = monthAt(line, i + 1);
  const last = dayAt(line, other === 0 ? i + 1 : i + 2);
  if (last === undefined || (other === 0 && last.value <= day)) return undefined;
  return { end: last.end, month: other || month, day: last.value };
}

/** `, 2019` or `2019` behind day and month; year 0 where there is none. */
function readYear(line: Line, i: number): { year: number; end: number } {
  const at = line.is(i, ",") ? i + 1 : i;
  const year = yearAt(line, at);
  return year === 0 ? { year, end: i } : { year, end: at + 1 };
}

/** `24/01/2019`, `24-1-2019`, `24.01.2019`: the day first, as offices in Vietnam write. */
function readNumeric(line: Line, i: number): Days | undefined {
  const sign = line.at(i + 1);
  const isJoined = sign.glued && "/-.".includes(sign.lower) && sign.kind === "sign";
  if (!isJoined || !line.is(i + 3, sign.lower) || !line.at(i + 2).glued || !line.at(i + 3).glued)
    return undefined;
  const day = dayAt(line, i);
  const month = dayAt(line, i + 2);
  const year = yearAt(line, i + 4);
  const isStart = !line.at(i).glued || line.is(i - 1, "(", '"');
  if (day === undefined || month === undefined || year === 0 || !isStart) return undefined;
  return { end: i + 5, year, month: month.value, day: day.value };
}

/** `2019-01-24`. */
function readIso(line: Line, i: number): Days | undefined {
  const isIso = line.is(i + 1, "-") && line.is(i + 3, "-") && line.at(i + 1).glued && line.at(i + 4).glued;
  if (!isIso || line.at(i).glued || line.at(i).text.length !== 4) return undefined;
  const [year, month, day] = [i, i + 2, i + 4].map((at) => line.at(at));
  if (month?.text.length !== 2 || day?.text.length !== 2) return undefined;
  return { end: i + 5, year: year?.value ?? 0, month: month.value, day: day.value };
}

/** The second of two days that share a month: `January 3 to | 5, 2024`, `January 3 and | 5`. */
export function readSecondDay(line: Line, i: number, month: number): DateReading | undefined {
  if (!line.is(i - 1, "to", "and", "until", "through", ",", "or")) return undefined;
  const day = dayAt(line, i);
  if (day === undefined || monthAt(line, i + 1) > 0) return undefined;
  const { year, end } = readYear(line, day.end);
  const isFree =
    end > day.end || (!line.isWord(day.end) && !line.at(day.end).glued) || line.endsSentence(day.end);
  const isPair =
    line.is(day.end, "and", "in", "at", "to", "of", "with", "for", "by", "as") || line.is(day.end, ",");
  if (!isDay(year, month, day.value) || !(isFree || isPair)) return undefined;
  return {
    first: i,
    end,
    value: `${monthValue(year, month)}-${String(day.value).padStart(2, "0")}`,
    grain: "day",
  };
}
