import type { OrganizationKind } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { AMPERSAND } from "../../text/signs.js";
import { CAPITALISED, type Tokens, WORD } from "../../text/tokens.js";
import { hasCapital } from "./known-body.js";
import type { PlaceReader } from "./place.js";

/** Words of the longest title: `Phó Chủ tịch Thường trực`. */
const LONGEST_TITLE = 6;
const LONGEST_WORD = 3;

/** Reads the heads of names of bodies, and tells which words only look like one. */
export class HeadReader {
  readonly category: Category;
  /** The token after the head that was read last. */
  end = 0;
  readonly #lexicon: Lexicon;
  readonly #places: PlaceReader;
  readonly #kind: Column;
  readonly #name: Column;
  readonly #grammar: Column;
  readonly #alone: Column;
  readonly #small: Column;
  readonly #title: Column;
  readonly #fields: Category;
  readonly #words: Category;
  readonly #titles: Category;
  readonly #foreign: Category;
  readonly #documents: Category;
  readonly #surnames: Category;
  readonly #givenNames: Category;
  /** First words of `Thường trực` and `Thường vụ`, which also end titles. */
  readonly #standing: WordSet;
  /** Bits of the categories that begin a name, and of those that go on with one. */
  readonly #beginMask: number;
  readonly #goOnMask: number;

  constructor(lexicon: Lexicon, places: PlaceReader) {
    this.#lexicon = lexicon;
    this.#places = places;
    this.category = lexicon.category("organization-heads");
    this.#kind = this.category.column("kind");
    this.#name = this.category.column("name");
    this.#grammar = this.category.column("grammar");
    this.#alone = this.category.column("alone");
    this.#small = this.category.column("small");
    this.#title = this.category.column("title");
    this.#fields = lexicon.category("organization-fields");
    this.#words = lexicon.category("words");
    this.#titles = lexicon.category("titles");
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#foreign = lexicon.category("foreign-names");
    this.#documents = lexicon.category("document-nouns");
    this.#standing = wordSet(lexicon, "thường");
    this.#beginMask = this.category.bit | lexicon.category("organizations").bit;
    this.#goOnMask = this.#fields.bit | lexicon.category("place-nouns").bit;
  }

  /**
   * A cheap look before a name is read: most words that can begin one begin nothing. A head of one small word needs a
   * capital, a number, a field or a unit behind it.
   */
  canBegin(tokens: Tokens, i: number, asTitle: boolean): boolean {
    if (!this.#lexicon.mayMatch(tokens, i, this.#beginMask)) return false;
    if (tokens.isCapital(i) || asTitle) return !(tokens.isSign(i - 1, AMPERSAND) && tokens.glued(i));
    if (tokens.isCapital(i + 1) || tokens.isNumber(i + 1)) return true;
    return (
      this.#lexicon.mayGoOn(tokens, i, this.#beginMask) ||
      this.#lexicon.mayMatch(tokens, i + 1, this.#goOnMask)
    );
  }

  /** The row of the head that begins at `i`, or -1; `end` is then the token after it. */
  read(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.category);
    this.end = this.#lexicon.matchEnd;
    return row;
  }

  /** The same for the longest head that ends before a token: `Hội | Doanh nghiệp nhỏ và vừa` where `Hội Doanh nghiệp` is one. */
  readShorter(tokens: Tokens, i: number, before: number): number {
    const row = this.#lexicon.match(tokens, i, this.category, before);
    this.end = this.#lexicon.matchEnd;
    return row;
  }

  kind(row: number): OrganizationKind {
    return this.#kind.get(row) as OrganizationKind;
  }

  /** The head written out: `Ủy ban nhân dân` for `UBND`. */
  name(row: number): string {
    return this.#name.get(row);
  }

  /** What follows: `field`, `level`, `name` (an open one) or `listed` (a field of the lexicon alone). */
  grammar(row: number): string {
    return this.#grammar.get(row);
  }

  /** Whether `Trưởng` before the head makes a title of both: `Trưởng ban`. */
  isTitle(row: number): boolean {
    return this.#title.get(row) === "yes";
  }

  /** Whether the head names a body with nothing behind it. */
  standsAlone(tokens: Tokens, i: number, row: number, headEnd: number): boolean {
    if (!hasCapital(tokens, i, headEnd)) return this.#small.get(row) === "alone";
    return this.#alone.get(row) === "yes" || this.#holdsField(tokens, i, row, headEnd);
  }

