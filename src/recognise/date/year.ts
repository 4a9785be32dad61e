import { yearValue } from "../../calendar.js";
import type { Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COMMA, DASH, DOT, OPEN, QUOTE, SLASH } from "../../text/signs.js";
import { BREAK, type Tokens, WORD } from "../../text/tokens.js";
import type { DateGrammar, Reading } from "./grammar.js";

/** Words that a bare year may follow, whatever comes behind it. */
const BEFORE_YEAR =
  "từ đến tới trước sau nhìn khóa mùa vụ xuân hạ thu đông tết quý và hết cùng kỳ cuối đầu giữa";
/** Words before a four-digit number that make it a figure. */
const BEFORE_FIGURE =
  "hơn gần khoảng trên dưới đạt là có còn tăng giảm lên xuống thêm gồm chừng bằng số mỗi được thu chi";

/** Reads years, spans of years and the periods that are named after them. */
export class YearReader {
  readonly #grammar: DateGrammar;
  readonly #lexicon: Lexicon;
  readonly #functions;
  readonly #copula: number;
  readonly #beforeYear: WordSet;
  readonly #beforeFigure: WordSet;
  readonly #currencies: WordSet;

  constructor(grammar: DateGrammar, lexicon: Lexicon) {
    this.#grammar = grammar;
    this.#lexicon = lexicon;
    this.#functions = lexicon.category("function-words");
    this.#copula = lexicon.word("là");
    this.#beforeYear = wordSet(lexicon, BEFORE_YEAR);
    this.#beforeFigure = wordSet(lexicon, BEFORE_FIGURE);
    this.#currencies = wordSet(lexicon, "đồng usd");
  }

  /** Years at the word `năm`: `năm 2022`, `năm 2016-2020`, `năm 938`. */
  readNamed(tokens: Tokens, head: number, i: number): Reading[] | null {
    const range = this.#readRange(tokens, i + 1, true);
    if (range !== null) return [this.#isCounted(tokens, i, range) ? range : { ...range, first: head }];
    const year = this.#grammar.fourDigits(tokens, i + 1) || this.#threeDigits(tokens, i + 1);
    if (year === 0 || (!isModern(year) && this.#isAmount(tokens, i + 2))) return null;
    if (!this.#grammar.endsClean(tokens, i + 2) && !tokens.isSign(i + 2, DASH)) return null;
    return [{ first: head, last: i + 2, value: yearValue(year), grain: "year" }];
  }

  /** In `kế hoạch 5 năm 2016-2020` the word `năm` is the unit of the number before it. */
  #isCounted(tokens: Tokens, i: number, { value }: Reading): boolean {
    const [first, last] = value.split("/").map(Number) as [number, number];
    const years = tokens.isNumber(i - 1) ? (tokens.value[i - 1] as number) : 0;
    return years === last - first || years === last - first + 1;
  }

  /** A scale or a currency behind a number: `1500 tỷ đồng`, but not `tỷ lệ`. */
  #isAmount(tokens: Tokens, i: number): boolean {
    return (
      this.#currencies.has(tokens.word[i] as number) || this.#grammar.numerals.role(tokens, i) === "scale"
    );
  }

  /** Years of early history, only where the sentence ends or a comma follows: `năm 938`. */
  #threeDigits(tokens: Tokens, i: number): number {
    if (!tokens.isNumber(i) || tokens.digits(i) !== 3 || this.#grammar.continues(tokens, i)) return 0;
    const next = tokens.kind[i + 1];
    const ends =
      next === BREAK ||
      tokens.isSign(i + 1, COMMA) ||
      tokens.isSign(i + 1, DOT) ||
      tokens.isSign(i + 1, CLOSE);
    return ends ? (tokens.value[i] as number) : 0;
  }

  /** `nhiệm kỳ 2020-2025`, `giai đoạn (2011 – 2020)`, `năm học 2020-21`; head word at `i`, its end given. */
  readPeriod(tokens: Tokens, head: number, headEnd: number): Reading[] | null {
    const bracket = tokens.isSign(headEnd, OPEN);
    let at = bracket ? headEnd + 1 : headEnd;
    if (tokens.word[at] === this.#grammar.year) at++;
    const range = this.#readRange(tokens, at, true);
    if (range === null || (bracket && !tokens.isSign(range.last, CLOSE))) return null;
    return [{ ...range, first: head, last: bracket ? range.last + 1 : range.last }];
  }

  /** Years in digits alone: `2021-2025`, `1901 – 1941`, and a single one where it can be nothing else. */
  readBare(tokens: Tokens, i: number, afterDate: boolean): Reading[] | null {
    if (tokens.glued(i) && !isOpening(tokens, i - 1)) return null;
    const range = this.#readRange(tokens, i, false);
    if (range !== null) return [range];
    const year = this.#grammar.fourDigits(tokens, i, 1900, 2100);
    if (year === 0 || !this.#grammar.endsClean(tokens, i + 1) || tokens.isSign(i + 1, DASH)) return null;
    const certain = afterDate || this.#beforeYear.has(tokens.word[i - 1] as number);
    if (!certain && !this.#canOnlyBeYear(tokens, i, year)) return null;
    if (certain && this.#isAmount(tokens, i + 1)) return null;
    return [{ first: i, last: i + 1, value: yearValue(year), grain: "year" }];
  }

  /** `chuyên đề 2020 ở`, `World Cup 2018`, `(2020)`: after a noun or name, with no noun that it could count. */
  #canOnlyBeYear(tokens: Tokens, i: number, year: number): boolean {
    if (!isModern(year) || this.#beforeFigure.has(tokens.word[i - 1] as number)) return false;
    if (tokens.isSign(i - 1, OPEN)) return tokens.isSign(i + 1, CLOSE);
    if (tokens.word[i + 1] === this.#copula) return true;
    if (!tokens.isWord(i - 1)) return false;
    return tokens.kind[i + 1] !== WORD || this.#lexicon.match(tokens, i + 1, this.#functions) >= 0;
  }

  /** Two years with a dash or stroke between them; under a head word the second may be short (`2020-21`). */
  #readRange(tokens: Tokens, i: number, underHead: boolean): Reading | null {
    const first = this.#grammar.fourDigits(tokens, i, underHead ? 1000 : 1800, 2200);
    const stroke = underHead && tokens.isSign(i + 1, SLASH) && tokens.glued(i + 1);
    if (first === 0 || !(tokens.isSign(i + 1, DASH) || stroke)) return null;
    const full = this.#grammar.fourDigits(tokens, i + 2, 1000, 2200);
    const last = full || (underHead && tokens.glued(i + 2) ? this.#shortYear(tokens, i + 2, first) : 0);
    if (last <= first || !this.#grammar.endsClean(tokens, i + 3)) return null;
    if (!underHead && !isModern(last) && tokens.kind[i + 3] === WORD && first > 1950) return null;
    return { first: i, last: i + 3, value: `${yearValue(first)}/${yearValue(last)}`, grain: "span" };
  }

  #shortYear(tokens: Tokens, i: number, first: number): number {
    if (!tokens.isNumber(i) || tokens.digits(i) !== 2) return 0;
    return Math.floor(first / 100) * 100 + (tokens.value[i] as number);
  }
}

function isModern(year: number): boolean {
  return year >= 1930 && year <= 2060;
}

function isOpening(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i, OPEN) || tokens.isSign(i, QUOTE);
}
