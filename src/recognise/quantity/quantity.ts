import type { Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { DASH, OPEN, QUOTE, SLASH } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, NUMBER, type Tokens, WORD } from "../../text/tokens.js";
import type { FieldsOf, Mention } from "../mention.js";
import { ApproximatorReader, type Counted } from "../readers/approximator.js";
import { FiveReader } from "../readers/five.js";
import { LabelReader } from "../readers/label.js";
import { NounPhraseReader } from "../readers/noun-phrase.js";
import { type Numeral, NumeralReader } from "../readers/numeral.js";
import { type Unit, UnitReader } from "../readers/unit.js";
import type { Recogniser } from "../recogniser.js";
import { BareFigureReader } from "./bare-figure.js";

const CURRENCY_SIGNS = new Set(["$", "€", "£", "¥"].map((sign) => sign.codePointAt(0)));

/** Amounts from here on that name no unit are money. */
const MILLION = 1e6;
/** `24/7` and `24/24` say all day long. */
const HOURS_OF_DAY = 24;
/** Below this a count is small. */
const HANDFUL = 10;

/** What one rule read: the fields without the approximator, and where the mention ends. */
interface Reading {
  readonly rule: string;
  readonly end: number;
  readonly unit: Unit;
  readonly fields: FieldsOf<"quantity">;
}

/** Finds figures: numbers with what they count, measure or are a share of. */
export class QuantityRecogniser implements Recogniser {
  readonly type = "quantity";
  readonly triggers = ["number-starts"];
  readonly onNumbers = true;
  readonly yields = true;
  readonly #numerals: NumeralReader;
  readonly #approximators: ApproximatorReader;
  readonly #labels: LabelReader;
  readonly #phrases: NounPhraseReader;
  readonly #units: UnitReader;
  readonly #bare: BareFigureReader;
  readonly #five: FiveReader;
  readonly #part: number;
  readonly #fourth: number;
  readonly #minus: number;
  readonly #some: number;
  readonly #age: number;
  readonly #from: number;
  readonly #toWords: WordSet;
  readonly #changeWords: WordSet;

  constructor(lexicon: Lexicon) {
    this.#numerals = new NumeralReader(lexicon);
    this.#approximators = new ApproximatorReader(lexicon);
    this.#labels = new LabelReader(lexicon);
    this.#phrases = new NounPhraseReader(lexicon);
    this.#units = new UnitReader(lexicon, this.#phrases);
    this.#bare = new BareFigureReader(lexicon, this.#phrases);
    this.#five = new FiveReader(lexicon);
    this.#age = lexicon.word("tuổi");
    this.#some = lexicon.word("số");
    this.#fourth = lexicon.word("tư");
    this.#minus = lexicon.word("âm");
    this.#part = lexicon.word("phần");
    this.#from = lexicon.word("từ");
    this.#toWords = wordSet(lexicon, "đến tới");
    this.#changeWords = wordSet(lexicon, "lên xuống còn");
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    if (!startsFigure(tokens, i) || this.#five.isDated(tokens, i)) return;
    const numeral = this.#numerals.read(tokens, i) ?? this.#readOnePart(tokens, i);
    if (numeral === null || isCode(tokens, i, numeral) || this.#five.isYear(tokens, i, numeral)) return;
    const label = this.#labels.before(tokens, i);
    if (label === "code" || (label === "turn" && isDatePart(tokens, i, numeral))) return;
    const unit = this.#unitOf(tokens, i, numeral);
    const reading =
      this.#readFraction(tokens, numeral, label === "") ??
      this.#readRange(tokens, numeral, unit) ??
      this.#readWithUnit(tokens, i, numeral, unit) ??
      this.#readOpenRange(tokens, i, numeral) ??
      this.#bare.read(tokens, i, numeral, found) ??
      this.#readMoney(tokens, numeral);
    if (reading === null) return;
    if (label !== "" && label !== "scale" && reading.unit.kind === "counted") return;
    if (tokens.isSign(i - 1, SLASH) && reading.unit.kind !== "counted") return;
    const first = firstOf(tokens, i, reading.fields.value);
    if (isSlogan(tokens, first, reading.end)) return;
    const approx = this.#approximators.read(tokens, first, reading.end, this.#counted(tokens, reading));
    const fields = approx === undefined ? reading.fields : { ...reading.fields, approx };
    found.push({ type: "quantity", first, last: reading.end, rule: `quantity/${reading.rule}`, fields });
  }

  /** The unit behind a number, or the currency sign before it. */
  #unitOf(tokens: Tokens, i: number, numeral: Numeral): Unit | null {
    if (!startsWithCurrency(tokens, i)) return this.#units.read(tokens, numeral.end);
    const unit = this.#units.read(tokens, i - 1);
    return unit === null ? null : { ...unit, end: numeral.end };
  }

  /** `13.500 lượt đăng ký`, `97,5%`, `50 tỷ đồng`, `195.929 ha lúa`, `$1,5 triệu`. */
  #readWithUnit(tokens: Tokens, i: number, numeral: Numeral, unit: Unit | null): Reading | null {
    if (unit === null || this.#isSome(tokens, numeral)) return null;
    const amount = valueFor(tokens, numeral, unit);
    const isBelowZero = unit.kind === "measure" && tokens.word[i - 1] === this.#minus;
    const value = isBelowZero ? -amount : signed(tokens, i, unit, amount);
    return { rule: unit.kind, end: unit.end, unit, fields: this.#fields(tokens, value, unit) };
  }

  /** `1 số gà` is một số, some. */
  #isSome(tokens: Tokens, { value, end }: Numeral): boolean {
    return value === 1 && tokens.word[end] === this.#some;
  }

  /** `tư` of `ba phần tư`. */
  #readFourth(tokens: Tokens, i: number): Numeral | null {
    if (tokens.word[i] !== this.#fourth) return null;
    return { end: i + 1, value: 4, inWords: true, scaled: false, ifThousands: 0, plain: false };
  }

  /** `một` of `một phần ba`. */
  #readOnePart(tokens: Tokens, i: number): Numeral | null {
    if (this.#numerals.role(tokens, i) !== "one" || tokens.word[i + 1] !== this.#part) return null;
    return { end: i + 1, value: 1, inWords: true, scaled: false, ifThousands: 0, plain: false };
  }

  /** `1/10 số ca`, `102/163 điều kiện`, `hai phần ba số phiếu`. */
  #readFraction(tokens: Tokens, numeral: Numeral, allowed: boolean): Reading | null {
    const slash =
      tokens.isSign(numeral.end, SLASH) &&
      numeral.plain &&
      tokens.glued(numeral.end) === tokens.glued(numeral.end + 1);
    const words = tokens.word[numeral.end] === this.#part;
    if (!allowed || (!slash && !words)) return null;
    const whole = this.#numerals.read(tokens, numeral.end + 1) ?? this.#readFourth(tokens, numeral.end + 1);
    if (
      whole === null ||
      whole.value === 0 ||
      (slash && numeral.value === HOURS_OF_DAY) ||
      (slash && (!whole.plain || whole.scaled))
    )
      return null;
    const end = this.#phrases.readShared(tokens, whole.end);
    if (end === whole.end || tokens.glued(whole.end)) return null;
    const unit: Unit = { kind: "counted", unit: tokens.slice(whole.end, end), end };
    return { rule: "fraction", end, unit, fields: { value: numeral.value / whole.value, unit: unit.unit } };
  }

