import {
  classify,
  composeCode,
  DIGIT,
  foldCode,
  IGNORED,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  TABLE_SIZE,
  UPPER,
} from "./characters.js";
import {
  BREAK,
  CAPITALISED,
  CAPITALS,
  MIXED,
  NUMBER,
  NUMBER_ID,
  PUNCTUATION,
  type Tokens,
  WORD,
} from "./tokens.js";

/** What the tokeniser needs of a lexicon. */
export interface WordFinder {
  readonly classes: Uint8Array;
  readonly bases: Uint16Array;
  /** Id of the word with these two hashes, or 0. */
  find(hash: number, check: number): number;
}

/** How many words a window holds, and how many of them the lexicon knows. */
export interface WordCount {
  words: number;
  known: number;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const CHECK_FACTOR = 31;

/**
 * Fills `tokens` with the next window of `text` from offset `from` and returns where the window after it
 * starts (the length of the text when it was the last). A word is hashed while it is read: over its
 * letters without tone, then over its tones, so that `hòa`, `hoà` and their decomposed forms are one word.
 */
export function tokenise(
  text: string,
  from: number,
  tokens: Tokens,
  finder: WordFinder,
  counts?: WordCount,
): number {
  const { classes, bases } = finder;
  const { start, end, kind, word, value } = tokens;
  const length = text.length;
  let n = 0;
  let at = from;
  let words = 0;
  let known = 0;
  while (at < length && n < tokens.capacity - 1) {
    const first = at;
    let code = text.charCodeAt(at);
    let entry = code < TABLE_SIZE ? (classes[code] as number) : classify(code);
    let cls = entry & 15;
    if (cls === SPACE) {
      at++;
      continue;
    }
    if (cls === LOWER || cls === UPPER) {
      let hash = HASH_SEED;
      let check = 0;
      let previousHash = hash;
      let previousCheck = check;
      let base = 0;
      let tones = 0;
      let letters = 0;
      let capitals = 0;
      const startsUpper = cls === UPPER;
      do {
        if (cls < MARK) {
          base = code < TABLE_SIZE ? (bases[code] as number) : foldCode(code);
          previousHash = hash;
          previousCheck = check;
          hash = Math.imul(hash ^ base, HASH_FACTOR);
          check = (Math.imul(check, CHECK_FACTOR) + base) | 0;
          letters++;
          if (cls === UPPER) capitals++;
          if (entry > 15) tones = tones * 8 + (entry >> 4);
        } else if (cls === MARK) {
          if (entry > 15) tones = tones * 8 + (entry >> 4);
          else {
            base = composeCode(base, code);
            hash = Math.imul(previousHash ^ base, HASH_FACTOR);
            check = (Math.imul(previousCheck, CHECK_FACTOR) + base) | 0;
          }
        }
        at++;
        if (at >= length) break;
        code = text.charCodeAt(at);
        entry = code < TABLE_SIZE ? (classes[code] as number) : classify(code);
        cls = entry & 15;
      } while (cls >= LOWER);
      n++;
      start[n] = first;
      end[n] = at;
      value[n] = 0;
      kind[n] =
        capitals === 0
          ? WORD
          : capitals === letters
            ? CAPITALS
            : capitals === 1 && startsUpper
              ? CAPITALISED
              : MIXED;
      const id = finder.find(Math.imul(hash ^ tones, HASH_FACTOR), check);
      word[n] = id;
      words++;
      if (id !== 0) known++;
      continue;
    }
    if (cls === DIGIT) {
      let sum = 0;
      do {
        sum = sum * 10 + (code - 48);
        at++;
        code = at < length ? text.charCodeAt(at) : 0;
      } while (code >= 48 && code <= 57);
      n++;
      start[n] = first;
      end[n] = at;
      kind[n] = NUMBER;
      word[n] = NUMBER_ID;
      value[n] = at - first <= 9 ? sum : -1;
      continue;
    }
    at++;
    if (cls === IGNORED || cls === MARK) continue;
    if (cls === NEWLINE) {
      if (n > 0 && kind[n] !== BREAK && !isSoftBreak(text, at, finder, tokens, n)) {
        n++;
        start[n] = first;
        end[n] = first;
        kind[n] = BREAK;
        word[n] = 0;
        value[n] = 0;
      }
      continue;
    }
    const base = code < TABLE_SIZE ? (bases[code] as number) : foldCode(code);
    n++;
    start[n] = first;
    end[n] = at;
    kind[n] = PUNCTUATION;
    value[n] = base;
    word[n] =
      base < 256 ? base : finder.find(Math.imul(Math.imul(HASH_SEED ^ base, HASH_FACTOR), HASH_FACTOR), base);
  }
  if (at < length) {
    n = lastCut(tokens, n);
    at = end[n] as number;
  }
  tokens.count = n;
  tokens.seal(text);
  if (counts) {
    counts.words += words;
    counts.known += known;
  }
  return at;
}

const SENTENCE_END = new Set([".", "!", "?", ":", ";", "…", "|", '"', ")"].map((sign) => sign.charCodeAt(0)));

/**
 * True for a line break inside a sentence, as wrapped lines have it: the line did not end with a sentence,
 * and the next one goes on in small letters.
 */
function isSoftBreak(text: string, at: number, finder: WordFinder, tokens: Tokens, n: number): boolean {
  if (tokens.kind[n] === PUNCTUATION && SENTENCE_END.has(tokens.value[n] as number)) return false;
  let next = at;
  let code = text.charCodeAt(next);
  if (text.charCodeAt(at - 1) === 13 && code === 10) code = text.charCodeAt(++next);
  while (code === 32 || code === 9) code = text.charCodeAt(++next);
  return code < TABLE_SIZE && ((finder.classes[code] as number) & 15) === LOWER;
}

/** Last token of a full window: its last line break, else its last full stop, else simply the last. */
function lastCut(tokens: Tokens, n: number): number {
  for (let i = n; i > n >> 1; i--) if (tokens.kind[i] === BREAK) return i;
  for (let i = n; i > n >> 1; i--) if (tokens.isSign(i, 46) && !tokens.glued(i + 1)) return i;
  return n;
}
