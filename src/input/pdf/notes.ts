import type { Item } from "./items.js";
import { mostCommon } from "./numbers.js";

/** Pages without the notes at their feet, which come after the text. */
export interface WithoutNotes {
  readonly pages: readonly (readonly Item[])[];
  readonly notes: readonly (readonly Item[])[];
}

/** Notes are set in smaller letters than the text. */
const SMALLER = 0.93;
/** How a note begins: `1`, `(1)`, `[1]` or `*`, and a capital; `1.` is an item of a list. */
const MARK = /^(?:[[(]?\d{1,3}[\])]?|\*{1,3})\s*(?=[\p{Lu}“"])/u;

/** Takes the notes off the feet of pages, where they would stand inside a paragraph that goes on behind them. */
export function withoutNotes(pages: readonly (readonly Item[])[]): WithoutNotes {
  const size = usualSize(pages);
  const parts = pages.map((items) => {
    const notes = notesOf(items, size);
    const taken = new Set(notes);
    return { notes: notes.map(withoutMark), text: items.filter((item) => !taken.has(item)) };
  });
  return { pages: parts.map(({ text }) => text), notes: parts.map(({ notes }) => notes) };
}

function notesOf(items: readonly Item[], size: number): readonly Item[] {
  const sorted = [...items].sort((one, other) => one.bottom - other.bottom);
  const start = sorted.findLastIndex((item) => !isSmall(item, size)) + 1;
  const small = sorted.slice(start);
  const first = small.findIndex(beginsNote);
  return first < 0 || start === 0 ? [] : small.slice(first);
}

function isSmall({ row, fragments }: Item, size: number): boolean {
  return row === undefined && (fragments[0]?.size ?? size) <= SMALLER * size;
}

function beginsNote({ fragments: [fragment] }: Item): boolean {
  return fragment !== undefined && (fragment.isNote || MARK.test(fragment.text));
}

/** DOCX notes come without their numbers too: as numbers before a word they would be figures. */
function withoutMark(item: Item): Item {
  const [fragment] = item.fragments;
  if (fragment === undefined || fragment.isNote) return item;
  return { ...item, fragments: [{ ...fragment, text: fragment.text.replace(MARK, "") }] };
}

/** The size that most letters have. */
function usualSize(pages: readonly (readonly Item[])[]): number {
  const sizes = pages.flat().flatMap(({ row, fragments }) => {
    return row === undefined
      ? fragments.map(({ size, text }) => [Math.round(size * 2) / 2, text.length] as const)
      : [];
  });
  return mostCommon(sizes) ?? 0;
}
