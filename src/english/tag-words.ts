import type { Tokens } from "../text/tokens.js";
import type { Compromise, TaggedSpan } from "./compromise.js";
import type { Word } from "./words.js";

/** compromise takes longer for each word the longer its text is, so that it gets a line in pieces of about so many characters. */
const LONGEST_PIECE = 1000;
/** What is longer is no word of English. */
const LONGEST_WORD = 100;

/** Gives the words of a line the tags of compromise. */
export function tagWords(tokens: Tokens, words: readonly Word[], compromise: Compromise): void {
  for (let at = 0; at < words.length; ) {
    const end = pieceEnd(tokens, words, at);
    tagPiece(tokens, words.slice(at, end), compromise);
    at = end;
  }
}

/** The word after a piece: behind the last sentence that fits, else behind the last word. */
function pieceEnd(tokens: Tokens, words: readonly Word[], from: number): number {
  const start = startOf(tokens, words[from] as Word);
  if (isTooLong(tokens, words[from] as Word)) return from + 1;
  let sentenceEnd = from;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    const isFull = at > from && endOf(tokens, word) - start > LONGEST_PIECE;
    if (isFull || isTooLong(tokens, word)) return sentenceEnd > from ? sentenceEnd : at;
    if (word.lower === "." && !words[at + 1]?.glued) sentenceEnd = at + 1;
  }
  return words.length;
}

function tagPiece(tokens: Tokens, words: readonly Word[], compromise: Compromise): void {
  const [first] = words;
  if (first === undefined || isTooLong(tokens, first)) return;
  const offset = startOf(tokens, first);
  const spans = compromise.tag(tokens.text.slice(offset, endOf(tokens, words.at(-1) as Word)));
  let next = 0;
  for (const word of words) {
    const start = startOf(tokens, word) - offset;
    while (next < spans.length && (spans[next] as TaggedSpan).end <= start) next++;
    const span = spans[next];
    if (span !== undefined && span.start < endOf(tokens, word) - offset) word.tags = span.tags;
  }
}

function startOf(tokens: Tokens, { first }: Word): number {
  return tokens.start[first] as number;
}

function endOf(tokens: Tokens, { last }: Word): number {
  return tokens.end[last - 1] as number;
}

function isTooLong(tokens: Tokens, word: Word): boolean {
  return endOf(tokens, word) - startOf(tokens, word) > LONGEST_WORD;
}
