import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Mark } from "./marks.js";
import { type Element, hullOf, type Page, type Range } from "./page.js";
import { NUMBER, shownTo } from "./shown.js";

/** Fewer characters are no article. */
const FEWEST_CHARACTERS = 250;

/** What is asked of the elements that Readability gives. */
interface Found {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/** Where Readability finds the article of a page; undefined where it finds none, or the page is too much for it. */
export function readableRange(page: Page, marks: readonly Mark[]): Range | undefined {
  const html = shownTo(page, marks);
  if (html === undefined) return undefined;
  const { document } = parseHTML(html);
  const article = new Readability<Found>(document, {
    serializer: (node: unknown) => node as Found,
    disableJSONLD: true,
  }).parse();
  if (!article?.content || (article.length ?? 0) < FEWEST_CHARACTERS) return undefined;
  return hullOf(
    Array.from(article.content.querySelectorAll(`[${NUMBER}]`), (element) => {
      return page.elements[Number(element.getAttribute(NUMBER))] as Element;
    }),
  );
}
