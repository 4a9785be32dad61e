import { createRequire } from "node:module";
import { alignWords } from "../text/align.js";
import { compose } from "../text/composed.js";

/** A word as compromise cuts a text, with what it says of it: `Verb`, `Plural`, `FirstName`, … */
interface Term {
  readonly text: string;
  readonly tags?: ReadonlySet<string>;
}

interface Numbers {
  json(): { readonly number?: { readonly num: number | null } }[];
}

interface Document {
  /** Sentences of terms; a contraction is followed by terms without text. */
  readonly document: readonly (readonly Term[])[];
  numbers(): Numbers;
}

/** A tagged word and its characters in the text that was given. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

/** Then the keeping begins anew. */
const MOST_NUMBERS = 1000;

const NO_TAGS: ReadonlySet<string> = new Set();

/** compromise, an English tagger: what of it is used here. */
export class Compromise {
  readonly #read: (text: string) => Document;
  /** Numbers in words that were asked for, as a text asks for the same ones again and again. */
  readonly #numbers = new Map<string, number>();

  /** Loads the package. It takes a fifth of a second, so that no text without English should pay for it. */
  constructor() {
    this.#read = createRequire(import.meta.url)("compromise") as (text: string) => Document;
  }

  /**
   * The words of a text with their tags, in text order. compromise gives no places to trust: it cuts and mends what it
   * reads, so that its words are looked up in the text again.
   */
  tag(text: string): TaggedSpan[] {
    const composed = compose(text);
    const terms = this.#read(composed.text).document.flat();
    const places = alignWords(
      composed.text,
      terms.map((term) => term.text),
    );
    return terms.flatMap(({ tags = NO_TAGS }, index) => {
      const place = places[index];
      return place === undefined ? [] : [{ ...composed.original(place.start, place.end), tags }];
    });
  }

  /** Value of a number in words: 25 for `twenty-five`; NaN where it is none. */
  numberIn(words: string): number {
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    const value = this.#read(words).numbers().json()[0]?.number?.num ?? Number.NaN;
    if (this.#numbers.size === MOST_NUMBERS) this.#numbers.clear();
    this.#numbers.set(words, value);
    return value;
  }
}
