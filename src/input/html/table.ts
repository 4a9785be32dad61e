import { type Element, elementsIn, type Page } from "./page.js";

/** A table of no more cells can be there for the layout of a few words: the head of a decree, its signature. */
const FEW_CELLS = 10;
/** Cells of tables of figures are shorter. */
const LONG_CELL = 300;
const SHORT_CELL = 200;

const cellNames = new Set(["td", "th"]);
const namesOfData = new Set(["th", "thead", "caption", "colgroup"]);
const namesOfLines = new Set(["p", "li"]);

/**
 * The cells of a table, row by row; undefined where the table is there for the layout, so that its cells show as
 * blocks one after another.
 */
export function gridOf(page: Page, table: Element): readonly (readonly Element[])[] | undefined {
  const { role = "" } = table.attributes;
  if (role === "presentation" || role === "none" || table.length === 0) return undefined;
  let isOfData = false;
  for (const { name, length } of elementsIn(page, table)) {
    if (name === "table" && length > 0) return undefined;
    isOfData ||= namesOfData.has(name);
  }
  const rows = rowsIn(table);
  const cells = rows.flat();
  const isWhole = cells.reduce((sum, { length }) => sum + length, 0) === table.length;
  return isWhole && (isOfData || isOfFigures(page, table, rows)) ? rows : undefined;
}

function isOfFigures(page: Page, table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (rows.every((row) => row.length < 2)) return false;
  const cells = rows.flat();
  if (cells.some(({ length }) => length > LONG_CELL && length > table.length / 2)) return false;
  return (
    cells.length > FEW_CELLS || cells.every((cell) => cell.length <= SHORT_CELL && isOneLine(page, cell))
  );
}

function isOneLine(page: Page, cell: Element): boolean {
  let lines = 0;
  for (const element of elementsIn(page, cell)) {
    if (element.name === "br") return false;
    if (namesOfLines.has(element.name) && element.length > 0) lines++;
  }
  return lines < 2;
}

/** The rows below an element, whatever stands between: `tbody`, or a form that an old page has put there. */
function rowsIn(element: Element): Element[][] {
  return found(element, new Set(["tr", "caption"])).map((row) =>
    row.name === "caption" ? [row] : found(row, cellNames),
  );
}

/** The outermost elements of some names below an element. */
function found(element: Element, names: ReadonlySet<string>): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return names.has(child.name) ? [child] : found(child, names);
  });
}
