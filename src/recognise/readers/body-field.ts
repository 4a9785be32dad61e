import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { AMPERSAND, COMMA, DASH, SLASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import { afterNumber } from "./capitals.js";

/** Between the fields of one ministry: `Lao động, Thương binh và Xã hội`. */
const LIST_REACH = 8;

/** Reads the fields of bodies that the lexicon holds: `Tuyên giáo`, `Thông tin và Truyền thông`. */
export class FieldReader {
  /** Kind of the field that was read last: field, business, qualifier or weak. */
  kind = "";
  readonly #lexicon: Lexicon;
  readonly #fields: Category;
  readonly #kinds: Column;
  readonly #heads: Category;
  readonly #and: number;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#fields = lexicon.category("organization-fields");
    this.#kinds = this.#fields.column("kind");
    this.#heads = lexicon.category("organization-heads");
    this.#and = lexicon.word("và");
  }

  /** The token after the longest field at `i`, or `i`; `kind` is then what it is. */
  end(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.#fields);
    if (row < 0) return i;
    this.kind = this.#kinds.get(row);
    return afterNumber(tokens, this.#lexicon.matchEnd);
  }

  /**
   * The token behind `và`, `&`, a dash, or a comma of a list that goes on to `và`; or `i`.
   * @param isComplete whether `và` has stood already, so that no list goes on
   */
  afterJoint(tokens: Tokens, i: number, isComplete: boolean): number {
    if (tokens.word[i] === this.#and) return i + 1;
    if (tokens.isWord(i)) return i;
    if (tokens.isSign(i, AMPERSAND) || tokens.isSign(i, DASH) || tokens.isSign(i, SLASH)) return i + 1;
    return tokens.isSign(i, COMMA) && !isComplete && this.#listGoesOn(tokens, i) ? i + 1 : i;
  }

  /** Whether a field holds `và` between two tokens. */
  isJoined(tokens: Tokens, first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (tokens.word[i] === this.#and) return true;
    return false;
  }

  #listGoesOn(tokens: Tokens, comma: number): boolean {
    const isHead = this.#lexicon.starts(tokens, comma + 1, this.#heads);
    if (isHead && this.#lexicon.match(tokens, comma + 1, this.#fields) < 0) return false;
    for (let i = comma + 1; i < comma + LIST_REACH; i++) {
      if (tokens.word[i] === this.#and) return i > comma + 1 && tokens.isCapital(i + 1);
      if (!tokens.isWord(i)) return false;
    }
    return false;
  }
}
