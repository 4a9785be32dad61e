import { dateValue, lunarValue } from "../../calendar.js";
import type { Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COMMA, DASH, OPEN, PERCENT, SEMICOLON, SLASH } from "../../text/signs.js";
import { PUNCTUATION, type Tokens } from "../../text/tokens.js";
import { lastOf, type Mention } from "../mention.js";
import { LabelReader } from "../readers/label.js";
import type { Recogniser } from "../recogniser.js";
import { DayReader } from "./day.js";
import { EraReader } from "./era.js";
import { DateGrammar, type Reading } from "./grammar.js";
import { MomentReader } from "./moment.js";
import { MonthReader } from "./month.js";
import { PartOfYearReader } from "./part-of-year.js";
import { QuarterReader } from "./quarter.js";
import { YearReader } from "./year.js";

type Result = readonly [rule: string, readings: Reading[]] | null;

/** Words before a bare `3/1` that make it a day. */
const BEFORE_DAY = "từ đến tới trước sau vào hết dịp lễ khánh niệm phiên hôm kể điểm";
/** Words between `ngày`, `sáng` and the number of a day. */
const BEFORE_NUMBER = "mùng mồng nay mai kia qua hôm ngày thứ chủ hai ba bốn năm sáu bảy tám chín mười";
/** How far apart the years of a series may stand. */
const REACH = 40;
/** Years of a series are at most this far apart. */
const SERIES = 10;
/** Words behind a number that a date begins with. */
const BEHIND_NUMBER = "tháng quý h g giờ";
/** Words behind `2/3` that make it a share of something. */
const WHOLES = "số tổng dân diện chiều khối lượng thành đại hộ cán nhân quân thời quãng đường chặng";

/** Finds calendar dates and periods. */
export class DateRecogniser implements Recogniser {
  readonly type = "date";
  readonly triggers = ["date-words", "number-starts"];
  readonly onNumbers = true;
  readonly #grammar: DateGrammar;
  readonly #days: DayReader;
  readonly #moments: MomentReader;
  readonly #months: MonthReader;
  readonly #quarters: QuarterReader;
  readonly #years: YearReader;
  readonly #parts: PartOfYearReader;
  readonly #eras: EraReader;
  readonly #labels: LabelReader;
  readonly #beforeDay: WordSet;
  readonly #beforeNumber: WordSet;
  readonly #behindNumber: WordSet;
  readonly #wholes: WordSet;

  constructor(lexicon: Lexicon) {
    this.#grammar = new DateGrammar(lexicon);
    this.#days = new DayReader(this.#grammar);
    this.#moments = new MomentReader(this.#grammar, this.#days, lexicon);
    this.#months = new MonthReader(this.#grammar, this.#days);
    this.#quarters = new QuarterReader(this.#grammar);
    this.#years = new YearReader(this.#grammar, lexicon);
    this.#parts = new PartOfYearReader(this.#grammar, lexicon);
    this.#eras = new EraReader(this.#grammar, lexicon);
    this.#labels = new LabelReader(lexicon);
    this.#beforeDay = wordSet(lexicon, BEFORE_DAY);
    this.#beforeNumber = wordSet(lexicon, BEFORE_NUMBER);
    this.#behindNumber = wordSet(lexicon, BEHIND_NUMBER);
    this.#wholes = wordSet(lexicon, WHOLES);
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    const result = tokens.isNumber(i) ? this.#readNumber(tokens, i, found) : this.#readWord(tokens, i);
    if (result === null) return;
    for (const { first, last, value, grain, lunar } of result[1]) {
      const fields = lunar ? lunarValue(value, grain) : dateValue(value, grain);
      found.push({ type: "date", first, last, rule: `date/${result[0]}`, fields });
    }
  }

