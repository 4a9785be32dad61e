import type { Letters } from "../letters.js";
import { type Fragment, fragmentsOf } from "./fragments.js";
import { impliedRules } from "./implied-rules.js";
import { greatest, least } from "./numbers.js";
import type { Page } from "./page.js";
import { inReadingOrder } from "./reading-order.js";
import { runsOf } from "./runs.js";
import { type RuledRow, ruledTables } from "./tables.js";

/** A line of text, or the row of a table, at its place on a page. */
export interface Item {
  /** Its text in parts from left to right; one for a line of text. */
  readonly fragments: readonly Fragment[];
  /** The row in one line, its cells apart by tabs; undefined for a line of text. */
  readonly row: string | undefined;
  /** Whether lines are drawn around its cells. */
  readonly isRuled: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a page holds, in reading order. */
export function itemsOf({ glyphs, rules }: Page, letters: Letters): Item[] {
  const uprights = rules.filter(({ isUpright }) => isUpright);
  const lines = runsOf(glyphs, uprights).map((run) => fragmentsOf(run, uprights, letters));
  const fragments = lines.flat();
  const tables = ruledTables(fragments, [...rules, ...impliedRules(fragments, rules)]);
  const inTables = new Set(tables.flat().flatMap(({ fragments }) => fragments));
  const free = lines.map((line) => line.filter((fragment) => !inTables.has(fragment)));
  const items = inReadingOrder(free.filter((line) => line.length > 0)).map(lineOf);
  for (const rows of tables) insert(items, rows);
  return items;
}

/** The lines of text that stand beside a page's own: stamps, notes on the margin, watermarks. */
export function asidesOf({ asides }: Page, letters: Letters): string[] {
  return asides.flatMap((glyphs) =>
    runsOf(glyphs, []).flatMap((run) => fragmentsOf(run, [], letters).map(({ text }) => text)),
  );
}

function lineOf(fragments: readonly Fragment[]): Item {
  const text = fragments.length > 1 ? fragments.map((fragment) => fragment.text).join("\t") : undefined;
  return itemOf(fragments, text, false);
}

function itemOf(fragments: readonly Fragment[], row: string | undefined, isRuled: boolean): Item {
  return {
    fragments,
    row,
    isRuled,
    top: least(fragments.map(({ y, size }) => y - size)),
    bottom: greatest(fragments.map(({ y }) => y)),
    left: least(fragments.map(({ left }) => left)),
    right: greatest(fragments.map(({ right }) => right)),
  };
}

/** Puts a table before the first line below its top that it stands over. */
function insert(items: Item[], rows: readonly RuledRow[]): void {
  const table = rows.map(({ fragments, text }) => itemOf(fragments, text, true));
  const top = rows[0]?.top ?? 0;
  const below = items.findIndex((item) => item.bottom > top && table.some((row) => isOver(row, item)));
  items.splice(below < 0 ? items.length : below, 0, ...table);
}

function isOver(one: Item, other: Item): boolean {
  return one.left < other.right && other.left < one.right;
}
