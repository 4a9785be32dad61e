import type { Glyph, Rule } from "./page.js";

/** Glyphs on one baseline that are drawn beside each other. */
export interface Run {
  readonly glyphs: Glyph[];
  y: number;
  size: number;
  left: number;
  right: number;
}

/** Shares of the size of a font. */
const SAME_BASELINE = 0.3;
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.6;
const TOUCHING = 0.6;
/** Points: lines are looked for by their height in these steps. */
const LINE = 5;

/** The runs of a page, in the order in which they are drawn; what is drawn later into a gap of one belongs to it. */
export function runsOf(glyphs: readonly Glyph[], uprights: readonly Rule[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const glyph of glyphs) {
    if (run === undefined || !isBeside(glyph, run)) {
      run = { glyphs: [], y: glyph.y, size: glyph.size, left: glyph.x, right: glyph.x };
      runs.push(run);
    }
    add(glyph, run);
  }
  return mergeTouching(
    runs.filter(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== "")),
    uprights,
  );
}

export function endOf({ x, width }: Glyph): number {
  return x + width;
}

/** Whether an upright line stands between two places of a line of text. */
export function isRuledBetween(uprights: readonly Rule[], left: number, right: number, y: number): boolean {
  return uprights.some(({ at, from, to }) => at > left - 1 && at < right + 1 && from < y && to > y - 1);
}

function isBeside(glyph: Glyph, run: Run): boolean {
  const last = run.glyphs.at(-1) as Glyph;
  // A line that lies askew rises or falls from letter to letter.
  const away = Math.min(Math.abs(glyph.y - run.y), Math.abs(glyph.y - last.y));
  const [small, large] = glyph.size < run.size ? [glyph.size, run.size] : [run.size, glyph.size];
  if (away <= SAME_BASELINE * large) return true;
  const ends = [run.right, endOf(last)];
  const isNext = ends.some((end) => Math.abs(glyph.x - end) <= large);
  return isNext && away <= RAISED_BY * large && small <= RAISED_SIZE * large;
}

function add(glyph: Glyph, run: Run): void {
  run.glyphs.push(glyph);
  run.left = Math.min(run.left, glyph.x);
  run.right = Math.max(run.right, endOf(glyph));
  if (glyph.size <= run.size) return;
  run.size = glyph.size;
  run.y = glyph.y;
}

/** Words of one line that are drawn at different times, as when a page is drawn font by font. */
function mergeTouching(runs: readonly Run[], uprights: readonly Rule[]): Run[] {
  const merged: Run[] = [];
  const byLine = new Map<number, Run[]>();
  for (const run of runs) {
    const line = Math.round(run.y / LINE);
    const near = [line - 1, line, line + 1].flatMap((y) => byLine.get(y) ?? []);
    const other = near.find((candidate) => isTouching(run, candidate, uprights));
    if (other !== undefined) {
      for (const glyph of run.glyphs) add(glyph, other);
      continue;
    }
    merged.push(run);
    byLine.set(line, [...(byLine.get(line) ?? []), run]);
  }
  return merged;
}

function isTouching(run: Run, other: Run, uprights: readonly Rule[]): boolean {
  const size = Math.max(run.size, other.size);
  if (Math.abs(run.y - other.y) > SAME_BASELINE * size) return false;
  const isApart = run.left > other.right + TOUCHING * size || run.right < other.left - TOUCHING * size;
  if (isApart) return false;
  const [left, right] = run.left > other.left ? [other.right, run.left] : [run.right, other.left];
  return left > right || !isRuledBetween(uprights, left, right, run.y);
}
