import { sentenceAround } from "../../dist/text/sentence.js";

/** The sentence is shown as far as this to both sides. */
const REACH = 40;

/**
 * The sentence around an entity, which stands in brackets; where it is cut off, at a space, stands `…`.
 * @param {string} text
 * @param {{ readonly start: number, readonly end: number }} entity
 */
export function contextOf(text, { start, end }) {
  const sentence = sentenceAround(text, start, end);
  const left = text.slice(Math.max(sentence.start, start - REACH), start);
  const right = text.slice(end, Math.min(sentence.end, end + REACH));
  const before = sentence.start < start - REACH ? left.replace(/^\S*/, "…") : left;
  const after = sentence.end > end + REACH ? right.replace(/\S*$/, "…") : right;
  return `${before}[${text.slice(start, end)}]${after}`;
}
