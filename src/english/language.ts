import type { DocumentRecord } from "../model.js";
import type { Lexicon } from "../text/lexicon.js";
import { APOSTROPHE, AT_SIGN, CODE_SIGNS, DOT, SLASH } from "../text/signs.js";
import { tokenise } from "../text/tokenise.js";
import { BREAK, CAPITALS, PUNCTUATION, Tokens, WORD } from "../text/tokens.js";
import { evidenceOf, functionWordList, isOfCalendar } from "./word-lists.js";

/** Tokens from `first` to before `last`. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Of the tokens of an English line more than this share are words that are no Vietnamese. */
const FOREIGN_SHARE = 0.12;
const FEWEST_WORDS = 3;
/** A word that can be Vietnamese as well says half as much as one that cannot. */
const AMBIGUOUS = 0.5;
/** A small word with Vietnamese marks says more against English than an unknown one. */
const MARKED = 4;
/** So many names may stand beside each English word where there are words in small letters. */
const NAMES = 3;
/** A line with more signs of programs than one for so many words is code. */
const WORDS_PER_CODE_SIGN = 8;

/** More than there are. */
const MOST_FUNCTION_WORDS = 256;
const MOST_STAMP_WORDS = 6;
const YEAR_DIGITS = 4;

const ASCII = /^\p{ASCII}*$/u;

/** Below this share of known words the lines that are not English are taken to be in another language. */
const KNOWN_SHARE = 0.4;
/** A language that fewer words of a text are in, or a smaller part of it, is a stray line. */
const FEWEST_WORDS_OF_LANGUAGE = 20;
const SMALLEST_PART = 0.05;

/** Tells which lines are English, and counts how much of a text they are. */
export class LanguageReader {
  /** Words of English lines. */
  englishWords = 0;
  /** Words of the other lines that say nothing of Vietnamese: foreign ones, and beside English lines names. */
  foreignWords = 0;
  /** 1 for unknown words (id 0), and for those of English that the Vietnamese lexicon holds in names of bodies. */
  readonly #foreign: Uint8Array;

  constructor(lexicon: Lexicon) {
    this.#foreign = new Uint8Array(lexicon.startMask.length);
    this.#foreign[0] = 1;
    const tokens = new Tokens(MOST_FUNCTION_WORDS);
    tokenise(functionWordList, 0, tokens, lexicon);
    for (let i = 1; i <= tokens.count; i++) this.#foreign[tokens.word[i] as number] = 1;
  }

  /** Another text begins. */
  begin(): void {
    this.englishWords = 0;
    this.foreignWords = 0;
  }

  /**
   * The English lines of a window, in text order. Nearly all lines are told from the number of their foreign words
   * alone; only of those that have many is any word looked at.
   */
  read(tokens: Tokens): LineRange[] {
    const lines: LineRange[] = [];
    const { word, kind, count } = tokens;
    const foreign = this.#foreign;
    for (let first = 1, i = 1; first <= count; first = ++i) {
      let words = 0;
      for (; kind[i] !== BREAK; i++) words += foreign[word[i] as number] as number;
      const isCandidate = words > (i - first) * FOREIGN_SHARE;
      if (isCandidate && isEnglish(tokens, first, i)) {
        lines.push({ first, last: i });
        this.englishWords += countWords(tokens, first, i);
      } else {
        this.foreignWords += words;
      }
    }
    if (lines.length > 0) this.foreignWords += namesOutside(tokens, lines, foreign);
    return lines;
  }

  /**
   * The language of the text that was read, as `lang` in src/model.ts says.
   * @param all words of the text
   */
  languageOf(all: number): DocumentRecord["lang"] {
    const others = all - this.englishWords;
    const isVietnamese = others > 0 && others - this.foreignWords >= others * KNOWN_SHARE;
    const vietnamese = isVietnamese ? others - this.foreignWords : 0;
    if (isThere(vietnamese, all) && isThere(this.englishWords, all)) return "mixed";
    if (this.englishWords > vietnamese) return "en";
    return isVietnamese ? "vi" : "und";
  }
}

function isThere(words: number, all: number): boolean {
  return words >= FEWEST_WORDS_OF_LANGUAGE && words >= all * SMALLEST_PART;
}

/** Known words with a capital outside the English lines: English pages have names and headings of one word all over. */
function namesOutside(tokens: Tokens, lines: readonly LineRange[], foreign: Uint8Array): number {
  let names = 0;
  let next = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (lines[next]?.first === i) i = (lines[next++] as LineRange).last;
    if (tokens.isCapital(i) && foreign[tokens.word[i] as number] === 0) names++;
  }
  return names;
}