  /** `Cục Quản lý thị trường`: a head that the lexicon holds with its field. */
  #holdsField(tokens: Tokens, i: number, row: number, headEnd: number): boolean {
    if (headEnd < i + 3 || this.grammar(row) !== "level") return false;
    if (!this.#lexicon.isOne(tokens, i, this.category)) return false;
    return this.#lexicon.matchUntil(tokens, i + 1, this.#fields) >= headEnd;
  }

  /** Whether a head in small letters can begin a name here: `bộ Y tế`, `công an quận 8`, `ban Tuyên giáo`. */
  mayBeSmall(tokens: Tokens, i: number, row: number, headEnd: number): boolean {
    const isSmall = this.#small.get(row) !== "no";
    if (headEnd > i + 1) return isSmall;
    const isField = () => this.#lexicon.match(tokens, headEnd, this.#fields) >= 0;
    if (!isSmall) return tokens.isCapital(headEnd) && isField();
    if (tokens.isCapital(headEnd) || tokens.isNumber(headEnd)) return true;
    return this.#places.unitNounEnd(tokens, headEnd) > headEnd || isField();
  }

  /** `toàn | quốc Hội thi`, `cơ | sở giáo dục`, `Báo chí`, `Đoàn Văn Phi`, `Trường Sa`: what only looks like a head. */
  isOther(tokens: Tokens, i: number, headEnd: number): boolean {
    if (
      headEnd > i + 1 &&
      !tokens.isCapital(i) &&
      tokens.isCapital(i + 1) &&
      !this.#lexicon.isOne(tokens, i, this.category)
    )
      return true;
    if (headEnd > i + 1) return this.#endsTitle(tokens, i) || this.#runsIntoPerson(tokens, i, headEnd);
    if (this.#lexicon.matchUntil(tokens, i, this.#foreign) > headEnd) return true;
    if (!tokens.isCapital(i)) {
      return (
        this.#lexicon.matchBefore(tokens, i + 1, this.#words, LONGEST_WORD) >= 0 &&
        this.#lexicon.matchStart < i
      );
    }
    const isDocument = this.#lexicon.matchUntil(tokens, i, this.#documents) > headEnd;
    return isDocument || this.#isWord(tokens, i) || this.#isPlaceOrPerson(tokens, i);
  }

  /** `tỉnh | Đoàn Anh Kiệt`: the last word of the head is the surname of whoever has the title. */
  #runsIntoPerson(tokens: Tokens, i: number, headEnd: number): boolean {
    const last = headEnd - 1;
    if (tokens.isCapital(i) || tokens.kind[last] !== CAPITALISED) return false;
    return this.#lexicon.isOne(tokens, last, this.#surnames) && this.#isPlaceOrPerson(tokens, last);
  }

  /** `Phó Chủ tịch | Thường trực`. */
  #endsTitle(tokens: Tokens, i: number): boolean {
    if (!this.#standing.has(tokens.word[i] as number)) return false;
    return (
      this.#lexicon.matchBefore(tokens, i + 2, this.#titles, LONGEST_TITLE) >= 0 &&
      this.#lexicon.matchStart < i
    );
  }

  /** `Hội nghị`, `Sở hữu`: the first syllable of another word. */
  #isWord(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i + 1] !== WORD) return false;
    const wordEnd = this.#lexicon.matchUntil(tokens, i, this.#words);
    return wordEnd > i + 1 && this.#lexicon.matchUntil(tokens, i + 1, this.#fields) <= wordEnd;
  }

  #isPlaceOrPerson(tokens: Tokens, i: number): boolean {
    const unitEnd = this.#places.unitNounEnd(tokens, i);
    if (unitEnd > i && this.#places.isKnown(tokens, unitEnd)) return true;
    if (tokens.isNumber(i + 1) && tokens.glued(i + 1) && this.#places.readNamed(tokens, i) !== undefined)
      return true;
    const place = this.#places.readBare(tokens, i);
    if (place !== undefined && place.end > i + 1) return true;
    if (!this.#lexicon.isOne(tokens, i, this.#surnames) || !tokens.isCapital(i + 1)) return false;
    return (
      this.#lexicon.isOne(tokens, i + 1, this.#givenNames) &&
      this.#lexicon.match(tokens, i + 1, this.#fields) < 0
    );
  }
}
