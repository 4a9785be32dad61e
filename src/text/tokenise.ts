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

/** How many words a text holds, and how many of them the lexicon knows. */
export interface WordCount {
  words: number;
  known: number;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const CHECK_FACTOR = 31;
const ZERO = 48;
const NINE = 57;
/** Numbers of more digits do not fit the values of tokens. */
const MOST_DIGITS = 9;
/** Signs up to here are their own ids. */
const LATIN_1 = 256;

/**
 * Fills `tokens` with the next window of `text` from offset `from` and returns where the window after it
 * starts (the length of the text when it was the last).
 */
export function tokenise(
  text: string,
  from: number,
  tokens: Tokens,
  finder: WordFinder,
  counts?: WordCount,
): number {
  const { classes } = finder;
  const { start, end, kind, word } = tokens;
  const { length } = text;
  const last = tokens.capacity - 1;
  let n = 0;
  let at = from;
  tokens.decomposed = false;
  let words = 0;
  let known = 0;
  while (at < length && n < last) {
    const code = text.charCodeAt(at);
    const cls = (code < TABLE_SIZE ? (classes[code] as number) : classify(code)) & 15;
    if (cls === SPACE || cls === IGNORED || cls === MARK) {
      at++;
      continue;
    }
    if (cls === NEWLINE) {
      at++;
      if (n === 0 || kind[n] === BREAK || isSoftBreak(text, at, finder, tokens, n)) continue;
      n++;
      kind[n] = BREAK;
      word[n] = 0;
      start[n] = at - 1;
      end[n] = at - 1;
      continue;
    }
    n++;
    start[n] = at;
    if (cls === LOWER || cls === UPPER) {
      at = readWord(text, at, n, tokens, finder);
      words++;
      if (word[n] !== 0) known++;
    } else if (cls === DIGIT) at = readNumber(text, at, n, tokens);
    else at = readSign(text, at, n, tokens, finder);
    end[n] = at;
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

/**
 * A word is hashed while it is read: over its letters without tone, then over its tones, so that `hòa` and
 * `hoà` are one word. Returns where it ends.
 */
function readWord(text: string, first: number, n: number, tokens: Tokens, finder: WordFinder): number {
  const { classes, bases } = finder;
  const { length } = text;
  let hash = HASH_SEED;
  let check = 0;
  let tones = 0;
  let capitals = 0;
  let at = first;
  let code = text.charCodeAt(at);
  let entry = code < TABLE_SIZE ? (classes[code] as number) : classify(code);
  const startsUpper = (entry & 15) === UPPER;
  for (;;) {
    const base = code < TABLE_SIZE ? (bases[code] as number) : foldCode(code);
    hash = Math.imul(hash ^ base, HASH_FACTOR);
    check = (Math.imul(check, CHECK_FACTOR) + base) | 0;
    if (entry > 15) tones = tones * 8 + (entry >> 4);
    capitals += entry & 1;
    at++;
    if (at >= length) break;
    code = text.charCodeAt(at);
    entry = code < TABLE_SIZE ? (classes[code] as number) : classify(code);
    if ((entry & 14) !== LOWER) {
      if ((entry & 15) > UPPER) return readDecomposedWord(text, first, n, tokens, finder);
      break;
    }
  }
  tokens.kind[n] = kindOf(capitals, at - first, startsUpper);
  tokens.word[n] = finder.find(Math.imul(hash ^ tones, HASH_FACTOR), check);
  return at;
}

/** The same for words with combining marks or invisible characters in them. */
function readDecomposedWord(
  text: string,
  first: number,
  n: number,
  tokens: Tokens,
  finder: WordFinder,
): number {
  let hash = HASH_SEED;
  let check = 0;
  let previousHash = hash;
  let previousCheck = check;
  let base = 0;
  let tones = 0;
  let letters = 0;
  let capitals = 0;
  let at = first;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const entry = classify(code);
    const cls = entry & 15;
    if (cls < LOWER) break;
    if (entry > 15) tones = tones * 8 + (entry >> 4);
    if (cls === IGNORED || (cls === MARK && entry > 15)) continue;
    if (cls === MARK) {
      base = composeCode(base, code);
    } else {
      base = foldCode(code);
      previousHash = hash;
      previousCheck = check;
      letters++;
      if (cls === UPPER) capitals++;
    }
    hash = Math.imul(previousHash ^ base, HASH_FACTOR);
    check = (Math.imul(previousCheck, CHECK_FACTOR) + base) | 0;
  }
  const startsUpper = (classify(text.charCodeAt(first)) & 15) === UPPER;
  tokens.decomposed = true;
  tokens.kind[n] = kindOf(capitals, letters, startsUpper);
  tokens.word[n] = finder.find(Math.imul(hash ^ tones, HASH_FACTOR), check);
  return at;
}

function kindOf(capitals: number, letters: number, startsUpper: boolean): number {
  if (capitals === 0) return WORD;
  if (capitals === letters) return CAPITALS;
  return capitals === 1 && startsUpper ? CAPITALISED : MIXED;
}

function readNumber(text: string, first: number, n: number, tokens: Tokens): number {
  let at = first;
  let sum = 0;
  let code = text.charCodeAt(at);
  do {
    sum = sum * 10 + (code - ZERO);
    at++;
    code = at < text.length ? text.charCodeAt(at) : 0;
  } while (code >= ZERO && code <= NINE);
  tokens.kind[n] = NUMBER;
  tokens.word[n] = NUMBER_ID;
  tokens.value[n] = at - first <= MOST_DIGITS ? sum : -1;
  return at;
}

function readSign(text: string, at: number, n: number, tokens: Tokens, finder: WordFinder): number {
  const code = text.charCodeAt(at);
  const base = code < TABLE_SIZE ? (finder.bases[code] as number) : foldCode(code);
  tokens.kind[n] = PUNCTUATION;
  tokens.value[n] = base;
  tokens.word[n] =
    base < LATIN_1
      ? base
      : finder.find(Math.imul(Math.imul(HASH_SEED ^ base, HASH_FACTOR), HASH_FACTOR), base);
  return at + 1;
}

const SENTENCE_END = new Set(Array.from('.!?:;…|")', (sign) => sign.charCodeAt(0)));

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
