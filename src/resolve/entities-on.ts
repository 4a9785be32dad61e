import type { Entity } from "../model.js";

/** The entities that touch a range of the text; they are in text order, and so is what comes out. */
export function entitiesOn(
  range: { readonly start: number; readonly end: number },
  entities: readonly Entity[],
): readonly Entity[] {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle] as Entity).end <= range.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < entities.length && (entities[last] as Entity).start < range.end) last++;
  return entities.slice(low, last);
}
