import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COMMA, DASH, OPEN } from "../../text/signs.js";
import { PUNCTUATION, type Tokens } from "../../text/tokens.js";
import type { DocumentNumber, SymbolReader } from "./symbol.js";

/** Signs that names hold: `Luật Phòng, chống …`, `Luật Đất đai (sửa đổi)`. */
const NAME_SIGNS = [COMMA, DASH, OPEN, CLOSE];
/** Function words that begin a clause and so end a name. */
const CLAUSE_WORDS = new Set(["auxiliary", "pronoun", "copula", "adverb"]);

/** Longest name of a law, in tokens; written small, laws go by short names only. */
const LONGEST_NAME = 24;
const LONGEST_SMALL_NAME = 8;

/** A law by its name and year, or its name and symbol. */
export interface Law {
  readonly title: string;
  readonly year?: number;
  readonly number?: DocumentNumber;
  readonly end: number;
}

/** Reads `Luật Đất đai 2024`, `Bộ luật Hình sự năm 2015`, `Luật Đất đai số 45/2013/QH13`, `Hiến pháp 2013`. */
export class LawReader {
  readonly #lexicon: Lexicon;
  readonly #symbols: SymbolReader;
  readonly #words: Category;
  readonly #nouns: Category;
  readonly #functions: Category;
  readonly #functionClass: Column;
  /** Last words of owners of the noun: `Công ty Luật 2000`, `khoa Luật`. */
  readonly #owners: WordSet;
  readonly #year: number;
  readonly #count: number;

  constructor(lexicon: Lexicon, symbols: SymbolReader) {
    this.#lexicon = lexicon;
    this.#symbols = symbols;
    this.#words = lexicon.category("words");
    this.#nouns = lexicon.category("document-nouns");
    this.#functions = lexicon.category("function-words");
    this.#functionClass = this.#functions.column("class");
    this.#owners = wordSet(lexicon, "ty khoa ngành");
    this.#year = lexicon.word("năm");
    this.#count = lexicon.word("số");
  }

  /** The law whose noun fills the tokens from `first` to before `i`, or null. */
  read(tokens: Tokens, first: number, i: number): Law | null {
    if (this.#isPartOfWord(tokens, first, i)) return null;
    const reach = i + (tokens.isCapital(i) || tokens.isCapital(first) ? LONGEST_NAME : LONGEST_SMALL_NAME);
    for (let at = i; at < reach; ) {
      const law = this.#readEnd(tokens, first, at);
      if (law !== null) return law;
      const next = this.#nameEnd(tokens, at);
      if (next === at) return null;
      at = next;
    }
    return null;
  }

  /** `luật sư`, `kỷ luật`, `pháp luật` hold the noun but are none. */
  #isPartOfWord(tokens: Tokens, first: number, i: number): boolean {
    if (this.#owners.has(tokens.word[first - 1] as number)) return true;
    const longer = this.#lexicon.matchUntil(tokens, first, this.#words) > i;
    return longer || this.#lexicon.matchUntil(tokens, first - 1, this.#words) > first;
  }

  #readEnd(tokens: Tokens, first: number, at: number): Law | null {
    if (tokens.word[at] === this.#count) {
      const number = this.#symbols.read(tokens, at + 1);
      const complete = number?.complete === true;
      return complete ? { title: tokens.slice(first, at), ...yearOf(number), number, end: number.end } : null;
    }
    const named = tokens.word[at] === this.#year ? at + 1 : at;
    if (!tokens.isNumber(named) || tokens.digits(named) !== 4 || tokens.isSign(at - 1, COMMA)) return null;
    const year = tokens.value[named] as number;
    const bracketed = tokens.isSign(at - 1, OPEN);
    if (year < 1945 || year > 2100 || bracketed !== tokens.isSign(named + 1, CLOSE)) return null;
    if (bracketed) return { title: tokens.slice(first, at - 1), year, end: named + 2 };
    return { title: tokens.slice(first, at), year, end: named + 1 };
  }

  /** The token after the next word of a name, or `at` where the name cannot go on. */
  #nameEnd(tokens: Tokens, at: number): number {
    if (tokens.kind[at] === PUNCTUATION) return NAME_SIGNS.includes(tokens.value[at] as number) ? at + 1 : at;
    if (!tokens.isWord(at)) return at;
    const nounEnd = this.#lexicon.matchUntil(tokens, at, this.#nouns);
    if (nounEnd > at && (tokens.isCapital(at) || nounEnd === at + 1)) return at;
    const wordEnd = Math.max(at + 1, this.#lexicon.matchUntil(tokens, at, this.#words));
    const row = this.#lexicon.match(tokens, at, this.#functions);
    if (row < 0 || tokens.isCapital(at) || this.#lexicon.matchEnd < wordEnd) return wordEnd;
    return CLAUSE_WORDS.has(this.#functionClass.get(row)) ? at : wordEnd;
  }
}

function yearOf({ year }: DocumentNumber): { year?: number } {
  return year === 0 ? {} : { year };
}
