import { namesOf } from "./class-names.js";
import type { Line } from "./lines.js";
import { authorIn } from "./names.js";
import { type Element, plainLength } from "./page.js";
import { stampIn } from "./stamp.js";

/** Parts of a story that stand beside it: its lead, its stamp, its by-line. */
const LEAD_NAMES =
  /sapo|chapeau|standfirst|(?:^| )(?:[a-z]{0,9}(?:lead|lede|intro|introtext|desc|description|summary|excerpt|subtitle|tomtat|trichyeu|dek|abstract|mota))(?: |$)/;
const AUTHOR_NAMES = /author|tacgia|byline|butdanh|nguoiviet|phongvien|writer/;
const DATE_NAMES = /date|time|ngay|posted|publish/;
const SOURCE_NAMES = /nguontin|nguonbai|source(?: |$)/;
const INTRODUCTIONS =
  /^\(?(?:tác giả|nguồn(?: tin)?|theo|bài(?:,| và)? ảnh|tin(?:,| và)? ảnh|thực hiện|người viết)\s*[:：]|^\((?:theo|nguồn)\s/iu;

const LONGEST_BYLINE = 150;
const SHORTEST_LEAD = 80;
/** The three elements around a line may tell what it is, up to this length. */
const LONGEST = 2000;

/** Whether a line beside a story belongs to it. */
export function belongs(line: Line): boolean {
  return isStamp(line) || isByline(line) || isLead(line);
}

export function isStamp({ text }: Line): boolean {
  return stampIn(text) !== undefined;
}

export function isByline({ text, element }: Line): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  if (INTRODUCTIONS.test(text)) return true;
  return around(element).some((one) => isOfSource(one) || (isOfAuthor(one) && authorIn(text) !== undefined));
}

/** Whether an element, by what it says of itself, tells the author. */
export function isOfAuthor(element: Element): boolean {
  const { itemprop, rel } = element.attributes;
  return itemprop === "author" || rel === "author" || isCalled(element, AUTHOR_NAMES);
}

/** Whether an element, by its name or that of its class, tells a time. */
export function isOfDate(element: Element): boolean {
  return element.name === "time" || isCalled(element, DATE_NAMES);
}

function isOfSource(element: Element): boolean {
  return isCalled(element, SOURCE_NAMES);
}

/** Whether a line beside a story is called its lead, or is long and no link, as paragraphs are. */
export function isLead({ text, element }: Line): boolean {
  const isLong = text.length >= SHORTEST_LEAD && plainLength(element) > element.length / 2;
  return isLong || isCalledLead(element);
}

export function isCalledLead(element: Element): boolean {
  return around(element).some(isOfLead);
}

function isOfLead(element: Element): boolean {
  return element.attributes.itemprop === "description" || isCalled(element, LEAD_NAMES);
}

function isCalled(element: Element, names: RegExp): boolean {
  return names.test(namesOf(element).joined);
}

function around(element: Element): Element[] {
  const elements = [element, element.parent, element.parent?.parent];
  return elements.filter((one) => one !== undefined).filter(({ length }) => length < LONGEST);
}
