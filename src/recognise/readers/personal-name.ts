import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { DOT } from "../../text/signs.js";
import { BREAK, CAPITALISED, MIXED, type Tokens, WORD } from "../../text/tokens.js";
import { afterApostrophe, inCapitals, isNameWord } from "./capitals.js";
import { ForeignNameReader, LONGEST_FOREIGN } from "./foreign-name.js";
import { hangsOn, isDottedInitial, isInitial, readInitials } from "./initials.js";
import { KnownPlaceReader } from "./known-place.js";
import { ADDRESS_CUE, ALONE_CUE, NO_CUE } from "./name-cue.js";
import type { NameWords } from "./name-words.js";

/** Words of a Vietnamese name. */
const LONGEST = 6;
/** A surname that is also an ordinary word needs this many words to be one without a title. */
const FULL_LENGTH = 3;

/** Reads names of people: surname and given syllables, initials, foreign names. */
export class PersonalNameReader {
  readonly #lexicon: Lexicon;
  readonly #words: NameWords;
  readonly #foreign: ForeignNameReader;
  readonly #places: KnownPlaceReader;
  readonly #surnames: Category;
  readonly #share: Column;
  readonly #givenNames: Category;
  readonly #use: Column;
  readonly #ordinary: Column;
  readonly #titles: Category;
  readonly #heads: Category;
  readonly #bodies: Category;
  readonly #middle: number;
  /** `Sáu` in `bà Sáu Thia`: the rank by birth that people of the South are called by. */
  readonly #births: WordSet;

  constructor(lexicon: Lexicon, words: NameWords) {
    this.#lexicon = lexicon;
    this.#words = words;
    this.#foreign = new ForeignNameReader(lexicon, words);
    this.#places = new KnownPlaceReader(lexicon);
    this.#surnames = lexicon.category("surnames");
    this.#share = this.#surnames.column("share");
    this.#givenNames = lexicon.category("given-names");
    this.#use = this.#givenNames.column("use");
    this.#ordinary = this.#givenNames.column("word");
    this.#titles = lexicon.category("titles");
    this.#heads = lexicon.category("organization-heads");
    this.#bodies = lexicon.category("organizations");
    this.#middle = lexicon.word("văn");
    this.#births = wordSet(lexicon, "hai ba tư năm sáu bảy tám chín mười út");
  }

  /** The token after the name that begins at `i`, or `i`; `cue` says what stands before it. */
  read(tokens: Tokens, i: number, cue: number): number {
    if (!tokens.isCapital(i) || (cue === NO_CUE && !this.#mayGoOn(tokens, i))) return i;
    if (this.#introducesName(tokens, i)) return i;
    const end = this.#readOne(tokens, i, cue);
    return cue >= ALONE_CUE && end > i ? this.#wholeRun(tokens, i, end) : end;
  }

  /** A cheap look: without a cue a name has more than one word, but for some from abroad. */
  #mayGoOn(tokens: Tokens, i: number): boolean {
    return tokens.kind[i + 1] !== WORD || this.#foreign.begins(tokens, i);
  }

  #readOne(tokens: Tokens, i: number, cue: number): number {
    const vietnamese = this.#readVietnamese(tokens, i, cue);
    if (vietnamese > i && !hangsOn(tokens, vietnamese)) return vietnamese;
    const foreign = this.#foreign.read(tokens, i, cue);
    if (foreign > i || cue === NO_CUE) return foreign;
    const initials = cue >= ALONE_CUE ? readInitials(tokens, i) : i;
    return initials > i ? initials : this.#readGiven(tokens, i, cue);
  }

  /** Behind `ông` all capitals in a row are the name, where nothing else begins: `ông Ri Su Yong`. */
  #wholeRun(tokens: Tokens, i: number, from: number): number {
    let end = from;
    while (end - i < LONGEST_FOREIGN && tokens.kind[end] === CAPITALISED) {
      if (this.#words.beginsOther(tokens, end) || this.#words.isOrdinaryWord(tokens, end)) break;
      end++;
    }
    return end;
  }

  /** True for a given name that is no everyday word, so that it can open a sentence. */
  isDistinct(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#givenNames);
    return row < 0 || this.#ordinary.get(row) !== "yes";
  }

  /** Whether an everyday word that is a known given name can only be the name here: `Trung khai nhận`. */
  standsBare(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i + 1] !== WORD || this.#words.isOrdinaryWord(tokens, i)) return false;
    return !this.#lexicon.isOne(tokens, i, this.#heads) && !this.#lexicon.isOne(tokens, i, this.#bodies);
  }

