import { type DurationPart, isoDuration } from "../../calendar.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { DASH, OPEN, QUOTE } from "../../text/signs.js";
import { NUMBER, PUNCTUATION, type Tokens } from "../../text/tokens.js";
import type { Mention } from "../mention.js";
import { ApproximatorReader } from "../readers/approximator.js";
import { inCapitals } from "../readers/capitals.js";
import { FiveReader } from "../readers/five.js";
import { LabelReader } from "../readers/label.js";
import { type Numeral, NumeralReader } from "../readers/numeral.js";
import type { Recogniser } from "../recogniser.js";

const HOURS_OF_DAY = 24;

/** One `number + unit` of a duration. */
interface Part extends DurationPart {
  readonly end: number;
}

/** Order of the designators in ISO 8601, greatest first. */
const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** Finds lengths of time that are not anchored in the calendar: `90 năm`, `2 năm 6 tháng`, `ba quý`. */
export class DurationRecogniser implements Recogniser {
  readonly type = "duration";
  readonly triggers = ["number-starts"];
  readonly onNumbers = true;
  readonly yields = true;
  readonly #lexicon: Lexicon;
  readonly #numerals: NumeralReader;
  readonly #approximators: ApproximatorReader;
  readonly #labels: LabelReader;
  readonly #units: Category;
  readonly #designator: Column;
  readonly #factor: Column;
  readonly #dateWords: Category;
  readonly #dateRole: Column;
  readonly #age: number;
  readonly #five: FiveReader;
  readonly #hour: number;
  /** độ: minutes behind degrees are no time. */
  readonly #degree: number;
  readonly #toWords: WordSet;
  readonly #clockWords: WordSet;
  readonly #lengthWords: WordSet;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#numerals = new NumeralReader(lexicon);
    this.#approximators = new ApproximatorReader(lexicon);
    this.#labels = new LabelReader(lexicon);
    this.#units = lexicon.category("time-units");
    this.#designator = this.#units.column("designator");
    this.#factor = this.#units.column("factor");
    this.#dateWords = lexicon.category("date-words");
    this.#dateRole = this.#dateWords.column("role");
    this.#age = lexicon.word("tuổi");
    this.#five = new FiveReader(lexicon);
    this.#degree = lexicon.word("độ");
    this.#hour = lexicon.word("h");
    this.#toWords = wordSet(lexicon, "đến tới");
    this.#clockWords = wordSet(lexicon, "lúc vào hồi từ đến tới trước đúng");
    this.#lengthWords = wordSet(lexicon, "trong suốt mỗi sau");
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    if ((tokens.glued(i) && !isBracketed(tokens, i)) || !this.#mayBeLength(tokens, i)) return;
    const numeral = this.#numerals.read(tokens, i);
    if (numeral === null || this.#isName(tokens, i, numeral) || tokens.word[i - 1] === this.#degree) return;
    const low = this.#readPart(tokens, numeral);
    if (low === null) {
      this.#readRange(tokens, i, numeral, found);
      return;
    }
    if (this.#isClock(tokens, i, low)) return;
    const { value, end } = this.#readParts(tokens, low);
    this.#add(tokens, i, end, value, "length", found);
  }

  /** A cheap look before a number is read: a unit, a scale, `đến` or a sign follows its digits. */
  #mayBeLength(tokens: Tokens, i: number): boolean {
    if (!tokens.isNumber(i)) return !this.#five.isDated(tokens, i);
    if (tokens.kind[i + 1] === PUNCTUATION) return true;
    const next = tokens.word[i + 1] as number;
    const starts = this.#lexicon.starts(tokens, i + 1, this.#units) || this.#toWords.has(next);
    return starts || next === this.#hour || this.#numerals.role(tokens, i + 1) !== "";
  }

  /** `1-2 năm` is one mention; in `từ 3 đến 5 năm` the first number has the unit of the second. */
  #readRange(tokens: Tokens, i: number, low: Numeral, found: Mention[]): void {
    const dash = tokens.isSign(low.end, DASH);
    if (!dash && !this.#toWords.has(tokens.word[low.end] as number)) return;
    const high = this.#numerals.read(tokens, low.end + 1);
    const part = high === null ? null : this.#readPart(tokens, high);
    if (high === null || part === null || low.value >= high.value || this.#isClock(tokens, i, part)) return;
    const first = isoDuration([{ ...part, value: part.value * (low.value / high.value) }]);
    if (dash) this.#add(tokens, i, part.end, `${first}/${isoDuration([part])}`, "range", found);
    else this.#add(tokens, i, low.end, first, "open-range", found);
  }

  #add(tokens: Tokens, first: number, last: number, value: string, rule: string, found: Mention[]): void {
    const approx = this.#approximators.read(tokens, first, last, "other");
    const fields = approx === undefined ? { value } : { value, approx };
    found.push({ type: "duration", first, last, rule: `duration/${rule}`, fields });
  }

  /** The unit behind a number; none for `18 tháng tuổi`, `5 ngày công`, `2 năm học`. */
  #readPart(tokens: Tokens, numeral: Numeral): Part | null {
    const at = numeral.end;
    if (tokens.word[at] === this.#hour) return this.#readHours(tokens, numeral);
    const row = this.#lexicon.match(tokens, at, this.#units);
    if (row < 0 || (tokens.isCapital(at) && !inCapitals(tokens, at))) return null;
    const end = this.#lexicon.matchEnd;
    const designator = this.#designator.get(row);
    if (designator === "-" || tokens.word[end] === this.#age) return null;
    return { value: numeral.value * Number(this.#factor.get(row)), designator, end };
  }

  /** `48h` is a length; up to 24h only in words that say so (`trong 24h`). */
  #readHours(tokens: Tokens, numeral: Numeral): Part | null {
    const isLength =
      this.#lengthWords.has(tokens.word[numeral.end - 2] as number) || numeral.value > HOURS_OF_DAY;
    if (!isLength || tokens.isNumber(numeral.end + 1)) return null;
    return { value: numeral.value, designator: "TH", end: numeral.end + 1 };
  }

  /** Goes on over smaller units: `2 năm 6 tháng`, `1 giờ 30 phút`, `3 năm rưỡi`. */
  #readParts(tokens: Tokens, first: Part): { value: string; end: number } {
    const parts = [first];
    let end = first.end;
    if (this.#numerals.role(tokens, end) === "half") {
      return { value: isoDuration(halfMore(first)), end: end + 1 };
    }
    for (;;) {
      const numeral = tokens.kind[end] === NUMBER ? this.#numerals.read(tokens, end) : null;
      const next = numeral === null ? null : this.#readPart(tokens, numeral);
      const last = parts.at(-1) as Part;
      if (next === null || ORDER.indexOf(next.designator) <= ORDER.indexOf(last.designator)) break;
      parts.push(next);
      end = next.end;
    }
    return { value: isoDuration(parts), end };
  }

  /** Numbers that name a day, a month, a street or a class, and `năm` where it is no five. */
  #isName(tokens: Tokens, i: number, numeral: Numeral): boolean {
    const label = this.#labels.before(tokens, i);
    return this.#five.isYear(tokens, i, numeral) || (label !== "" && label !== "document");
  }

  /** `lúc 8 giờ`, `8 giờ sáng`, `8 giờ ngày 5/3`: a time of day. */
  #isClock(tokens: Tokens, i: number, part: Part): boolean {
    if (part.designator !== "TH" || part.value > HOURS_OF_DAY) return false;
    if (this.#clockWords.has(tokens.word[i - 1] as number)) return true;
    if (tokens.isNumber(part.end) && this.#lexicon.match(tokens, part.end + 1, this.#units) < 0) return true;
    const row = this.#lexicon.match(tokens, part.end, this.#dateWords);
    const role = row < 0 ? "" : this.#dateRole.get(row);
    return role === "part-of-day" || role === "day";
  }
}

function isBracketed(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i - 1, OPEN) || tokens.isSign(i - 1, QUOTE);
}

/** `2 năm rưỡi` is two years and six months, `3 ngày rưỡi` three days and a half. */
function halfMore(part: Part): Part[] {
  if (part.designator === "Y") return [part, { ...part, value: 6, designator: "M" }];
  return [{ ...part, value: part.value + 0.5 }];
}
