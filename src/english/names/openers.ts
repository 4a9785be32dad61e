/**
 * Words that stand with a capital where a sentence or a heading begins, and are no part of the name that may follow:
 * `The Land Law 2024`, `In Ha Noi city`.
 */
const OPENERS = new Set(
  `the a an this that these those each every no our their its his her in at on by for from to of with as and but or if when
  while where after before during under since until about over all new both several many some most other yesterday today
  tomorrow meanwhile however also according speaking addressing former late last next earlier recently currently`.split(
    /\s+/,
  ),
);

/** @param word in small letters */
export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}
