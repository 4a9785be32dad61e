import { InputError } from "../input-error.js";
import { isLeftOut } from "./hidden.js";
import { type Attributes, attributeNames, type Element, type Meta, type Page } from "./page.js";

/** Browsers nest no deeper. */
const DEEPEST = 512;
/** A tree of so many elements takes 150 MB; a table of figures of 5 MB has as many. */
const MOST_ELEMENTS = 400_000;

const NONE: Attributes = Object.freeze({});
/** The page itself, whether or not its tags are there. */
const pageElements = new Set(["html", "body"]);
/** Elements whose content is text up to their end tag, whatever stands in it. */
const rawElements = new Set(["script", "style", "title", "textarea", "xmp"]);
const preformattedElements = new Set(["pre", "listing", "xmp"]);
const SOFT_HYPHEN = "\u00AD";

/** An element that is open. */
interface Open {
  readonly name: string;
  /** Where it is part of the tree. */
  readonly element?: Element;
  readonly isLeftOut: boolean;
  readonly isLink: boolean;
  /** Takes the text of an element that tells something of the page instead of showing. */
  readonly take?: (text: string) => void;
}

type GivenAttributes = Readonly<Record<string, string>>;

/** Builds the tree of what shows from the events of a parser. */
export class PageBuilder {
  readonly #body = newElement("body", NONE, undefined, 0, {});
  readonly #elements: Element[] = [this.#body];
  readonly #metas: Meta[] = [];
  readonly #jsonLd: string[] = [];
  readonly #open: Open[] = [];
  #title: string | undefined;
  #canonical: string | undefined;
  /** The element that texts go to. */
  #current = this.#body;
  #leftOut = 0;
  #links = 0;
  /** Text since the last tag. */
  #text = "";
  #isInTag = false;
  #isOpened = false;
  #isClosed = false;

