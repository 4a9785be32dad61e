/** A page as it was parsed: what shows, as a tree of elements and texts, and what its head says of it. */
export interface Page {
  /** Holds all that shows. */
  readonly body: Element;
  /** All elements in page order; the number of an element is its place here. */
  readonly elements: readonly Element[];
  /** What `<title>` says. */
  readonly title: string;
  readonly metas: readonly Meta[];
  /** The address in `<link rel=canonical>`. */
  readonly canonical: string | undefined;
  /** The texts of the scripts in JSON-LD. */
  readonly jsonLd: readonly string[];
}

/** `<meta name="author" content="…">`: the name (or property) in small letters. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

export interface Element {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: Element | undefined;
  /** Texts have their white space folded, unless they are preformatted. */
  children: (Element | string)[];
  readonly number: number;
  /** Number of the last element in it. */
  last: number;
  /** Characters of text in it. */
  length: number;
  /** How many of them stand in links. */
  linked: number;
  /** How many links with text are in it. */
  links: number;
  /** How many pictures are in it. */
  pictures: number;
  /** Whether its lines stand in the middle. */
  readonly centred: boolean;
  /** Whether its white space shows as it is. */
  readonly preformatted: boolean;
}

/** The attributes that are read, of those that an element has. */
export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

export const attributeNames = ["class", "id", "role", "itemprop", "rel", "datetime", "content"] as const;

type AttributeName = (typeof attributeNames)[number];

/** Elements in page order, from one number through another. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function isWithin({ number }: Element, { first, last }: Range): boolean {
  return number >= first && number <= last;
}

/** An element with all that is in it. */
export function rangeOf({ number, last }: Element): Range {
  return { first: number, last };
}

/** From the first of some elements through the last, with all that is in them; undefined for none. */
export function hullOf(elements: readonly Element[]): Range | undefined {
  if (elements.length === 0) return undefined;
  return elements.map(rangeOf).reduce((one, other) => ({
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
  }));
}

/** The elements in an element, in page order. */
export function* elementsIn({ elements }: Page, { number, last }: Element): Generator<Element> {
  for (let at = number + 1; at <= last; at++) yield elements[at] as Element;
}

/** The elements around an element, from the inside out. */
export function* ancestorsOf({ parent }: Element): Generator<Element> {
  for (let at = parent; at !== undefined; at = at.parent) yield at;
}

/** Characters that stand in no link. */
export function plainLength({ length, linked }: Element): number {
  return length - linked;
}

/** All text in an element on one line, a space between what shows apart. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

function collect(element: Element, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === "string") parts.push(child);
    else if (isInline(child)) collect(child, parts);
    else {
      parts.push(" ");
      collect(child, parts);
      parts.push(" ");
    }
  }
}

/** Elements that begin and end lines. */
const blocks = new Set(
  (
    "address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search section summary " +
    "table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

/** Elements that have a blank line before and behind them. */
const paragraphs = new Set(
  "blockquote dl figure h1 h2 h3 h4 h5 h6 hr listing menu ol p pre table ul xmp".split(" "),
);

export function isInline({ name }: Element): boolean {
  return !blocks.has(name) && name !== "br";
}

export function isParagraph({ name }: Element): boolean {
  return paragraphs.has(name);
}
