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

const two = (number: number): string => String(number).padStart(2, "0");

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
  const edtf = value.split("/").map(strictEdtf).join("/");
  const [first, last] = value.split("/") as [string, string?];
  const from = firstDay(first);
  const to = lastDay(last ?? first);
  return { value, edtf, ...(from !== undefined && { from }), ...(to !== undefined && { to }), grain };
}

/** Level 2 writes quarters as seasons 33 to 36, and has no clock time on a day of an unknown year. */
function strictEdtf(value: string): string {
  const quarter = /^(.{4})-Q([1-4])$/.exec(value);
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`;
  if (!value.includes("T")) return value;
  return value.startsWith("XXXX") ? value.slice(0, 10) : `${value}:00`;
}

function firstDay(value: string): string | undefined {
  if (value.startsWith("XXXX")) return undefined;
  if (/^\d\dXX$/.test(value)) return `${value.slice(0, 2)}01-01-01`;
  const year = value.slice(0, 4).replace("X", "0");
  const month = monthOf(value, 1);
  return `${year}-${two(month)}-${value.slice(8, 10) || "01"}`;
}

function lastDay(value: string): string | undefined {
  if (value.startsWith("XXXX")) return undefined;
  if (/^\d\dXX$/.test(value)) return `${two(Number(value.slice(0, 2)) + 1)}00-12-31`;
  const year = value.slice(0, 4).replace("X", "9");
  const month = monthOf(value, 12);
  return `${year}-${two(month)}-${value.slice(8, 10) || daysInMonth(Number(year), month)}`;
}

/** Month of a value; of a quarter its first or last, of a year the month given. */
function monthOf(value: string, ofYear: 1 | 12): number {
  const quarter = /-Q([1-4])$/.exec(value);
  if (quarter) return Number(quarter[1]) * 3 - (ofYear === 1 ? 2 : 0);
  return value.length >= 7 ? Number(value.slice(5, 7)) : ofYear;
}
