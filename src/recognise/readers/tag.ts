import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import type { Place } from "./place.js";

/** Words of a tag to both sides of the name. */
const LONGEST_TAG = 6;

/** Reads names of provinces in tags, which are wholly in small letters: `tin tức bắc giang`. */
export class TagReader {
  readonly #lexicon: Lexicon;
  readonly #tags: Category;
  readonly #names: Column;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#tags = lexicon.category("tag-places");
    this.#names = this.#tags.column("name");
  }

  read(tokens: Tokens, i: number): Place | undefined {
    const row = this.#lexicon.match(tokens, i, this.#tags);
    if (row < 0) return undefined;
    const end = this.#lexicon.matchEnd;
    if (!isSmall(tokens, i - 1, -1) || !isSmall(tokens, i, 1)) return undefined;
    return { end, level: "province", name: this.#names.get(row) };
  }
}

/** Whether only a few words in small letters stand between here and the end of the line, or the next sign. */
function isSmall(tokens: Tokens, from: number, step: 1 | -1): boolean {
  let at = from;
  while (tokens.kind[at] === WORD && Math.abs(at - from) <= LONGEST_TAG) at += step;
  return !tokens.isWord(at) && !tokens.isNumber(at);
}
