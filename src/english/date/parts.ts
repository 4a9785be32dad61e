import type { Grain } from "../../model.js";
import type { Line } from "../line.js";
import { isDash } from "../words.js";

/** A date that was read: the word after it, and its value as in the record. */
export interface DateReading {
  readonly first: number;
  readonly end: number;
  readonly value: string;
  readonly grain: Grain;
}

/** A part of a date: the word after it, and its number. */
export interface Part {
  readonly end: number;
  readonly value: number;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONG_MONTHS =
  "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`.split(
    /\s+/,
  ),
);
const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`.split(/\s+/);
const MOST_DAYS = 31;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** 1 to 12 for the name of a month with a capital, else 0. */
export function monthAt(line: Line, i: number): number {
  if (!line.isName(i)) return 0;
  const { lower } = line.at(i);
  const long = LONG_MONTHS.indexOf(lower);
  return (long >= 0 ? long : MONTHS.indexOf(lower === "sept" ? "sep" : lower)) + 1;
}

export function isWeekday(line: Line, i: number): boolean {
  return line.isName(i) && WEEKDAYS.has(line.at(i).lower);
}

/** `24`, `24th`, `the | 5th`. */
export function dayAt(line: Line, i: number): Part | undefined {
  const { kind, value, text } = line.at(i);
  const isDay = (kind === "number" && text.length <= 2) || kind === "ordinal";
  return isDay && Number.isInteger(value) && value >= 1 && value <= MOST_DAYS
    ? { end: i + 1, value }
    : undefined;
}

/** Four digits that are a year, or 0. */
export function yearAt(line: Line, i: number, first = FIRST_YEAR, last = LAST_YEAR): number {
  const { kind, value, text } = line.at(i);
  const isYear = kind === "number" && /^\d{4}$/.test(text) && value >= first && value <= last;
  return isYear && !goesOn(line, i + 1) ? value : 0;
}

/** A number that goes on behind a sign that is glued to both: `2019/20`, `2019.5`, `2019-NQ`. */
function goesOn(line: Line, i: number): boolean {
  const { kind, lower, glued } = line.at(i);
  if (kind === "word" || kind === "ordinal") return glued;
  const isJoint = kind === "sign" && glued && "/._%:".includes(lower);
  return isJoint && line.at(i + 1).glued && line.at(i + 1).kind !== "end" && line.at(i + 1).kind !== "sign";
}

/** `13th`, `third`, `3rd`; 0 where it is none. */
export function ordinalAt(line: Line, i: number): number {
  const { kind, value, lower } = line.at(i);
  return kind === "ordinal" ? value : ORDINALS.indexOf(lower) + 1;
}

/** `8:00 am`, `8 a.m.`, `17:30`, `17h30`: hour and minute. */
export function clockAt(line: Line, i: number): { end: number; hour: number; minute: number } | undefined {
  if (!line.isNumber(i) || line.at(i).text.length > 2) return undefined;
  const hour = line.at(i).value;
  const behindH = /^h(\d\d)?$/.exec(line.at(i + 1).glued ? line.at(i + 1).lower : "");
  const hasMinutes =
    line.is(i + 1, ":", ".") && line.at(i + 1).glued && line.isNumber(i + 2) && line.at(i + 2).glued;
  const minute = behindH === null ? (hasMinutes ? line.at(i + 2).value : 0) : Number(behindH[1] ?? 0);
  const at = behindH !== null ? i + 2 : hasMinutes ? i + 3 : i + 1;
  const half = halfOfDay(line, at);
  if (half === "" && behindH === null && (!hasMinutes || line.is(i + 1, "."))) return undefined;
  if (hour > 23 || minute > 59 || (half !== "" && (hour > 12 || hour === 0))) return undefined;
  const end = half === "" ? at : at + 1;
  return { end, hour: half === "" ? hour : (hour % 12) + (half === "p" ? 12 : 0), minute };
}

function halfOfDay(line: Line, i: number): "a" | "p" | "" {
  if (line.is(i, "am", "a.m.")) return "a";
  return line.is(i, "pm", "p.m.") ? "p" : "";
}

/** A dash, with spaces or without. */
export function dashAt(line: Line, i: number): boolean {
  return isDash(line.at(i));
}
