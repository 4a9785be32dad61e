import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { APOSTROPHE, DASH, DOT } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens, WORD } from "../../text/tokens.js";
import { hangsOn, isInitial, isRoman } from "./initials.js";
import { ADDRESS_CUE, ALONE_CUE, NO_CUE, TITLE_CUE } from "./name-cue.js";
import type { NameWords } from "./name-words.js";

/** Words of a foreign name. */
export const LONGEST_FOREIGN = 5;

/** Reads names of people from abroad, in their own letters or in Vietnamese syllables. */
export class ForeignNameReader {
  readonly #lexicon: Lexicon;
  readonly #words: NameWords;
  readonly #foreign: Category;
  readonly #foreignUse: Column;
  readonly #bodies: Category;
  readonly #bodyKind: Column;
  readonly #particles: Category;
  readonly #wordList: Category;

  constructor(lexicon: Lexicon, words: NameWords) {
    this.#lexicon = lexicon;
    this.#words = words;
    this.#foreign = lexicon.category("foreign-names");
    this.#foreignUse = this.#foreign.column("use");
    this.#bodies = lexicon.category("organizations");
    this.#bodyKind = this.#bodies.column("kind");
    this.#particles = lexicon.category("name-particles");
    this.#wordList = lexicon.category("words");
  }

  /** Whether a known name or part of one can begin at `i`: a cheap look. */
  begins(tokens: Tokens, i: number): boolean {
    return this.#lexicon.mayMatch(tokens, i, this.#foreign.bit);
  }

  /** `Donald Trump`, `Hans Nielsen Bonde`, `Tập Cận Bình`, `Kim Jong-un`. */
  read(tokens: Tokens, i: number, cue: number): number {
    const row = this.#lexicon.match(tokens, i, this.#foreign);
    const isKnown = row >= 0;
    const fullEnd = this.#lexicon.matchEnd;
    if (!isKnown && (cue === NO_CUE || (tokens.word[i] !== 0 && !this.#isTranscribed(tokens, i)))) {
      if (cue !== ADDRESS_CUE || !this.#leadsOn(tokens, i)) return i;
    }
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

  /** `Filip` in `Nguyễn Filip`. */
  isGivenAbroad(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#foreign);
    return row >= 0 && this.#lexicon.matchEnd === i + 1 && this.#foreignUse.get(row) === "given";
  }

  /** `đổi tên | Twitter`: a firm or network, unless more of a name follows. */
  #isBody(tokens: Tokens, i: number, cue: number): boolean {
    const row = tokens.isCapital(i + 1) ? -1 : this.#lexicon.match(tokens, i, this.#bodies);
    return row >= 0 && (cue !== ADDRESS_CUE || this.#bodyKind.get(row) === "none");
  }

  /** `ông No Kwang Chol`: a Vietnamese word by chance, before one that is none. */
  #leadsOn(tokens: Tokens, i: number): boolean {
    const next = i + 1;
    if (tokens.kind[i] !== CAPITALISED || tokens.kind[next] !== CAPITALISED) return false;
    return !this.#isVietnamese(tokens, next);
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
    return this.#lexicon.starts(tokens, i, this.#wordList) || this.#words.isNameSyllable(tokens, i);
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