  /** What the page ends in the middle of, as far as events tell. */
  get openEnd(): string | undefined {
    if (this.#isInTag) return "a tag";
    const name = this.#open.at(-1)?.name;
    return name !== undefined && rawElements.has(name) ? `<${name}>` : undefined;
  }

  /** Whether `<html>` or `<body>` was opened and neither was closed. */
  get isLeftOpen(): boolean {
    return this.#isOpened && !this.#isClosed;
  }

  page(): Page {
    this.#addText();
    this.#body.last = this.#elements.length - 1;
    return {
      body: this.#body,
      elements: this.#elements,
      title: folded(this.#title ?? "").trim(),
      metas: this.#metas,
      canonical: this.#canonical,
      jsonLd: this.#jsonLd,
    };
  }

  onopentagname(): void {
    this.#isInTag = true;
  }

  onopentag(name: string, attributes: GivenAttributes): void {
    this.#isInTag = false;
    this.#addText();
    this.#readHead(name, attributes);
    if (this.#open.length === DEEPEST) throw tooMuch(`elements nested more than ${DEEPEST} deep`);
    const open = this.#opened(name, attributes);
    this.#open.push(open);
    if (open.isLeftOut) this.#leftOut++;
    if (open.isLink) this.#links++;
  }

  ontext(text: string): void {
    this.#text += text;
  }

  onclosetag(name: string, isImplied: boolean): void {
    if (!isImplied && pageElements.has(name)) this.#isClosed = true;
    const open = this.#open.pop();
    if (open === undefined) return;
    open.take?.(this.#text);
    this.#addText();
    if (open.element !== undefined) this.#close(open.element);
    if (open.isLeftOut) this.#leftOut--;
    if (open.isLink) this.#links--;
  }

  #opened(name: string, attributes: GivenAttributes): Open {
    const isLink = name === "a" && "href" in attributes;
    if (pageElements.has(name) || name === "head") {
      if (name !== "head") this.#isOpened = true;
      return { name, isLeftOut: false, isLink };
    }
    const leftOut = isLeftOut(name, attributes);
    if (!leftOut && this.#leftOut === 0) {
      return { name, element: this.#addElement(name, attributes), isLeftOut: false, isLink };
    }
    const take = this.#leftOut === 0 ? this.#taker(name, attributes) : undefined;
    return { name, isLeftOut: leftOut, isLink, ...(take && { take }) };
  }

  #taker(name: string, { type = "" }: GivenAttributes): ((text: string) => void) | undefined {
    if (name === "script" && /\bld\+json\b/i.test(type)) return (text) => this.#jsonLd.push(text);
    if (name !== "title") return undefined;
    return (text) => {
      this.#title ??= text;
    };
  }

  #readHead(name: string, attributes: GivenAttributes): void {
    const { rel = "", href = "", content } = attributes;
    if (name === "link" && rel.toLowerCase() === "canonical") this.#canonical ??= href.trim();
    if (name !== "meta" || content === undefined) return;
    const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? "";
    this.#metas.push({ name: key.trim().toLowerCase(), content: folded(content).trim() });
  }

  #addElement(name: string, attributes: GivenAttributes): Element {
    if (this.#elements.length === MOST_ELEMENTS) throw tooMuch(`more than ${MOST_ELEMENTS} elements`);
    const element = newElement(name, keptOf(attributes), this.#current, this.#elements.length, attributes);
    this.#elements.push(element);
    this.#current.children.push(element);
    this.#current = element;
    return element;
  }

  #close(element: Element): void {
    const { parent } = element;
    if (parent === undefined) return;
    element.last = this.#elements.length - 1;
    // An array that grows keeps room for 17; nearly all hold fewer, and there are many.
    element.children = element.children.slice();
    if (element.name === "img") element.pictures = 1;
    parent.length += element.length;
    parent.linked += element.linked;
    parent.links += element.links + (element.name === "a" && element.linked > 0 ? 1 : 0);
    parent.pictures += element.pictures;
    this.#current = parent;
  }

  /** Adds the text since the last tag to the tree, where it shows. */
  #addText(): void {
    const raw = this.#text;
    if (raw === "") return;
    this.#text = "";
    if (this.#leftOut > 0) return;
    const current = this.#current;
    const text = current.preformatted ? unixLines(raw) : folded(raw);
    current.children.push(text);
    if (text.trim() === "") return;
    current.length += text.length;
    if (this.#links > 0) current.linked += text.length;
  }
}

function tooMuch(what: string): InputError {
  return new InputError(`a page with ${what}, as none for people has; save the story alone, as text`);
}

function newElement(
  name: string,
  attributes: Attributes,
  parent: Element | undefined,
  number: number,
  given: GivenAttributes,
): Element {
  return {
    name,
    attributes,
    parent,
    children: [],
    number,
    last: number,
    length: 0,
    linked: 0,
    links: 0,
    pictures: 0,
    centred: isCentred(name, given) ?? parent?.centred ?? false,
    preformatted:
      preformattedElements.has(name) ||
      /white-space\s*:\s*(?:pre|break-spaces)/i.test(given.style ?? "") ||
      (parent?.preformatted ?? false),
  };
}

/** Whether an element says of itself that its lines stand in the middle. */
function isCentred(name: string, { align, style }: GivenAttributes): boolean | undefined {
  const [, place = align] = /text-align\s*:\s*(\w+)/i.exec(style ?? "") ?? [];
  return place === undefined ? name === "center" || undefined : place.toLowerCase() === "center";
}

/** The attributes that are read. */
function keptOf(given: GivenAttributes): Attributes {
  let kept: Partial<Record<string, string>> | undefined;
  for (const name of attributeNames) {
    const value = given[name];
    if (value === undefined) continue;
    kept ??= {};
    kept[name] = value;
  }
  return kept ?? NONE;
}

/** Text as it shows: a run of white space is one space, and soft hyphens are nothing. */
function folded(text: string): string {
  return withoutSoftHyphens(text).replace(/[ \t\n\r\f\u00A0]+/g, " ");
}

/** Preformatted text: only its lines end in one way, and its no-break spaces are spaces. */
function unixLines(text: string): string {
  return withoutSoftHyphens(text).replace(/\r\n?/g, "\n").replaceAll("\u00A0", " ");
}

function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, "") : text;
}
