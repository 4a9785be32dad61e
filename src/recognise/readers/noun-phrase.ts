import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { COMMA, SLASH } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens } from "../../text/tokens.js";
import { ADJECTIVE, EITHER, NAME, NONE, NOUN, VERB, WordClassReader } from "./word-class.js";

/** No counted phrase is longer, and no listed noun. */
const LONGEST = 14;
const LONGEST_LISTED = 4;

/**
 * Reads the noun phrase behind a number: `lượt đăng ký`, `tổ kiểm soát`, `doanh nghiệp nhỏ và vừa`. It goes on
 * over nouns and adjectives and ends before the first verb, preposition or sign.
 */
export class NounPhraseReader {
  readonly #lexicon: Lexicon;
  readonly #words: WordClassReader;
  readonly #verbHeads: Category;
  readonly #verbRole: Column;
  readonly #listed: Category;
  readonly #listedKind: Column;
  readonly #dateWords: Category;
  readonly #events: Category;
  /** Number words that are never part of a noun: another count begins. */
  readonly #numbers: WordSet;
  readonly #and: number;
  readonly #or: number;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = new WordClassReader(lexicon);
    this.#verbHeads = lexicon.category("verb-heads");
    this.#verbRole = this.#verbHeads.column("role");
    this.#listed = lexicon.category("listed-nouns");
    this.#listedKind = this.#listed.column("kind");
    this.#dateWords = lexicon.category("date-words");
    this.#events = lexicon.category("event-nouns");
    this.#numbers = wordSet(lexicon, "hai bốn sáu bảy tám chín mười");
    this.#and = lexicon.word("và");
    this.#or = lexicon.word("hoặc");
  }

  /** The token after the noun phrase that begins at `i`, or `i` where none begins. */
  read(tokens: Tokens, i: number): number {
    const head = this.#isDate(tokens, i) ? NONE : this.#words.read(tokens, i, true);
    if (head !== NOUN && head !== NAME) return i;
    const headEnd = this.#words.end;
    const row = this.#lexicon.match(tokens, i, this.#verbHeads);
    const role = row < 0 ? "" : this.#verbRole.get(row);
    if (role === "named" && tokens.kind[headEnd] === CAPITALISED) return this.#words.nameEnd(tokens, headEnd);
    let end = headEnd;
    let previous = head;
    while (end - i < LONGEST) {
      const listEnd = this.#continueList(tokens, i, end);
      const next = listEnd > end ? NOUN : this.#next(tokens, end, previous);
      if (next === NONE || (next === VERB && (role === "" || (end !== headEnd && previous !== VERB)))) break;
      if (next !== VERB && role === "count" && end === headEnd) break;
      if (next === NAME && this.#namesFollow(tokens, this.#words.end)) break;
      end = listEnd > end ? listEnd : this.#words.end;
      previous = next;
    }
    return end;
  }

  /** The token after what a share is of: `tổng số điều kiện`, `các địa phương`, `doanh nghiệp`. */
  readShared(tokens: Tokens, i: number): number {
    const start = this.#words.afterDeterminer(tokens, i);
    const end = this.read(tokens, start);
    return end > start ? end : i;
  }

  /** Class of the word at `i` as a further part of a phrase. */
  #next(tokens: Tokens, i: number, previous: number): number {
    if (this.#isDate(tokens, i) || this.#numbers.has(tokens.word[i] as number)) return NONE;
    if (tokens.isCapital(i) && this.#lexicon.match(tokens, i, this.#events) >= 0) return NONE;
    if (previous === ADJECTIVE && tokens.word[i] === this.#and) return this.#nextAdjective(tokens, i + 1);
    const isStroke = tokens.isSign(i, SLASH) && tokens.glued(i) && tokens.glued(i + 1);
    if (previous === VERB && isStroke) return this.#words.read(tokens, i + 1, false);
    const next = this.#words.read(tokens, i, false);
    if (next === EITHER) return this.#beforeVerb(tokens) ? NONE : ADJECTIVE;
    return next === VERB && previous === VERB ? NONE : next;
  }

  /** `nhỏ và vừa` counts as one adjective. */
  #nextAdjective(tokens: Tokens, i: number): number {
    const next = this.#words.read(tokens, i, false);
    return next === ADJECTIVE || next === EITHER ? ADJECTIVE : NONE;
  }

  /** Whether a verb follows the word that was read last. */
  #beforeVerb(tokens: Tokens): boolean {
    const { end } = this.#words;
    const following = this.#words.read(tokens, end, false);
    this.#words.end = end;
    return following === VERB;
  }

  /** `năm 2020`, `tháng 5`, `quý I` begin a date and end the phrase. */
  #isDate(tokens: Tokens, i: number): boolean {
    const end = this.#lexicon.matchUntil(tokens, i, this.#dateWords);
    return end > i && (tokens.isNumber(end) || tokens.kind[end] === CAPITALS);
  }

  /** After a name: another name joined to it, so that both are examples and not parts of the phrase. */
  #namesFollow(tokens: Tokens, i: number): boolean {
    if (tokens.isCapital(i)) return true;
    const joins = tokens.isSign(i, COMMA) || tokens.word[i] === this.#and || tokens.word[i] === this.#or;
    return joins && tokens.isCapital(i + 1);
  }

  /** `cán bộ, đảng viên`: the end of a noun that is joined to one of its own kind, or `end`. */
  #continueList(tokens: Tokens, first: number, end: number): number {
    if (!tokens.isSign(end, COMMA) && tokens.word[end] !== this.#and) return end;
    const last = this.#lexicon.matchBefore(tokens, end, this.#listed, Math.min(LONGEST_LISTED, end - first));
    const next = last < 0 ? -1 : this.#lexicon.match(tokens, end + 1, this.#listed);
    const isOneKind = next >= 0 && this.#listedKind.get(next) === this.#listedKind.get(last);
    return isOneKind ? this.#lexicon.matchEnd : end;
  }
}
