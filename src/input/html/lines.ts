import { isOfAuthor, isOfDate } from "./beside.js";
import type { Mark } from "./marks.js";
import { type Element, isInline, isParagraph, type Page, textOf } from "./page.js";
import { gridOf } from "./table.js";

/** A line of text as a page shows it. */
export interface Line {
  readonly text: string;
  /** The innermost block that it stands in. */
  readonly element: Element;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
  /** Whether it stands below a picture, as captions do: no text between, in the middle or in italics. */
  readonly isBelowPicture: boolean;
}

/** All lines of a page, in page order. */
export function linesOf(page: Page, marks: readonly Mark[]): Line[] {
  return new LineReader(page, marks).read();
}

const italicElements = new Set(["em", "i", "cite"]);

/** A word ends and another begins, which style sheets set apart: `<span class="place">Hà Nội</span>Chiều 3/1`. */
const ENDS_SMALL = /\p{Ll}$/u;
const BEGINS_LARGE = /^\p{Lu}/u;

class LineReader {
  readonly #page: Page;
  readonly #marks: readonly Mark[];
  readonly #lines: Line[] = [];
  /** The line so far. */
  #parts: string[] = [];
  /** Whether it ends with a space, or is empty: further space does not show. */
  #isAtSpace = true;
  /** Whether an element with a style of its own has begun or ended there. */
  #isAtStyle = false;
  /** Whether something in it is not in italics. */
  #isUpright = false;
  /** How many elements around are in italics. */
  #italics = 0;
  /** How many items of lists are around: what is in them stands close together. */
  #items = 0;
  /** New lines since the last line, at most two. */
  #breaks = 0;
  /** Whether a picture stands between the last line and this one. */
  #picture = false;

  constructor(page: Page, marks: readonly Mark[]) {
    this.#page = page;
    this.#marks = marks;
  }

  read(): Line[] {
    const { body } = this.#page;
    this.#readIn(body, body);
    this.#end(body);
    return this.#lines;
  }

  #readIn(element: Element, block: Element): void {
    for (const child of element.children) {
      if (typeof child === "string") this.#append(child, element.preformatted);
      else this.#read(child, block);
    }
  }

  #read(element: Element, block: Element): void {
    if (element.name === "br") this.#breakLine(block, element.preformatted);
    else if (element.name === "img") this.#picture = true;
    else if (isInline(element) && !this.#isDetail(element)) this.#readInline(element, block);
    else this.#readBlock(element, block);
  }

  #readBlock(element: Element, around: Element): void {
    const breaks = isParagraph(element) && this.#items === 0 ? 2 : 1;
    this.#end(around, breaks);
    if (element.name === "li") this.#items++;
    const grid = element.name === "table" ? gridOf(this.#page, element) : undefined;
    if (grid === undefined) this.#readIn(element, element);
    else this.#readRows(grid);
    this.#end(element, breaks);
    if (element.name === "li") this.#items--;
  }

  /** Who and when stand side by side in the details of a text, and are two things all the same. */
  #isDetail(element: Element): boolean {
    return this.#marks[element.number] === "details" && (isOfAuthor(element) || isOfDate(element));
  }

  #readInline(element: Element, block: Element): void {
    const isItalic = italicElements.has(element.name);
    const hasStyle = element.attributes.class !== undefined;
    if (isItalic) this.#italics++;
    this.#isAtStyle ||= hasStyle;
    this.#readIn(element, block);
    this.#isAtStyle ||= hasStyle;
    if (isItalic) this.#italics--;
  }

  #readRows(grid: readonly (readonly Element[])[]): void {
    for (const cells of grid) {
      const [first] = cells;
      if (first === undefined) continue;
      this.#append(cells.map(textOf).join("\t").trimEnd(), true);
      this.#end(first.parent ?? first, 1);
    }
  }

  #append(text: string, isPreformatted: boolean): void {
    const added = this.#isAtSpace && !isPreformatted ? text.trimStart() : text;
    if (added === "") return;
    if (this.#isAtStyle && ENDS_SMALL.test(this.#parts.at(-1) ?? "") && BEGINS_LARGE.test(added))
      this.#parts.push(" ");
    this.#isAtStyle = false;
    this.#parts.push(added);
    this.#isAtSpace = added.endsWith(" ");
    if (this.#italics === 0 && added.trim() !== "") this.#isUpright = true;
  }

  #breakLine(block: Element, isPreformatted: boolean): void {
    if (isPreformatted) this.#parts.push("\n");
    else if (this.#parts.length === 0) this.#breaks = Math.min(this.#breaks + 1, 2);
    else this.#end(block, 1);
  }

  /** Ends the line, with at least so many new lines behind it. */
  #end(element: Element, breaks = 0): void {
    const text = this.#parts.join("").trimEnd().replace(/^\n+/, "");
    if (text.trim() !== "") {
      const isBelowPicture = this.#picture && (element.centred || !this.#isUpright);
      this.#lines.push({ text, element, isApart: this.#breaks > 1, isBelowPicture });
      this.#breaks = 0;
      this.#picture = false;
    }
    this.#parts = [];
    this.#isAtSpace = true;
    this.#isAtStyle = false;
    this.#isUpright = false;
    this.#breaks = Math.max(this.#breaks, breaks);
  }
}
