import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { wordSet } from "../../text/phrase.js";
import { APOSTROPHE, DASH, DOT, OPEN } from "../../text/signs.js";
import { BREAK, CAPITALISED, CAPITALS, MIXED, type Tokens, WORD } from "../../text/tokens.js";
import { afterApostrophe, inCapitals, isNameWord } from "./capitals.js";
import { KnownPlaceReader } from "./known-place.js";
import { romanValue } from "./roman.js";

/** What stands before a possible name. */
export const NO_CUE = 0;
/** A title or by-line: a name of two and more words is one. */
export const TITLE_CUE = 1;
/** `ông`, `luật sư`: one word is a name too. */
export const ALONE_CUE = 2;
/** `ông`, `bà`: one word is a name even when a place is called so too. */
export const ADDRESS_CUE = 3;

/** Words of a Vietnamese name, and of a foreign one. */
const LONGEST = 6;
const LONGEST_FOREIGN = 5;
/** A surname that is also an ordinary word needs this many words to be one without a title. */
const FULL_LENGTH = 3;

/** Words of the body that an author is from. */
const LONGEST_AUTHOR = 10;

/** Reads names of people: surname and given syllables, initials, foreign names. */
export class PersonalNameReader {
  readonly #lexicon: Lexicon;
  readonly #surnames: Category;
  readonly #share: Column;
  readonly #givenNames: Category;
  readonly #use: Column;
  readonly #ordinary: Column;
  readonly #foreign: Category;
  readonly #foreignUse: Column;
  readonly #titles: Category;
  readonly #heads: Category;
  readonly #headKind: Column;
  readonly #words: Category;
  readonly #bodies: Category;
  readonly #bodyKind: Column;
  readonly #places: KnownPlaceReader;
  readonly #particles: Category;
  readonly #middle: number;
  /** `Sáu` in `bà Sáu Thia`: the rank by birth that people of the South are called by. */
  readonly #births: ReadonlySet<number>;
  readonly #functions: Category;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#surnames = lexicon.category("surnames");
    this.#share = this.#surnames.column("share");
    this.#givenNames = lexicon.category("given-names");
    this.#use = this.#givenNames.column("use");
    this.#ordinary = this.#givenNames.column("word");
    this.#foreign = lexicon.category("foreign-names");
    this.#foreignUse = this.#foreign.column("use");
    this.#titles = lexicon.category("titles");
    this.#heads = lexicon.category("organization-heads");
    this.#headKind = this.#heads.column("kind");
    this.#words = lexicon.category("words");
    this.#bodies = lexicon.category("organizations");
    this.#bodyKind = this.#bodies.column("kind");
    this.#places = new KnownPlaceReader(lexicon);
    this.#particles = lexicon.category("name-particles");
    this.#middle = lexicon.word("văn");
    this.#births = wordSet(lexicon, "hai ba tư năm sáu bảy tám chín mười út");
    this.#functions = lexicon.category("function-words");
  }

  /** The token after the name that begins at `i`, or `i`; `cue` says what stands before it. */
  read(tokens: Tokens, i: number, cue: number): number {
    if (!tokens.isCapital(i)) return i;
    const end = this.#readOne(tokens, i, cue);
    return cue >= ALONE_CUE && end > i ? this.#wholeRun(tokens, i, end) : end;
  }

  #readOne(tokens: Tokens, i: number, cue: number): number {
    const vietnamese = this.#readVietnamese(tokens, i, cue);
    if (vietnamese > i && !hangsOn(tokens, vietnamese)) return vietnamese;
    const foreign = this.#readForeign(tokens, i, cue);
    if (foreign > i || cue === NO_CUE) return foreign;
    const initials = cue >= ALONE_CUE ? readInitials(tokens, i) : i;
    return initials > i ? initials : this.#readGiven(tokens, i, cue);
  }

  /** Behind `ông` all capitals in a row are the name, where nothing else begins: `ông Ri Su Yong`. */
  #wholeRun(tokens: Tokens, i: number, from: number): number {
    let end = from;
    while (end - i < LONGEST_FOREIGN && tokens.kind[end] === CAPITALISED) {
      if (this.#beginsOther(tokens, end) || this.#isOrdinaryWord(tokens, end)) break;
      end++;
    }
    return end;
  }

  /** Behind `Ảnh:` any name or pen name up to a sign or the end of the line. */
  readPenName(tokens: Tokens, i: number): number {
    const named = this.read(tokens, i, TITLE_CUE);
    if (named > i) return named;
    const initials = readInitials(tokens, i);
    if (initials > i + 1 && !tokens.isWord(initials)) return initials;
    let end = i;
    while (end - i < 4 && tokens.isCapital(end) && tokens.kind[end] !== MIXED) end++;
    const isName = end - i >= 2 && !tokens.isWord(end) && !this.#isWordOrPlace(tokens, i, end);
    return isName && !this.#lexicon.starts(tokens, i, this.#heads) ? end : i;
  }

  /** A line that holds nothing but two to four given syllables: the by-line of a pen name. */
  readByLine(tokens: Tokens, i: number): number {
    if (tokens.kind[i - 1] !== BREAK || this.#lexicon.isOne(tokens, i, this.#functions)) return i;
    if (inCapitals(tokens, i)) return this.#readCapitalByLine(tokens, i);
    const initials = readInitials(tokens, i);
    if (initials > i + 2 && initials < i + 8 && tokens.kind[initials] === BREAK) return initials;
    if (tokens.kind[i] !== CAPITALISED) return i;
    let end = i;
    while (tokens.kind[end] === CAPITALISED && tokens.word[end] !== 0) end++;
    if (this.#lexicon.mayMatch(tokens, i, this.#heads.bit) || this.#holdsWord(tokens, i + 1, end)) return i;
    if (!this.#isNameSyllable(tokens, i) && !this.#isNameSyllable(tokens, end - 1)) return i;
    if (end - i < 2 || end - i > 4 || this.#isWordOrPlace(tokens, i, end)) return i;
    const isLine = tokens.kind[end] === BREAK || tokens.isSign(end, OPEN);
    return isLine || this.#joinsByLine(tokens, end) ? end : i;
  }

  /** `Ngọc Hà | - Thu Trang`, `Thanh Tuấn | - Ban Tuyên giáo Huyện ủy`: a second name, or the body of the author. */
  #joinsByLine(tokens: Tokens, joint: number): boolean {
    if (!tokens.isSign(joint, DASH) || tokens.glued(joint)) return false;
    const start = joint + 1;
    const head = tokens.isCapital(start) ? this.#lexicon.match(tokens, start, this.#heads) : -1;
    if (head >= 0 && this.#headKind.get(head) !== "company") return this.#lineEnds(tokens, start);
    let end = start;
    while (isNameWord(tokens, end) && this.#isNameSyllable(tokens, end)) end++;
    return tokens.kind[end] === BREAK && end - start >= 2 && end - start <= 4;
  }

  #lineEnds(tokens: Tokens, i: number): boolean {
    for (let at = i; at < i + LONGEST_AUTHOR; at++) if (tokens.kind[at] === BREAK) return true;
    return false;
  }

  /** `NGUYỄN LONG`: a line of a surname and given names in capitals. */
  #readCapitalByLine(tokens: Tokens, i: number): number {
    if (!this.#lexicon.isOne(tokens, i, this.#surnames)) return i;
    let end = i + 1;
    while (tokens.kind[end] === CAPITALS && this.#lexicon.isOne(tokens, end, this.#givenNames)) end++;
    const isEnd = tokens.kind[end] === BREAK || this.#joinsByLine(tokens, end);
    const isLine = isEnd && end - i >= 2 && end - i <= 4;
    return isLine && !this.#isWordOrPlace(tokens, i, end) ? end : i;
  }

  /** True for a given name that is no everyday word, so that it can open a sentence. */
  isDistinct(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#givenNames);
    return row < 0 || this.#ordinary.get(row) !== "yes";
  }

  /** Whether an everyday word that is a known given name can only be the name here: `Trung khai nhận`. */
  standsBare(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i + 1] !== WORD || this.#isOrdinaryWord(tokens, i)) return false;
    return !this.#lexicon.isOne(tokens, i, this.#heads) && !this.#lexicon.isOne(tokens, i, this.#bodies);
  }

  /** `Filip` in `Nguyễn Filip`. */
  #isGivenAbroad(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#foreign);
    return row >= 0 && this.#lexicon.matchEnd === i + 1 && this.#foreignUse.get(row) === "given";
  }

  #isNameSyllable(tokens: Tokens, i: number): boolean {
    return this.#lexicon.isOne(tokens, i, this.#givenNames) || this.#lexicon.isOne(tokens, i, this.#surnames);
  }

  #readVietnamese(tokens: Tokens, i: number, cue: number): number {
    const row = this.#lexicon.match(tokens, i, this.#surnames);
    const surnameEnd = this.#lexicon.matchEnd;
    if (row < 0 || !(isNameWord(tokens, i) || this.#isLetterSurname(tokens, i, cue))) return i;
    if (cue === NO_CUE && this.#isTitle(tokens, i)) return i;
    if (cue === NO_CUE && tokens.isNumber(i - 1)) return i;
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
      const isKnown = this.#isNameSyllable(tokens, end) || (end > start && this.#isGivenAbroad(tokens, end));
      if (!isKnown && !this.#isFinalSyllable(tokens, end, start, cue)) break;
      if (end - start >= 2 && this.#beginsOther(tokens, end)) break;
      if (end - start >= FULL_LENGTH && inCapitals(tokens, end) && this.#beginsWord(tokens, end)) break;
      end++;
    }
    return end;
  }

  /** A syllable that no list of names holds, but that ends a full name: `Trần Văn | Lắm`. */
  #isFinalSyllable(tokens: Tokens, i: number, start: number, cue: number): boolean {
    const at = i - start;
    if (
      (tokens.word[i] === 0 && tokens.letters(start) > 1 && at !== 2) ||
      at < (cue === NO_CUE ? 2 : 1) ||
      at > 2 ||
      tokens.kind[i] !== CAPITALISED
    )
      return false;
    return !this.#beginsOther(tokens, i) && !this.#isOrdinaryWord(tokens, i);
  }

  /** A capitalised word with small syllables: `Hội nghị`. */
  #isOrdinaryWord(tokens: Tokens, i: number): boolean {
    return tokens.kind[i + 1] === WORD && this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1;
  }

  /** A title, a body or a well-known place begins here: `Nguyễn Văn Nam | Chủ tịch`. */
  #beginsOther(tokens: Tokens, i: number): boolean {
    if (this.#lexicon.matchUntil(tokens, i, this.#titles) > i + 1) return true;
    if (this.#lexicon.matchUntil(tokens, i, this.#heads) > i + 1) return true;
    const place = this.#places.read(tokens, i);
    return place !== undefined && place.bare === "yes" && place.end > i + 1;
  }

  #isPerson(tokens: Tokens, i: number, end: number, share: string, cue: number): boolean {
    const length = end - i;
    const place = cue >= ALONE_CUE ? undefined : this.#places.read(tokens, i);
    if (place !== undefined && place.end >= end && place.bare === "yes") return false;
    if (cue !== NO_CUE) return true;
    if (length === 2 && this.#isMiddleWord(tokens, end - 1)) return false;
    if (this.#beginsOther(tokens, end)) return share === "common" && length >= FULL_LENGTH;
    if (inCapitals(tokens, i))
      return (
        length >= FULL_LENGTH &&
        (share === "common" || (share === "less" && this.#hasMiddleName(tokens, i + 1))) &&
        !this.#holdsWord(tokens, i, end)
      );
    if (share === "upland" && tokens.letters(i) === 1) return length >= FULL_LENGTH;
    if (this.#lexicon.matchUntil(tokens, i, this.#words) >= i + 2 && length < FULL_LENGTH) return false;
    if (this.#consistsOfWords(tokens, i, end)) return false;
    if (share === "common") return true;
    if (tokens.kind[i - 1] === BREAK && this.#lexicon.matchUntil(tokens, i, this.#words) >= i + 2)
      return false;
    if (share === "less") return length >= FULL_LENGTH || tokens.kind[i - 1] !== BREAK;
    const rest = this.#places.read(tokens, i + 1);
    if (rest !== undefined && rest.end === end && rest.level !== "commune") return false;
    return length >= FULL_LENGTH && this.#hasMiddleName(tokens, i + 1);
  }

  /** `QUY | PHẠM PHÁP LUẬT`: in capitals, words that only look like names. */
  #holdsWord(tokens: Tokens, first: number, last: number): boolean {
    for (let i = first - 1; i < last; i++) {
      if (this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1 && tokens.isCapital(i)) return true;
    }
    return false;
  }

  /** `Lý Luận | Phê Bình`, `Hồ Sơ | Mật`: words of two and more syllables that fill the whole run, or all but its last. */
  #consistsOfWords(tokens: Tokens, i: number, end: number): boolean {
    let at = i;
    for (let next = i; at < end; at = next) {
      next = this.#lexicon.matchUntil(tokens, at, this.#words);
      if (next < at + 2) break;
    }
    return at > i + 1 && at >= end;
  }

  /** `NGUYỄN VĂN ĐẠT | KIỂM TRA`: in capitals a word of two syllables ends a full name. */
  #beginsWord(tokens: Tokens, i: number): boolean {
    return this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1;
  }

  /** `Lưu | Văn thư`: the middle name of men is the first syllable of a word. */
  #isMiddleWord(tokens: Tokens, i: number): boolean {
    return tokens.word[i] === this.#middle && this.#isOrdinaryWord(tokens, i);
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
    while (end - i < 4 && isNameWord(tokens, end) && this.#isNameSyllable(tokens, end)) {
      if (end > i && this.#beginsOther(tokens, end)) break;
      end++;
    }
    if (end === i && cue === ADDRESS_CUE && tokens.kind[i] === CAPITALISED && !tokens.isCapital(i + 1))
      end = i + 1;
    if (end === i || this.#isOrdinaryWord(tokens, i) || this.#isTaken(tokens, i, end, cue)) return i;
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

  #isWordOrPlace(tokens: Tokens, i: number, end: number): boolean {
    const place = this.#places.read(tokens, i);
    if (place !== undefined && place.end >= end && place.bare !== "no") return true;
    const wordEnd = this.#lexicon.matchUntil(tokens, i, this.#words);
    return wordEnd >= i + 2 && (wordEnd >= end || end > i + 2);
  }

  /** `Donald Trump`, `Hans Nielsen Bonde`, `Tập Cận Bình`, `Kim Jong-un`. */
  #readForeign(tokens: Tokens, i: number, cue: number): number {
    const row = this.#lexicon.match(tokens, i, this.#foreign);
    const isKnown = row >= 0;
    const fullEnd = this.#lexicon.matchEnd;
    if (!isKnown && (cue === NO_CUE || (tokens.word[i] !== 0 && !this.#isTranscribed(tokens, i)))) return i;
    if (tokens.kind[i] === CAPITALS && tokens.letters(i) > 1) return i;
    if (isKnown && this.#foreignUse.get(row) === "full") return fullEnd;
    if (cue !== NO_CUE && this.#isBody(tokens, i, cue)) return i;
    let end = i + 1;
    while (isInitial(tokens, end - 1) && tokens.isSign(end, DOT) && tokens.isCapital(end + 1)) end += 2;
    for (let parts = 1; parts < LONGEST_FOREIGN; parts++) {
      const next = this.#nextForeign(tokens, end);
      if (next === end) break;
      end = next;
    }
    if (isRoman(tokens, end)) end++;
    if (cue >= ALONE_CUE) return end;
    if (end - i < 2) return isKnown && cue === TITLE_CUE && this.#foreignUse.get(row) !== "other" ? end : i;
    return cue === TITLE_CUE || (isKnown && this.#foreignUse.get(row) !== "other") ? end : i;
  }

  /** `đổi tên | Twitter`: a firm or network, unless more of a name follows. */
  #isBody(tokens: Tokens, i: number, cue: number): boolean {
    const row = tokens.isCapital(i + 1) ? -1 : this.#lexicon.match(tokens, i, this.#bodies);
    return row >= 0 && (cue !== ADDRESS_CUE || this.#bodyKind.get(row) === "none");
  }

  /** `Phi-đen`, `V. Pu-tin`: a name in Vietnamese syllables, joined by dashes. */
  #isTranscribed(tokens: Tokens, i: number): boolean {
    let at = i;
    while (isInitial(tokens, at) && tokens.isSign(at + 1, DOT)) at += 2;
    return tokens.kind[at] === CAPITALISED && hangsOn(tokens, at + 1) && tokens.kind[at + 2] === WORD;
  }

  /** `bin | Salman`, `al- | Sisi`: the first token of the name behind its particles, or `i`. */
  #afterParticles(tokens: Tokens, i: number): number {
    let at = i;
    while (this.#lexicon.isOne(tokens, at, this.#particles)) at += hangsOn(tokens, at + 1) ? 2 : 1;
    return at > i && tokens.kind[at] === CAPITALISED && !this.#isVietnamese(tokens, at) ? at + 1 : i;
  }

  /** A syllable of the Vietnamese word list, and not merely of a foreign place or firm. */
  #isVietnamese(tokens: Tokens, i: number): boolean {
    return this.#lexicon.starts(tokens, i, this.#words) || this.#isNameSyllable(tokens, i);
  }

  /** A further word of a foreign name: one that is no Vietnamese word, a known one, an initial, or one behind a dash. */
  #nextForeign(tokens: Tokens, i: number): number {
    const isJoint =
      (tokens.isSign(i, DASH) || tokens.isSign(i, APOSTROPHE)) && tokens.glued(i) && tokens.glued(i + 1);
    if (isJoint) {
      let end = tokens.isWord(i + 1) ? i + 2 : i;
      while (end > i && hangsOn(tokens, end)) end += 2;
      return end;
    }
    if (!tokens.isCapital(i)) return this.#afterParticles(tokens, i);
    if (isInitial(tokens, i)) return tokens.isSign(i + 1, DOT) ? i + 2 : i;
    if (hangsOn(tokens, i + 1)) return i + 1;
    if (tokens.kind[i] === CAPITALS) return i;
    return this.#isVietnamese(tokens, i) && !this.#lexicon.isOne(tokens, i, this.#foreign) ? i : i + 1;
  }
}

/** Something hangs on the word before `i` by a dash: `Jong | -un`. */
function hangsOn(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i, DASH) && tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1);
}

/** `II` in `Elizabeth II`. */
function isRoman(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALS && romanValue(tokens.slice(i, i + 1)) > 0;
}

/** Names cut to their first letters: `Nh.`, `Th.`. */
const CLUSTERS = /^(Nh|Th|Ng|Tr|Ch|Ph|Kh|Gi|Qu)$/;

function isDottedInitial(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== CAPITALISED || tokens.letters(i) !== 2) return false;
  return (
    tokens.isSign(i + 1, DOT) && tokens.glued(i + 1) && CLUSTERS.test(tokens.slice(i, i + 1).normalize("NFC"))
  );
}

/** A single capital letter. */
function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === CAPITALS && tokens.letters(i) === 1;
}

/** `N.T.`, `N.V.A`, `T.`, `H`: the token after initials, or `i`. */
function readInitials(tokens: Tokens, i: number): number {
  if (isDottedInitial(tokens, i)) return i + 2;
  let end = i;
  while (isInitial(tokens, end)) {
    end++;
    if (!tokens.isSign(end, DOT) || !tokens.glued(end)) break;
    end++;
    if (!tokens.glued(end)) break;
  }
  return end;
}
