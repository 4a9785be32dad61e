import type { FieldsOf, Mention } from "../../recognise/mention.js";
import type { ApproximatorReader } from "../approximator.js";
import type { EnglishLexicon } from "../lexicon.js";
import type { Line } from "../line.js";
import { isPluralNoun, nounPhraseEnd } from "../noun-phrase.js";
import { mayBeginNumber, type Numeral, type NumeralReader } from "../numbers.js";
import type { Rule } from "../rule.js";
import { isDash } from "../words.js";
import { unitOfBare } from "./bare-figure.js";
import { readMoney } from "./money.js";
import { isYear, type Unit, UnitReader } from "./unit.js";

type Fields = FieldsOf<"quantity">;

interface Reading {
  /** Its first word, where that is not the one that was asked for: the minus of `-5%`. */
  readonly first?: number;
  readonly end: number;
  readonly fields: Fields;
}

/** Finds figures: `13,500 people`, `97.5 percent`, `US$3.5 million`, `two-thirds of communes`. */
export class QuantityRule implements Rule {
  readonly #numerals: NumeralReader;
  readonly #approximators: ApproximatorReader;
  readonly #units: UnitReader;

  constructor(lexicon: EnglishLexicon, numerals: NumeralReader, approximators: ApproximatorReader) {
    this.#numerals = numerals;
    this.#approximators = approximators;
    this.#units = new UnitReader(lexicon);
  }

  read(line: Line, i: number, found: Mention[]): void {
    const reading: Reading | undefined =
      readMoney(line, i, this.#numerals, this.#units) ??
      this.#readFraction(line, i) ??
      this.#readFigure(line, i, found);
    if (reading === undefined) return;
    const { first = i, end } = reading;
    if (isSlogan(line, first, end)) return;
    const approx = this.#approximators.read(line, first, end, reading.fields.value);
    const fields = { ...reading.fields, ...approx };
    found.push({ type: "quantity", first, last: end, rule: "english/quantity", fields });
  }

  #readFigure(line: Line, i: number, found: readonly Mention[]): Reading | undefined {
    const numeral = mayBeginNumber(line, i) ? this.#numerals.read(line, i) : undefined;
    if (numeral === undefined || isPartOfCode(line, i, numeral)) return undefined;
    const reading =
      this.#readRange(line, i, numeral) ??
      this.#readWithUnit(line, i, numeral) ??
      this.#readOpenRange(line, i, numeral);
    if (reading !== undefined) return reading;
    const { value, end } = numeral;
    const unit = unitOfBare(line, i, end, found);
    return unit === undefined ? undefined : { end, fields: { value, unit } };
  }

  /** `two-thirds of communes`, `three quarters of the members`, `102/163 conditions`, `306 of 309 villages`. */
  #readFraction(line: Line, i: number): Reading | undefined {
    if (!mayBeginNumber(line, i)) return undefined;
    const fraction = this.#numerals.readFraction(line, i) ?? readRatio(line, i);
    if (fraction === undefined) return undefined;
    const of = line.is(fraction.end, "of") ? fraction.end + 1 : fraction.end;
    const at = line.is(of, "the", "all", "its", "their") ? of + 1 : of;
    const end = nounPhraseEnd(line, at, true);
    return end === at ? undefined : { end, fields: { value: fraction.value, unit: line.written(at, end) } };
  }

  /** `5-7%`, `10-12 people`, `2-3 million USD`. */
  #readRange(line: Line, i: number, low: Numeral): Reading | undefined {
    const lowUnit = this.#units.at(line, low.end);
    const dash = lowUnit?.row.kind === "percent" ? lowUnit.end : low.end;
    if (!isDash(line.at(dash)) || !line.isNumber(dash + 1)) return undefined;
    const high = this.#numerals.read(line, dash + 1);
    const unit = high && this.#units.behind(line, i, high);
    if (high === undefined || unit === undefined) return undefined;
    const value = low.scale > 1 ? low.value : low.value * high.scale;
    if (value >= high.value) return undefined;
    return { end: unit.end, fields: { ...fieldsOf(value, unit), max: high.value } };
  }

  #readWithUnit(line: Line, i: number, numeral: Numeral): Reading | undefined {
    const unit = this.#units.behind(line, i, numeral);
    if (unit === undefined) return undefined;
    const isNegative = unit.kind !== "counted" && isMinus(line, i);
    const fields = fieldsOf(isNegative ? -numeral.value : numeral.value, unit);
    const of = unit.kind === "percent" ? shareOf(line, unit.end) : {};
    const first = isNegative && line.is(i - 1, "-") ? i - 1 : i;
    return { first, end: unit.end, fields: { ...fields, ...of } };
  }

  /**
   * The first number of `between 5 and 7 percent`, `from 2,640 to 3,721 cases`, `30 and 20 deaths`: it has the unit of
   * the second.
   */
  #readOpenRange(line: Line, i: number, low: Numeral): Reading | undefined {
    const isJoined = line.is(low.end, "to", "or", "and") && !isYear(line, i, low);
    const high = isJoined ? this.#numerals.read(line, low.end + 1) : undefined;
    const unit = high && this.#units.behind(line, i, high);
    if (high === undefined || unit === undefined) return undefined;
    const isScaled = low.scale > 1 || low.value >= high.value / high.scale;
    return { end: low.end, fields: fieldsOf(isScaled ? low.value : low.value * high.scale, unit) };
  }
}

function fieldsOf(value: number, { unit, currency }: Unit): Fields {
  return currency === undefined ? { value, unit } : { value, unit, currency };
}

/** Numbers that go on: dates, symbols, telephones, versions. */
function isPartOfCode(line: Line, i: number, { end, inWords }: Numeral): boolean {
  if (inWords) return false;
  const { text } = line.at(i);
  if (text.length > 1 && text.startsWith("0") && !text.startsWith("0.")) return true;
  const after = line.at(end);
  const isJoint = after.kind === "sign" && after.glued && "/:._@".includes(after.lower);
  return isJoint && line.at(end + 1).glued && line.isNumber(end + 1);
}

/** `102/163 conditions`, `306 of (the) 309 villages`. */
function readRatio(line: Line, i: number): Numeral | undefined {
  const isStroke = line.is(i + 1, "/") && line.at(i + 1).glued;
  if (!line.isNumber(i) || !(isStroke || line.is(i + 1, "of"))) return undefined;
  const at = !isStroke && line.is(i + 2, "the") ? i + 3 : i + 2;
  const [above, below] = [line.at(i).value, line.at(at).value];
  if (!line.isNumber(at) || below <= above || !isPluralNoun(line, at + 1) || line.at(at + 1).glued)
    return undefined;
  return { end: at + 1, value: above / below, inWords: false, scale: 1 };
}

function isMinus(line: Line, i: number): boolean {
  return line.is(i - 1, "minus") || (line.is(i - 1, "-") && line.at(i).glued && !line.at(i - 1).glued);
}

/** What a percentage is a share of, behind `of`. */
function shareOf(line: Line, i: number): { of?: string } {
  if (!line.is(i, "of")) return {};
  const at = line.is(i + 1, "the", "all", "its", "their", "total") ? i + 2 : i + 1;
  const end = nounPhraseEnd(line, at, false);
  return end > at ? { of: line.written(at, end) } : {};
}

/** `“3 nos”`: what fills its quotation marks is a name. */
function isSlogan(line: Line, first: number, last: number): boolean {
  return line.is(first - 1, '"') && line.is(last, '"');
}
