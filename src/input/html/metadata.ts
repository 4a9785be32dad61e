import type { Metadata } from "../../model.js";
import { isOfAuthor, isOfDate } from "./beside.js";
import type { Head } from "./head.js";
import type { Line } from "./lines.js";
import type { Mark } from "./marks.js";
import { authorIn, authorOfLine } from "./names.js";
import { type Element, isWithin, type Page, type Range, textOf } from "./page.js";
import { stampIn } from "./stamp.js";
import { momentIn } from "./times.js";

/** The text of a page, and where on it that stands. */
export interface Text {
  readonly page: Page;
  readonly marks: readonly Mark[];
  readonly title: string | null;
  readonly lines: readonly Line[];
  /** From the title through the text. */
  readonly range: Range;
}

/** A stamp stands in one of the first lines. */
const LINES_WITH_STAMP = 8;
const LONGEST = 150;

/** What a page tells of its text: what its head says, and where that is silent, what stands beside the text. */
export function metadataOf(head: Head, text: Text): Metadata {
  const { publisher } = head;
  const metadata = {
    title: text.title,
    published: first(head.published, momentIn) ?? publishedBeside(text),
    author: first(head.authors, (names) => authorsIn(names, publisher)) ?? authorBeside(text, publisher),
    url: head.url,
    publisher,
  };
  return Object.fromEntries(
    Object.entries(metadata).map(([field, value]) => [field, value?.normalize("NFC") ?? null]),
  ) as Metadata;
}

function authorsIn(names: readonly string[], publisher: string | undefined): string | undefined {
  const authors = names.flatMap((name) => authorIn(name, publisher) ?? []);
  return authors.length > 0 ? [...new Set(authors)].join(", ") : undefined;
}

function publishedBeside({ page, marks, lines, range }: Text): string | undefined {
  const told = page.elements.filter(
    (element) => isWithin(element, range) && marks[element.number] !== "furniture",
  );
  const isOfText = ({ element }: Line) => marks[element.number] !== "furniture";
  return (
    first(told.filter(isItem("datePublished")), momentAt) ??
    first(lines.filter(isOfText).slice(0, LINES_WITH_STAMP), ({ text }) => stampIn(text)) ??
    first(
      told.filter(({ name, attributes }) => name === "time" && "datetime" in attributes),
      momentAt,
    ) ??
    first(told.filter(isOfDate), momentAt)
  );
}

function isItem(property: string): (element: Element) => boolean {
  return ({ attributes: { itemprop = "" } }) => itemprop.split(/\s+/).includes(property);
}

/** The moment that an element tells to machines, else to people. */
function momentAt(element: Element): string | undefined {
  const { datetime, content } = element.attributes;
  return momentIn(datetime ?? content ?? shortTextOf(element));
}

/** What an element says, unless that is too long for a name or a time. */
function shortTextOf(element: Element): string {
  return element.length <= LONGEST ? textOf(element) : "";
}

function authorBeside(
  { page, marks, lines, range }: Text,
  publisher: string | undefined,
): string | undefined {
  const told = page.elements.filter(
    (element) => isWithin(element, range) && marks[element.number] !== "furniture",
  );
  const author = (written: string) => authorIn(written, publisher);
  return (
    first(told.filter(isOfAuthor), (element) => author(element.attributes.content ?? shortTextOf(element))) ??
    first(lines, ({ text }) => authorOfLine(text, publisher))
  );
}

/** What is made of the first of some values of which something can be made. */
function first<Value>(
  values: readonly Value[],
  make: (value: Value) => string | undefined,
): string | undefined {
  for (const value of values) {
    const made = make(value);
    if (made !== undefined) return made;
  }
  return undefined;
}
