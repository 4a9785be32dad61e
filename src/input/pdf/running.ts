import { isPageNumber } from "../page-number.js";
import type { Item } from "./items.js";
import { mostCommon } from "./numbers.js";

/** Pages without what stands on most of them, which comes once. */
export interface WithoutRunning {
  readonly pages: readonly (readonly Item[])[];
  readonly running: readonly string[];
}

/** So many lines at the head and at the foot of a page may be running ones. */
const MOST_LINES = 4;
/** Heads of odd and even pages differ: each stands on less than half of them. */
const LEAST_SHARE = 0.4;
const LEAST_PAGES = 2;
/** Points by which a running line may stand higher or lower. */
const SAME_HEIGHT = 6;
const LEAST_LETTERS = /(?:\p{L}.*){3}/u;

/** Takes page numbers, and lines that come back at the same place of most pages, off the heads and feet of pages. */
export function withoutRunning(pages: readonly (readonly Item[])[]): WithoutRunning {
  const edges = pages.map((items) => {
    const sorted = [...items].sort((one, other) => one.bottom - other.bottom);
    return { head: sorted.slice(0, MOST_LINES), foot: sorted.slice(-MOST_LINES).reverse() };
  });
  const isRunning = runningLines(
    edges.flatMap(({ head, foot }, page) => [...new Set([...head, ...foot])].map((item) => ({ item, page }))),
    pages.length,
  );
  const isNumber = pageNumbers(edges.map(({ head, foot }) => [...head, ...foot]));
  const running = new Map<string, string>();
  const heads = new Set<string>();
  const left = pages.map((items, page) => {
    const taken = new Set<Item>();
    for (const edge of Object.values(edges[page] ?? {})) {
      const end = edge.findIndex((item) => !isRunning(item) && !isNumber(item, page));
      for (const item of end < 0 ? edge : edge.slice(0, end)) taken.add(item);
    }
    return items.filter((item) => {
      const key = keyOf(textOf(item));
      if (item.isRuled) {
        // The head of a table, which comes back on each page.
        const isAgain = taken.has(item) && heads.has(key);
        heads.add(key);
        return !isAgain;
      }
      const text = textWithoutNumber(item);
      if (taken.has(item) && text !== "" && !running.has(key)) running.set(key, text);
      return !taken.has(item);
    });
  });
  return { pages: left, running: [...running.values()] };
}

/** Tells the lines that stand at one height on many pages. */
function runningLines(
  candidates: readonly { item: Item; page: number }[],
  pageCount: number,
): (item: Item) => boolean {
  const pagesByKey = new Map<string, { item: Item; page: number }[]>();
  for (const candidate of candidates) {
    const key = keyOf(textOf(candidate.item));
    pagesByKey.set(key, [...(pagesByKey.get(key) ?? []), candidate]);
  }
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pageCount);
  return (item) => {
    const key = keyOf(textOf(item));
    if (!LEAST_LETTERS.test(key)) return false;
    const same = (pagesByKey.get(key) ?? []).filter(
      (other) => Math.abs(other.item.bottom - item.bottom) <= SAME_HEIGHT,
    );
    return new Set(same.map(({ page }) => page)).size >= least;
  };
}

/** Tells page numbers; bare ones only where they count the pages. */
function pageNumbers(edges: readonly (readonly Item[])[]): (item: Item, page: number) => boolean {
  const steps = edges.map((items, page) =>
    items
      .map(textOf)
      .filter(isBare)
      .map((text) => Number(text) - page),
  );
  const counts = [...steps.flat()].map((step) => [step, 1] as const);
  // A page alone that bears its own number.
  const usual = mostCommon([...counts, [1, 1.5]]);
  return (item, page) => {
    const text = textOf(item);
    return isPageNumber(text) && (!isBare(text) || Number(text) - page === usual);
  };
}

function isBare(text: string): boolean {
  return /^\d+$/u.test(text);
}

function keyOf(text: string): string {
  return text.replace(/\d+/gu, "#");
}

function textOf({ row, fragments }: Item): string {
  return row ?? fragments[0]?.text ?? "";
}

function textWithoutNumber({ fragments }: Item): string {
  return fragments
    .map(({ text }) => text)
    .filter((text) => !isPageNumber(text))
    .join("\t");
}