function countWords(tokens: Tokens, first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++) if (tokens.isWord(i)) words++;
  return words;
}

/** What the words of a line say. */
interface Evidence {
  /** English words, ambiguous ones counted half. */
  english: number;
  /** English words that can be nothing else. */
  certain: number;
  /** Small words that are not English. */
  against: number;
  /** Capitalised words that are not English: names, most likely. */
  names: number;
}

/**
 * Whether the words of a line say that it is English: more of its small words are English than not, and beside
 * its names stand English words; a heading without small words has to have more.
 */
function isEnglish(tokens: Tokens, first: number, last: number): boolean {
  let small = 0;
  let words = 0;
  let codeSigns = 0;
  for (let i = first; i < last; i++) {
    if (tokens.isWord(i)) {
      words++;
      if (tokens.kind[i] === WORD) small++;
    } else if (tokens.kind[i] === PUNCTUATION && CODE_SIGNS.has(tokens.value[i] as number)) codeSigns++;
  }
  if (isStamp(tokens, first, last, words)) return true;
  if (words < FEWEST_WORDS || codeSigns * WORDS_PER_CODE_SIGN > words) return false;
  const { english, certain, against, names } = weigh(tokens, first, last, small === 0);
  if (small === 0) return certain >= FEWEST_WORDS && english >= names;
  return certain >= 2 && english >= against && english * NAMES >= names;
}

/** A line that is nothing but a date, with the place of its writing: `Thursday, March 14, 2024 09:15`, `Hanoi, April 17, 2023`. */
function isStamp(tokens: Tokens, first: number, last: number, words: number): boolean {
  if (words > MOST_STAMP_WORDS) return false;
  let isDated = false;
  let hasYear = false;
  for (let i = first; i < last; i++) {
    const isOfDate = tokens.isWord(i) && isOfCalendar(tokens.composed(i, i + 1).toLowerCase());
    if (isOfDate && (tokens.isNumber(i + 1) || tokens.isNumber(i - 1) || words === 1)) isDated = true;
    if (tokens.isWord(i) && !isOfDate && !tokens.isCapital(i)) return false;
    if (tokens.isNumber(i) && tokens.digits(i) === YEAR_DIGITS) hasYear = true;
  }
  return isDated && hasYear;
}

function weigh(tokens: Tokens, first: number, last: number, inCapitals: boolean): Evidence {
  const evidence: Evidence = { english: 0, certain: 0, against: 0, names: 0 };
  for (let i = first; i < last; ) {
    const end = chunkEnd(tokens, i, last);
    if (!isAddress(tokens, i, end)) {
      for (let at = i; at < end; at++) if (tokens.isWord(at)) weighWord(tokens, at, inCapitals, evidence);
    }
    i = end;
  }
  return evidence;
}

function weighWord(tokens: Tokens, i: number, inCapitals: boolean, evidence: Evidence): void {
  if (isEnding(tokens, i) || tokens.letters(i) === 1) return;
  const isName = tokens.kind[i] === CAPITALS && !inCapitals;
  const written = tokens.composed(i, i + 1);
  const lower = written.toLowerCase();
  const says = isName ? "none" : isOfCalendar(lower) ? "certain" : evidenceOf(lower);
  if (says === "ambiguous") evidence.english += AMBIGUOUS;
  else if (says === "certain") {
    evidence.english++;
    evidence.certain++;
  } else if (tokens.isCapital(i)) evidence.names++;
  else evidence.against += ASCII.test(written) ? 1 : MARKED;
}

/** `s` in `Vietnam's`, `th` in `13th`. */
function isEnding(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && (tokens.isSign(i - 1, APOSTROPHE) || tokens.isNumber(i - 1));
}

/** The token after those that stand together without a space. */
function chunkEnd(tokens: Tokens, first: number, last: number): number {
  let end = first + 1;
  while (end < last && tokens.glued(end)) end++;
  return end;
}

/** `contact@moh.gov.vn`, `www.moh.gov.vn/news`, but not `and/or`. */
function isAddress(tokens: Tokens, first: number, last: number): boolean {
  let slashes = 0;
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens.isSign(i, AT_SIGN)) return true;
    if (tokens.isSign(i, DOT) && tokens.isWord(i - 1) && tokens.isWord(i + 1)) return true;
    if (tokens.isSign(i, SLASH)) slashes++;
  }
  return slashes > 1;
}
