import { isoDuration } from "../calendar.js";
import type { Mention } from "../recognise/mention.js";
import type { ApproximatorReader } from "./approximator.js";
import type { Line } from "./line.js";
import { mayBeginNumber, type Numeral, type NumeralReader } from "./numbers.js";
import type { Rule } from "./rule.js";
import { isDash } from "./words.js";

/** Units of time in the singular: ISO 8601 designator, and how many of it one is. */
const UNITS: Readonly<Record<string, readonly [designator: string, factor: number]>> = {
  century: ["Y", 100],
  decade: ["Y", 10],
  year: ["Y", 1],
  quarter: ["M", 3],
  month: ["M", 1],
  week: ["W", 1],
  fortnight: ["W", 2],
  day: ["D", 1],
  hour: ["TH", 1],
  minute: ["TM", 1],
  second: ["TS", 1],
};
const ATTRIBUTES = new Set([
  "consecutive",
  "straight",
  "successive",
  "working",
  "business",
  "calendar",
  "full",
  "whole",
]);

interface Length {
  readonly value: number;
  readonly designator: string;
  readonly end: number;
}

/** Finds lengths of time: `five years`, `30-year`, `10 working days`, `1-2 years`. */
export class DurationRule implements Rule {
  readonly #numerals: NumeralReader;
  readonly #approximators: ApproximatorReader;

  constructor(numerals: NumeralReader, approximators: ApproximatorReader) {
    this.#numerals = numerals;
    this.#approximators = approximators;
  }

  read(line: Line, i: number, found: Mention[]): void {
    if (!mayBeginNumber(line, i)) return;
    const numeral = this.#numerals.read(line, i);
    if (numeral === undefined) return;
    const length = readLength(line, numeral);
    if (length === undefined) this.#readRange(line, i, numeral, found);
    else {
      const { value, end } = this.#readParts(line, length);
      this.#add(line, i, end, value, numeral.value, found);
    }
  }

  /** `2 years and 6 months`, `1 hour 30 minutes`. */
  #readParts(line: Line, first: Length): { value: string; end: number } {
    const at = line.is(first.end, "and") ? first.end + 1 : first.end;
    const numeral = line.isNumber(at) ? this.#numerals.read(line, at) : undefined;
    const next = numeral && readLength(line, numeral);
    const isSmaller = next !== undefined && ORDER.indexOf(next.designator) > ORDER.indexOf(first.designator);
    return isSmaller
      ? { value: isoDuration([first, next]), end: next.end }
      : { value: isoDuration([first]), end: first.end };
  }

  /** `1-2 years` is one mention; in `three to five years` the first number has the unit of the second. */
  #readRange(line: Line, i: number, low: Numeral, found: Mention[]): void {
    const dash = isDash(line.at(low.end));
    if (!dash && !line.is(low.end, "to", "or", "and")) return;
    if (line.is(low.end, "and") && !line.is(i - 1, "between")) return;
    const high = this.#numerals.read(line, low.end + 1);
    const length = high && readLength(line, high);
    if (high === undefined || length === undefined || low.value >= high.value) return;
    const first = isoDuration([{ ...length, value: length.value * (low.value / high.value) }]);
    if (dash) this.#add(line, i, length.end, `${first}/${isoDuration([length])}`, low.value, found);
    else this.#add(line, i, low.end, first, low.value, found);
  }

  #add(line: Line, first: number, last: number, value: string, number: number, found: Mention[]): void {
    const fields = { value, ...this.#approximators.read(line, first, last, number) };
    found.push({ type: "duration", first, last, rule: "english/duration", fields });
  }
}

/** Order of the designators, greatest first. */
const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** The unit of time behind a number; none for ages: `45 years old`, `45-year-old`. */
function readLength(line: Line, { value, end }: Numeral): Length | undefined {
  let at = line.isHyphen(end) ? end + 1 : end;
  if (ATTRIBUTES.has(line.at(at).lower)) at++;
  const { lower, kind } = line.at(at);
  const unit = lower.replace(/ies$/, "y").replace(/s$/, "");
  if (kind !== "word" || !Object.hasOwn(UNITS, unit)) return undefined;
  const [designator, factor] = UNITS[unit] as readonly [string, number];
  const behind = isDash(line.at(at + 1)) ? at + 2 : at + 1;
  if (line.is(behind, "old") || (line.is(at + 1, "of") && line.is(at + 2, "age"))) return undefined;
  return { value: value * factor, designator, end: at + 1 };
}
