import type { Category, Lexicon } from "../../text/lexicon.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import { KnownPlaceReader } from "./known-place.js";

/** Tells the words of names of people from other words, bodies and places: what the readers of such names all ask. */
export class NameWords {
  readonly #lexicon: Lexicon;
  readonly #surnames: Category;
  readonly #givenNames: Category;
  readonly #titles: Category;
  readonly #heads: Category;
  readonly #words: Category;
  readonly #places: KnownPlaceReader;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#titles = lexicon.category("titles");
    this.#heads = lexicon.category("organization-heads");
    this.#words = lexicon.category("words");
    this.#places = new KnownPlaceReader(lexicon);
  }

  isNameSyllable(tokens: Tokens, i: number): boolean {
    return this.#lexicon.isOne(tokens, i, this.#givenNames) || this.#lexicon.isOne(tokens, i, this.#surnames);
  }

  /** A word of two and more syllables of the Vietnamese word list begins here, however it is written: `KIỂM TRA`. */
  beginsWord(tokens: Tokens, i: number): boolean {
    return this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1;
  }

  /** A capitalised word with small syllables: `Hội nghị`. */
  isOrdinaryWord(tokens: Tokens, i: number): boolean {
    return tokens.kind[i + 1] === WORD && this.beginsWord(tokens, i);
  }

  /** A title, a body or a well-known place begins here: `Nguyễn Văn Nam | Chủ tịch`. */
  beginsOther(tokens: Tokens, i: number): boolean {
    if (this.#lexicon.matchUntil(tokens, i, this.#titles) > i + 1) return true;
    if (this.#lexicon.matchUntil(tokens, i, this.#heads) > i + 1) return true;
    const place = this.#places.read(tokens, i);
    return place !== undefined && place.bare === "yes" && place.end > i + 1;
  }

  /** `QUY | PHẠM PHÁP LUẬT`: in capitals, words that only look like names. */
  holdsWord(tokens: Tokens, first: number, last: number): boolean {
    for (let i = first - 1; i < last; i++) {
      if (this.beginsWord(tokens, i) && tokens.isCapital(i)) return true;
    }
    return false;
  }

  /** `Lý Luận | Phê Bình`, `Hồ Sơ | Mật`: words of two and more syllables that fill the whole run, or all but its last. */
  consistsOfWords(tokens: Tokens, i: number, end: number): boolean {
    let at = i;
    for (let next = i; at < end; at = next) {
      next = this.#lexicon.matchUntil(tokens, at, this.#words);
      if (next < at + 2) break;
    }
    return at > i + 1 && at >= end;
  }

  isWordOrPlace(tokens: Tokens, i: number, end: number): boolean {
    const place = this.#places.read(tokens, i);
    if (place !== undefined && place.end >= end && place.bare !== "no") return true;
    const wordEnd = this.#lexicon.matchUntil(tokens, i, this.#words);
    return wordEnd >= i + 2 && (wordEnd >= end || end > i + 2);
  }
}
