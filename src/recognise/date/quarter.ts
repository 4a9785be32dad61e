import { yearValue } from "../../calendar.js";
import { DASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import type { DateGrammar, Reading } from "./grammar.js";

const QUARTERS = 4;

/** Reads quarters: `quý I/2020`, `quý 2-2019`, `quý III năm 2020`, `quý I, II/2020`, `Quý 4`. */
export class QuarterReader {
  readonly #grammar: DateGrammar;

  constructor(grammar: DateGrammar) {
    this.#grammar = grammar;
  }

  /** Quarters at the word `quý`; the first reading begins at token `head`. */
  read(tokens: Tokens, head: number, i: number): Reading[] | null {
    if (tokens.isNumber(i - 1)) return null;
    const open: { first: number; last: number; quarter: number }[] = [];
    let first = head;
    let at = i + 1;
    while (open.length < QUARTERS) {
      const quarter = this.#readNumber(tokens, at);
      if (quarter === null) break;
      const year = this.#grammar.yearAfter(tokens, quarter[1]);
      open.push({ first, last: year?.[1] ?? quarter[1], quarter: quarter[0] });
      if (year !== null) return this.#readings(open, year[0]);
      first = this.#next(tokens, quarter[1]);
      if (first === quarter[1]) break;
      at = first;
    }
    return this.#readings(open.slice(0, 1), 0);
  }

  #readings(
    open: readonly { first: number; last: number; quarter: number }[],
    year: number,
  ): Reading[] | null {
    if (open.length === 0) return null;
    return open.map(({ first, last, quarter }) => {
      return { first, last, value: `${yearValue(year)}-Q${quarter}`, grain: "quarter" };
    });
  }

  #next(tokens: Tokens, i: number): number {
    return tokens.isSign(i, DASH) && !tokens.isNumber(i + 1) ? i + 1 : this.#grammar.afterJoiner(tokens, i);
  }

  #readNumber(tokens: Tokens, i: number): readonly [number, number] | null {
    const ordinal = this.#grammar.ordinal(tokens, i, QUARTERS);
    if (ordinal !== null) return this.#grammar.continues(tokens, i) ? null : ordinal;
    const { numerals } = this.#grammar;
    const role = numerals.role(tokens, i);
    if (role === "one") return [1, i + 1];
    if (role === "last") return tokens.word[i] === this.#grammar.fourth ? [4, i + 1] : null;
    const numeral = role === "digit" ? numerals.read(tokens, i) : null;
    return numeral !== null && numeral.value <= QUARTERS && numeral.end === i + 1
      ? [numeral.value, i + 1]
      : null;
  }
}
