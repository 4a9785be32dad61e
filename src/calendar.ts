/**
 * Calendar values as strings, and what follows from them: strict EDTF, first and last day. A value is ISO 8601
 * or EDTF where they have a form, quarters as people write them (`2020-Q1`), `XXXX` for a year that is not told.
 */
import type { DateEntity, Grain } from "./model.js";

export type DateValue = Pick<DateEntity, "value" | "edtf" | "from" | "to" | "grain">;

/** Days of a month; February has 29 when the year (0) is not known. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year === 0 || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for a day that exists; year 0 stands for an unknown one. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a calendar day in ISO 8601: `2024-02-29`. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Year 0 is unknown. */
export function yearValue(year: number): string {
  return year === 0 ? "XXXX" : String(year).padStart(4, "0");
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${two(month)}`;
}

export function dayValue(year: number, month: number, day: number): string {
  return `${monthValue(year, month)}-${two(day)}`;
}

export function timeValue(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

/** Adds what follows from a value. */
export function dateValue(value: string, grain: Grain): DateValue {
  const slash = value.indexOf("/");
  const first = slash < 0 ? value : value.slice(0, slash);
  const last = slash < 0 ? value : value.slice(slash + 1);
  const edtf = slash < 0 ? strictEdtf(value) : `${strictEdtf(first)}/${strictEdtf(last)}`;
  const from = firstDay(first);
  const to = lastDay(last);
  if (from === undefined) return to === undefined ? { value, edtf, grain } : { value, edtf, to, grain };
  return to === undefined ? { value, edtf, from, grain } : { value, edtf, from, to, grain };
}

/** The same for the lunar calendar: it has no place in the solar year. */
export function lunarValue(value: string, grain: Grain): DateValue & { calendar: "lunar" } {
  const { edtf } = dateValue(value, grain);
  return { value, edtf, grain, calendar: "lunar" };
}

const DAY_LENGTH = 10;
const QUARTER_SIGN = 5;

/** The quarter of `2020-Q1`, or 0. */
function quarterOf(value: string): number {
  return value.charAt(QUARTER_SIGN) === "Q" ? Number(value.charAt(QUARTER_SIGN + 1)) : 0;
}

/** Level 2 writes quarters as seasons 33 to 36, and has no clock time on a day of an unknown year. */
function strictEdtf(value: string): string {
  const quarter = quarterOf(value);
  if (quarter > 0) return `${value.slice(0, QUARTER_SIGN)}${32 + quarter}`;
  if (value.length <= DAY_LENGTH) return value;
  return value.startsWith("XXXX") ? value.slice(0, DAY_LENGTH) : `${value}:00`;
}

function isCentury(value: string): boolean {
  return value.length === 4 && value.endsWith("XX");
}

function firstDay(value: string): string | undefined {
  if (value.startsWith("XXXX")) return undefined;
  if (value.length >= DAY_LENGTH) return value.slice(0, DAY_LENGTH);
  if (isCentury(value)) return `${value.slice(0, 2)}01-01-01`;
  return `${value.slice(0, 4).replace("X", "0")}-${two(monthOf(value, 1))}-01`;
}

function lastDay(value: string): string | undefined {
  if (value.startsWith("XXXX")) return undefined;
  if (value.length >= DAY_LENGTH) return value.slice(0, DAY_LENGTH);
  if (isCentury(value)) return `${two(Number(value.slice(0, 2)) + 1)}00-12-31`;
  const year = value.slice(0, 4).replace("X", "9");
  const month = monthOf(value, 12);
  return `${year}-${two(month)}-${two(daysInMonth(Number(year), month))}`;
}

/** Month of a value; of a quarter its first or last, of a year the month given. */
function monthOf(value: string, ofYear: 1 | 12): number {
  const quarter = quarterOf(value);
  if (quarter > 0) return quarter * 3 - (ofYear === 1 ? 2 : 0);
  return value.length >= 7 ? Number(value.slice(5, 7)) : ofYear;
}

/** A number of units of time; M after T is minutes. */
export interface DurationPart {
  readonly value: number;
  readonly designator: string;
}

/** ISO 8601: a period from years to days, then T and hours to seconds. */
export function isoDuration(parts: readonly DurationPart[]): string {
  let date = "";
  let time = "";
  for (const { value, designator } of parts) {
    const number = Number.isInteger(value) ? value : Number(value.toFixed(4));
    if (designator.startsWith("T")) time += `${number}${designator.slice(1)}`;
    else date += `${number}${designator}`;
  }
  return `P${date}${time === "" ? "" : `T${time}`}`;
}
