import { yearValue } from "../../calendar.js";
import type { Lexicon } from "../../text/lexicon.js";
import { DASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import type { DateGrammar, Reading } from "./grammar.js";

const LAST_CENTURY = 22;
/** Decades written in two digits are of the 20th century from here on: `thập niên 90`. */
const OLDEST_SHORT_DECADE = 30;

/** Reads decades and centuries: `thập niên 1990`, `những năm 90 của thế kỷ XX`, `thế kỷ 21`. */
export class EraReader {
  readonly #grammar: DateGrammar;
  readonly #before: number;

  constructor(grammar: DateGrammar, lexicon: Lexicon) {
    this.#grammar = grammar;
    this.#before = lexicon.word("trước");
  }

  /** `thế kỷ XX`, `thế kỷ thứ 19`, `thế kỷ XVI-XVII`; the head word ends before `i`. */
  readCentury(tokens: Tokens, head: number, i: number): Reading[] | null {
    const first = this.#grammar.ordinal(tokens, i, LAST_CENTURY);
    if (first === null) return null;
    const last = tokens.isSign(first[1], DASH)
      ? this.#grammar.ordinal(tokens, first[1] + 1, LAST_CENTURY)
      : null;
    if (last === null || last[0] <= first[0]) {
      return [{ first: head, last: first[1], value: centuryValue(first[0]), grain: "century" }];
    }
    const value = `${centuryValue(first[0])}/${centuryValue(last[0])}`;
    return [{ first: head, last: last[1], value, grain: "span" }];
  }

  /** `thập niên 1990`, `thập kỷ 90 của thế kỷ trước`, `những năm 1960`, `những năm 1960-1970`. */
  readDecade(tokens: Tokens, head: number, i: number): Reading[] | null {
    const full = this.#grammar.fourDigits(tokens, i, 1000, 2200);
    const short = tokens.isNumber(i) && tokens.digits(i) === 2 ? (tokens.value[i] as number) : -1;
    if (full === 0 && short < 0) return null;
    const century = this.#readCenturyBehind(tokens, i + 1);
    const year = full || this.#decadeIn(short, century?.century ?? 0);
    if (year === 0 || year % 10 !== 0) return null;
    const range = this.#readRange(tokens, head, i, year);
    if (range !== null) return [range];
    return [
      { first: head, last: century?.end ?? i + 1, value: `${yearValue(year).slice(0, 3)}X`, grain: "decade" },
    ];
  }

  #decadeIn(short: number, century: number): number {
    if (century > 0) return (century - 1) * 100 + short;
    return short >= OLDEST_SHORT_DECADE ? 1900 + short : 0;
  }

  /** `của thế kỷ XX`, `thế kỷ 20`, `của thế kỷ trước`. */
  #readCenturyBehind(tokens: Tokens, i: number): { century: number; end: number } | null {
    const at = tokens.word[i] === this.#grammar.of ? i + 1 : i;
    if (this.#grammar.role(tokens, at) !== "century") return null;
    const end = this.#grammar.roleEnd;
    if (tokens.word[end] === this.#before) return { century: 20, end: end + 1 };
    const century = this.#grammar.ordinal(tokens, end, LAST_CENTURY);
    return century === null ? null : { century: century[0], end: century[1] };
  }

  #readRange(tokens: Tokens, head: number, i: number, first: number): Reading | null {
    const last = tokens.isSign(i + 1, DASH) ? this.#grammar.fourDigits(tokens, i + 2, 1000, 2200) : 0;
    if (last <= first) return null;
    return { first: head, last: i + 3, value: `${yearValue(first)}/${yearValue(last)}`, grain: "span" };
  }
}

function centuryValue(century: number): string {
  return `${String(century - 1).padStart(2, "0")}XX`;
}
