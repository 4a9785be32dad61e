import type { Approx } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
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
  readonly #turn: number;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.category("approximators");
    this.#sign = this.#terms.column("sign");
    this.#except = this.#terms.column("except");
    this.#turn = lexicon.word("trở");
    this.#after = new Map([
      [lexicon.word("lên"), ">="],
      [lexicon.word("xuống"), "<="],
    ]);
  }

  /** The sign for the number that fills the tokens from `first` to before `last`, as a field to spread. */
  read(tokens: Tokens, first: number, last: number, counted: Counted): { approx?: Approx } {
    const after = tokens.word[last] === this.#turn ? this.#after.get(tokens.word[last + 1] as number) : undefined;
    if (after !== undefined) return { approx: after };
    for (let start = Math.max(1, first - LONGEST); start < first; start++) {
      const row = this.#lexicon.match(tokens, start, this.#terms);
      if (row < 0 || this.#lexicon.matchEnd !== first) continue;
      return this.#except.get(row) === counted ? {} : { approx: this.#sign.get(row) as Approx };
    }
    return {};
  }
}
