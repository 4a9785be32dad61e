import { belongs } from "./beside.js";
import { namesOf } from "./class-names.js";
import type { Line } from "./lines.js";
import type { Mark } from "./marks.js";
import { isSiteName, keyOf } from "./names.js";
import {
  ancestorsOf,
  type Element,
  isInline,
  isWithin,
  type Page,
  type Range,
  rangeOf,
  textOf,
} from "./page.js";

const LONGEST_TITLE = 300;
/** Shorter titles may be anything; shorter beginnings of titles too. */
const SHORTEST_TITLE = 8;
const SHORTEST_BEGINNING = 25;
/** Names of the parts of a site have fewer words. */
const WORDS_OF_TITLE = 6;
const FEWEST_WORDS = 4;
/** Share of words that a heading has in common with what the page calls its text. */
const AKIN = 0.3;
/** How many elements around the text a heading may stand beside, where only its class tells it. */
const NEAR = 3;

const TITLE_NAMES =
  /(?:^| )(?:article|entry|post|news|story|detail|content|page|bai|tin|main)*(?:title|headline|tieude|heading|tenbai)(?:article|entry|post|news|story|detail|content|page|baiviet|bai|tin|chinh|main)*(?: |$)/;

/** A page with what was found in it so far. */
export interface Found {
  readonly page: Page;
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  /** What the page calls its text. */
  readonly titles: readonly string[];
  /** Where its text is. */
  readonly story: Range | undefined;
}

/** Where the title of a text stands. */
export interface Heading {
  readonly element: Element;
  /** Its lines, where it does not stand inside one. */
  readonly lines: readonly Line[];
  readonly text: string;
}

/**
 * The heading of the text: what says the same as the page calls its text, else the heading nearest to the text.
 * Undefined where there is none.
 */
export function headingOf(found: Found): Heading | undefined {
  const { page, marks, lines, titles, story } = found;
  const keys = titles.map(keyOf).filter((key) => key.length >= SHORTEST_TITLE);
  const isText = ({ number }: Element) => marks[number] !== "furniture" && marks[number] !== "headlines";
  const isTold = (key: string) => keys.some((told) => isSame(key, told));
  const candidates = innermost(page.elements.filter((one) => isText(one) && kindOf(one) !== undefined));
  const told = surest(
    candidates.filter((element) => isTold(keyOf(textOf(element)))),
    story,
  );
  if (told !== undefined) return asHeading(told, lines);
  const isShort = ({ text }: Line) => text.length <= LONGEST_TITLE;
  const line = lines.find((line) => isText(line.element) && isShort(line) && isTold(keyOf(line.text)));
  if (line !== undefined) return { element: line.element, lines: [line], text: line.text };
  const akin = akinHeading(found, candidates, keys) ?? (keys.length === 0 ? lineAbove(found) : undefined);
  return akin && asHeading(akin, lines);
}

function asHeading(element: Element, lines: readonly Line[]): Heading {
  const range = rangeOf(element);
  return { element, lines: lines.filter((line) => isWithin(line.element, range)), text: textOf(element) };
}

/** The heading nearest to the text of those that can be its title. */
function akinHeading({ page, story }: Found, candidates: readonly Element[], keys: readonly string[]) {
  const akin = candidates.filter((one) => one.linked < one.length / 2 && isAkin(textOf(one), keys));
  const main = akin.filter((element) => kindOf(element) === "main");
  const beside = onlyOnes(akin).filter((element) => isBeside(page, element, story));
  const long = [...main, ...beside].filter((element) => wordsOf(textOf(element)) >= WORDS_OF_TITLE);
  const named = beside.filter((element) => kindOf(element) === "named" || story !== undefined);
  return nearest(long.sort(byPlace), story) ?? nearest(main, story) ?? nearest(named, story);
}

/** Headings of parts, and of other texts, come in numbers. */
function onlyOnes(headings: readonly Element[]): Element[] {
  const counts = new Map<string, number>();
  for (const { name } of headings) counts.set(name, (counts.get(name) ?? 0) + 1);
  return headings.filter((heading) => kindOf(heading) === "named" || counts.get(heading.name) === 1);
}

/** Where nothing on a page is marked as a title: the line above the text and what stands beside that. */
function lineAbove({ page, lines, marks, story }: Found): Element | undefined {
  if (story === undefined) return undefined;
  const above = lines.slice(
    0,
    lines.findIndex(({ element }) => isWithin(element, story)),
  );
  const line = above.findLast((line) => marks[line.element.number] !== "details" && !belongs(line));
  if (line === undefined || line.text.length > LONGEST_TITLE || wordsOf(line.text) < FEWEST_WORDS)
    return undefined;
  const isTitle = marks[line.element.number] === "body" && isBeside(page, line.element, story);
  return isTitle && line.element.last < story.first ? line.element : undefined;
}

/** What makes an element a heading, the surest first. */
const kinds = ["main", "named", "heading"] as const;

function kindOf(element: Element): (typeof kinds)[number] | undefined {
  const { name, attributes, length, linked } = element;
  if (length === 0 || length > LONGEST_TITLE) return undefined;
  if (name === "h1" || attributes.itemprop === "headline") return linked < length / 2 ? "main" : "heading";
  if (isInline(element)) return undefined;
  if (TITLE_NAMES.test(namesOf(element).joined)) return "named";
  return /^h[2-4]$/.test(name) ? "heading" : undefined;
}

/** Those of elements in page order that hold none of the others. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    ({ last }, index) => (elements[index + 1]?.number ?? Number.POSITIVE_INFINITY) > last,
  );
}

/** The element of the surest kind, nearest to the text; links lead to a text from elsewhere. */
function surest(elements: readonly Element[], story: Range | undefined): Element | undefined {
  const own = elements.filter(({ linked, length }) => linked < length / 2);
  return kinds
    .map((kind) => (own.length > 0 ? own : elements).filter((element) => kindOf(element) === kind))
    .map((ofKind) => nearest(ofKind, story) ?? ofKind[0])
    .find((element) => element !== undefined);
}

/** Titles are cut where they go into a meta tag. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return (
    shorter.length >= SHORTEST_BEGINNING && longer.startsWith(shorter) && shorter.length > longer.length / 2
  );
}

function isAkin(text: string, keys: readonly string[]): boolean {
  const key = keyOf(text);
  if (key.length < SHORTEST_TITLE || isSiteName(text)) return false;
  const words = new Set(key.split(" "));
  return keys.length === 0 || keys.some((told) => shareOf(words, new Set(told.split(" "))) >= AKIN);
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.min(words.size, others.size);
}

/** The first heading in the text, else the last before it; the first of all where the text is not told apart. */
function nearest(headings: readonly Element[], story: Range | undefined): Element | undefined {
  if (story === undefined) return headings[0];
  const inside = headings.find((heading) => isWithin(heading, story));
  return inside ?? headings.findLast(({ number }) => number < story.first);
}

function wordsOf(text: string): number {
  return keyOf(text).split(" ").length;
}

function byPlace(one: Element, other: Element): number {
  return one.number - other.number;
}

/** Whether an element stands at the beginning of the text, or right before it. */
function isBeside(page: Page, element: Element, story: Range | undefined): boolean {
  if (story === undefined) return true;
  if (element.number > story.last) return false;
  const first = page.elements[story.first] as Element;
  const around = [first, ...ancestorsOf(first)].slice(0, NEAR + 1);
  return around.some((one) => [...ancestorsOf(element)].slice(0, NEAR).includes(one));
}
