import { isNamedBody } from "./class-names.js";
import type { Mark } from "./marks.js";
import { type Element, type Page, plainLength, type Range, rangeOf } from "./page.js";

/** A part that a page calls its text has to hold this share of what stands in no link and no box. */
const LEAST_SHARE = 1 / 3;
const FEWEST_CHARACTERS = 100;

/**
 * Where the page's own text is, title and by-line perhaps apart: where the page says so, else where Readability
 * finds it. Undefined where it is not told apart from the rest.
 */
export async function storyOf(page: Page, marks: readonly Mark[]): Promise<Range | undefined> {
  const declared = declaredStory(page, marks);
  if (declared !== undefined) return rangeOf(declared);
  const { readableRange } = await import("./readable.js");
  return readableRange(page, marks);
}

function declaredStory(page: Page, marks: readonly Mark[]): Element | undefined {
  const isText = ({ number }: Element) => marks[number] === "body" || marks[number] === "details";
  const whole = page.elements
    .filter((element) => isText(element))
    .reduce((sum, element) => sum + ownPlainLength(element), 0);
  const enough = Math.max(whole * LEAST_SHARE, FEWEST_CHARACTERS);
  const candidates = page.elements.filter((element) => isText(element) && plainLength(element) >= enough);
  return candidates.find(isDeclaredBody) ?? candidates.find(isArticle) ?? candidates.find(isNamedBody);
}

/** Characters in no link that stand in an element itself, not in its blocks. */
function ownPlainLength(element: Element): number {
  const inside = element.children.filter((child) => typeof child !== "string");
  return inside.reduce((sum, child) => sum - plainLength(child), plainLength(element));
}

function isDeclaredBody({ attributes: { itemprop = "" } }: Element): boolean {
  return /\barticleBody\b/i.test(itemprop);
}

function isArticle({ name, attributes: { role } }: Element): boolean {
  return name === "article" || role === "article";
}
