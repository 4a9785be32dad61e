import { APOSTROPHE, COMMA, DASH, DOT } from "../text/signs.js";
import { PUNCTUATION, type Tokens } from "../text/tokens.js";

export type WordKind = "word" | "number" | "ordinal" | "sign" | "end";

/** A word of an English line, as English counts them: `Vietnam's`, `U.S.`, `13,500`, `13th` are one each. */
export interface Word {
  readonly kind: WordKind;
  /** In composed letters, without the possessive ending. */
  readonly text: string;
  /** The same in small letters, and without the full stop of an abbreviation. */
  readonly lower: string;
  /** What it is looked up as inside a name of several words: `people's`. */
  readonly key: string;
  /** The tokens that the text fills, without the possessive ending. */
  readonly first: number;
  readonly last: number;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Whether nothing stands between it and the word before. */
  readonly glued: boolean;
  /** Of a number, else NaN. */
  readonly value: number;
  /** What compromise says of it. */
  tags: ReadonlySet<string>;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** Stands behind the last word of a line, and before the first. */
export const END: Word = {
  kind: "end",
  text: "",
  lower: "",
  key: "",
  first: 0,
  last: 0,
  capital: false,
  possessive: false,
  glued: false,
  value: Number.NaN,
  tags: NO_TAGS,
};

const ABBREVIATIONS = new Set(
  `no nos jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms messrs dr prof assoc gen lt col maj capt sgt sen rep
  gov st co corp inc ltd approx art rev hon sq cu`.split(/\s+/),
);
const ORDINAL = /^(?:st|nd|rd|th)$/i;
/** Letters that may be glued to a number and are words of their own: units, scales, halves of the day. */
const UNITS =
  /^(?:[mgkhđMB]|km|kg|ha|cm|mm|mg|[kKmMgG][wW]h?|k[vV]|[gGtT][bB]|Mbps|TEU|DWT|bn|tn|trn|mln|am|pm|AM|PM|USD|VND|dong|pct)$/;
/** Currencies before an amount stay words of their own: `VND12.5 trillion`. */
const CURRENCIES = /^(?:VND|VNĐ|USD|US|EUR|JPY|CNY|RMB|GBP|KRW|AUD|SGD|CAD|THB|LAK|CHF|RUB|INR|MYR|A|S)$/;
const SQUARED = "²".charCodeAt(0);
const CUBED = "³".charCodeAt(0);
const GROUP_DIGITS = 3;
const MOST_GLUED_DIGITS = 2;

/** The words of an English line: the tokens from `first` to before `last`. */
export function wordsOf(tokens: Tokens, first: number, last: number): Word[] {
  const words: Word[] = [];
  for (let i = first; i < last; ) {
    const word = tokens.isNumber(i)
      ? readNumber(tokens, i, last)
      : tokens.isWord(i)
        ? readWord(tokens, i, last)
        : readSign(tokens, i);
    words.push(word);
    i = word.last;
    if (word.possessive) i += tokens.isWord(i + 1) && tokens.glued(i + 1) && i + 1 < last ? 2 : 1;
  }
  return words;
}

function make(tokens: Tokens, first: number, last: number, own: Partial<Word>): Word {
  const text = tokens.composed(first, last);
  const lower = own.lower ?? text.toLowerCase();
  return {
    kind: "word",
    text,
    lower,
    key: own.possessive ? `${lower}${lower.endsWith("s") ? "'" : "'s"}` : lower,
    first,
    last,
    capital: tokens.isCapital(first),
    possessive: false,
    glued: tokens.glued(first),
    value: Number.NaN,
    tags: NO_TAGS,
    ...own,
  };
}

function readSign(tokens: Tokens, i: number): Word {
  const sign = String.fromCharCode(tokens.value[i] as number);
  return make(tokens, i, i + 1, { kind: "sign", lower: sign });
}

/** `13,500`, `12.5`, `13th`, `1990s`, `5G`. */
function readNumber(tokens: Tokens, i: number, last: number): Word {
  let end = i + 1;
  while (end + 1 < last && isJoined(tokens, end, COMMA) && tokens.digits(end + 1) === GROUP_DIGITS) end += 2;
  const isDecimal = end + 1 < last && isJoined(tokens, end, DOT) && !isJoined(tokens, end + 2, DOT);
  if (isDecimal && !isJoined(tokens, i - 1, DOT)) end += 2;
  const digits = tokens.slice(i, end).replaceAll(",", "");
  const value = Number(digits);
  if (end >= last || !tokens.isWord(end) || !tokens.glued(end)) {
    return make(tokens, i, end, { kind: "number", value });
  }
  const letters = tokens.composed(end, end + 1);
  if (UNITS.test(letters)) return make(tokens, i, end, { kind: "number", value });
  const kind = ORDINAL.test(letters) ? "ordinal" : "word";
  return make(tokens, i, end + 1, kind === "ordinal" ? { kind, value } : { kind, capital: true });
}

/** A sign with a number glued to it, itself glued to what is before. */
function isJoined(tokens: Tokens, i: number, sign: number): boolean {
  return tokens.isSign(i, sign) && tokens.glued(i) && tokens.isNumber(i + 1) && tokens.glued(i + 1);
}

function readWord(tokens: Tokens, i: number, last: number): Word {
  let end = afterInitials(tokens, i, last);
  if (end > i + 1) return make(tokens, i, end, {});
  end = afterApostrophe(tokens, i, last);
  if (end > i + 1) return make(tokens, i, end, {});
  if (isSquare(tokens, end, last)) return make(tokens, i, end + 1, {});
  const lower = tokens.composed(i, i + 1).toLowerCase();
  const isAbbreviation = ABBREVIATIONS.has(lower) && tokens.isSign(end, DOT) && tokens.glued(end);
  if (isAbbreviation && end < last) return make(tokens, i, end + 1, { lower });
  const isCode = tokens.isNumber(end) && tokens.glued(end) && end < last;
  const written = tokens.slice(i, end);
  if (isCode && tokens.digits(end) <= MOST_GLUED_DIGITS && !CURRENCIES.test(written)) {
    return make(tokens, i, end + 1, {});
  }
  return make(tokens, i, end, { lower, possessive: isPossessive(tokens, end, last) });
}

/** `km²`, `m³`. */
function isSquare(tokens: Tokens, i: number, last: number): boolean {
  return i < last && tokens.glued(i) && (tokens.isSign(i, SQUARED) || tokens.isSign(i, CUBED));
}

/** `U.S.`, `a.m.`: single letters with a full stop each. */
function afterInitials(tokens: Tokens, i: number, last: number): number {
  let end = i;
  while (end + 1 < last && isInitial(tokens, end) && (end === i || tokens.glued(end))) end += 2;
  return end > i + 2 ? end : i;
}

function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.isWord(i) && tokens.letters(i) === 1 && tokens.isSign(i + 1, DOT) && tokens.glued(i + 1);
}

/** `don't`, `O'Brien`, but not `Vietnam's`. */
function afterApostrophe(tokens: Tokens, i: number, last: number): number {
  const joins = i + 2 < last && tokens.isSign(i + 1, APOSTROPHE) && tokens.glued(i + 1);
  if (!joins || !tokens.isWord(i + 2) || !tokens.glued(i + 2)) return i + 1;
  return tokens.composed(i + 2, i + 3).toLowerCase() === "s" ? i + 1 : i + 3;
}

/** `'s` behind any word, or an apostrophe alone behind an s. */
function isPossessive(tokens: Tokens, end: number, last: number): boolean {
  if (end >= last || !tokens.isSign(end, APOSTROPHE) || !tokens.glued(end)) return false;
  const isLetter = end + 1 < last && tokens.kind[end + 1] !== PUNCTUATION && tokens.glued(end + 1);
  return (
    isLetter ||
    tokens
      .composed(end - 1, end)
      .toLowerCase()
      .endsWith("s")
  );
}

/** A dash between words. */
export function isDash(word: Word): boolean {
  return word.kind === "sign" && word.lower.charCodeAt(0) === DASH;
}
