import type { Line } from "../lines.js";
import { type Column, Columns } from "./columns.js";
import { continued } from "./continue.js";
import { type Fragment, isListMark } from "./fragments.js";
import type { Item } from "./items.js";
import { median } from "./numbers.js";

/** The items of a page that its paragraphs are made of. */
export interface PageOfItems {
  readonly width: number;
  readonly items: readonly Item[];
}

/** Shares of the size of the font. */
const SAME_SIZE = 0.06;
const SAME_EDGE = 0.5;
const SAME_MIDDLE = 0.15;
const OUTDENT = 7;
const ROOM = 0.3;
const SPACE = 0.25;
/** How much wider than usual the step between two lines is between paragraphs: surely, or if the first line says so too. */
const WIDE_STEP = 1.3;
const WIDER_STEP = 1.1;
const USUAL_STEP = 1.2;

/** What stands behind an item of a list, before the next one. */
const ITEM_END = /[.!?…:;,]["”’»)]*$/u;
const SENTENCE_END = /[.!?…:;]["”’»)]*$/u;
const BULLET = /^[•▪◦●○■□➢✓]/u;
const FIRST_WORD = /^\S+/u;
/** A line of a table of contents, which dots lead to its page. */
const LEADERS = /(?:[.…_]\s?){4,}\d*$/u;

/** Puts the lines of paragraphs together, also over the ends of columns and pages; rows of tables stay lines. */
export function paragraphsOf(pages: readonly PageOfItems[]): Line[] {
  return new Paragraphs(pages).read();
}

/** A paragraph while it is read. */
interface Open {
  text: string;
  readonly first: Fragment;
  last: Item;
  page: number;
  lines: number;
}

class Paragraphs {
  readonly #pages: readonly PageOfItems[];
  readonly #columns = new Map<number, Columns>();
  readonly #step: number;
  readonly #lines: Line[] = [];
  #open: Open | undefined;
  #pageOfRow = 0;

  constructor(pages: readonly PageOfItems[]) {
    this.#pages = pages;
    for (const width of new Set(pages.map((page) => page.width))) {
      const same = pages.filter((page) => page.width === width);
      this.#columns.set(width, new Columns(same.map(({ items }) => items)));
    }
    this.#step = usualStep(pages);
  }

  read(): Line[] {
    this.#pages.forEach(({ items, width }, page) => {
      for (const item of items) this.#add(item, page, this.#columns.get(width) as Columns);
    });
    this.#end();
    return this.#lines;
  }

  #add(item: Item, page: number, columns: Columns): void {
    const [fragment] = item.fragments;
    if (fragment === undefined) return;
    if (item.row !== undefined) {
      this.#end();
      this.#addRow(item.row, page);
      return;
    }
    const open = this.#open;
    if (open !== undefined && this.#goesOn(open, item, page, columns)) {
      open.text = continued(open.text, fragment.text);
      open.last = item;
      open.page = page;
      open.lines++;
    } else {
      this.#end();
      this.#open = { text: fragment.text, first: fragment, last: item, page, lines: 1 };
    }
  }

  #addRow(row: string, page: number): void {
    const before = this.#lines.at(-1);
    const whole = before?.kind === "row" && page > this.#pageOfRow ? withRest(before.text, row) : undefined;
    this.#pageOfRow = page;
    if (whole !== undefined) this.#lines.pop();
    this.#lines.push({ text: whole ?? row, kind: "row" });
  }

  #end(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const isItem = isListMark(firstWordOf(open.text));
    this.#lines.push({ text: open.text, kind: isItem ? "item" : "paragraph" });
  }

  /** Whether a line goes on with the paragraph. */
  #goesOn(open: Open, item: Item, page: number, columns: Columns): boolean {
    const before = open.last.fragments[0] as Fragment;
    const line = item.fragments[0] as Fragment;
    if (Math.abs(before.size - line.size) > SAME_SIZE * before.size) return false;
    if (before.style !== undefined && line.style !== undefined && before.style !== line.style) return false;
    if (BULLET.test(line.text) || LEADERS.test(before.text)) return false;
    const column = columns.of(open.last);
    if (column === undefined || !isFull(open.last, item, column)) return false;
    if (ITEM_END.test(before.text) && isListMark(firstWordOf(line.text))) return false;
    const endsSentence = SENTENCE_END.test(before.text);
    const isJump = page !== open.page || item.bottom <= open.last.bottom;
    if (isJump) {
      const next = columns.of(item);
      return !endsSentence && next !== undefined && item.left - next.left < SAME_EDGE * line.size;
    }
    const step = (item.bottom - open.last.bottom) / (before.size * this.#step);
    if (step > WIDE_STEP || (step > WIDER_STEP && endsSentence)) return false;
    return isInLine(open, item);
  }
}

/** A row with the one cell of it that goes on over the end of a page; undefined where the next row is another. */
function withRest(row: string, next: string): string | undefined {
  const cells = row.split("\t");
  const rests = [...next.split("\t").entries()].filter(([, text]) => text !== "");
  const [[column, rest] = [0, ""]] = rests;
  const cell = cells[column] ?? "";
  if (rests.length !== 1 || column === 0 || cell === "" || SENTENCE_END.test(cell)) return undefined;
  return cells.with(column, continued(cell, rest)).join("\t");
}

/** Whether the first word of the next line had no room behind a line. */
function isFull(item: Item, next: Item, column: Column): boolean {
  const { size, lead } = next.fragments[0] as Fragment;
  const isCentred = isOneMiddle(item, next) && isOneMiddle(item, column);
  const used = isCentred ? item.right - item.left : item.right - column.left;
  return lead + SPACE * size > column.right - column.left - used - ROOM * size;
}

/** Whether a line begins where one that goes on does: at the margin of the paragraph, or centred below the other. */
function isInLine({ first, last, lines }: Open, item: Item): boolean {
  const near = SAME_EDGE * first.size;
  if (isOneMiddle(last, item)) return true;
  if (lines > 1) return Math.abs(item.left - last.left) <= near;
  const indent = item.left - first.left;
  if (indent <= near) return indent >= -OUTDENT * first.size;
  return first.textLeft > first.left && item.left <= first.textLeft + near;
}

function isOneMiddle(line: Item, { left, right }: Column): boolean {
  const size = line.bottom - line.top;
  return Math.abs(line.left + line.right - left - right) <= 2 * SAME_MIDDLE * size;
}

function firstWordOf(text: string): string {
  return FIRST_WORD.exec(text)?.[0] ?? "";
}

/** The step from line to line as a share of the size of the font, as most lines have it. */
function usualStep(pages: readonly PageOfItems[]): number {
  const steps = pages.flatMap(({ items }) =>
    items.slice(1).flatMap((item, index) => {
      const before = items[index] as Item;
      const size = before.bottom - before.top;
      const step = (item.bottom - before.bottom) / size;
      const isPair = item.row === undefined && before.row === undefined;
      return isPair && step > 0.8 && step < 3 ? [step] : [];
    }),
  );
  return median(steps) ?? USUAL_STEP;
}
