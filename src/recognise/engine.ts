import type { EntityType } from "../model.js";
import type { Lexicon } from "../text/lexicon.js";
import { CAPACITY, type Tokens } from "../text/tokens.js";
import { CAPITAL_CALL, CallFinder, callsTo } from "./calls.js";
import type { Mention } from "./mention.js";
import { ALL_MARKS } from "./name-memory.js";
import { settleOverlaps } from "./overlaps.js";
import { NameReaders } from "./readers/name-readers.js";
import type { Recogniser, RecogniserClass } from "./recogniser.js";

/** Calls each recogniser at the tokens that can begin its mentions, and settles which candidates stand. */
export class Engine {
  readonly #recognisers: readonly Recogniser[];
  /** Their methods `recognise`, which the engine of JavaScript finds faster than by eight kinds of objects. */
  readonly #recognise: readonly Recogniser["recognise"][];
  /** Recognisers that yield to longer mentions inside theirs, as bits. */
  readonly #yields: number;
  readonly #order: readonly EntityType[];
  /** The readers of names, for what ties mentions together. */
  readonly names: NameReaders;
  readonly #finder: CallFinder;
  /** For every mark of the memory of names, the recognisers that it calls, as bits. */
  readonly #rememberedCalls: Uint8Array;
  /** Inside a mention that begins before it nothing longer can begin: the token after what was found so far. */
  #covered = 0;
  /** For every recogniser, the token before which it has nothing more to find. */
  readonly #resume: Int32Array;

  constructor(lexicon: Lexicon, classes: readonly RecogniserClass[]) {
    this.names = new NameReaders(lexicon);
    const recognisers = classes.map((Class) => new Class(lexicon, this.names));
    this.#recognisers = recognisers;
    this.#recognise = recognisers.map((recogniser) => recogniser.recognise.bind(recogniser));
    this.#yields = callsTo(recognisers, (recogniser) => recogniser.yields === true);
    this.#order = recognisers.map(({ type }) => type);
    this.#resume = new Int32Array(classes.length);
    this.#finder = new CallFinder(lexicon, recognisers, CAPACITY);
    this.#rememberedCalls = Uint8Array.from({ length: ALL_MARKS + 1 }, (_, marks) =>
      callsTo(recognisers, ({ remembered = 0 }) => (remembered & marks) !== 0),
    );
  }

  /** Another text begins. */
  begin(): void {
    this.names.begin();
  }

  /** The mentions of one window of tokens, in text order, none overlapping another. */
  read(tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const finder = this.#finder;
    const { begins } = this.names.memory;
    this.#beginWindow();
    const count = finder.find(tokens);
    for (let k = 0; k < count; k++) {
      const i = finder.at[k] as number;
      if (i < this.#covered) continue;
      let called = finder.calls[k] as number;
      if (called === CAPITAL_CALL) {
        const marks = begins[tokens.word[i] as number] as number;
        called = finder.capitalCalls(tokens, i) | (this.#rememberedCalls[marks] as number);
      }
      if (called !== 0) this.#call(called, tokens, i, found);
    }
    return settleOverlaps(found, this.#order);
  }

  #beginWindow(): void {
    this.#covered = 0;
    this.#resume.fill(0);
    this.names.beginWindow();
    for (const recogniser of this.#recognisers) recogniser.beginWindow?.();
  }

  #call(called: number, tokens: Tokens, i: number, found: Mention[]): void {
    for (let bits = called; bits !== 0; bits &= bits - 1) {
      const index = 31 - Math.clz32(bits & -bits);
      if (i < (this.#resume[index] as number)) continue;
      const before = found.length;
      (this.#recognise[index] as Recogniser["recognise"])(tokens, i, found);
      if (found.length === before) continue;
      const { first, last } = found[found.length - 1] as Mention;
      this.#resume[index] = last;
      if (first === i && last > this.#covered && (this.#yields & (1 << index)) === 0) this.#covered = last;
    }
  }
}
