import { isSyllable } from "../encoding/syllables.js";

const SOFT_HYPHEN = "\u00ad";
/** A word cut at the end of a line, with its second half. */
const CUT_WORD = /(\p{L}+)([-\u2010\u00ad])$/u;
const FIRST_LETTERS = /^\p{Ll}+/u;
const ASCII_WORD = /^[a-z]+$/iu;

/** The text of two lines of which the second goes on with the sentence of the first. */
export function continued(text: string, line: string): string {
  const whole = withoutCut(text, line);
  if (whole !== undefined) return whole;
  const before = text.endsWith(SOFT_HYPHEN) ? `${text.slice(0, -1)}-` : text;
  return endsInsideWord(before) ? before + line : `${before} ${line}`;
}

/**
 * Words that were cut to fill the line, put together. Vietnamese is never cut inside a syllable: what stands there
 * before and behind a hyphen are syllables (`kinh tế-xã hội`), or a symbol (`150-KH/TU`).
 */
function withoutCut(text: string, line: string): string | undefined {
  const [, first = "", hyphen] = CUT_WORD.exec(text) ?? [];
  const second = FIRST_LETTERS.exec(line)?.[0] ?? "";
  if (!ASCII_WORD.test(first) || !ASCII_WORD.test(second)) return undefined;
  const areSyllables = isSyllable(first) && isSyllable(second);
  if (hyphen !== SOFT_HYPHEN && (areSyllables || first === first.toUpperCase())) return undefined;
  return text.slice(0, -1) + line;
}

/** At a slash, or at a hyphen that stands close to its word: not at a dash between words. */
function endsInsideWord(text: string): boolean {
  return /\S[-\u2010/]$/u.test(text);
}
