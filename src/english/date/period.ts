import { monthValue, yearValue } from "../../calendar.js";
import type { Line } from "../line.js";
import type { NumeralReader } from "../numbers.js";
import { type DateReading, dashAt, monthAt, ordinalAt } from "./parts.js";
import { modernYearAt, readDecade, readPeriod, readYear, wholeYear } from "./year.js";

const MONTHS = 12;
const MONTHS_OF_QUARTER = 3;
const QUARTERS = 4;
/** Prepositions and verbs' companions that only a month can follow: `in May`, but not `may visit`. */
const BEFORE_MONTH = new Set(
  "in since by until till from to during of early late mid this last next every through before after between and for".split(
    " ",
  ),
);
/** Months that are other words too, so that they need such a word. */
const OTHER_WORDS = new Set(["may", "march", "mar", "jan", "dec", "jun", "august", "april", "june"]);

/** Reads months, quarters, halves, years and the periods that are made of them. */
export class PeriodReader {
  readonly #numerals: NumeralReader;

  constructor(numerals: NumeralReader) {
    this.#numerals = numerals;
  }

  read(line: Line, i: number): DateReading | undefined {
    return (
      readPartOf(line, i) ??
      readMonth(line, i) ??
      readQuarter(line, i) ??
      this.#readMonths(line, i) ??
      readHalf(line, i) ??
      readPeriod(line, i) ??
      readDecade(line, i) ??
      readYear(line, i)
    );
  }

  /** `first six months of 2020`, `last nine months`, `first three quarters of 2023`. */
  #readMonths(line: Line, i: number): DateReading | undefined {
    const isFirst = line.is(i, "first", "opening");
    if (!isFirst && !line.is(i, "last", "final")) return undefined;
    const count = this.#numerals.read(line, i + 1);
    if (count === undefined || !line.is(count.end, "months", "quarters")) return undefined;
    const months = line.is(count.end, "quarters") ? count.value * MONTHS_OF_QUARTER : count.value;
    const { year, end } = yearOf(line, count.end + 1);
    const isSpan = Number.isInteger(months) && months >= 1 && months <= MONTHS;
    if (!isSpan || (!isFirst && year === 0)) return undefined;
    const [from, to] = isFirst ? [1, months] : [MONTHS - months + 1, MONTHS];
    return span(i, end, monthValue(year, from as number), monthValue(year, to as number));
  }
}

/** `early 2021`, `late July`, `mid-2020`, `end of 2021`: the year or month that it is a part of. */
function readPartOf(line: Line, i: number): DateReading | undefined {
  if (line.at(i).glued && dashAt(line, i - 1)) return undefined;
  let at = 0;
  if (line.is(i, "early", "late", "mid", "middle")) at = dashAt(line, i + 1) ? i + 2 : i + 1;
  if (line.is(i, "end", "beginning", "start", "middle") && line.is(i + 1, "of")) at = i + 2;
  if (line.is(i, "spring", "summer", "autumn", "winter")) at = line.is(i + 1, "of") ? i + 2 : i + 1;
  if (at === 0) return undefined;
  if (line.is(at, "the", "year")) at++;
  const whole =
    readMonth(line, at, true) ?? readDecade(line, at) ?? readQuarter(line, at) ?? wholeYear(line, at);
  return whole && { ...whole, first: i };
}

/** `January 2019`, `January, 2019`, `in January`, `January-March 2019`. */
function readMonth(line: Line, i: number, isSure = false): DateReading | undefined {
  const month = monthAt(line, i);
  if (month === 0) return undefined;
  const last = dashAt(line, i + 1) ? monthAt(line, i + 2) : 0;
  const at = last > month ? i + 3 : i + 1;
  const { year, end } = yearOf(line, at);
  if (last > month) return span(i, end, monthValue(year, month), monthValue(year, last));
  if (year === 0 && !isSure && !isMonth(line, i)) return undefined;
  return { first: i, end, value: monthValue(year, month), grain: "month" };
}

/** Whether the name of a month alone is one: `May` behind a preposition, and no verb. */
function isMonth(line: Line, i: number): boolean {
  if (line.isName(i + 1) && !line.beginsSentence(i) && !BEFORE_MONTH.has(line.at(i - 1).lower)) return false;
  const { lower } = line.at(i);
  if (BEFORE_MONTH.has(line.at(i - 1).lower)) return !line.has(i + 1, "Verb") || lower !== "may";
  return !OTHER_WORDS.has(lower) && !line.isName(i - 1);
}

/** `first quarter of 2020`, `Q1 2020`, `Q1/2020`, `Q1`, `third quarter`. */
function readQuarter(line: Line, i: number): DateReading | undefined {
  const sign = /^Q([1-4])$/.exec(line.at(i).text);
  const ordinal = ordinalAt(line, i);
  // `quarter-final` is no quarter.
  const isNamed = ordinal >= 1 && ordinal <= QUARTERS && line.is(i + 1, "quarter") && !line.isHyphen(i + 2);
  if (sign === null && !isNamed) return undefined;
  const quarter = sign === null ? ordinal : Number(sign[1]);
  const behind = sign === null ? i + 2 : i + 1;
  const isJoined = line.is(behind, "/", "-") && modernYearAt(line, behind + 1) > 0;
  const { year, end } = yearOf(line, isJoined ? behind + 1 : behind);
  return { first: i, end, value: `${yearValue(year)}-Q${quarter}`, grain: "quarter" };
}

/** `first half of 2021`, `second half of the year`. */
function readHalf(line: Line, i: number): DateReading | undefined {
  const isFirst = line.is(i, "first");
  if ((!isFirst && !line.is(i, "second", "latter", "last")) || !line.is(i + 1, "half")) return undefined;
  const century = readCenturyBehind(line, i);
  if (century !== undefined) return century;
  const { year, end } = yearOf(line, i + 2);
  if (end === i + 2) return undefined;
  const [from, to] = isFirst ? [1, 6] : [7, MONTHS];
  return span(i, end, monthValue(year, from as number), monthValue(year, to as number));
}

function readCenturyBehind(line: Line, i: number): DateReading | undefined {
  const at = line.is(i + 2, "of") ? (line.is(i + 3, "the") ? i + 4 : i + 3) : i + 2;
  const century = readDecade(line, at);
  return century && { ...century, first: i };
}

/** `of 2020`, `of the year 2020`, `in 2020`, `, 2020`, `2020`; year 0 and the words of this year or none. */
function yearOf(line: Line, i: number): { year: number; end: number } {
  let at = i;
  if (line.is(at, "of", "in", ",", "/")) at++;
  if (line.is(at, "the") && line.is(at + 1, "year")) at++;
  if (line.is(at, "year")) at++;
  const year = modernYearAt(line, at);
  if (year > 0) return { year, end: at + 1 };
  if (line.is(i, "of", "in") && line.is(i + 1, "this") && line.is(i + 2, "year")) return { year, end: i + 3 };
  return line.is(at - 1, "year") ? { year, end: at } : { year, end: i };
}

function span(first: number, end: number, from: string, to: string): DateReading {
  return { first, end, value: `${from}/${to}`, grain: "span" };
}
