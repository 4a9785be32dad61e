import type { Category, Column, Lexicon } from "../text/lexicon.js";
import { wordSet } from "../text/phrase.js";
import { COMMA, DASH, DOT } from "../text/signs.js";
import { type Tokens, WORD } from "../text/tokens.js";

const LONGEST_NAME = 16;
/** Between the fields of one ministry: `Bộ Lao động, Thương binh và Xã hội`. */
const LIST_REACH = 6;

/** Heads that are bodies also in small letters, as some newspapers write them. */
const SMALL_HEADS = "bộ sở ubnd";
const LEVELS = "tỉnh phố tp huyện quận xã phường ủy trấn";

/** Reads the names of bodies that issue documents: `Bộ Chính trị`, `UBND tỉnh Hà Nam`, `bộ Y tế`. */
export class BodyReader {
  readonly #lexicon: Lexicon;
  readonly #heads: Category;
  readonly #named: Column;
  readonly #words: Category;
  readonly #documents: Category;
  readonly #and: number;
  readonly #smallHeads: ReadonlySet<number>;
  readonly #levels: ReadonlySet<number>;
  readonly #surnames: Category;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#heads = lexicon.category("bodies");
    this.#named = this.#heads.column("named");
    this.#words = lexicon.category("words");
    this.#documents = lexicon.category("document-nouns");
    this.#and = lexicon.word("và");
    this.#smallHeads = wordSet(lexicon, SMALL_HEADS);
    this.#levels = wordSet(lexicon, LEVELS);
    this.#surnames = lexicon.category("surnames");
  }

  /** The token after the body that begins at `i`, or `i`. */
  read(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.#heads);
    if (row < 0 || !(tokens.isCapital(i) || this.#smallHeads.has(tokens.word[i] as number))) return i;
    const head = this.#lexicon.matchEnd;
    const named = this.#named.get(row);
    if (named === "whole") return head;
    let end = head;
    while (end - i < LONGEST_NAME) {
      const next = this.#next(tokens, head, end);
      if (next === end) break;
      end = next;
    }
    return end > head || named === "yes" ? end : i;
  }

  /** The token after the next part of the name, or `end`. */
  #next(tokens: Tokens, head: number, end: number): number {
    const afterLevel = this.#levels.has(tokens.word[end - 1] as number);
    if (tokens.isCapital(end)) {
      const isPerson = end > head && !afterLevel && this.#lexicon.isOne(tokens, end, this.#surnames);
      return isPerson ? end : this.#wordEnd(tokens, end);
    }
    if (tokens.isSign(end, DOT) && tokens.glued(end) && tokens.isCapital(end + 1)) return end + 1;
    if (tokens.word[end] === this.#and && end > head && this.#isField(tokens, end + 1))
      return this.#wordEnd(tokens, end + 1);
    if (tokens.isSign(end, DASH) && end > head && this.#listGoesOn(tokens, end))
      return this.#wordEnd(tokens, end + 1);
    if (tokens.isSign(end, COMMA) && end > head && this.#listGoesOn(tokens, end))
      return this.#wordEnd(tokens, end + 1);
    return this.#levelEnd(tokens, end);
  }

  /** `thành phố`, `tỉnh`, `TP`: a level, with the place that may follow. */
  #levelEnd(tokens: Tokens, i: number): number {
    if (tokens.kind[i] !== WORD) return i;
    const end = this.#lexicon.matchUntil(tokens, i, this.#words);
    const at = end > i ? end : i + 1;
    return this.#levels.has(tokens.word[at - 1] as number) ? at : i;
  }

  /** A capitalised word with its small syllables: `Truyền thông`; but `Hải Phòng | ban hành`, although `phòng ban` is a word. */
  #wordEnd(tokens: Tokens, i: number): number {
    const end = this.#lexicon.matchUntil(tokens, i, this.#words);
    const isWord = end > i + 1 && tokens.kind[i + 1] === WORD;
    const nextBegins = this.#lexicon.matchUntil(tokens, i + 1, this.#words) > end;
    return isWord && !nextBegins ? end : i + 1;
  }

  /** A capital behind `và` that is no document: `… Tỉnh ủy và Công văn số …`. */
  #isField(tokens: Tokens, i: number): boolean {
    return tokens.isCapital(i) && this.#lexicon.match(tokens, i, this.#documents) < 0;
  }

  #listGoesOn(tokens: Tokens, comma: number): boolean {
    if (!tokens.isCapital(comma + 1)) return false;
    for (let i = comma + 2; i < comma + LIST_REACH; i++) {
      if (tokens.word[i] === this.#and) return tokens.isCapital(i + 1);
      if (!tokens.isWord(i)) return false;
    }
    return false;
  }
}