  /** `2-3%`, `1,2 - 1,5 triệu đồng`, `30 triệu - 50 triệu đồng`, `2%-3%`. */
  #readRange(tokens: Tokens, low: Numeral, lowUnit: Unit | null): Reading | null {
    const dash = lowUnit?.kind === "percent" || lowUnit?.kind === "money" ? lowUnit.end : low.end;
    if (!tokens.isSign(dash, DASH) || tokens.kind[dash + 1] !== NUMBER) return null;
    const high = this.#numerals.read(tokens, dash + 1);
    const unit = high === null ? null : this.#units.read(tokens, high.end);
    if (high === null || unit === null) return null;
    const value = low.scaled || !high.scaled ? low.value : low.value * scaleOf(tokens, high, dash + 1);
    if (value >= high.value) return null;
    return {
      rule: "range",
      end: unit.end,
      unit,
      fields: { ...this.#fields(tokens, value, unit), max: high.value },
    };
  }

  /** The first number of `từ 3 đến 5 người`, `từ 2.640 lên 3.721 vụ`: it has the unit of the second. */
  #readOpenRange(tokens: Tokens, i: number, low: Numeral): Reading | null {
    const word = tokens.word[low.end] as number;
    const opened = tokens.word[i - 1] === this.#from;
    if (!this.#toWords.has(word) && !(opened && this.#changeWords.has(word))) return null;
    let next = low.end + 1;
    if (this.#toWords.has(tokens.word[next] as number) || this.#changeWords.has(tokens.word[next] as number))
      next++;
    const high = this.#numerals.read(tokens, next);
    const unit = high === null ? null : this.#units.read(tokens, high.end);
    if (high === null || unit === null) return null;
    const value =
      low.scaled || !high.scaled || low.value > 999 ? low.value : low.value * scaleOf(tokens, high, next);
    return { rule: "open-range", end: low.end, unit, fields: this.#fields(tokens, value, unit) };
  }

  /** `gần 1.430 tỉ`: a great amount without a unit is money. */
  #readMoney(tokens: Tokens, numeral: Numeral): Reading | null {
    if (!numeral.scaled || numeral.value < MILLION || tokens.isCapital(numeral.end)) return null;
    const unit: Unit = { kind: "money", unit: "đồng", currency: "VND", end: numeral.end };
    return { rule: "money", end: numeral.end, unit, fields: this.#fields(tokens, numeral.value, unit) };
  }

  /** A handful of things, a share, or anything else; an age is never a handful. */
  #counted(tokens: Tokens, { unit, fields, end }: Reading): Counted {
    if (unit.kind === "percent") return "share";
    const isAge = tokens.word[end - 1] === this.#age;
    return unit.kind === "counted" && fields.value < HANDFUL && !isAge ? "small" : "other";
  }

  #fields(tokens: Tokens, value: number, unit: Unit): FieldsOf<"quantity"> {
    const shareEnd = unit.kind === "percent" ? this.#phrases.readShared(tokens, unit.end) : unit.end;
    const fields: FieldsOf<"quantity"> = { value, unit: unit.unit };
    if (shareEnd > unit.end) return { ...fields, of: tokens.slice(unit.end, shareEnd) };
    return unit.currency === undefined ? fields : { ...fields, currency: unit.currency };
  }
}

