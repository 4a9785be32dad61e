import type { EntityType } from "../model.js";
import type { Mention } from "./mention.js";

/** Of two candidates of one length, the type that comes first here stands. */
const TYPE_ORDER: readonly EntityType[] = ["document", "date", "duration", "quantity"];

/** Keeps of overlapping candidates the longest, then the first by type, then the first in the text. */
export function settleOverlaps(candidates: Mention[]): Mention[] {
  candidates.sort((a, b) => a.first - b.first || b.last - a.last);
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
    else settled.push(...settleCluster(candidates.slice(from, to)));
    from = to;
  }
  return settled;
}

function settleCluster(cluster: Mention[]): Mention[] {
  const ranked = [...cluster].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) ||
      a.first - b.first,
  );
  const kept: Mention[] = [];
  for (const candidate of ranked) {
    if (kept.every((other) => candidate.last <= other.first || other.last <= candidate.first))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