  #readVietnamese(tokens: Tokens, i: number, cue: number): number {
    const row = this.#lexicon.match(tokens, i, this.#surnames);
    const surnameEnd = this.#lexicon.matchEnd;
    if (row < 0 || !(isNameWord(tokens, i) || this.#isLetterSurname(tokens, i, cue))) return i;
    if (cue === NO_CUE && this.#isTitle(tokens, i)) return i;
    // `12 Trần Phú` is an address, but `bác sĩ CK2 Trần Thanh Linh` has a degree.
    if (cue === NO_CUE && tokens.isNumber(i - 1) && !hangsOnWord(tokens, i - 1)) return i;
    const share = this.#share.get(row);
    const end = this.#syllablesEnd(tokens, i, surnameEnd, cue);
    if (end === surnameEnd) return i;
    return this.#isPerson(tokens, i, end, share, cue) ? end : i;
  }

  /** `Cụ`, `Hoàng Thái hậu`: a title, or one whose first words only look like a name. */
  #isTitle(tokens: Tokens, i: number): boolean {
    const end = this.#lexicon.matchUntil(tokens, i, this.#titles);
    if (end === i) return false;
    return tokens.kind[end - 1] === WORD || this.#lexicon.isOne(tokens, i, this.#titles);
  }

  /** `Ông` in `Chủ tọa: Ông Trần Đức Hiếu`: a form of address and no surname, since one stands behind it. */
  #introducesName(tokens: Tokens, i: number): boolean {
    const isBoth = this.#lexicon.isOne(tokens, i, this.#titles);
    return isBoth && this.#lexicon.isOne(tokens, i + 1, this.#surnames) && tokens.isCapital(i + 2);
  }

  /** `Y` and `A` of the Central Highlands: behind a title, or before words that are not Vietnamese: `Y Tuyến Ksơr`. */
  #isLetterSurname(tokens: Tokens, i: number, cue: number): boolean {
    if (!isInitial(tokens, i)) return false;
    if (afterApostrophe(tokens, i) > i + 1) return true;
    if (!tokens.isCapital(i + 1)) return false;
    return (
      cue !== NO_CUE ||
      (tokens.isCapital(i + 2) && (tokens.word[i + 2] === 0 || this.#isUpland(tokens, i + 2)))
    );
  }

  #isUpland(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#surnames);
    return row >= 0 && this.#share.get(row) === "upland";
  }

