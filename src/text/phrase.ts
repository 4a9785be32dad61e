import type { Lexicon } from "./lexicon.js";
import type { Tokens } from "./tokens.js";

/** A fixed sequence of words, as lexicon ids. */
export type Phrase = readonly number[];

/** @param terms words parted by spaces, all of them in the lexicon */
export function phrase(lexicon: Lexicon, terms: string): Phrase {
  return terms.split(" ").map((term) => lexicon.word(term));
}

/** Single words as a set of lexicon ids, for membership tests. */
export function wordSet(lexicon: Lexicon, terms: string): ReadonlySet<number> {
  return new Set(phrase(lexicon, terms));
}

/** The token after the phrase at `i`, or `i` where it does not stand. */
export function afterPhrase(tokens: Tokens, i: number, words: Phrase): number {
  for (let index = 0; index < words.length; index++) {
    if (tokens.word[i + index] !== words[index]) return i;
  }
  return i + words.length;
}
