import type { Fragment } from "./fragments.js";
import { greatest, least, mostCommon } from "./numbers.js";

type Line = readonly Fragment[];

/** Columns of text have so many lines, and these so many letters. */
const LEAST_LINES = 8;
const LEAST_LETTERS = 20;
/** Where lines change from one column to the other so often, the page is drawn across its columns. */
const MOST_CHANGES = 0.3;
/** Pages with more lines than this are taken as they are drawn. */
const MOST_LINES = 5000;
const SAME_EDGE = 3;

/** The lines of a page in the order in which they are drawn, unless that is plainly not how they are read. */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  if (lines.length > MOST_LINES) return [...lines];
  return fromTop(columnsApart(lines));
}

/** Moves what is drawn later above what it stands over. */
function fromTop(lines: readonly Line[]): Line[] {
  const ordered: Line[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const { y, size } = line[0] as Fragment;
    const at =
      y > lowest
        ? -1
        : ordered.findIndex((other) => (other[0] as Fragment).y > y + size / 2 && isOver(line, other));
    ordered.splice(at < 0 ? ordered.length : at, 0, line);
    lowest = Math.max(lowest, y);
  }
  return ordered;
}

function isOver(line: Line, other: Line): boolean {
  return line.some((one) => other.some(({ left, right }) => one.left < right && left < one.right));
}

/** Takes apart two columns that are drawn line by line across the page. */
function columnsApart(lines: readonly Line[]): Line[] {
  const fragments = lines.flat();
  const border = borderOf(fragments);
  if (border === undefined) return [...lines];
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const end = () => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.some((fragment) => sideOf(fragment, border) === undefined)) {
      end();
      ordered.push(line);
      continue;
    }
    for (const fragment of line) (sideOf(fragment, border) === "left" ? left : right).push([fragment]);
  }
  end();
  return ordered;
}

/** Where the second of two columns begins, if there are two and they are drawn across. */
function borderOf(fragments: readonly Fragment[]): number | undefined {
  const start = least(fragments.map(({ left }) => left));
  const end = greatest(fragments.map(({ right }) => right));
  const far = fragments.filter(({ left }) => left > start + (end - start) / 3);
  const border = mostCommon(far.map(({ left }) => [Math.round(left), 1]));
  if (border === undefined) return undefined;
  const sides = fragments.map((fragment) => sideOf(fragment, border));
  const areColumns = (["left", "right"] as const).every((side) => {
    const column = fragments.filter((_, index) => sides[index] === side);
    const letters = column.reduce((sum, { text }) => sum + text.length, 0);
    return column.length >= LEAST_LINES && letters >= LEAST_LETTERS * column.length;
  });
  if (!areColumns) return undefined;
  const known = sides.filter((side) => side !== undefined);
  const changes = known.filter((side, index) => index > 0 && side !== known[index - 1]).length;
  return changes > MOST_CHANGES * known.length ? border : undefined;
}

function sideOf({ left, right }: Fragment, border: number): "left" | "right" | undefined {
  if (left >= border - SAME_EDGE) return "right";
  return right <= border ? "left" : undefined;
}
