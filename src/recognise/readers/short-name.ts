import type { OrganizationKind } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { AMPERSAND } from "../../text/signs.js";
import { CAPITALISED, type Tokens } from "../../text/tokens.js";
import type { Body } from "./body.js";
import { KnownPlaceReader } from "./known-place.js";

/** Words of a firm's own name, and of a foreign one. */
const LONGEST_SHORT = 3;
const LONGEST_FOREIGN = 5;

/** Reads names of firms and foreign bodies that stand without a Vietnamese head. */
export class ShortNameReader {
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #fields: Category;
  readonly #givenNames: Category;
  readonly #suffixes: Category;
  readonly #suffixKind: Column;
  readonly #places: KnownPlaceReader;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.category("words");
    this.#fields = lexicon.category("organization-fields");
    this.#givenNames = lexicon.category("given-names");
    this.#suffixes = lexicon.category("organization-suffixes");
    this.#suffixKind = this.#suffixes.column("kind");
    this.#places = new KnownPlaceReader(lexicon);
  }

  /** First token of the firm's own name inside `Công ty CP Dịch vụ | Con Cưng`, or `end` where it has none of its own. */
  start(tokens: Tokens, first: number, end: number): number {
    let start = end;
    while (start > first && end - start < LONGEST_SHORT && this.#isOwn(tokens, start - 1)) start--;
    const isWhole = start > first && !tokens.isCapital(start - 1);
    const place = this.#places.read(tokens, start);
    const isPlace = place !== undefined && place.end >= end;
    const isShort = end - start === 1 && this.#isVietnamese(tokens, start);
    return isWhole && !isPlace && !isShort ? start : end;
  }

  /** `Russell Group`, `Trading Economics`: words that are not Vietnamese, and one of the last that bodies end in. */
  readForeign(tokens: Tokens, i: number): Body | undefined {
    let end = i;
    let kind = "";
    while (end - i < LONGEST_FOREIGN && this.#isForeign(tokens, end)) {
      const row = this.#lexicon.match(tokens, end, this.#suffixes);
      if (row >= 0 && end > i) kind = this.#suffixKind.get(row);
      end = tokens.isSign(end + 1, AMPERSAND) && tokens.isCapital(end + 2) ? end + 2 : end + 1;
    }
    if (kind === "" || this.#lexicon.match(tokens, end - 1, this.#suffixes) < 0) return undefined;
    return {
      end,
      kind: kind as OrganizationKind,
      name: tokens.slice(i, end),
      place: undefined,
      isTitleHead: false,
      isDefinite: true,
      isKnown: true,
    };
  }

  #isOwn(tokens: Tokens, i: number): boolean {
    return tokens.isCapital(i) && this.#lexicon.match(tokens, i, this.#fields) < 0;
  }

  #isForeign(tokens: Tokens, i: number): boolean {
    return tokens.isCapital(i) && tokens.letters(i) > 1 && !this.#isVietnamese(tokens, i);
  }

  #isVietnamese(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i] !== CAPITALISED) return false;
    return this.#lexicon.starts(tokens, i, this.#words) || this.#lexicon.isOne(tokens, i, this.#givenNames);
  }
}
