import { namesOf } from "./class-names.js";
import type { Line } from "./lines.js";
import { authorIn } from "./names.js";
import { ancestorsOf, type Element, plainLength } from "./page.js";
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
/** How many elements around a line may tell what it is, and up to which length. */
const NEAR = 3;
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

export function isOfAuthor({ attributes }: Element): boolean {
  const { itemprop = "", rel = "" } = attributes;
  return itemprop === "author" || rel === "author" || AUTHOR_NAMES.test(namesOf(attributes).joined);
}

/** Whether an element, by its name or that of its class, tells a time. */
export function isOfDate({ name, attributes }: Element): boolean {
  return name === "time" || DATE_NAMES.test(namesOf(attributes).joined);
}

function isOfSource({ attributes }: Element): boolean {
  return SOURCE_NAMES.test(namesOf(attributes).joined);
}

function isLead({ text, element }: Line): boolean {
  const isLong = text.length >= SHORTEST_LEAD && plainLength(element) > element.length / 2;
  return (
    isLong ||
    around(element).some(({ attributes }) => {
      return attributes.itemprop === "description" || LEAD_NAMES.test(namesOf(attributes).joined);
    })
  );
}

function around(element: Element): Element[] {
  return [element, ...ancestorsOf(element)].slice(0, NEAR).filter(({ length }) => length < LONGEST);
}
