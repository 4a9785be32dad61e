import { LONGEST_NAMES } from "./class-names.js";
import type { Mark } from "./marks.js";
import { type Element, isInline, type Page, textOf } from "./page.js";
import { gridOf } from "./table.js";

/** The attribute that bears the number of an element. */
export const NUMBER = "data-number";

/** The tree that Readability works on takes memory for each element. */
const MOST_ELEMENTS = 40_000;
/**
 * For each element, Readability counts the characters in all elements inside it: it walks through what is in an
 * element once for each element around it. An element on the way takes it as much time as so many characters.
 */
const MOST_EFFORT = 500_000_000;
const EFFORT_OF_ELEMENT = 30;

/**
 * A page as Readability is shown it: without furniture, only blocks, links and line breaks, a table of figures in
 * one piece. Undefined where that is too much for it.
 */
export function shownTo(page: Page, marks: readonly Mark[]): string | undefined {
  const view = new View(page, marks);
  view.add(page.body);
  return view.isTooMuch ? undefined : view.html();
}

class View {
  readonly #page: Page;
  readonly #marks: readonly Mark[];
  readonly #parts: string[] = [];
  #elements = 0;
  #effort = 0;
  /** How many elements are around. */
  #depth = 0;

  constructor(page: Page, marks: readonly Mark[]) {
    this.#page = page;
    this.#marks = marks;
  }

  get isTooMuch(): boolean {
    return this.#elements > MOST_ELEMENTS || this.#effort > MOST_EFFORT;
  }

  html(): string {
    return `<!doctype html><html><head></head><body>${this.#parts.join("")}</body></html>`;
  }

  /** Adds what is in an element. */
  add(element: Element): void {
    for (const child of element.children) {
      if (typeof child === "string") this.#parts.push(withoutSigns(child));
      else if (child.name === "br") this.#addTag("<br>");
      else if (!this.#isShown(child)) continue;
      else if (isInline(child) && !isLink(child)) this.add(child);
      else this.#addElement(child);
    }
  }

  #isShown({ number, length }: Element): boolean {
    const mark = this.#marks[number];
    return length > 0 && mark !== "furniture" && mark !== "headlines";
  }

  #addElement(element: Element): void {
    const { name, length, number, last } = element;
    this.#depth++;
    this.#effort += this.#depth * (length + EFFORT_OF_ELEMENT * (last - number + 1));
    this.#addTag(isInline(element) ? '<a href="/">' : startOf(element));
    if (name === "table" && gridOf(this.#page, element) !== undefined) {
      this.#addTag(`<tr><td>${withoutSigns(textOf(element))}</td></tr>`);
    } else this.add(element);
    this.#parts.push(`</${name}>`);
    this.#depth--;
  }

  #addTag(tag: string): void {
    this.#elements++;
    this.#parts.push(tag);
  }
}

function isLink({ name, linked }: Element): boolean {
  return name === "a" && linked > 0;
}

function startOf({ name, number, attributes }: Element): string {
  const { class: classes = "", id = "", role = "" } = attributes;
  const written = Object.entries({ class: classes, id, role })
    .filter(([, value]) => value !== "")
    .map(([attribute, value]) => ` ${attribute}="${withoutSigns(value.slice(0, LONGEST_NAMES))}"`);
  return `<${name} ${NUMBER}="${number}"${written.join("")}>`;
}

/** Only how much text there is counts, and its commas; each entity would be a node of its own. */
function withoutSigns(text: string): string {
  return text.replace(/[&<>"]/g, "+");
}
