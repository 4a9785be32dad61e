import { type Element, isInline } from "./page.js";

/** What the classes and the id of an element are called. */
export interface Names {
  /** Each without the signs between its words: `box tinlienquan`. */
  readonly joined: string;
  /** Their words one by one. */
  readonly words: readonly string[];
}

/** Classes are not read any further: no page that people have made has so many. */
export const LONGEST_NAMES = 500;
const NO_NAMES: Names = { joined: "", words: [] };

/** The names of an element, with those of an inline element that holds all its text: to the eye they are one. */
export function namesOf(element: Element): Names {
  const { attributes } = element;
  const inner = isInline(element) ? undefined : onlyChildOf(element)?.attributes;
  const given = [attributes.class, attributes.id, inner?.class, inner?.id].filter(Boolean);
  if (given.length === 0) return NO_NAMES;
  const written = given.join(" ").slice(0, LONGEST_NAMES).trim();
  const words = written.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
  return { joined: words.replace(/[^a-z\d\s]/g, "").replace(/\s+/g, " "), words: words.split(/[^a-z\d]+/) };
}

function onlyChildOf({ children, length }: Element): Element | undefined {
  const child = children.find((child) => typeof child !== "string" && child.length === length);
  return typeof child === "object" && isInline(child) ? child : undefined;
}

/** Names of classes that news sites, portals and law collections give to the text alone. */
const BODY_NAMES = new RegExp(
  "(?:^| )(?:" +
    "(?:article|entry|post|news|story|detail|singular|cms|baiviet)(?:body|content|text|detail|main)+" +
    "|(?:content|body|text)(?:article|post|news|story|detail)" +
    "|noidung(?:chitiet|tin|bai|baiviet)?|(?:chitiet|tin|bai|baiviet)noidung" +
    "|fckdetail|fulltext|toanvan(?:content)?|vbcontent|journalcontentarticle" +
    ")(?: |$)",
);

/** Whether an element is called the body of a text. */
export function isNamedBody(element: Element): boolean {
  return !isInline(element) && BODY_NAMES.test(namesOf(element).joined);
}
