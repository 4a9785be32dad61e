import { type Lexicon, pairSlot } from "../text/lexicon.js";
import { COLON } from "../text/signs.js";
import { BREAK, CAPITALISED, MIXED, NUMBER_ID, type Tokens, WORD } from "../text/tokens.js";
import type { Recogniser } from "./recogniser.js";

/** Set beside the recognisers that a token calls when it is written with a capital. */
export const CAPITAL_CALL = 1 << 8;
/** A recogniser is a bit of a byte. */
const MOST_RECOGNISERS = 8;
const EVERYONE = 255;
/** By the kind of a token: whom it lets stand behind a term of one word, whatever it is. */
const GOES_ON_AS = byKind((kind) => (kind === WORD ? 0 : EVERYONE));
/** By the kind of a token: who may be called by the list, and who is in any case. */
const LISTED_AS = byKind((kind) => (kind < CAPITALISED ? EVERYONE : 0));
const CALLED_AS = byKind((kind) => (kind < CAPITALISED ? 0 : CAPITAL_CALL));

/** The recognisers that a word calls, as bits. */
interface CallTable {
  /**
   * By word: in the lowest byte whom it calls by a term that it is alone, in the next whom by any term that it begins,
   * in the third who lets it stand behind a term of one word.
   */
  readonly words: Int32Array;
  /** By a word and the next one. Pairs share slots, so that a pair calls nobody whom its first word does not call. */
  readonly pairs: Uint8Array;
}
const STARTS = 8;
const GOES_ON = 16;

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
  /** Called by a capitalised word that begins a line or is in no list. */
  readonly #nameCalls: number;

  /** @param capacity the most tokens that a window may hold */
  constructor(lexicon: Lexicon, recognisers: readonly Recogniser[], capacity: number) {
    if (recognisers.length > MOST_RECOGNISERS) throw new Error(`more than ${MOST_RECOGNISERS} recognisers`);
    this.at = new Int32Array(capacity + 1);
    this.calls = new Uint16Array(capacity + 1);
    const goOn = callsBy(
      lexicon.startMask,
      recognisers.map(({ goOn = [] }) => bitsOf(lexicon, goOn)),
      callsTo(recognisers, ({ goOn }) => goOn === undefined),
    );
    const small = recognisers.map(({ triggers }) => triggers);
    const capital = recognisers.map(({ triggers, capitalTriggers = [] }) => [
      ...triggers,
      ...capitalTriggers,
    ]);
    const singleMasks = lexicon.singleMasks();
    this.#small = tableOf(lexicon, singleMasks, small, goOn);
    this.#small.words[NUMBER_ID] = callsTo(recognisers, ({ onNumbers }) => onNumbers);
    this.#capital = tableOf(lexicon, singleMasks, capital, goOn);
    this.#nameCalls = callsTo(recognisers, ({ onAnyName }) => onAnyName === true);
  }

  /** Fills `at` and `calls`; returns how many tokens there are in them. */
  find(tokens: Tokens): number {
    const { at, calls } = this;
    const { words: callsOf, pairs } = this.#small;
    const words = tokens.word;
    const kinds = tokens.kind;
    const { count } = tokens;
    let found = 0;
    let next = words[1] as number;
    let nextCalls = callsOf[next] as number;
    let nextKind = kinds[1] as number;
    for (let i = 1; i <= count; i++) {
      const word = next;
      const wordCalls = nextCalls;
      next = words[i + 1] as number;
      nextCalls = callsOf[next] as number;
      const kind = nextKind;
      nextKind = kinds[i + 1] as number;
      const alone = wordCalls & ((nextCalls >> GOES_ON) | (GOES_ON_AS[nextKind] as number));
      const paired = (pairs[pairSlot(word, next)] as number) & (wordCalls >> STARTS);
      const called = ((alone | paired) & (LISTED_AS[kind] as number)) | (CALLED_AS[kind] as number);
      at[found] = i;
      calls[found] = called;
      // One more where anybody is called: a sum is faster than a branch that goes either way.
      found += -called >>> 31;
    }
    return found;
  }

  /** Whom a capitalised word calls, leaving out the memory of names. */
  capitalCalls(tokens: Tokens, i: number): number {
    const { words, pairs } = this.#capital;
    const word = tokens.word[i] as number;
    const calls = words[word] as number;
    const paired = (pairs[pairSlot(word, tokens.word[i + 1] as number)] as number) & (calls >> STARTS);
    const listed = (calls & EVERYONE) | paired;
    const isOpen = word === 0 || tokens.kind[i - 1] === BREAK || tokens.isSign(i - 1, COLON);
    return listed | (isOpen ? this.#nameCalls : 0);
  }
}

function byKind(value: (kind: number) => number): Uint16Array {
  return Uint16Array.from({ length: MIXED + 1 }, (_, kind) => value(kind));
}

/** The recognisers of which something holds, as bits. */
export function callsTo(
  recognisers: readonly Recogniser[],
  holds: (recogniser: Recogniser) => boolean,
): number {
  return recognisers.reduce((bits, recogniser, index) => (holds(recogniser) ? bits | (1 << index) : bits), 0);
}

function tableOf(
  lexicon: Lexicon,
  singleMasks: Int32Array,
  categories: readonly (readonly string[])[],
  goOn: Uint8Array,
): CallTable {
  const triggers = categories.map((names) => bitsOf(lexicon, names));
  const alone = callsBy(singleMasks, triggers, 0);
  const starts = callsBy(lexicon.startMask, triggers, 0);
  const words = new Int32Array(alone.length);
  for (let word = 0; word < words.length; word++) {
    const goesOn = (goOn[word] as number) << GOES_ON;
    words[word] = (alone[word] as number) | ((starts[word] as number) << STARTS) | goesOn;
  }
  return { words, pairs: callsBy(lexicon.pairMask, triggers, 0) };
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