  /** Goes on over given syllables and final initials. */
  #syllablesEnd(tokens: Tokens, start: number, from: number, cue: number): number {
    let end = from;
    while (end - start < LONGEST) {
      const joinedEnd = afterApostrophe(tokens, end);
      if (joinedEnd > end + 1 && tokens.isCapital(end)) {
        end = joinedEnd;
        continue;
      }
      if (isInitial(tokens, end) && (tokens.kind[end + 1] === CAPITALISED || isInitial(tokens, end + 1))) {
        end++;
        continue;
      }
      if (isInitial(tokens, end) || isDottedInitial(tokens, end))
        return tokens.isSign(end + 1, DOT) && tokens.glued(end + 1) ? end + 2 : end + 1;
      if (!isNameWord(tokens, end) || tokens.kind[end] === MIXED) break;
      if (tokens.kind[end + 1] === WORD && this.#lexicon.matchUntil(tokens, end, this.#heads) > end + 1)
        break;
      const isKnown =
        this.#words.isNameSyllable(tokens, end) || (end > start && this.#foreign.isGivenAbroad(tokens, end));
      if (!isKnown && !this.#isFinalSyllable(tokens, end, start, cue)) break;
      if (end - start >= 2 && this.#words.beginsOther(tokens, end)) break;
      // `NGUYỄN VĂN ĐẠT | KIỂM TRA`: in capitals a word of two syllables ends a full name.
      if (end - start >= FULL_LENGTH && inCapitals(tokens, end) && this.#words.beginsWord(tokens, end)) break;
      end++;
    }
    return end;
  }

  /** A syllable that no list of names holds, but that ends a full name: `Trần Văn | Lắm`. */
  #isFinalSyllable(tokens: Tokens, i: number, start: number, cue: number): boolean {
    const at = i - start;
    // `Nguyễn Thị Ngọc | Ửng,`: a sign says that the name ends here.
    if (at === 3 && tokens.isWord(i + 1)) return false;
    if (
      (tokens.word[i] === 0 && tokens.letters(start) > 1 && at !== 2) ||
      at < (cue === NO_CUE ? 2 : 1) ||
      at > 3 ||
      tokens.kind[i] !== CAPITALISED
    )
      return false;
    return !this.#words.beginsOther(tokens, i) && !this.#words.isOrdinaryWord(tokens, i);
  }

  #isPerson(tokens: Tokens, i: number, end: number, share: string, cue: number): boolean {
    const length = end - i;
    const place = cue >= ALONE_CUE ? undefined : this.#places.read(tokens, i);
    if (place !== undefined && place.end >= end && place.bare === "yes") return false;
    if (cue !== NO_CUE) return true;
    if (length === 2 && this.#isMiddleWord(tokens, end - 1)) return false;
    if (this.#words.beginsOther(tokens, end)) return share === "common" && length >= FULL_LENGTH;
    if (inCapitals(tokens, i))
      return (
        length >= FULL_LENGTH &&
        (share === "common" || (share === "less" && this.#hasMiddleName(tokens, i + 1))) &&
        !this.#words.holdsWord(tokens, i, end)
      );
    if (share === "upland" && tokens.letters(i) === 1) return length >= FULL_LENGTH;
    if (this.#words.beginsWord(tokens, i) && length < FULL_LENGTH) return false;
    if (this.#words.consistsOfWords(tokens, i, end)) return false;
    if (share === "common") return true;
    if (tokens.kind[i - 1] === BREAK && this.#words.beginsWord(tokens, i)) return false;
    if (share === "less") return length >= FULL_LENGTH || tokens.kind[i - 1] !== BREAK;
    const rest = this.#places.read(tokens, i + 1);
    if (rest !== undefined && rest.end === end && rest.level !== "commune") return false;
    return length >= FULL_LENGTH && this.#hasMiddleName(tokens, i + 1);
  }

  /** `Lưu | Văn thư`: the middle name of men is the first syllable of a word. */
  #isMiddleWord(tokens: Tokens, i: number): boolean {
    return tokens.word[i] === this.#middle && this.#words.isOrdinaryWord(tokens, i);
  }

  #hasMiddleName(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#givenNames);
    return row >= 0 && this.#use.get(row) !== "given";
  }

  /** Given syllables alone behind a title: `ông Sơn`, `luật sư Kỳ Quân`. */
  #readGiven(tokens: Tokens, i: number, cue: number): number {
    let end =
      cue === ADDRESS_CUE && this.#births.has(tokens.word[i] as number) && tokens.isCapital(i + 1)
        ? i + 2
        : i;
    while (end - i < 4 && isNameWord(tokens, end) && this.#words.isNameSyllable(tokens, end)) {
      if (end > i && this.#words.beginsOther(tokens, end)) break;
      end++;
    }
    if (end === i && cue === ADDRESS_CUE && tokens.kind[i] === CAPITALISED && !tokens.isCapital(i + 1))
      end = i + 1;
    // `KẺ CHỦ MƯU | LĨNH | ÁN`: in capitals a single syllable tells nothing.
    if (end === i + 1 && tokens.isCapital(end) && inCapitals(tokens, i)) return i;
    if (end === i || this.#words.isOrdinaryWord(tokens, i) || this.#isTaken(tokens, i, end, cue)) return i;
    return cue >= ALONE_CUE || (end - i >= 2 && !tokens.isCapital(end)) ? end : i;
  }

  /** The name of a place or the head of a body, in spite of the title before it. */
  #isTaken(tokens: Tokens, i: number, end: number, cue: number): boolean {
    if (this.#lexicon.matchUntil(tokens, i, this.#heads) > (cue >= ALONE_CUE ? i + 1 : i)) return true;
    const place = this.#places.read(tokens, i);
    if (place === undefined || place.end < end) return false;
    if (cue === ADDRESS_CUE) return place.level === "country" && place.end > i + 1;
    return place.level === "country" || place.bare === "yes";
  }
}

/** `2` in `CK2`, but not in `hẻm 45/2` or `K2/5`. */
function hangsOnWord(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && tokens.letters(i - 1) > 1 && tokens.isWord(i - 1);
}
