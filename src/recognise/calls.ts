import { type Lexicon, pairSlot } from "../text/lexicon.js";
import { COLON } from "../text/signs.js";
import { BREAK, CAPITALISED, NUMBER_ID, type Tokens, WORD } from "../text/tokens.js";
import type { Recogniser } from "./recogniser.js";

/** Set beside the recognisers that a token calls when it is written with a capital. */
export const CAPITAL_CALL = 1 << 8;
const EVERYONE = 255;

/** The recognisers that a word calls, as bits: by a term that it is alone, and by those that it begins with the next word. */
interface CallTable {
  readonly byWord: Uint8Array;
  /** Pairs share slots, so that a pair calls nobody whom its first word does not call by `byStart`. */
  readonly byPair: Uint8Array;
  readonly byStart: Uint8Array;
}

/**
 * Finds the tokens of a window at which a mention can begin, and the recognisers that each of them calls. Most tokens
 * call none, so that they are told apart in one tight loop before any recogniser is asked.
 */
export class CallFinder {
  /** The tokens found last, in text order, and whom they call: bits by the order of the recognisers. */
  readonly at: Int32Array;
  readonly calls: Uint16Array;
  readonly #small: CallTable;
  readonly #capital: CallTable;
  /** By a word in small letters: the recognisers for which it can stand behind a term of one word. */
  readonly #goesOn: Uint8Array;
  /** Called by a capitalised word that begins a line or is in no list. */
  readonly #nameCalls: number;

  /** @param capacity the most tokens that a window may hold */
  constructor(lexicon: Lexicon, recognisers: readonly Recogniser[], capacity: number) {
    this.at = new Int32Array(capacity + 1);
    this.calls = new Uint16Array(capacity + 1);
    this.#small = tableOf(
      lexicon,
      recognisers.map(({ triggers }) => triggers),
    );
    this.#small.byWord[NUMBER_ID] = callsTo(recognisers, ({ onNumbers }) => onNumbers);
    this.#capital = tableOf(
      lexicon,
      recognisers.map(({ triggers, capitalTriggers = [] }) => [...triggers, ...capitalTriggers]),
    );
    this.#nameCalls = callsTo(recognisers, ({ onAnyName }) => onAnyName === true);
    this.#goesOn = callsBy(
      lexicon.startMask,
      recognisers.map(({ goOn = [] }) => bitsOf(lexicon, goOn)),
      callsTo(recognisers, ({ goOn }) => goOn === undefined),
    );
  }

  /** Fills `at` and `calls`; returns how many tokens there are in them. */
  find(tokens: Tokens): number {
    const { at, calls } = this;
    const { byWord, byPair, byStart } = this.#small;
    const goesOn = this.#goesOn;
    const words = tokens.word;
    const kinds = tokens.kind;
    const { count } = tokens;
    let found = 0;
    for (let i = 1; i <= count; i++) {
      const word = words[i] as number;
      let called = CAPITAL_CALL;
      if ((kinds[i] as number) < CAPITALISED) {
        const next = words[i + 1] as number;
        const allowed = kinds[i + 1] === WORD ? (goesOn[next] as number) : EVERYONE;
        const paired = (byPair[pairSlot(word, next)] as number) & (byStart[word] as number);
        called = ((byWord[word] as number) & allowed) | paired;
      }
      at[found] = i;
      calls[found] = called;
      found += called === 0 ? 0 : 1;
    }
    return found;
  }

  /** Whom a capitalised word calls, leaving out the memory of names. */
  capitalCalls(tokens: Tokens, i: number): number {
    const { byWord, byPair, byStart } = this.#capital;
    const word = tokens.word[i] as number;
    const paired =
      (byPair[pairSlot(word, tokens.word[i + 1] as number)] as number) & (byStart[word] as number);
    const listed = (byWord[word] as number) | paired;
    const isOpen = word === 0 || tokens.kind[i - 1] === BREAK || tokens.isSign(i - 1, COLON);
    return listed | (isOpen ? this.#nameCalls : 0);
  }
}

/** The recognisers of which something holds, as bits. */
export function callsTo(
  recognisers: readonly Recogniser[],
  holds: (recogniser: Recogniser) => boolean,
): number {
  return recognisers.reduce((bits, recogniser, index) => (holds(recogniser) ? bits | (1 << index) : bits), 0);
}

function tableOf(lexicon: Lexicon, categories: readonly (readonly string[])[]): CallTable {
  const triggers = categories.map((names) => bitsOf(lexicon, names));
  return {
    byWord: callsBy(lexicon.singleMasks(), triggers, 0),
    byPair: callsBy(lexicon.pairMask, triggers, 0),
    byStart: callsBy(lexicon.startMask, triggers, 0),
  };
}

function bitsOf(lexicon: Lexicon, categories: readonly string[]): number {
  return categories.reduce((bits, name) => bits | lexicon.category(name).bit, 0);
}

/**
 * For every mask of categories the recognisers that it calls. Most masks hold no trigger, and all of this is done
 * before the first text.
 * @param triggers the categories that call each recogniser
 * @param always who is called in any case
 */
function callsBy(masks: Int32Array, triggers: readonly number[], always: number): Uint8Array {
  const all = triggers.reduce((bits, trigger) => bits | trigger, 0);
  const table = new Uint8Array(masks.length);
  if (always !== 0) table.fill(always);
  for (let at = 0; at < masks.length; at++) {
    const categories = (masks[at] as number) & all;
    if (categories === 0) continue;
    for (let index = 0; index < triggers.length; index++)
      if (((triggers[index] as number) & categories) !== 0) table[at] = (table[at] as number) | (1 << index);
  }
  return table;
}
