import type { EntityType } from "../model.js";
import { type Lexicon, pairSlot } from "../text/lexicon.js";
import { COLON } from "../text/signs.js";
import { BREAK, CAPITALISED, NUMBER_ID, type Tokens } from "../text/tokens.js";
import type { Mention } from "./mention.js";
import { ALL_MARKS } from "./name-memory.js";
import { settleOverlaps } from "./overlaps.js";
import { NameReaders } from "./readers/name-readers.js";
import type { Recogniser, RecogniserClass } from "./recogniser.js";

/** The recognisers that a word calls, by the terms that it is and by those that it begins with the next word; as bits. */
interface Calls {
  /** By all terms that begin with the word: most words begin none, and need no further look. */
  readonly byStart: Uint8Array;
  readonly byWord: Uint8Array;
  readonly byPair: Uint8Array;
}

/** Calls each recogniser at the tokens that can begin its mentions, and settles which candidates stand. */
export class Engine {
  readonly #lexicon: Lexicon;
  readonly #recognisers: readonly Recogniser[];
  readonly #order: readonly EntityType[];
  /** The readers of names, for what ties mentions together. */
  readonly names: NameReaders;
  /** For words in small letters and with a capital, the recognisers that they can begin a mention of. */
  readonly #small: Calls;
  readonly #capital: Calls;
  /** Recognisers that a number calls, and a capitalised word that begins a line or is in no list. */
  readonly #numberCalls: number;
  readonly #nameCalls: number;
  /** For every mark of the memory of names, the recognisers that it calls, as bits. */
  readonly #rememberedCalls: Uint8Array;
  /** Inside a mention that begins before it nothing longer can begin: the token after what was found so far. */
  #covered = 0;
  /** For every recogniser, the token before which it has nothing more to find. */
  readonly #resume: Int32Array;

  constructor(lexicon: Lexicon, classes: readonly RecogniserClass[]) {
    this.#lexicon = lexicon;
    this.names = new NameReaders(lexicon);
    this.#recognisers = classes.map((Class) => new Class(lexicon, this.names));
    this.#order = this.#recognisers.map(({ type }) => type);
    this.#resume = new Int32Array(classes.length);
    this.#small = this.#callsOf(({ triggers }) => triggers);
    this.#capital = this.#callsOf(({ triggers, capitalTriggers = [] }) => [...triggers, ...capitalTriggers]);
    this.#numberCalls = this.#callsTo(({ onNumbers }) => onNumbers);
    this.#nameCalls = this.#callsTo(({ onAnyName }) => onAnyName === true);
    this.#rememberedCalls = Uint8Array.from({ length: ALL_MARKS + 1 }, (_, marks) =>
      this.#callsTo(({ remembered = 0 }) => (remembered & marks) !== 0),
    );
  }

  #callsOf(categoriesOf: (recogniser: Recogniser) => readonly string[]): Calls {
    const lexicon = this.#lexicon;
    const triggers = this.#recognisers.map((recogniser) =>
      categoriesOf(recogniser).reduce((bits, name) => bits | lexicon.category(name).bit, 0),
    );
    const all = triggers.reduce((bits, trigger) => bits | trigger, 0);
    /** Most masks hold no trigger, and all of this is done before the first text. */
    const calls = (masks: Int32Array): Uint8Array => {
      const table = new Uint8Array(masks.length);
      for (let at = 0; at < masks.length; at++) {
        const categories = (masks[at] as number) & all;
        if (categories === 0) continue;
        for (let index = 0; index < triggers.length; index++)
          if (((triggers[index] as number) & categories) !== 0)
            table[at] = (table[at] as number) | (1 << index);
      }
      return table;
    };
    return {
      byStart: calls(lexicon.startMask),
      byWord: calls(lexicon.singleMasks()),
      byPair: calls(lexicon.pairMask),
    };
  }

  #callsTo(holds: (recogniser: Recogniser) => boolean): number {
    return this.#recognisers.reduce(
      (bits, recogniser, index) => (holds(recogniser) ? bits | (1 << index) : bits),
      0,
    );
  }

  /** Another text begins. */
  begin(): void {
    this.names.begin();
  }

  /** The mentions of one window of tokens, in text order, none overlapping another. */
  read(tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const { byStart, byWord, byPair } = this.#small;
    const words = tokens.word;
    const kinds = tokens.kind;
    this.#beginWindow();
    this.#covered = 0;
    for (let i = 1; i <= tokens.count; i = Math.max(i + 1, this.#covered)) {
      const word = words[i] as number;
      let called = 0;
      if ((kinds[i] as number) >= CAPITALISED) called = this.#capitalCalls(tokens, i, word);
      else if (word === NUMBER_ID) called = this.#numberCalls;
      else if (byStart[word] !== 0)
        called = (byWord[word] as number) | (byPair[pairSlot(word, words[i + 1] as number)] as number);
      if (called !== 0) this.#call(called, tokens, i, found);
    }
    return settleOverlaps(found, this.#order);
  }

  #capitalCalls(tokens: Tokens, i: number, word: number): number {
    const { byStart, byWord, byPair } = this.#capital;
    let listed = byStart[word] as number;
    if (listed !== 0)
      listed = (byWord[word] as number) | (byPair[pairSlot(word, tokens.word[i + 1] as number)] as number);
    const remembered = this.#rememberedCalls[this.names.memory.begins[word] as number] as number;
    const isOpen = word === 0 || tokens.kind[i - 1] === BREAK || tokens.isSign(i - 1, COLON);
    return listed | remembered | (isOpen ? this.#nameCalls : 0);
  }

  #beginWindow(): void {
    this.#resume.fill(0);
    this.names.beginWindow();
    for (const recogniser of this.#recognisers) recogniser.beginWindow?.();
  }

  #call(called: number, tokens: Tokens, i: number, found: Mention[]): void {
    for (let index = 0; index < this.#recognisers.length; index++) {
      if ((called & (1 << index)) === 0 || i < (this.#resume[index] as number)) continue;
      const before = found.length;
      const recogniser = this.#recognisers[index] as Recogniser;
      recogniser.recognise(tokens, i, found);
      if (found.length === before) continue;
      const { first, last } = found[found.length - 1] as Mention;
      this.#resume[index] = last;
      if (first === i && last > this.#covered && recogniser.yields !== true) this.#covered = last;
    }
  }
}
