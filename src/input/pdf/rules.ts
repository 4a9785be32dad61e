import { at, type Matrix } from "./matrix.js";
import type { Rule } from "./page.js";

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
/** How many numbers stand behind each kind of step. */
const NUMBERS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4 };

/** Lines are drawn as lines, or filled as boxes of this width at most, in points. */
const THICKEST = 3;
/** Shorter ones are dashes, dots and parts of pictures. */
const SHORTEST = 6;
const STRAIGHT = 0.5;

type Point = readonly [x: number, y: number];

/** The level and upright lines that a path draws, as far as they may border cells. */
export function rulesIn(operator: string, path: ArrayLike<number> | null | undefined, place: Matrix): Rule[] {
  if (!path || operator === "endPath") return [];
  const isStroked = /stroke/iu.test(operator);
  return outlinesIn(path, place).flatMap((points) => (isStroked ? edgesOf(points) : boxOf(points)));
}

/** The corners of each part of a path; curves count by their ends. */
function outlinesIn(path: ArrayLike<number>, place: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let index = 0; index < path.length; ) {
    const step = path[index] as number;
    const count = NUMBERS[step] ?? 0;
    const last = index + count;
    const outline = outlines.at(-1);
    if (step === MOVE) outlines.push([]);
    if (count > 0) outlines.at(-1)?.push(at(place, path[last - 1] as number, path[last] as number));
    else if (outline?.[0]) outline.push(outline[0]);
    index = last + 1;
  }
  return outlines;
}

function edgesOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, index) => ruleOf([points[index] as Point, point], STRAIGHT));
}

/** A filled box, if it is thin enough to be a line. */
function boxOf(points: readonly Point[]): Rule[] {
  return points.length > 3 ? ruleOf(points, THICKEST) : [];
}

function ruleOf(points: readonly Point[], thickest: number): Rule[] {
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  if (right - left <= thickest && bottom - top >= SHORTEST) {
    return [{ isUpright: true, at: (left + right) / 2, from: top, to: bottom }];
  }
  if (bottom - top <= thickest && right - left >= SHORTEST) {
    return [{ isUpright: false, at: (top + bottom) / 2, from: left, to: right }];
  }
  return [];
}

function rangeOf(numbers: readonly number[]): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return [least, most];
}
