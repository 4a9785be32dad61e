import type { EntityType } from "../model.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Tokens } from "../text/tokens.js";
import type { Mention } from "./mention.js";
import type { NameReaders } from "./readers/name-readers.js";

/** Finds the mentions of one entity type. */
export interface Recogniser {
  readonly type: EntityType;
  /** Lexicon categories whose terms can begin a mention. */
  readonly triggers: readonly string[];
  /**
   * Categories whose terms can stand behind a trigger of one word, where both are in small letters; other words in
   * small letters cannot. Default: any word can.
   */
  readonly goOn?: readonly string[];
  /** Whether a number in digits can begin one. */
  readonly onNumbers: boolean;
  /** Lexicon categories whose terms can begin a mention when they are written with a capital. */
  readonly capitalTriggers?: readonly string[];
  /** Whether a capitalised word can begin one that the lexicon does not hold, or that opens a line. */
  readonly onAnyName?: boolean;
  /** Mark of the table of the memory whose names can begin one. */
  readonly remembered?: number;
  /** Whether a longer mention of another type may begin inside one of this: `2 | ngày 14 và 15/10`. */
  readonly yields?: boolean;
  /** Another window of tokens begins: positions of tokens count anew. */
  beginWindow?(): void;
  /**
   * Adds to `found` what begins at token `i`, left to right. It looks a bounded distance to both sides and
   * never at the whole text.
   */
  recognise(tokens: Tokens, i: number, found: Mention[]): void;
}

export type RecogniserClass = new (lexicon: Lexicon, names: NameReaders) => Recogniser;
