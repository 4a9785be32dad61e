import type { Glyph } from "./page.js";
import { endOf } from "./runs.js";

/** Accents that some fonts draw as signs of their own, over or under the letter. */
const COMBINING: Readonly<Record<string, string>> = {
  "´": "\u0301",
  ˊ: "\u0301",
  "`": "\u0300",
  ˋ: "\u0300",
  "^": "\u0302",
  ˆ: "\u0302",
  "~": "\u0303",
  "˜": "\u0303",
  "˘": "\u0306",
};

/** Share of a letter's size that a mark may stand beside it. */
const NEAR = 0.3;

/** The glyphs with each mark joined to the letter that it stands over. */
export function joinMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => isMark(text) || text in COMBINING)) return glyphs;
  const letters: Glyph[] = [];
  const marks: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = letters.at(-1);
    if (isMark(glyph.text) && last !== undefined && isOver(glyph, last))
      letters.splice(-1, 1, marked(last, glyph));
    else if (isMark(glyph.text) || glyph.text in COMBINING) marks.push(glyph);
    else letters.push(glyph);
  }
  for (const mark of marks) {
    const sign = { ...mark, text: COMBINING[mark.text] ?? mark.text };
    const index = letters.findIndex((letter) => isLetter(letter.text) && covers(letter, mark));
    if (index >= 0) letters[index] = marked(letters[index] as Glyph, sign);
    else letters.push(mark);
  }
  return letters;
}

function isMark(text: string): boolean {
  return /^\p{M}+$/u.test(text);
}

function isLetter(text: string): boolean {
  return /^\p{L}\p{M}*$/u.test(text);
}

/** A mark that is drawn right after its letter stands over it, or where it ends. */
function isOver(mark: Glyph, letter: Glyph): boolean {
  const near = NEAR * letter.size;
  return isLetter(letter.text) && mark.x > letter.x - near && mark.x < endOf(letter) + near;
}

function covers(letter: Glyph, mark: Glyph): boolean {
  const middle = mark.x + mark.width / 2;
  return middle > letter.x && middle < endOf(letter);
}

/** The letter with the mark, as wide as both. */
function marked(letter: Glyph, mark: Glyph): Glyph {
  const width = Math.max(letter.width, endOf(mark) - letter.x);
  return { ...letter, text: `${letter.text}${mark.text}`, width };
}
