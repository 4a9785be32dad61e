import {
  characterOf,
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
  /** Class, tone and folded code of the characters below TABLE_SIZE, as `characterOf` gives them. */
  readonly characters: Int32Array;
  /** Id of the word with these two hashes, or 0. */
  find(hash: number, check: number): number;
}

/** How many words a text holds. */
export interface WordCount {
  words: number;
}

/** Masks of the parts of a character: its class, and whether that is a letter. */
const CLASS = 15;
const LETTER = 14;

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
const CHECK_FACTOR = 31;
const TAB = 9;
const BLANK = 32;
const ZERO = 48;
const NINE = 57;
/** Numbers of more digits do not fit the values of tokens. */
const MOST_DIGITS = 9;
/** Signs up to here are their own ids. */
const LATIN_1 = 256;

/**
 * Fills `tokens` with the next window of `text` from offset `from` and returns where the window after it
 * starts (the length of the text when it was the last).
 *
 * A word is hashed while it is read: over its letters without tone, then over its tones, so that `hòa` and
 * `hoà` are one word. That loop takes most of the time of a whole run, so it stands here and calls nothing.
 */
export function tokenise(
  text: string,
  from: number,
  tokens: Tokens,
  finder: WordFinder,
  counts?: WordCount,
): number {
  const { characters } = finder;
  const { start, end, kind, word, value, units } = tokens;
  const length = tokens.load(text, from);
  const last = tokens.capacity - 1;
  let n = 0;
  let at = 0;
  let words = 0;
  /** The last token before the line. */
  let lineStart = 0;
  /** Whether a tab stands on the line. */
  let hasCells = false;
  tokens.decomposed = false;
  while (at < length && n < last) {
    const code = units[at] as number;
    let character = code < TABLE_SIZE ? (characters[code] as number) : characterOf(code);
    const cls = character & CLASS;
    if (cls === SPACE || cls === IGNORED || cls === MARK) {
      at++;
      continue;
    }
    if (cls === NEWLINE) {
      at++;
      const isTab = code === TAB;
      // Before the first word of a line a tab parts no cells.
      if (isTab && n === lineStart) continue;
      // A line of cells goes on in no other, in whatever letters that begins.
      if (n > 0 && kind[n] !== BREAK && (isTab || hasCells || !isSoftBreak(at, characters, tokens, n)))
        addBreak(tokens, ++n, from + at - 1);
      hasCells = isTab;
      if (!isTab) lineStart = n;
      continue;
    }
    const first = at;
    start[++n] = from + first;
    if (cls !== LOWER && cls !== UPPER) {
      at = cls === DIGIT ? readNumber(at, n, tokens) : readSign(character >>> 16, at, n, tokens, finder);
      end[n] = from + at;
      continue;
    }
    let hash = HASH_SEED;
    let check = 0;
    let tones = 0;
    let capitals = 0;
    do {
      const letter = character >>> 16;
      hash = Math.imul(hash ^ letter, HASH_FACTOR);
      check = (Math.imul(check, CHECK_FACTOR) + letter) | 0;
      tones = (tones << ((character >> 8) & 3)) | ((character >> 4) & 15);
      capitals += character & 1;
      at++;
      const next = units[at] as number;
      character = next < TABLE_SIZE ? (characters[next] as number) : characterOf(next);
    } while ((character & LETTER) === LOWER);
    if ((character & CLASS) > UPPER) {
      at = readDecomposedWord(text, from + first, n, tokens, finder) - from;
    } else {
      kind[n] = kindOf(capitals, at - first, cls === UPPER);
      word[n] = finder.find(Math.imul(hash ^ tones, HASH_FACTOR), check);
    }
    end[n] = from + at;
    value[n] = 0;
    words++;
    if (units[at] === BLANK) at++;
  }
  let next = from + at;
  // A word at the border of a part may go on behind it: the next window begins with it.
  if (n > 0 && next < text.length) {
    const isCut = at >= length && kind[n] !== PUNCTUATION && (end[n] as number) >= next;
    if (isCut && n === 1 && start[1] === from) takeWhole(text, characters, tokens, next);
    else n = lastCut(tokens, isCut ? n - 1 : n);
    next = n > 0 ? (end[n] as number) : (start[1] as number);
  }
  tokens.count = n;
  tokens.seal(text);
  if (counts) counts.words += words;
  return next;
}

/** Takes a word that fills a whole part of the text to its end, unread. */
function takeWhole(text: string, characters: Int32Array, tokens: Tokens, border: number): void {
  let end = border;
  while (end < text.length && isOfWord(text.charCodeAt(end), characters)) end++;
  tokens.end[1] = end;
  tokens.value[1] = -1;
  if (tokens.kind[1] !== NUMBER) tokens.word[1] = 0;
}

function isOfWord(code: number, characters: Int32Array): boolean {
  const cls = code < TABLE_SIZE ? (characters[code] as number) & CLASS : classify(code) & CLASS;
  return cls >= DIGIT;
}

function addBreak(tokens: Tokens, n: number, at: number): void {
  tokens.kind[n] = BREAK;
  tokens.word[n] = 0;
  tokens.value[n] = 0;
  tokens.start[n] = at;
  tokens.end[n] = at;
}

/** Reads and hashes a word with combining marks or invisible characters in it; returns where it ends. */
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

function readNumber(first: number, n: number, tokens: Tokens): number {
  const { units } = tokens;
  let at = first;
  let sum = 0;
  let code = units[at] as number;
  do {
    sum = sum * 10 + (code - ZERO);
    at++;
    code = units[at] as number;
  } while (code >= ZERO && code <= NINE);
  tokens.kind[n] = NUMBER;
  tokens.word[n] = NUMBER_ID;
  tokens.value[n] = at - first <= MOST_DIGITS ? sum : -1;
  return at;
}

function readSign(sign: number, at: number, n: number, tokens: Tokens, finder: WordFinder): number {
  tokens.kind[n] = PUNCTUATION;
  tokens.value[n] = sign;
  tokens.word[n] =
    sign < LATIN_1
      ? sign
      : finder.find(Math.imul(Math.imul(HASH_SEED ^ sign, HASH_FACTOR), HASH_FACTOR), sign);
  return at + 1;
}

const SENTENCE_END = new Set(Array.from('.!?:;…|")', (sign) => sign.charCodeAt(0)));

/**
 * True for a line break inside a sentence, as wrapped lines have it: the line did not end with a sentence,
 * and the next one goes on in small letters.
 */
function isSoftBreak(at: number, characters: Int32Array, tokens: Tokens, n: number): boolean {
  if (tokens.kind[n] === PUNCTUATION && SENTENCE_END.has(tokens.value[n] as number)) return false;
  const { units } = tokens;
  let next = at;
  let code = units[next] as number;
  if (units[at - 1] === 13 && code === 10) code = units[++next] as number;
  while (code === 32 || code === 9) code = units[++next] as number;
  return code < TABLE_SIZE && ((characters[code] as number) & CLASS) === LOWER;
}

/** Last token of a full window: its last line break, else its last full stop, else simply the last. */
function lastCut(tokens: Tokens, n: number): number {
  for (let i = n; i > n >> 1; i--) if (tokens.kind[i] === BREAK) return i;
  for (let i = n; i > n >> 1; i--) if (tokens.endsSentence(i)) return i;
  return n;
}
