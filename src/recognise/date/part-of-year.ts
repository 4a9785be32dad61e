import { monthValue } from "../../calendar.js";
import type { Lexicon } from "../../text/lexicon.js";
import { SLASH } from "../../text/signs.js";
import { NUMBER, type Tokens } from "../../text/tokens.js";
import type { DateGrammar, Reading } from "./grammar.js";

const MONTHS = 12;

/** Reads spans of months: `6 tháng đầu năm 2020`, `9 tháng năm 2021`, `hai quý đầu năm`, `bán niên 2019`. */
export class PartOfYearReader {
  readonly #grammar: DateGrammar;
  readonly #quarter: number;
  readonly #first: number;
  readonly #last: number;
  readonly #school: number;

  constructor(grammar: DateGrammar, lexicon: Lexicon) {
    this.#grammar = grammar;
    this.#quarter = lexicon.word("quý");
    this.#first = lexicon.word("đầu");
    this.#last = lexicon.word("cuối");
    this.#school = lexicon.word("học");
  }

  /** A number of months or quarters at `i`, with `đầu năm`, `cuối năm` or `năm 2021` behind. */
  readCounted(tokens: Tokens, i: number): Reading[] | null {
    const numeral = tokens.kind[i] === NUMBER ? null : this.#grammar.numerals.read(tokens, i);
    const count = numeral?.value ?? this.#grammar.small(tokens, i, MONTHS);
    const at = numeral?.end ?? i + 1;
    const months =
      tokens.word[at] === this.#grammar.month ? count : tokens.word[at] === this.#quarter ? count * 3 : 0;
    return months < 1 || months > MONTHS ? null : this.#readSpan(tokens, i, at + 1, months);
  }

  /** `nửa đầu năm 2020`, `nửa cuối năm`; which half is given. */
  readHalf(tokens: Tokens, head: number, i: number, half: number): Reading[] | null {
    const year = this.#readYear(tokens, i);
    if (year === null) return null;
    return [
      {
        first: head,
        last: year.end,
        value: spanValue(year.year, half === 1 ? 1 : 7, half * 6),
        grain: "span",
      },
    ];
  }

  /** `bán niên 2019`. */
  readHalfYear(tokens: Tokens, head: number, i: number): Reading[] | null {
    const at = tokens.word[i] === this.#grammar.year ? i + 1 : i;
    const year = this.#grammar.fourDigits(tokens, at, 1900, 2100);
    return year === 0 ? null : [{ first: head, last: at + 1, value: spanValue(year, 1, 6), grain: "span" }];
  }

  #readSpan(tokens: Tokens, head: number, i: number, months: number): Reading[] | null {
    if (tokens.isSign(i, SLASH)) return this.#readStroke(tokens, head, i, months);
    const end = tokens.word[i] === this.#last;
    const placed = end || tokens.word[i] === this.#first;
    const at = placed ? i + 1 : i;
    const year = this.#readYear(tokens, tokens.word[at] === this.#grammar.of ? at + 1 : at);
    if (year === null || (!placed && year.year === 0)) return null;
    const value = end ? spanValue(year.year, MONTHS + 1 - months, MONTHS) : spanValue(year.year, 1, months);
    return [{ first: head, last: year.end, value, grain: "span" }];
  }

  /** `9 tháng/2023`. */
  #readStroke(tokens: Tokens, head: number, i: number, months: number): Reading[] | null {
    const year = this.#grammar.yearAfter(tokens, i);
    return year === null
      ? null
      : [{ first: head, last: year[1], value: spanValue(year[0], 1, months), grain: "span" }];
  }

  /** `năm 2020`, `năm nay`, `năm` (year 0); never `năm học`. */
  #readYear(tokens: Tokens, i: number): { year: number; end: number } | null {
    if (tokens.word[i] !== this.#grammar.year || tokens.word[i + 1] === this.#school) return null;
    const year = this.#grammar.fourDigits(tokens, i + 1);
    if (year > 0) return { year, end: i + 2 };
    return { year: 0, end: tokens.word[i + 1] === this.#grammar.now ? i + 2 : i + 1 };
  }
}

function spanValue(year: number, first: number, last: number): string {
  return `${monthValue(year, first)}/${monthValue(year, last)}`;
}
