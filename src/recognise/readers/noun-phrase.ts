import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { COMMA, DASH, SLASH } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens, WORD } from "../../text/tokens.js";

/** No counted phrase is longer. */
const LONGEST = 14;
const LONGEST_LISTED = 4;

const NONE = 0;
const NOUN = 1;
const ADJECTIVE = 2;
const VERB = 3;
const EITHER = 4;
const NAME = 5;

/** Capitalised words without Vietnamese letters, and too long for a syllable such as `Nam`. */
const FOREIGN = /^[A-Za-z]{4,}$/;

/**
 * Reads the noun phrase behind a number: `lượt đăng ký`, `tổ kiểm soát`, `doanh nghiệp nhỏ và vừa`. It goes on
 * over nouns and adjectives and ends before the first verb, preposition or sign; the word list says where a
 * word of several syllables ends and of which class it is.
 */
export class NounPhraseReader {
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #classes: Column;
  readonly #functions: Category;
  readonly #functionClass: Column;
  readonly #verbHeads: Category;
  readonly #verbRole: Column;
  readonly #activities: Category;
  readonly #listed: Category;
  readonly #listedKind: Column;
  readonly #countries: Category;
  readonly #dateWords: Category;
  readonly #documents: Category;
  readonly #and: number;
  readonly #or: number;
  /** Where the last classified word ends. */
  #end = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.category("words");
    this.#classes = this.#words.column("classes");
    this.#functions = lexicon.category("function-words");
    this.#functionClass = this.#functions.column("class");
    this.#verbHeads = lexicon.category("verb-heads");
    this.#verbRole = this.#verbHeads.column("role");
    this.#documents = lexicon.category("document-nouns");
    this.#dateWords = lexicon.category("date-words");
    this.#activities = lexicon.category("activities");
    this.#listed = lexicon.category("listed-nouns");
    this.#listedKind = this.#listed.column("kind");
    this.#countries = lexicon.category("countries");
    this.#and = lexicon.word("và");
    this.#or = lexicon.word("hoặc");
  }

  /** The token after the noun phrase that begins at `i`, or `i` where none begins. */
  read(tokens: Tokens, i: number): number {
    if (this.#isDate(tokens, i)) return i;
    const head = this.#classify(tokens, i, true);
    if (head !== NOUN && head !== NAME) return i;
    let end = this.#end;
    const headEnd = end;
    const verbHead = this.#lexicon.match(tokens, i, this.#verbHeads);
    const takesVerb = verbHead >= 0;
    const role = takesVerb ? this.#verbRole.get(verbHead) : "";
    const isCount = role === "count";
    if (role === "named" && tokens.kind[end] === CAPITALISED) return this.#nameEnd(tokens, end);
    let previous = head;
    while (end - i < LONGEST) {
      const listEnd = this.#continueList(tokens, i, end);
      if (listEnd > end) {
        end = listEnd;
        previous = NOUN;
        continue;
      }
      const next = this.#next(tokens, end, previous);
      const fits = (next === NOUN || next === ADJECTIVE || next === NAME) && !(isCount && end === headEnd);
      if (!fits && !(next === VERB && takesVerb && (end === headEnd || previous === VERB))) break;
      if (next === NAME && this.#namesFollow(tokens, this.#end)) break;
      end = this.#end;
      previous = next;
    }
    return end;
  }

  /** `giải Nhất`, `huân chương Lao động`: a capitalised word with its small syllables. */
  #nameEnd(tokens: Tokens, i: number): number {
    const end = this.#lexicon.matchUntil(tokens, i, this.#words);
    return end > i && tokens.kind[i + 1] === WORD ? end : i + 1;
  }

  /** The token after what a share is of: `tổng số điều kiện`, `các địa phương`, `doanh nghiệp`. */
  readShared(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.#functions);
    const isDeterminer = row >= 0 && this.#functionClass.get(row) === "determiner";
    const start = isDeterminer ? this.#lexicon.matchEnd : i;
    const end = this.read(tokens, start);
    return end > start ? end : i;
  }

  /** Class of the word at `i` as a further part of a phrase; `nhỏ và vừa` counts as one adjective. */
  #next(tokens: Tokens, i: number, previous: number): number {
    if (previous === ADJECTIVE && tokens.word[i] === this.#and) {
      const next = this.#classify(tokens, i + 1, false);
      return next === ADJECTIVE || next === EITHER ? ADJECTIVE : NONE;
    }
    if (previous === VERB && tokens.isSign(i, SLASH) && tokens.glued(i) && tokens.glued(i + 1)) {
      return this.#classify(tokens, i + 1, false);
    }
    if (this.#isDate(tokens, i)) return NONE;
    const next = this.#classify(tokens, i, false);
    if (next === VERB && previous === VERB) return NONE;
    if (next !== EITHER) return next;
    const end = this.#end;
    const following = this.#classify(tokens, end, false);
    this.#end = end;
    return following === VERB ? NONE : ADJECTIVE;
  }

  /** `năm 2020`, `tháng 5`, `quý I` begin a date and end the phrase. */
  #isDate(tokens: Tokens, i: number): boolean {
    const end = this.#lexicon.matchUntil(tokens, i, this.#dateWords);
    return end > i && (tokens.isNumber(end) || tokens.kind[end] === CAPITALS);
  }

  /** Class of the word at `i`; `#end` is then the token after it. */
  #classify(tokens: Tokens, i: number, asHead: boolean): number {
    this.#end = i + 1;
    if (!tokens.isWord(i)) return NONE;
    if (tokens.isCapital(i)) return this.#classifyCapital(tokens, i, asHead);
    const activityEnd = this.#lexicon.matchUntil(tokens, i, this.#activities);
    const functionRow = this.#lexicon.match(tokens, i, this.#functions);
    const functionEnd = functionRow < 0 ? i : this.#lexicon.matchEnd;
    const row = this.#lexicon.match(tokens, i, this.#words);
    const wordEnd = row < 0 ? i : this.#lexicon.matchEnd;
    if (activityEnd > i && activityEnd >= wordEnd && activityEnd >= functionEnd) {
      this.#end = activityEnd;
      return NOUN;
    }
    if (asHead && this.#lexicon.matchUntil(tokens, i, this.#listed) > Math.max(functionEnd, wordEnd - 1)) {
      this.#end = this.#lexicon.matchEnd;
      return NOUN;
    }
    if (functionEnd > i && functionEnd >= wordEnd) {
      this.#end = functionEnd;
      const kind = this.#functionClass.get(functionRow);
      if (kind === "predicate")
        return asHead && row >= 0 && this.#classes.get(row).includes("N") ? NOUN : VERB;
      return kind === "either" ? EITHER : NONE;
    }
    if (row < 0) return NOUN;
    this.#end = wordEnd;
    if (asHead && this.#isKnownNoun(tokens, i, wordEnd)) return NOUN;
    return classOf(this.#classes.get(row));
  }

  /** Nouns that the dictionary gives as verbs only: `quy chuẩn`, `bị hại`. */
  #isKnownNoun(tokens: Tokens, i: number, end: number): boolean {
    const lexicon = this.#lexicon;
    return (
      lexicon.matchUntil(tokens, i, this.#documents) === end ||
      lexicon.matchUntil(tokens, i, this.#listed) === end
    );
  }

  /** Capitals: common nouns that are honoured with one (`Thông tư`), countries, and foreign words. */
  #classifyCapital(tokens: Tokens, i: number, asHead: boolean): number {
    const lexicon = this.#lexicon;
    if (lexicon.matchUntil(tokens, i, this.#countries) > i) {
      this.#end = lexicon.matchEnd;
      return asHead ? NONE : NAME;
    }
    const row = lexicon.match(tokens, i, this.#words);
    if (tokens.kind[i] === CAPITALISED && row >= 0) {
      this.#end = lexicon.matchEnd;
      const isCommon = lexicon.matchEnd > i + 1 && tokens.kind[i + 1] === WORD;
      return isCommon ? classOf(this.#classes.get(row)) : NONE;
    }
    if (tokens.isSign(i + 1, SLASH)) return NONE;
    const dash = tokens.isSign(i + 1, DASH) && tokens.glued(i + 1) ? 1 : 0;
    if (tokens.isNumber(i + dash + 1) && tokens.glued(i + dash + 1)) this.#end = i + dash + 2;
    else if (dash === 1) return NONE;
    return tokens.kind[i] === CAPITALS || (row < 0 && FOREIGN.test(tokens.slice(i, i + 1))) ? NAME : NONE;
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
    const kind = this.#listedKindAt(tokens, first, end);
    if (kind === "") return end;
    const row = this.#lexicon.match(tokens, end + 1, this.#listed);
    return row >= 0 && this.#listedKind.get(row) === kind ? this.#lexicon.matchEnd : end;
  }

  /** Kind of the last listed noun between two tokens that ends right before `end`; empty when none does. */
  #listedKindAt(tokens: Tokens, first: number, end: number): string {
    const row = this.#lexicon.matchBefore(tokens, end, this.#listed, Math.min(LONGEST_LISTED, end - first));
    return row < 0 ? "" : this.#listedKind.get(row);
  }
}

function classOf(classes: string): number {
  if (classes.includes("N") || classes.includes("X")) return NOUN;
  if (classes.startsWith("V")) return VERB;
  if (classes.includes("A")) return ADJECTIVE;
  return classes.includes("V") ? VERB : NONE;
}
