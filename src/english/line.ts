import type { Tokens } from "../text/tokens.js";
import { isOpener } from "./names/openers.js";
import { END, isDash, type Word } from "./words.js";

/** The words of an English line, and what rules ask of them. */
export class Line {
  /** @param tokens the window that the words stand in */
  constructor(
    readonly words: readonly Word[],
    readonly tokens: Tokens,
  ) {}

  /** The word at `i`; END outside the line. */
  at(i: number): Word {
    return this.words[i] ?? END;
  }

  /** Whether the word at `i` is one of `words`, given in small letters. */
  is(i: number, ...words: readonly string[]): boolean {
    return words.includes(this.at(i).lower);
  }

  isWord(i: number): boolean {
    return this.at(i).kind === "word";
  }

  isNumber(i: number): boolean {
    return this.at(i).kind === "number";
  }

  /** A word written with a capital. */
  isName(i: number): boolean {
    const { kind, capital } = this.at(i);
    return kind === "word" && capital;
  }

  /** A capitalised word that is not only written so because it begins a sentence. */
  isNameBefore(i: number): boolean {
    return this.isName(i - 1) && !isOpener(this.at(i - 1).lower);
  }

  /** A dash with nothing between it and the words that it joins: `30-year`, `Thua Thien-Hue`. */
  isHyphen(i: number): boolean {
    return isDash(this.at(i)) && this.at(i).glued && this.at(i + 1).glued;
  }

  has(i: number, tag: string): boolean {
    return this.at(i).tags.has(tag);
  }

  /** Whether a sentence begins at word `i`. */
  beginsSentence(i: number): boolean {
    const before = this.at(i - 1);
    if (before.kind === "end") return true;
    return before.kind === "sign" && /[.!?:;"“(•-]/.test(before.lower);
  }

  /** Whether the word at `i` ends a sentence or is no part of it. */
  endsSentence(i: number): boolean {
    const { kind, lower } = this.at(i);
    return kind === "end" || (kind === "sign" && /[.!?;]/.test(lower) && !this.at(i + 1).glued);
  }

  /** The words from `i` to before `end`, with single spaces where any stand, for looking up. */
  written(i: number, end: number): string {
    let text = "";
    for (let at = i; at < end; at++) {
      const { text: word, glued, possessive } = this.at(at);
      text += (at > i && !glued ? " " : "") + word + (possessive && at + 1 < end ? "'s" : "");
    }
    return text;
  }
}
