import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { DASH, SLASH } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens, WORD } from "../../text/tokens.js";

/** What a word can be in a counted phrase. */
export const NONE = 0;
export const NOUN = 1;
export const ADJECTIVE = 2;
export const VERB = 3;
/** An adverb before a verb, else an adjective: `mới`, `vừa`. */
export const EITHER = 4;
export const NAME = 5;

/** Capitalised words without Vietnamese letters, and too long for a syllable such as `Nam`. */
const FOREIGN = /^[A-Za-z]{4,}$/;

/** Tells the class of a word of one or more syllables, by the word lists: the longest that knows it decides. */
export class WordClassReader {
  /** The token after the word that was read last. */
  end = 0;
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #classes: Column;
  readonly #functions: Category;
  readonly #functionClass: Column;
  readonly #activities: Category;
  readonly #listed: Category;
  readonly #documents: Category;
  readonly #countries: Category;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.category("words");
    this.#classes = this.#words.column("classes");
    this.#functions = lexicon.category("function-words");
    this.#functionClass = this.#functions.column("class");
    this.#activities = lexicon.category("activities");
    this.#listed = lexicon.category("listed-nouns");
    this.#documents = lexicon.category("document-nouns");
    this.#countries = lexicon.category("world-places");
  }

  /**
   * Class of the word at token `i`; `end` is then the token after it.
   * @param asHead whether it stands right behind a number, where `báo cáo` and `quy chuẩn` are nouns
   */
  read(tokens: Tokens, i: number, asHead: boolean): number {
    this.end = i + 1;
    if (!tokens.isWord(i)) return NONE;
    if (tokens.isCapital(i)) return this.#readCapital(tokens, i, asHead);
    const row = this.#lexicon.match(tokens, i, this.#words);
    const wordEnd = row < 0 ? i : this.#lexicon.matchEnd;
    const functionRow = this.#lexicon.match(tokens, i, this.#functions);
    const functionEnd = functionRow < 0 ? i : this.#lexicon.matchEnd;
    const classes = row < 0 ? "" : this.#classes.get(row);
    const nounEnd = this.#nounEnd(tokens, i, asHead);
    if (nounEnd > i && nounEnd >= wordEnd && nounEnd >= functionEnd) return this.#found(nounEnd, NOUN);
    if (functionEnd > i && functionEnd >= wordEnd) {
      return this.#found(functionEnd, functionOf(this.#functionClass.get(functionRow), classes, asHead));
    }
    return row < 0 ? NOUN : this.#found(wordEnd, classOf(classes));
  }

  /** The token after the determiner at `i` (`các`, `toàn bộ`), or `i`. */
  afterDeterminer(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.#functions);
    return row >= 0 && this.#functionClass.get(row) === "determiner" ? this.#lexicon.matchEnd : i;
  }

  /** The token after a capitalised word and its small syllables. */
  nameEnd(tokens: Tokens, i: number): number {
    const end = this.#lexicon.matchUntil(tokens, i, this.#words);
    return end > i && tokens.kind[i + 1] === WORD ? end : i + 1;
  }

  /** The end of a word that is a noun here although dictionaries give it as a verb, or `i`. */
  #nounEnd(tokens: Tokens, i: number, asHead: boolean): number {
    const activity = this.#lexicon.matchUntil(tokens, i, this.#activities);
    if (!asHead) return activity;
    const listed = this.#lexicon.matchUntil(tokens, i, this.#listed);
    return Math.max(activity, listed, this.#lexicon.matchUntil(tokens, i, this.#documents));
  }

  /** Capitals: common nouns that are honoured with one (`Thông tư`), countries, and foreign words. */
  #readCapital(tokens: Tokens, i: number, asHead: boolean): number {
    const country = this.#lexicon.matchUntil(tokens, i, this.#countries);
    if (country > i) return this.#found(country, asHead ? NONE : NAME);
    const row = this.#lexicon.match(tokens, i, this.#words);
    if (tokens.kind[i] === CAPITALISED && row >= 0) {
      const { matchEnd } = this.#lexicon;
      const isCommon = matchEnd > i + 1 && tokens.kind[i + 1] === WORD;
      if (!isCommon && asHead && this.#isBody(tokens, i)) return this.#found(i + 1, NOUN);
      return this.#found(matchEnd, isCommon ? classOf(this.#classes.get(row)) : NONE);
    }
    const isName = tokens.kind[i] === CAPITALS || (row < 0 && FOREIGN.test(tokens.slice(i, i + 1)));
    return isName && this.#readNumberOfName(tokens, i) ? NAME : NONE;
  }

  /** `Bộ` in `13 Bộ, ngành`: a listed noun of one syllable with no name behind it. */
  #isBody(tokens: Tokens, i: number): boolean {
    return this.#lexicon.isOne(tokens, i, this.#listed) && !tokens.isCapital(i + 1);
  }

  /** Goes on over `F0` and `COVID-19`; false for the beginning of a symbol (`NQ/TW`, `QĐ-UBND`). */
  #readNumberOfName(tokens: Tokens, i: number): boolean {
    if (tokens.isSign(i + 1, SLASH)) return false;
    const dash = tokens.isSign(i + 1, DASH) && tokens.glued(i + 1) ? 1 : 0;
    const hasNumber = tokens.isNumber(i + dash + 1) && tokens.glued(i + dash + 1);
    if (hasNumber) this.end = i + dash + 2;
    return hasNumber || dash === 0;
  }

  #found(end: number, wordClass: number): number {
    this.end = end;
    return wordClass;
  }
}

/** A predicate that is also a noun is one right behind a number: `3 đề xuất`, `687 tổ chức`. */
function functionOf(kind: string, classes: string, asHead: boolean): number {
  if (kind === "predicate") return asHead && classes.includes("N") ? NOUN : VERB;
  return kind === "either" ? EITHER : NONE;
}

function classOf(classes: string): number {
  if (classes.includes("N") || classes.includes("X")) return NOUN;
  if (classes.startsWith("V")) return VERB;
  if (classes.includes("A")) return ADJECTIVE;
  return classes.includes("V") ? VERB : NONE;
}
