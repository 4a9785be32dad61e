import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { DASH, DOT, OPEN } from "../../text/signs.js";
import { BREAK, CAPITALISED, CAPITALS, MIXED, type Tokens, WORD } from "../../text/tokens.js";
import { inCapitals, isNameWord } from "./capitals.js";
import { readInitials } from "./initials.js";
import { TITLE_CUE } from "./name-cue.js";
import type { NameWords } from "./name-words.js";
import type { PersonalNameReader } from "./personal-name.js";

/** Words of the body that an author is from. */
const LONGEST_AUTHOR = 10;

/** Reads who wrote a text or took a picture: names, and pen names that would be none elsewhere. */
export class ByLineReader {
  readonly #lexicon: Lexicon;
  readonly #people: PersonalNameReader;
  readonly #words: NameWords;
  readonly #surnames: Category;
  readonly #givenNames: Category;
  readonly #heads: Category;
  readonly #headKind: Column;
  readonly #functions: Category;

  constructor(lexicon: Lexicon, words: NameWords, people: PersonalNameReader) {
    this.#lexicon = lexicon;
    this.#people = people;
    this.#words = words;
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#heads = lexicon.category("organization-heads");
    this.#headKind = this.#heads.column("kind");
    this.#functions = lexicon.category("function-words");
  }

  /** Behind `Ảnh:` any name or pen name up to a sign or the end of the line. */
  readPenName(tokens: Tokens, i: number): number {
    const named = this.#people.read(tokens, i, TITLE_CUE);
    if (named > i) return named;
    const initials = readInitials(tokens, i);
    if (initials > i + 1 && !tokens.isWord(initials)) return initials;
    let end = i;
    while (end - i < 4 && tokens.isCapital(end) && tokens.kind[end] !== MIXED) end++;
    const isName = end - i >= 2 && !tokens.isWord(end) && !this.#words.isWordOrPlace(tokens, i, end);
    return isName && !this.#lexicon.starts(tokens, i, this.#heads) ? end : i;
  }

  /** A line that holds nothing but two to four given syllables: the by-line of a pen name. */
  readByLine(tokens: Tokens, i: number): number {
    if (tokens.kind[i - 1] !== BREAK || tokens.kind[i + 1] === WORD) return i;
    if (this.#lexicon.isOne(tokens, i, this.#functions)) return i;
    if (inCapitals(tokens, i)) return this.#readCapitalByLine(tokens, i);
    const initials = readInitials(tokens, i);
    if (initials > i + 2 && initials < i + 8 && tokens.kind[initials] === BREAK) return initials;
    if (tokens.kind[i] !== CAPITALISED) return i;
    let end = i;
    while (tokens.kind[end] === CAPITALISED && tokens.word[end] !== 0) end++;
    if (this.#lexicon.mayMatch(tokens, i, this.#heads.bit) || this.#words.holdsWord(tokens, i + 1, end))
      return i;
    if (!this.#words.isNameSyllable(tokens, i) && !this.#words.isNameSyllable(tokens, end - 1)) return i;
    if (end - i < 2 || end - i > 4 || this.#words.isWordOrPlace(tokens, i, end)) return i;
    const isLine = tokens.kind[end] === BREAK || tokens.isSign(end, OPEN);
    return isLine || isAddressBehind(tokens, end) || this.#joinsByLine(tokens, end) ? end : i;
  }

  /** `Ngọc Hà | - Thu Trang`, `Thanh Tuấn | - Ban Tuyên giáo Huyện ủy`: a second name, or the body of the author. */
  #joinsByLine(tokens: Tokens, joint: number): boolean {
    if (!tokens.isSign(joint, DASH) || tokens.glued(joint)) return false;
    const start = joint + 1;
    const head = tokens.isCapital(start) ? this.#lexicon.match(tokens, start, this.#heads) : -1;
    if (head >= 0 && this.#headKind.get(head) !== "company") return this.#lineEnds(tokens, start);
    let end = start;
    while (isNameWord(tokens, end) && this.#words.isNameSyllable(tokens, end)) end++;
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
    return isLine && !this.#words.isWordOrPlace(tokens, i, end) ? end : i;
  }
}

/** ` – www.chinhphu.vn`: the address of a page behind a name. */
export function isAddressBehind(tokens: Tokens, joint: number): boolean {
  if (!tokens.isSign(joint, DASH) || tokens.glued(joint)) return false;
  const dot = joint + 2;
  return tokens.isSign(dot, DOT) && tokens.glued(dot) && tokens.glued(dot + 1) && tokens.isWord(dot + 1);
}
