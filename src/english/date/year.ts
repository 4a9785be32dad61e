import { yearValue } from "../../calendar.js";
import type { Line } from "../line.js";
import { type DateReading, dashAt, ordinalAt, yearAt } from "./parts.js";

const BEFORE_YEAR = new Set(
  `in since by until till from to during of year before after through for between and early late mid end vision fiscal
  throughout than around born died`.split(/\s+/),
);
/** Words before four digits that number something else: `Boeing 2000`, `Article 2019`. */
const LABELS = new Set(
  "no nos article clause room windows boeing airbus highway route telephone tel fax phone vnd usd".split(" "),
);
const SCALES = new Set("million billion trillion thousand hundred vnd usd percent per".split(" "));
const PERIODS = new Set(["period", "tenure", "term", "phase", "stage", "academic", "school"]);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LAST_CENTURY = 22;

/** A year of the last and this century, or 0. */
export function modernYearAt(line: Line, i: number): number {
  return yearAt(line, i, FIRST_YEAR, LAST_YEAR);
}

/** The same as a date. */
export function wholeYear(line: Line, i: number): DateReading | undefined {
  const year = modernYearAt(line, i);
  return year === 0 ? undefined : { first: i, end: i + 1, value: yearValue(year), grain: "year" };
}

/** `2016-2020 period`, `period 2016-2020`, `term of 2020-2025`, `2023-2024 academic year`, `2016-2020`. */
export function readPeriod(line: Line, i: number): DateReading | undefined {
  const isSchool = line.is(i, "academic", "school", "fiscal") && line.is(i + 1, "year", "years");
  if (isSchool || line.is(i, "period", "tenure", "term", "phase", "stage")) {
    let at = isSchool ? i + 2 : i + 1;
    if (line.is(at, "of", "from", "(")) at++;
    const range = readYears(line, at) ?? (isSchool ? wholeYear(line, at) : undefined);
    if (range === undefined) return undefined;
    const isClosed = line.is(at - 1, "(") && line.is(range.end, ")");
    return { ...range, first: i, end: isClosed ? range.end + 1 : range.end };
  }
  const range = readYears(line, i);
  if (range === undefined || !PERIODS.has(line.at(range.end).lower)) return range;
  const isYear = line.is(range.end, "academic", "school") && line.is(range.end + 1, "year");
  return { ...range, end: range.end + (isYear ? 2 : 1) };
}

/** `2016-2020`, `2021 - 2025`, `2020-25`. */
function readYears(line: Line, i: number): DateReading | undefined {
  const from = yearAt(line, i);
  const isOpen = !line.at(i).glued || line.is(i - 1, "(", '"');
  if (from === 0 || !isOpen || !dashAt(line, i + 1)) return undefined;
  const short = line.at(i + 2);
  const isShort = short.kind === "number" && short.text.length === 2 && short.glued;
  const to = yearAt(line, i + 2) || (isShort ? Math.floor(from / 100) * 100 + short.value : 0);
  const isCode = dashAt(line, i + 3) && line.at(i + 3).glued;
  if (to <= from || isCode) return undefined;
  return { first: i, end: i + 3, value: `${yearValue(from)}/${yearValue(to)}`, grain: "span" };
}

/** `1990s`, `21st century`, `20th-century`. */
export function readDecade(line: Line, i: number): DateReading | undefined {
  const decade = /^(1[6-9]\d|20\d)0s$/.exec(line.at(i).text);
  if (decade !== null) return { first: i, end: i + 1, value: `${decade[1]}X`, grain: "decade" };
  const century = ordinalAt(line, i);
  const at = dashAt(line, i + 1) ? i + 2 : i + 1;
  if (century < 2 || century > LAST_CENTURY || !line.is(at, "century")) return undefined;
  return { first: i, end: at + 1, value: `${String(century - 1).padStart(2, "0")}XX`, grain: "century" };
}

/** `year 2019`, `in 2019`, `the 2020 plan`, `World Cup 2022`, `(2019)`. */
export function readYear(line: Line, i: number): DateReading | undefined {
  if (line.is(i, "year")) {
    const named = wholeYear(line, i + 1);
    return named && { ...named, first: i };
  }
  const year = wholeYear(line, i);
  return year !== undefined && canOnlyBeYear(line, i) ? year : undefined;
}

/** Four digits that can be nothing but a year; a noun that they could count must not follow. */
function canOnlyBeYear(line: Line, i: number): boolean {
  const before = line.at(i - 1);
  const after = line.at(i + 1);
  if (line.is(i - 1, "(")) return line.is(i + 1, ")", ",");
  if ((line.at(i).glued && !line.is(i - 1, '"', "/")) || SCALES.has(after.lower)) return false;
  if (BEFORE_YEAR.has(before.lower)) return !isCounted(line, i + 1);
  if (line.is(i - 1, "the", "its", "their", "this") || before.possessive) return line.isWord(i + 1);
  if (line.is(i - 1, ",", "and", "or")) return endsPhrase(line, i + 1) && followsYear(line, i);
  if (before.kind !== "word" || !before.capital || LABELS.has(before.lower) || after.kind === "number")
    return false;
  return endsPhrase(line, i + 1) || (line.isNameBefore(i) && !line.beginsSentence(i - 1));
}

/** `2019 | people`, but not `in 2019 | exports rose`. */
function isCounted(line: Line, i: number): boolean {
  const { kind, capital } = line.at(i);
  return kind === "word" && !capital && line.has(i, "Plural") && !line.has(i + 1, "Verb");
}

/** A sign, or a word that no noun phrase goes over. */
function endsPhrase(line: Line, i: number): boolean {
  const { kind } = line.at(i);
  if (kind !== "word" && kind !== "number") return true;
  return line.is(i, "and", "or") || line.has(i, "Verb") || line.has(i, "Preposition");
}

/** Another year stands before in a list: `2018, 2019 and 2020`. */
function followsYear(line: Line, i: number): boolean {
  const isLast = line.is(i - 1, "and", "or") && line.is(i - 2, ",");
  return modernYearAt(line, i - 2) > 0 || (isLast && modernYearAt(line, i - 3) > 0);
}
