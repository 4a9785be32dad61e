import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Mark } from "./marks.js";
import { type Element, hullOf, isInline, type Page, type Range } from "./page.js";

/** Readability takes time for each character in each element around it, and memory for each element. */
const MOST_CHARACTERS = 500_000_000;
const MOST_ELEMENTS = 150_000;
/** Fewer characters are no article. */
const FEWEST_CHARACTERS = 250;

/** What is asked of the elements that Readability gives. */
interface Found {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

const NUMBER = "data-number";
const notShown: ReadonlySet<Mark> = new Set(["furniture", "headlines"]);

/**
 * Where Readability finds the article of a page; undefined where it finds none, or the page is too much for it.
 * It is shown the page without furniture and inline elements, so that only blocks, links and line breaks count.
 */
export function readableRange(page: Page, marks: readonly Mark[]): Range | undefined {
  const blocks = page.elements.filter((element) => isShown(element, marks) && !isInline(element));
  const characters = blocks.reduce((sum, { length }) => sum + length, 0);
  if (blocks.length > MOST_ELEMENTS || characters > MOST_CHARACTERS) return undefined;
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body>${shown(page, marks)}</body></html>`,
  );
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

function isShown({ number, length, pictures }: Element, marks: readonly Mark[]): boolean {
  return (length > 0 || pictures > 0) && !notShown.has(marks[number] as Mark);
}

/** What is in the body, as HTML; blocks bear their numbers. */
function shown(page: Page, marks: readonly Mark[]): string {
  const parts: string[] = [];
  const show = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string") parts.push(escaped(child));
      else if (child.name === "br" || child.name === "img") parts.push(`<${child.name}>`);
      else if (isShown(child, marks)) showElement(child);
    }
  };
  const showElement = (element: Element): void => {
    const tag = tagOf(element);
    if (tag !== undefined) parts.push(tag.start);
    show(element);
    if (tag !== undefined) parts.push(tag.end);
  };
  show(page.body);
  return parts.join("");
}

function tagOf(element: Element): { start: string; end: string } | undefined {
  const { name, number, linked } = element;
  if (name === "a") return linked > 0 ? { start: '<a href="/">', end: "</a>" } : undefined;
  if (isInline(element)) return undefined;
  const written = (["class", "id", "role"] as const)
    .map((attribute) => ({ attribute, value: element.attributes[attribute] }))
    .filter(({ value }) => value !== undefined)
    .map(({ attribute, value = "" }) => ` ${attribute}="${escaped(value)}"`);
  return { start: `<${name} ${NUMBER}="${number}"${written.join("")}>`, end: `</${name}>` };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
