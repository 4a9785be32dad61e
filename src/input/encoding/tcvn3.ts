/**
 * TCVN3 fonts (ABC, `.VnTime`) have no capitals with a tone: people type `TØNH`, which reads `TỉNH`, and set
 * it in a font in which every letter looks like a capital.
 */

const LINE = /[^\n\r]+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const DIGIT = /\d/u;
const CAPITAL = /\p{Lu}/gu;
/** Of the small letters only those with a tone can stand for capitals. */
const SMALL_WITHOUT_TONE = /[a-zăâêôơưđ]/u;

interface Word {
  readonly start: number;
  readonly end: number;
  /** Nothing in it speaks against capitals: `TỉNH`, but also `Hà`. */
  readonly may: boolean;
  /** More than one capital and nothing that speaks against it. */
  readonly must: boolean;
}

/** Text that was read as TCVN3, with the small letters that stand for capitals as capitals. */
export function restoreCapitals(text: string): string {
  return text.replace(LINE, restoreLine);
}

function restoreLine(line: string): string {
  const words = wordsOf(line);
  const inHeading = isHeading(line, words);
  let restored = "";
  let at = 0;
  words.forEach((word, index) => {
    if (!word.must && !inHeading && !(word.may && isBetween(words, index))) return;
    restored += line.slice(at, word.start) + line.slice(word.start, word.end).toUpperCase();
    at = word.end;
  });
  return restored + line.slice(at);
}

/** A line of nothing but words that may be in capitals, two of them sure: not `Số: 12/QĐ-UBND`. */
function isHeading(line: string, words: readonly Word[]): boolean {
  return !DIGIT.test(line) && words.every(({ may }) => may) && words.filter(({ must }) => must).length > 1;
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map(({ 0: word, index }) => {
    const capitals = word.match(CAPITAL)?.length ?? 0;
    const may = capitals > 0 && !SMALL_WITHOUT_TONE.test(word);
    return { start: index, end: index + word.length, may, must: may && capitals > 1 };
  });
}

/** Between words in capitals: not `Hà` in `UBND Hà Nam`. */
function isBetween(words: readonly Word[], index: number): boolean {
  return surest(words, index, -1)?.must === true && surest(words, index, 1)?.must === true;
}

/** The nearest word on one side that tells; undefined where the line ends before. */
function surest(words: readonly Word[], index: number, step: 1 | -1): Word | undefined {
  let at = index + step;
  while (words[at]?.may && !words[at]?.must) at += step;
  return words[at];
}