  #readWord(tokens: Tokens, i: number): Result {
    const role = this.#grammar.role(tokens, i);
    if (role === "") return this.#readCounted(tokens, i);
    const end = this.#grammar.roleEnd;
    switch (role) {
      case "weekday":
        return rule("day", this.#moments.read(tokens, i, false));
      case "day":
      case "part-of-day":
      case "numbered-weekday":
        return this.#mayBeginDay(tokens, end) ? rule("day", this.#moments.read(tokens, i, false)) : null;
      case "early-day":
        return (
          rule("new-year", this.#months.readNewYear(tokens, i)) ??
          rule("day", this.#moments.read(tokens, i, false))
        );
      case "full-moon":
        return rule("full-moon", this.#months.readFullMoon(tokens, i));
      case "part-of-period":
        return this.#readPeriodHead(tokens, i, end);
      case "half": {
        const value = this.#grammar.roleValue;
        return (
          rule("half-year", this.#parts.readHalf(tokens, i, end, value)) ??
          this.#readPeriodHead(tokens, i, end)
        );
      }
      case "half-year":
        return rule("half-year", this.#parts.readHalfYear(tokens, i, end));
      default:
        return this.#readPeriodHead(tokens, i, i, role) ?? this.#readCounted(tokens, i);
    }
  }

  /** A cheap look before a day is read: a number or a word that leads to one. */
  #mayBeginDay(tokens: Tokens, i: number): boolean {
    return tokens.isNumber(i) || this.#beforeNumber.has(tokens.word[i] as number);
  }

  /** A number word: `bốn tháng đầu năm 2020`. */
  #readCounted(tokens: Tokens, i: number): Result {
    const isNumber = this.#grammar.numerals.role(tokens, i) !== "";
    return isNumber ? rule("months-of-year", this.#parts.readCounted(tokens, i)) : null;
  }

  /** Month, quarter, year, period, decade or century at `i`; the mention begins at `head` (`đầu`, `cuối`). */
  #readPeriodHead(tokens: Tokens, head: number, i: number, role = this.#grammar.role(tokens, i)): Result {
    const end = this.#grammar.roleEnd;
    switch (role) {
      case "month":
      case "named-month":
        return rule("month", this.#months.read(tokens, head, i));
      case "quarter":
        return rule("quarter", this.#quarters.read(tokens, head, i));
      case "year":
        return rule("year", this.#years.readNamed(tokens, head, i));
      case "period":
        return rule("period", this.#years.readPeriod(tokens, head, end));
      case "decade":
      case "decade-years":
        return (
          rule("decade", this.#eras.readDecade(tokens, head, end)) ?? this.#readYearsOfList(tokens, i, end)
        );
      case "century":
        return rule("century", this.#eras.readCentury(tokens, head, end));
      default:
        return null;
    }
  }

  /** `những năm 2018, 2019`: years and no decade; the mention begins at `năm`. */
  #readYearsOfList(tokens: Tokens, i: number, end: number): Result {
    return end - i === 2 ? rule("year", this.#years.readNamed(tokens, end - 1, end - 1)) : null;
  }

  #readNumber(tokens: Tokens, i: number, found: readonly Mention[]): Result {
    if (!startsDate(tokens, i) || !this.#mayBeDate(tokens, i) || this.#isName(tokens, i)) return null;
    const afterDate = this.#followsDate(tokens, i, found);
    return (
      rule("months-of-year", this.#parts.readCounted(tokens, i)) ??
      rule("day", this.#moments.read(tokens, i, afterDate || this.#isDayThere(tokens, i))) ??
      rule("month", this.#months.readDigits(tokens, i)) ??
      rule("year", this.#years.readBare(tokens, i, afterDate))
    );
  }

  /** `phố 19 tháng 5`, `đường 2/9`, `phòng 2020`, `Windows 2000`: numbers that are names. */
  #isName(tokens: Tokens, i: number): boolean {
    const label = this.#labels.before(tokens, i);
    return label === "place" || label === "name" || label === "code";
  }

  /** A cheap look before anything is read: a sign, a year or a word of the calendar. */
  #mayBeDate(tokens: Tokens, i: number): boolean {
    if (tokens.isSign(i + 1, PERCENT)) return false;
    return (
      tokens.kind[i + 1] === PUNCTUATION ||
      tokens.digits(i) === 4 ||
      this.#behindNumber.has(tokens.word[i + 1] as number)
    );
  }

  /** True where the words around a bare `3/1` say that it is a day and no share. */
  #isDayThere(tokens: Tokens, i: number): boolean {
    if (this.#wholes.has(tokens.word[i + 3] as number)) return false;
    if (tokens.isSign(i - 1, OPEN)) return tokens.isSign(i + 3, CLOSE) || tokens.isSign(i + 5, CLOSE);
    return this.#beforeDay.has(tokens.word[i - 1] as number);
  }

  /** `năm 2022 khoảng 100 tỷ đồng, 2023 khoảng 120 tỷ đồng`: the years of a series. */
  #isNextYear(tokens: Tokens, i: number, { fields }: Mention<"date">): boolean {
    const year = this.#grammar.fourDigits(tokens, i);
    const isSeries = fields.grain === "year" && year > 0 && Math.abs(year - Number(fields.value)) <= SERIES;
    return isSeries && (tokens.isSign(i - 1, COMMA) || tokens.isSign(i - 1, SEMICOLON));
  }

  /** `15/3 và 16/3`: a bare date that is joined to the one before it. */
  #followsDate(tokens: Tokens, i: number, found: readonly Mention[]): boolean {
    const last = lastOf(found, "date");
    if (last === undefined || i - last.last > REACH) return false;
    if (this.#isNextYear(tokens, i, last)) return true;
    if (last.last > i - 1 || last.last < i - 3) return false;
    const joined = this.#grammar.afterJoiner(tokens, last.last);
    return joined === i || (tokens.isSign(last.last, DASH) && last.last + 1 === i);
  }
}

function rule(name: string, readings: Reading[] | null): Result {
  return readings === null ? null : [name, readings];
}

/** False for numbers that go on something before them: `12/5/…`, `T4`, `1.5`. */
function startsDate(tokens: Tokens, i: number): boolean {
  if (!tokens.glued(i)) return true;
  if (tokens.isNumber(i - 1) || tokens.isWord(i - 1)) return false;
  const sign = tokens.value[i - 1] as number;
  return sign !== SLASH && !".,:-_".includes(String.fromCharCode(sign));
}
