import type { Fragment } from "./fragments.js";
import { least } from "./numbers.js";
import type { Rule } from "./page.js";

/** Level lines of one length below each other, as a table without upright ones has them. */
interface Stack {
  readonly from: number;
  readonly to: number;
  readonly heights: number[];
}

/** With fewer, what stands between them may be the text of a page between its head and its foot. */
const LEAST_LINES = 3;
/** Points by which the same border may differ. */
const SAME_BORDER = 3;
/** How many times the size of its letters a head is high at most. */
const HIGHEST_HEAD = 4;
/** A column ends where so much of the size of the font is free from the top of the table to its end. */
const LEAST_GAP = 0.4;

/** The upright borders that a table without them has where all its rows leave a gap. */
export function impliedRules(fragments: readonly Fragment[], rules: readonly Rule[]): Rule[] {
  return stacksOf(spansOf(rules)).flatMap(({ from, to, heights }) => {
    const top = heights[0] ?? 0;
    const bottom = heights.at(-1) ?? 0;
    const isRuled = rules.some(({ isUpright, at, from: start, to: end }) => {
      return isUpright && at > from - SAME_BORDER && at < to + SAME_BORDER && start < bottom && end > top;
    });
    const inside = fragments.filter(({ left, right, y }) => {
      return y > top && y < bottom && left > from - SAME_BORDER && right < to + SAME_BORDER;
    });
    const gaps = isRuled ? [] : gapsOf(inside);
    if (gaps.length === 0) return [];
    const head = headOver(top, gaps, { from, to }, fragments);
    const uprights = [from, ...gaps, to].map((at) => ({
      isUpright: true,
      at,
      from: head ?? top,
      to: bottom,
    }));
    return head === undefined ? uprights : [...uprights, { isUpright: false, at: head, from, to }];
  });
}

/** Where the head of a table begins that stands in bold letters over its first line, if it keeps to the columns. */
function headOver(
  top: number,
  gaps: readonly number[],
  { from, to }: Pick<Stack, "from" | "to">,
  fragments: readonly Fragment[],
): number | undefined {
  const above = fragments.filter(({ left, right, y, size, style }) => {
    if (!style?.startsWith("bold")) return false;
    return y < top && y > top - HIGHEST_HEAD * size && left > from - SAME_BORDER && right < to + SAME_BORDER;
  });
  const isAcross = above.some(({ left, right }) => gaps.some((gap) => left < gap && gap < right));
  const columns = new Set(above.map(({ left }) => gaps.filter((gap) => gap < left).length));
  return isAcross || columns.size <= gaps.length
    ? undefined
    : least(above.map(({ y, size }) => y - 1.5 * size));
}

/** The level lines of a page from top to bottom, pieces of one as one. */
function spansOf(rules: readonly Rule[]): Rule[] {
  const levels = rules.filter(({ isUpright }) => !isUpright);
  const spans: Rule[] = [];
  for (const level of levels.sort((one, other) => one.at - other.at || one.from - other.from)) {
    const last = spans.at(-1);
    const isPiece = last !== undefined && level.at - last.at <= 1 && level.from <= last.to + SAME_BORDER;
    if (isPiece) spans.splice(-1, 1, { ...last, to: Math.max(last.to, level.to) });
    else spans.push(level);
  }
  return spans;
}

function stacksOf(spans: readonly Rule[]): Stack[] {
  const stacks: Stack[] = [];
  for (const { from, to, at } of spans) {
    const stack = stacks.find((other) => {
      return Math.abs(other.from - from) <= SAME_BORDER && Math.abs(other.to - to) <= SAME_BORDER;
    });
    if (stack === undefined) stacks.push({ from, to, heights: [at] });
    else stack.heights.push(at);
  }
  return stacks.filter(({ heights }) => heights.length >= LEAST_LINES);
}

/** The middles of the gaps that go through all lines of text. */
function gapsOf(fragments: readonly Fragment[]): number[] {
  const gaps: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { left, right, size } of [...fragments].sort((one, other) => one.left - other.left)) {
    if (left - end >= LEAST_GAP * size) gaps.push((left + end) / 2);
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right);
  }
  return gaps;
}
