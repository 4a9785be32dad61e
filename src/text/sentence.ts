/** Sentences are looked for this far to both sides, so that a text without any stays cheap. */
const REACH = 1000;

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const ENDS = new Set(Array.from(".!?…", (sign) => sign.charCodeAt(0)));
const CLOSING = new Set(Array.from('"”’)]', (sign) => sign.charCodeAt(0)));
/** Letters and spaces, which most characters are, need no further look. */
const LAST_ASCII_SIGN = 63;
const CLOSING_BRACKET = 93;
const FIRST_QUOTE = 0x2019;
const BLANK = 32;
const SPACE = /\s/;
/** A short word in capitals before a full stop: `TP. Hà Nội`, `PGS. TS. Nguyễn Văn A`. */
const ABBREVIATION = /(^|[\s(.])(\p{Lu}{1,3}|Ths|ThS|Th|Gs|Bs|Ls|Tp)\.$/u;
const LONGEST_ABBREVIATION = 5;
/** How a sentence begins, behind the space after the one before. */
const START = /["“‘(]|\p{Lu}|\d/u;

/** The sentence around a span of text, without the space around it. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  while (first > 0 && first > start - REACH && !isBoundary(text, first - 1)) first--;
  let last = end;
  while (last < text.length && last < end + REACH && !isBoundary(text, last - 1)) last++;
  while (last > end && SPACE.test(text.charAt(last - 1))) last--;
  while (first < start && SPACE.test(text.charAt(first))) first++;
  return { start: first, end: last };
}

/** True where the character at an offset is the last of a sentence or a line. */
function isBoundary(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === NEWLINE || code === CARRIAGE_RETURN) return true;
  if ((code > LAST_ASCII_SIGN && code < FIRST_QUOTE && code !== CLOSING_BRACKET) || code === BLANK)
    return false;
  if (!ENDS.has(code) && !CLOSING.has(code)) return false;
  let sign = at;
  while (CLOSING.has(text.charCodeAt(sign))) sign--;
  if (!ENDS.has(text.charCodeAt(sign)) || !SPACE.test(text.charAt(at + 1))) return false;
  if (ABBREVIATION.test(text.slice(Math.max(0, sign - LONGEST_ABBREVIATION), sign + 1))) return false;
  let next = at + 1;
  while (next < text.length && text.charCodeAt(next) !== NEWLINE && SPACE.test(text.charAt(next))) next++;
  return text.charCodeAt(next) === NEWLINE || START.test(text.charAt(next));
}
