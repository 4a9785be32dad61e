import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { AMPERSAND, DASH, DOT, SLASH } from "../../text/signs.js";
import { CAPITALISED, type Tokens, WORD } from "../../text/tokens.js";
import { afterApostrophe, isNameWord } from "./capitals.js";
import { isInitial } from "./initials.js";

const MOST_WORDS = 12;
/** Small words inside a proper name: `Nông nghiệp quốc tế Hoàng Anh Gia Lai`. */
const MOST_SMALL_WORDS = 4;

/** Reads the part of a body's name that no list can hold, by its capitals and by the word list. */
export class OpenNameReader {
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #classes: Column;
  readonly #fields: Category;
  readonly #heads: Category;
  readonly #surnames: Category;
  readonly #share: Column;
  readonly #givenNames: Category;
  readonly #nameUse: Column;
  readonly #titles: Category;
  readonly #units: Category;
  readonly #documents: Category;
  readonly #functions: Category;
  /** Words that begin no name, whatever their capital says: `NXB | Các bài viết`. */
  readonly #determiners: WordSet;
  readonly #and: number;
  readonly #number: number;
  /** The middle name of men, which is also a given name. */
  readonly #middle: number;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.category("words");
    this.#classes = this.#words.column("classes");
    this.#fields = lexicon.category("organization-fields");
    this.#heads = lexicon.category("organization-heads");
    this.#surnames = lexicon.category("surnames");
    this.#share = this.#surnames.column("share");
    this.#givenNames = lexicon.category("given-names");
    this.#nameUse = this.#givenNames.column("use");
    this.#titles = lexicon.category("titles");
    this.#units = lexicon.category("administrative-units");
    this.#determiners = wordSet(lexicon, "các những mọi một mỗi nhiều từng");
    this.#functions = lexicon.category("function-words");
    this.#documents = lexicon.category("document-nouns");
    this.#and = lexicon.word("và");
    this.#number = lexicon.word("số");
    this.#middle = lexicon.word("văn");
  }

  /**
   * A field that the lexicon does not know: one capitalised word with its small syllables, or several joined.
   * @param goesOn whether something stands between head and here, so that a person may begin
   * @param isPlace whether only the name of a place can stand here
   */
  readField(tokens: Tokens, i: number, goesOn: boolean, isPlace: boolean): number {
    const start = goesOn && (tokens.word[i] === this.#and || tokens.isSign(i, DASH)) ? i + 1 : i;
    if (this.#determiners.has(tokens.word[start] as number)) return i;
    const mayBePerson = goesOn || isPlace;
    if (!tokens.isCapital(start) || (mayBePerson && this.#beginsPerson(tokens, start))) return i;
    if (!mayBePerson && this.#isWholeName(tokens, start)) return i;
    if (start > i && this.#lexicon.match(tokens, start, this.#heads) >= 0) return i;
    if (this.#isForeignMatter(tokens, start)) return i;
    if (isPlace && (goesOn || start > i)) return i;
    if (!isPlace) return this.#wordEnd(tokens, start);
    let end = start;
    while (end - start < 3 && isNameWord(tokens, end) && !this.#isForeignMatter(tokens, end)) end++;
    return tokens.kind[end] === WORD && this.#wordEnd(tokens, end - 1) > end ? end - 1 : end;
  }

  /** A proper name, as companies and schools have: capitals, with small words only between them. */
  readProper(tokens: Tokens, i: number, goesOn: boolean): number {
    let end = i;
    while (end - i < MOST_WORDS) {
      const next = this.#nextProper(tokens, end, goesOn || end > i);
      if (next === end) break;
      end = next;
    }
    return end;
  }

  /** In capitals: a surname with given names, or the name of a unit. */
  readCapitals(tokens: Tokens, i: number): number {
    const unit = this.#lexicon.matchUntil(tokens, i, this.#units);
    if (unit > i + 1 || !this.#lexicon.isOne(tokens, i, this.#surnames)) return unit;
    let end = i + 1;
    while (tokens.isCapital(end) && this.#lexicon.isOne(tokens, end, this.#givenNames)) end++;
    return end > i + 1 ? end : i;
  }

  #nextProper(tokens: Tokens, i: number, goesOn: boolean): number {
    if (tokens.isCapital(i)) {
      if (this.#determiners.has(tokens.word[i] as number)) return i;
      const isOther =
        goesOn && (this.#beginsFullName(tokens, i) || this.#lexicon.match(tokens, i, this.#documents) >= 0);
      return isOther ? i : this.#wordEnd(tokens, i);
    }
    if (tokens.isSign(i, DOT) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isCapital(i + 1))
      return i + 2;
    if (tokens.isNumber(i) && !this.#isCounted(tokens, i + 1) && !this.#isNumberOfMore(tokens, i + 1))
      return i + 1;
    if (!goesOn)
      return this.#afterNumber(tokens, i) || this.#afterDay(tokens, i) || this.#smallEnd(tokens, i);
    const isJoint =
      (tokens.isSign(i, DASH) && tokens.glued(i) && tokens.glued(i + 1)) || tokens.isSign(i, AMPERSAND);
    if (isJoint && tokens.isCapital(i + 1)) return this.#wordEnd(tokens, i + 1);
    return this.#smallEnd(tokens, i);
  }

  /** `Trường Tiểu học | số 2 | Nậm Cần`; the token after the number, or 0. */
  #afterNumber(tokens: Tokens, i: number): number {
    const isNumbered = tokens.word[i] === this.#number && tokens.isNumber(i + 1) && tokens.digits(i + 1) < 3;
    return isNumbered && !this.#isNumberOfMore(tokens, i + 2) ? i + 2 : 0;
  }

  /** `Trường Mầm non | 20-10`, `19/5`: a name that is a day; the token after it, or 0. */
  #afterDay(tokens: Tokens, i: number): number {
    const isJoint = (tokens.isSign(i + 1, DASH) || tokens.isSign(i + 1, SLASH)) && tokens.glued(i + 1);
    if (!tokens.isNumber(i) || !isJoint || !tokens.isNumber(i + 2) || !tokens.glued(i + 2)) return 0;
    const isShort = tokens.digits(i) < 3 && tokens.digits(i + 2) < 3;
    return isShort && !tokens.glued(i + 3) ? i + 3 : 0;
  }

  /** A field, or a noun or adjective that is nobody's title: `quốc tế`, `điện toán`. */
  #smallWordEnd(tokens: Tokens, i: number): number {
    const field = this.#lexicon.matchUntil(tokens, i, this.#fields);
    if (field > i) return field;
    if (tokens.kind[i] !== WORD || this.#lexicon.match(tokens, i, this.#titles) >= 0) return i;
    if (this.#lexicon.match(tokens, i, this.#functions) >= 0) return i;
    const row = this.#lexicon.match(tokens, i, this.#words);
    return row >= 0 && /^[NA]/.test(this.#classes.get(row)) && !this.#classes.get(row).includes("V")
      ? this.#lexicon.matchEnd
      : i;
  }

  /** The number goes on: `9-1940`, `23/9`, `35A`. */
  #isNumberOfMore(tokens: Tokens, i: number): boolean {
    return tokens.glued(i) && (tokens.isWord(i) || (tokens.glued(i + 1) && tokens.isNumber(i + 1)));
  }

  /** A noun right behind a number is counted: `Bệnh viện | 500 giường`. */
  #isCounted(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i] !== WORD) return false;
    const row = this.#lexicon.match(tokens, i, this.#words);
    return row >= 0 && this.#classes.get(row).startsWith("N");
  }

  /** The first capital behind a few small nouns and adjectives, or `i`. */
  bridgeEnd(tokens: Tokens, i: number): number {
    return this.#smallEnd(tokens, i);
  }

  /** Behind small words of a company's business that lead on to a capital: `đầu tư và phát triển | Hoàng Gia`. */
  #smallEnd(tokens: Tokens, i: number): number {
    let end = i;
    for (let words = 0; words < MOST_SMALL_WORDS; words++) {
      const start = tokens.word[end] === this.#and ? end + 1 : end;
      if (start > end && this.#lexicon.match(tokens, start, this.#heads) >= 0) return i;
      const next = this.#smallWordEnd(tokens, start);
      if (next === start) return i;
      end = next;
      if (tokens.isCapital(end)) return end;
    }
    return i;
  }

  /** A capitalised word with its small syllables: `Truyền thông`; but `Hải Phòng | ban hành`, although `phòng ban` is a word. */
  #wordEnd(tokens: Tokens, i: number): number {
    const joinedEnd = afterApostrophe(tokens, i);
    if (joinedEnd > i + 1) return joinedEnd;
    const end = this.#lexicon.matchUntil(tokens, i, this.#words);
    const isWord = end > i + 1 && tokens.kind[i + 1] === WORD;
    const nextBegins = this.#lexicon.matchUntil(tokens, i + 1, this.#words) > end;
    return isWord && !nextBegins ? end : i + 1;
  }

  /** Titles and documents are no part of a name: `Sở Y tế | Chủ tịch …`. */
  #isForeignMatter(tokens: Tokens, i: number): boolean {
    return (
      this.#lexicon.match(tokens, i, this.#documents) >= 0 ||
      this.#lexicon.matchUntil(tokens, i, this.#titles) > i + 1
    );
  }

  /** A surname with a given name behind it. */
  #beginsPerson(tokens: Tokens, i: number): boolean {
    if (this.#beginsUplandName(tokens, i)) return true;
    if (tokens.kind[i] !== CAPITALISED || !this.#lexicon.isOne(tokens, i, this.#surnames)) return false;
    if (isInitial(tokens, i + 1) && isNameWord(tokens, i + 2)) return true;
    if (!isNameWord(tokens, i + 1) || !this.#lexicon.isOne(tokens, i + 1, this.#givenNames)) return false;
    return this.#lexicon.matchUntil(tokens, i, this.#units) <= i + 1;
  }

  /** `Y Khut Niê`, `H'Yim Kđoh`: a letter that is a surname, and words that are not Vietnamese. */
  #beginsUplandName(tokens: Tokens, i: number): boolean {
    if (!isInitial(tokens, i)) return false;
    if (afterApostrophe(tokens, i) > i + 1) return tokens.isCapital(i + 2);
    const isSurname = tokens.isCapital(i + 1) && this.#lexicon.isOne(tokens, i, this.#surnames);
    return isSurname && tokens.isCapital(i + 2) && !this.#lexicon.starts(tokens, i + 2, this.#words);
  }

  /** A person with a middle name, as they follow the bodies that they head: `Công ty Hoa Sen | Lê Phước Vũ`. */
  #beginsFullName(tokens: Tokens, i: number): boolean {
    if (this.#followsName(tokens, i) && this.#isWholeName(tokens, i)) return true;
    if (!this.#beginsPerson(tokens, i)) return false;
    if (this.#followsName(tokens, i + 1) && this.#isWholeName(tokens, i + 1)) return false;
    if (isInitial(tokens, i) || isInitial(tokens, i + 1)) return true;
    if (!isNameWord(tokens, i + 2)) return false;
    const row = this.#lexicon.match(tokens, i + 1, this.#givenNames);
    const isMiddle = this.#nameUse.get(row) === "middle" || tokens.word[i + 1] === this.#middle;
    return isMiddle && this.#lexicon.isOne(tokens, i + 2, this.#givenNames);
  }

  /** Three or four capitals and no more: a surname and given names. */
  #isWholeName(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i] !== CAPITALISED || !this.#lexicon.isOne(tokens, i, this.#surnames)) return false;
    let end = i + 1;
    while (tokens.kind[end] === CAPITALISED && this.#lexicon.isOne(tokens, end, this.#givenNames)) end++;
    const length = end - i;
    if (length < 3 || length > 4 || tokens.isCapital(end)) return false;
    if (this.#lexicon.matchUntil(tokens, i, this.#units) >= end) return false;
    const row = this.#lexicon.match(tokens, i, this.#surnames);
    return this.#share.get(row) !== "rare" || this.#lexicon.matchUntil(tokens, i + 1, this.#units) < end;
  }

  /** `Trường THCS Nguyễn Du | Cao Đức Khoa`: a name of two and more syllables, no field, stands before. */
  #followsName(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i - 1] !== CAPITALISED || tokens.kind[i - 2] !== CAPITALISED) return false;
    const isField = this.#lexicon.matchBefore(tokens, i, this.#fields, 3) >= 0;
    return !isField && this.#lexicon.matchBefore(tokens, i, this.#heads, 3) < 0;
  }
}
