import type { Lexicon } from "./lexicon.js";
import type { Tokens } from "./tokens.js";

/** A fixed sequence of words, as lexicon ids. */
export type Phrase = readonly number[];

/** @param terms words parted by spaces, all of them in the lexicon */
export function phrase(lexicon: Lexicon, terms: string): Phrase {
  return terms.split(" ").map((term) => lexicon.word(term));
}

/** Single words by their lexicon ids: one bit for every word of the lexicon, since membership is asked for all the time. */
export class WordSet {
  readonly #bits: Int32Array;

  /** @param words ids below `size` */
  constructor(words: readonly number[], size: number) {
    this.#bits = new Int32Array((size >> 5) + 1);
    for (const word of words) this.#bits[word >> 5] = (this.#bits[word >> 5] as number) | (1 << (word & 31));
  }

  has(word: number): boolean {
    return ((this.#bits[word >> 5] as number) & (1 << (word & 31))) !== 0;
  }
}

/** @param terms words parted by spaces, all of them in the lexicon */
export function wordSet(lexicon: Lexicon, terms: string): WordSet {
  return new WordSet(phrase(lexicon, terms), lexicon.startMask.length);
}

/** The token after the phrase at `i`, or `i` where it does not stand. */
export function afterPhrase(tokens: Tokens, i: number, words: Phrase): number {
  for (let index = 0; index < words.length; index++) {
    if (tokens.word[i + index] !== words[index]) return i;
  }
  return i + words.length;
}
