/** Sentences are looked for this far to both sides, so that a text without any stays cheap. */
const REACH = 1000;

const ENDS = /[.!?…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|\n/gu;

/** The sentence around a span of text, without the space around it. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  let first = from;
  for (const match of before.matchAll(ENDS)) first = from + match.index + match[0].length;
  const behind = text.slice(end, end + REACH + 1);
  ENDS.lastIndex = 0;
  const next = ENDS.exec(behind);
  ENDS.lastIndex = 0;
  let last = next === null ? Math.min(text.length, end + REACH) : end + next.index + next[0].length;
  while (last > end && /\s/.test(text.charAt(last - 1))) last--;
  while (first < start && /\s/.test(text.charAt(first))) first++;
  return { start: first, end: last };
}
