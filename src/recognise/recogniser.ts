import type { EntityType } from "../model.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Tokens } from "../text/tokens.js";
import type { Mention } from "./mention.js";

/** Finds the mentions of one entity type. */
export interface Recogniser {
  readonly type: EntityType;
  /** Lexicon categories whose terms can begin a mention. */
  readonly triggers: readonly string[];
  /** Whether a number in digits can begin one. */
  readonly onNumbers: boolean;
  /**
   * Adds to `found` what begins at token `i`, left to right. It looks a bounded distance to both sides and
   * never at the whole text.
   */
  recognise(tokens: Tokens, i: number, found: Mention[]): void;
}

export type RecogniserClass = new (lexicon: Lexicon) => Recogniser;
