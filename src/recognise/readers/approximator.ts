import type { Approx } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import type { Tokens } from "../../text/tokens.js";

/** The longest approximator has four words. */
const LONGEST = 4;

/** What a number counts, as far as it decides whether a word before it is an approximator. */
export type Counted = "small" | "share" | "other";

/** Reads what makes a number a bound or an estimate: `hơn`, `không quá`, `… trở lên`. */
export class ApproximatorReader {
  readonly #lexicon: Lexicon;
  readonly #terms: Category;
  readonly #sign: Column;
  readonly #except: Column;
  readonly #after: ReadonlyMap<number, Approx>;
  readonly #words: Category;
  readonly #turn: number;
  readonly #fillers: WordSet;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.category("approximators");
    this.#sign = this.#terms.column("sign");
    this.#except = this.#terms.column("except");
    this.#words = lexicon.category("words");
    this.#turn = lexicon.word("trở");
    this.#fillers = wordSet(lexicon, "là bằng đương");
    this.#after = new Map([
      [lexicon.word("lên"), ">="],
      [lexicon.word("xuống"), "<="],
    ]);
  }

  /** The sign for the number that fills the tokens from `first` to before `last`, if any. */
  read(tokens: Tokens, first: number, last: number, counted: Counted): Approx | undefined {
    const after =
      tokens.word[last] === this.#turn ? this.#after.get(tokens.word[last + 1] as number) : undefined;
    if (after !== undefined) return after;
    const row = this.#termBefore(tokens, first);
    if (row >= 0 && this.#except.get(row) === "word" && this.#endsWord(tokens, first)) return undefined;
    if (row >= 0) return this.#except.get(row) === counted ? undefined : (this.#sign.get(row) as Approx);
    return this.#boundBefore(tokens, first);
  }

  /** `tối thiểu là`, `không quá bằng`, `tối đa tương đương`: a bound with a filler behind it. */
  #boundBefore(tokens: Tokens, first: number): Approx | undefined {
    if (!this.#fillers.has(tokens.word[first - 1] as number)) return undefined;
    const row = Math.max(this.#termBefore(tokens, first - 1), this.#termBefore(tokens, first - 2));
    const sign = row < 0 ? "" : this.#sign.get(row);
    return sign === ">=" || sign === "<=" ? sign : undefined;
  }

  /** `độ` in `nhiệt độ 35 độ`: the word before a number is the end of a longer one. */
  #endsWord(tokens: Tokens, first: number): boolean {
    return this.#lexicon.matchUntil(tokens, first - 2, this.#words) === first;
  }

  /** Row of the longest term that ends before token `end`, or -1. */
  #termBefore(tokens: Tokens, end: number): number {
    return this.#lexicon.matchBefore(tokens, end, this.#terms, LONGEST);
  }
}
