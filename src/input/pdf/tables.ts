import { continued } from "./continue.js";
import type { Fragment } from "./fragments.js";
import { greatest, least } from "./numbers.js";
import type { Rule } from "./page.js";

/** A row of a table that lines are drawn around. */
export interface RuledRow {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  /** The text in its cells. */
  readonly fragments: readonly Fragment[];
}

interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fragments: Fragment[];
}

/** Points by which the same border may differ from cell to cell. */
const SAME_BORDER = 3;
/** Share of a line's size from its baseline to its middle. */
const MIDDLE = 0.3;

/** The tables of a page, each with its rows from top to bottom: what stands in cells with other cells beside them. */
export function ruledTables(fragments: readonly Fragment[], rules: readonly Rule[]): RuledRow[][] {
  const cells = cellsOf(fragments, rules);
  const tables = tablesOf(rowsOf(cells));
  return tables
    .filter((rows) => rows.some((row) => row.length > 1))
    .map((rows) => {
      const columns = columnsOf(rows.flat());
      return rows.map((row) => rowOf(row, columns));
    });
}

function cellsOf(fragments: readonly Fragment[], rules: readonly Rule[]): Cell[] {
  const uprights = rules.filter(({ isUpright }) => isUpright);
  const levels = rules.filter(({ isUpright }) => !isUpright);
  const cells = new Map<string, Cell>();
  if (uprights.length === 0 || levels.length === 0) return [];
  for (const fragment of fragments) {
    const sides = sidesOf(fragment, uprights, levels);
    if (sides === undefined) continue;
    const key = [sides.left, sides.right, sides.top, sides.bottom].map((side) =>
      Math.round(side / SAME_BORDER),
    );
    const cell = cells.get(key.join()) ?? { ...sides, fragments: [] };
    cell.fragments.push(fragment);
    cells.set(key.join(), cell);
  }
  return [...cells.values()];
}

/** The lines around a fragment; undefined where one is missing. */
function sidesOf({ left, right, y, size }: Fragment, uprights: readonly Rule[], levels: readonly Rule[]) {
  const middle = (left + right) / 2;
  const height = y - MIDDLE * size;
  const [before, behind] = nearest(uprights, middle, height);
  const [above, below] = nearest(levels, height, middle);
  if (before === undefined || behind === undefined || above === undefined || below === undefined)
    return undefined;
  return { left: before, right: behind, top: above, bottom: below };
}

/** The nearest lines on both sides of a place, of those that pass by it. */
function nearest(
  rules: readonly Rule[],
  place: number,
  along: number,
): readonly [before: number | undefined, behind: number | undefined] {
  let before: number | undefined;
  let behind: number | undefined;
  for (const { at, from, to } of rules) {
    if (from - 1 > along || to + 1 < along) continue;
    if (at <= place && (before === undefined || at > before)) before = at;
    if (at > place && (behind === undefined || at < behind)) behind = at;
  }
  return [before, behind];
}

/** Cells that begin at one height, from left to right. */
function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.top - other.top)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && cell.top - row[0].top <= SAME_BORDER) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

/** Rows of which each begins where those before it end. */
function tablesOf(rows: readonly Cell[][]): Cell[][][] {
  const tables: Cell[][][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const top = row[0]?.top ?? 0;
    if (top > end + SAME_BORDER) tables.push([]);
    tables.at(-1)?.push(row);
    end = Math.max(end, ...row.map(({ bottom }) => bottom));
  }
  return tables;
}

/** The left borders of the columns. */
function columnsOf(cells: readonly Cell[]): number[] {
  const columns: number[] = [];
  for (const { left } of [...cells].sort((one, other) => one.left - other.left)) {
    if (left - (columns.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_BORDER) columns.push(left);
  }
  return columns;
}

function rowOf(row: readonly Cell[], columns: readonly number[]): RuledRow {
  const texts = columns.map((column) => {
    const cell = row.find(({ left }) => left - column >= -1 && left - column <= SAME_BORDER);
    return cell === undefined ? "" : textOf(cell);
  });
  return {
    text: texts.join("\t").trimEnd(),
    top: least(row.map(({ top }) => top)),
    bottom: greatest(row.map(({ bottom }) => bottom)),
    fragments: row.flatMap(({ fragments }) => fragments),
  };
}

/** The lines of a cell as one. */
function textOf({ fragments }: Cell): string {
  const lines = [...fragments].sort((one, other) => {
    return Math.abs(one.y - other.y) < MIDDLE * one.size ? one.left - other.left : one.y - other.y;
  });
  return lines.map(({ text }) => text).reduce((text, line) => continued(text, line));
}
