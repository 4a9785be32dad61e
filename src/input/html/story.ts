import { isNamedBody } from "./class-names.js";
import type { Mark } from "./marks.js";
import { type Element, elementsIn, type Page, plainLength, type Range, rangeOf } from "./page.js";
import { gridOf } from "./table.js";

/** A part that a page calls its text has to hold this share of what stands in no link and no box. */
const LEAST_SHARE = 1 / 3;
const FEWEST_CHARACTERS = 100;

/**
 * Where the page's own text is, title and by-line perhaps apart: where the page says so, else where Readability
 * finds it. Undefined where it is not told apart from the rest.
 */
export async function storyOf(page: Page, marks: readonly Mark[]): Promise<Range | undefined> {
  const declared = declaredStory(page, marks);
  if (declared !== undefined) return withTables(page, marks, rangeOf(declared));
  const { readableRange } = await import("./readable.js");
  const readable = readableRange(page, marks);
  return readable && withTables(page, marks, readable);
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

/** With the tables of figures right before and behind it, which Readability leaves out. */
function withTables(page: Page, marks: readonly Mark[], { first, last }: Range): Range {
  const beside = (page.elements[first] as Element).parent?.children ?? [];
  const elements = beside.filter((child) => typeof child !== "string" && child.length > 0) as Element[];
  const isTable = (element: Element) => marks[element.number] === "body" && holdsGrid(page, element);
  const before = lastRun(elements.filter(({ number }) => number < first).reverse(), isTable);
  const behind = lastRun(
    elements.filter(({ number }) => number > last),
    isTable,
  );
  return { first: before?.number ?? first, last: behind?.last ?? last };
}

/** The last of the elements up to which each is of a kind. */
function lastRun(elements: readonly Element[], isOfKind: (element: Element) => boolean): Element | undefined {
  const end = elements.findIndex((element) => !isOfKind(element));
  return elements.slice(0, end < 0 ? undefined : end).at(-1);
}

/** Whether a table of figures is all that an element holds. */
function holdsGrid(page: Page, element: Element): boolean {
  const tables = [element, ...elementsIn(page, element)].filter(({ name }) => name === "table");
  return tables.some((table) => table.length === element.length && gridOf(page, table) !== undefined);
}
