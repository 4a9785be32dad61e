import type { EntityType } from "../model.js";
import type { Lexicon } from "../text/lexicon.js";
import { NUMBER_ID, type Tokens } from "../text/tokens.js";
import type { Mention } from "./mention.js";
import { settleOverlaps } from "./overlaps.js";
import type { Recogniser, RecogniserClass } from "./recogniser.js";

/** Calls each recogniser at the tokens that can begin its mentions, and settles which candidates stand. */
export class Engine {
  readonly #recognisers: readonly Recogniser[];
  readonly #order: readonly EntityType[];
  /** For every lexicon id, the recognisers that it calls, as bits. */
  readonly #calls: Uint8Array;
  /** For every recogniser, the token before which it has nothing more to find. */
  readonly #resume: Int32Array;

  constructor(lexicon: Lexicon, classes: readonly RecogniserClass[]) {
    this.#recognisers = classes.map((Class) => new Class(lexicon));
    this.#order = this.#recognisers.map(({ type }) => type);
    this.#resume = new Int32Array(classes.length);
    const masks = this.#recognisers.map(({ triggers }) =>
      triggers.reduce((mask, name) => mask | lexicon.category(name).bit, 0),
    );
    this.#calls = Uint8Array.from(lexicon.startMask, (start) =>
      masks.reduce((calls, mask, index) => (start & mask ? calls | (1 << index) : calls), 0),
    );
    this.#recognisers.forEach(({ onNumbers }, index) => {
      if (onNumbers) this.#calls[NUMBER_ID] = (this.#calls[NUMBER_ID] as number) | (1 << index);
    });
  }

  /** The mentions of one window of tokens, in text order, none overlapping another. */
  read(tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const calls = this.#calls;
    const words = tokens.word;
    this.#resume.fill(0);
    for (let i = 1; i <= tokens.count; i++) {
      const called = calls[words[i] as number] as number;
      if (called !== 0) this.#call(called, tokens, i, found);
    }
    return settleOverlaps(found, this.#order);
  }

  #call(called: number, tokens: Tokens, i: number, found: Mention[]): void {
    for (let index = 0; index < this.#recognisers.length; index++) {
      if ((called & (1 << index)) === 0 || i < (this.#resume[index] as number)) continue;
      const before = found.length;
      (this.#recognisers[index] as Recogniser).recognise(tokens, i, found);
      if (found.length > before) this.#resume[index] = (found[found.length - 1] as Mention).last;
    }
  }
}