/** False for numbers that go on something before them: `F0`, `12/5`, `1.2`, the second half of a range. */
function startsFigure(tokens: Tokens, i: number): boolean {
  // A number in words with a capital inside a sentence is somebody's name: ông Bảy.
  if (tokens.kind[i] === CAPITALISED && tokens.kind[i - 1] === WORD) return false;
  if (!tokens.glued(i)) return true;
  if (tokens.kind[i - 1] === NUMBER || tokens.isWord(i - 1)) return false;
  const sign = String.fromCharCode(tokens.value[i - 1] as number);
  if (sign === "/") return tokens.kind[i - 2] === WORD && tokens.glued(i - 1);
  if (".,:_#@&".includes(sign)) return false;
  return sign !== "-" || isMinus(tokens, i - 1);
}

/** `ngày 27/9`, `năm 2020`: behind a word of the calendar a year or a day with its month. */
function isDatePart(tokens: Tokens, i: number, { plain, end }: Numeral): boolean {
  if (!plain || !tokens.isNumber(i)) return false;
  return tokens.digits(i) === 4 || (tokens.glued(end) && tokens.isSign(end, SLASH));
}

/** A dash before a number is a minus where it stands free, with nothing glued to its left. */
function isMinus(tokens: Tokens, dash: number): boolean {
  const free = !tokens.glued(dash) || tokens.isSign(dash - 1, OPEN);
  return tokens.isSign(dash, DASH) && free && tokens.glued(dash + 1) && !tokens.isNumber(dash - 1);
}

function signed(tokens: Tokens, i: number, unit: Unit, value: number): number {
  const negative = isMinus(tokens, i - 1) && (unit.kind === "percent" || unit.kind === "measure");
  return negative ? -value : value;
}

/** The token that a figure begins at: its sign or its currency (`-5%`, `$20`, `US$20`), else its number. */
function firstOf(tokens: Tokens, i: number, value: number): number {
  if (value < 0 && isMinus(tokens, i - 1)) return i - 1;
  if (!startsWithCurrency(tokens, i)) return i;
  return tokens.glued(i - 1) && tokens.kind[i - 2] === CAPITALS ? i - 2 : i - 1;
}

function startsWithCurrency(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && CURRENCY_SIGNS.has(tokens.value[i - 1] as number);
}

/** Telephone numbers and codes: many digits with a leading zero, and more digits than any count has. */
function isCode(tokens: Tokens, i: number, numeral: Numeral): boolean {
  if (numeral.inWords || !numeral.plain) return false;
  const digits = tokens.digits(i);
  return digits > 9 || (digits > 2 && tokens.text.charCodeAt(tokens.start[i] as number) === 48);
}

/** A single comma before three digits is a decimal sign, unless a decimal makes no sense there. */
function valueFor(tokens: Tokens, numeral: Numeral, unit: Unit): number {
  if (numeral.ifThousands === 0) return numeral.value;
  const endsInZero = tokens.text.charCodeAt((tokens.end[numeral.end - 1] as number) - 1) === 48;
  return unit.kind === "counted" || endsInZero ? numeral.ifThousands : numeral.value;
}

/** Factor of the scale words behind the digits of a numeral. */
function scaleOf(tokens: Tokens, numeral: Numeral, first: number): number {
  const digits = Number(tokens.slice(first, first + 1));
  return digits === 0 ? 1 : 10 ** Math.floor(Math.log10(numeral.value / digits) + 1e-9);
}

/** `“3 không”`: what fills its quotation marks is a name. */
function isSlogan(tokens: Tokens, first: number, last: number): boolean {
  return tokens.isSign(first - 1, QUOTE) && tokens.isSign(last, QUOTE);
}
