import { Lexicon } from "../../src/text/lexicon.js";
import { tokenise } from "../../src/text/tokenise.js";
import {
  BREAK,
  CAPITALISED,
  CAPITALS,
  MIXED,
  NUMBER,
  PUNCTUATION,
  Tokens,
  WORD,
} from "../../src/text/tokens.js";

const KIND_NAMES = new Map([
  [BREAK, "break"],
  [PUNCTUATION, "sign"],
  [NUMBER, "number"],
  [WORD, "small"],
  [CAPITALISED, "capitalised"],
  [CAPITALS, "capitals"],
  [MIXED, "mixed"],
]);

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly kind: string;
  readonly word: number;
  /** Of a number or sign. */
  readonly value: number | undefined;
}

const lexicon = Lexicon.load();

/** All tokens of a text, window after window. */
export function tokensOf(text: string, capacity?: number): Token[] {
  const tokens = new Tokens(capacity);
  const all: Token[] = [];
  for (let at = 0; at < text.length; ) {
    at = tokenise(text, at, tokens, lexicon);
    for (let i = 1; i <= tokens.count; i++) all.push(tokenAt(tokens, i));
  }
  return all;
}

function tokenAt(tokens: Tokens, i: number): Token {
  const [start = 0, end = 0, kind = 0] = [tokens.start[i], tokens.end[i], tokens.kind[i]];
  const value = kind === NUMBER || kind === PUNCTUATION ? tokens.value[i] : undefined;
  const text = tokens.text.slice(start, end);
  return { text, start, kind: KIND_NAMES.get(kind) ?? "", word: tokens.word[i] ?? 0, value };
}

/** The lexicon ids of a text's words. */
export function wordsOf(text: string): number[] {
  return tokensOf(text).map(({ word }) => word);
}

export function kindsOf(text: string): string[] {
  return tokensOf(text).map(({ kind }) => kind);
}

export function textsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.text);
}
