import type { EntityType } from "../model.js";
import type { Mention } from "./mention.js";

/**
 * Keeps of overlapping candidates the longest, then the first by type, then the first in the text.
 * @param order the types, the one that stands against all others first
 */
export function settleOverlaps(candidates: Mention[], order: readonly EntityType[]): Mention[] {
  if (!isSorted(candidates)) candidates.sort(compare);
  const settled: Mention[] = [];
  let from = 0;
  while (from < candidates.length) {
    let reach = (candidates[from] as Mention).last;
    let to = from + 1;
    while (to < candidates.length && (candidates[to] as Mention).first < reach) {
      reach = Math.max(reach, (candidates[to] as Mention).last);
      to++;
    }
    if (to === from + 1) settled.push(candidates[from] as Mention);
    else settled.push(...settleCluster(candidates.slice(from, to), order));
    from = to;
  }
  return settled;
}

/** In text order, and of those that begin together the longest first. */
function compare(a: Mention, b: Mention): number {
  return a.first - b.first || b.last - a.last;
}

/** Most windows are: recognisers find their mentions in the order of the tokens. */
function isSorted(candidates: readonly Mention[]): boolean {
  for (let i = 1; i < candidates.length; i++)
    if (compare(candidates[i - 1] as Mention, candidates[i] as Mention) > 0) return false;
  return true;
}

function settleCluster(cluster: Mention[], order: readonly EntityType[]): Mention[] {
  const ranked = [...cluster].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      order.indexOf(a.type) - order.indexOf(b.type) ||
      a.first - b.first,
  );
  const kept: Mention[] = [];
  for (const candidate of ranked) {
    if (kept.every((other) => candidate.last <= other.first || other.last <= candidate.first))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
