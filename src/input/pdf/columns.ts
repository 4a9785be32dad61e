import type { Item } from "./items.js";
import { greatest, least } from "./numbers.js";

/** Where lines of text begin and end. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

interface Counted {
  left: number;
  right: number;
  lines: number;
  /** Whether its lines fill it from edge to edge. */
  isFilled: boolean;
}

/** Fewer lines do not tell where a column ends. */
const LEAST_LINES = 3;
const LEAST_FILLED = 2;
/** Shares of the size of the font. */
const SAME_LEFT = 1;
const SAME_RIGHT = 2;
const SAME_EDGE = 0.2;
const INDENT = 4;
const LINE_PITCH = 2.5;
/** Columns of figures are narrower. */
const LEAST_WIDTH = 15;
const SLACK = 2;

/** The columns that the lines of pages of one width stand in. */
export class Columns {
  readonly #columns: readonly Counted[];

  constructor(pages: readonly (readonly Item[])[]) {
    const columns: Counted[] = [];
    for (const block of pages.flatMap(blocksOf)) count(block, columns);
    columns.sort((one, other) => other.lines - one.lines);
    if (columns.length > 1) columns.push(whole(columns));
    this.#columns = columns;
  }

  /**
   * The column that a line stands in: the narrowest that lines fill from edge to edge, as the paragraphs of a quotation
   * do, else that of most lines.
   */
  of(line: Item): Column | undefined {
    const around = this.#columns.filter(
      ({ left, right }) => line.left >= left - SLACK && line.right <= right + SLACK,
    );
    const filled = around.filter(
      ({ isFilled, left }) => isFilled && line.left - left <= INDENT * sizeOf(line),
    );
    const narrowest = Math.min(...filled.map(({ left, right }) => right - left));
    return filled.find(({ left, right }) => right - left === narrowest) ?? around[0];
  }
}

function whole(columns: readonly Counted[]): Counted {
  return {
    left: Math.min(...columns.map(({ left }) => left)),
    right: Math.max(...columns.map(({ right }) => right)),
    lines: 0,
    isFilled: false,
  };
}

/** Lines below each other, as paragraphs one after another are. */
function blocksOf(items: readonly Item[]): Item[][] {
  const blocks: Item[][] = [];
  let before: Item | undefined;
  for (const item of items) {
    if (item.row !== undefined) before = undefined;
    else {
      if (before === undefined || !isBelow(item, before)) blocks.push([]);
      blocks.at(-1)?.push(item);
      before = item;
    }
  }
  return blocks;
}

function isBelow(item: Item, before: Item): boolean {
  const size = sizeOf(before);
  const step = item.bottom - before.bottom;
  return step > 0 && step <= LINE_PITCH * size && Math.abs(item.left - before.left) <= INDENT * size;
}

function count(block: readonly Item[], columns: Counted[]): void {
  const [first] = block;
  if (first === undefined || block.length < LEAST_LINES) return;
  const size = sizeOf(first);
  const left = least(block.map((item) => item.left));
  const right = greatest(block.map((item) => item.right));
  const filling = block.filter(
    (item) => item.left - left <= SAME_EDGE * size && right - item.right <= SAME_EDGE * size,
  );
  const isFilled = filling.length >= LEAST_FILLED && right - left >= LEAST_WIDTH * size;
  const same = columns.find(
    (column) =>
      column.isFilled === isFilled &&
      Math.abs(column.left - left) <= SAME_LEFT * size &&
      Math.abs(column.right - right) <= SAME_RIGHT * size,
  );
  if (same === undefined) columns.push({ left, right, lines: block.length, isFilled });
  else {
    same.left = Math.min(same.left, left);
    same.right = Math.max(same.right, right);
    same.lines += block.length;
  }
}

function sizeOf({ top, bottom }: Item): number {
  return bottom - top;
}
