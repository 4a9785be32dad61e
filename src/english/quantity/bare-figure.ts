import type { Mention } from "../../recognise/mention.js";
import type { Line } from "../line.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import { isLabelled } from "./unit.js";

/** Words before a number without a noun that is a figure all the same: `rose to over 1,000`. */
const BOUNDS = new Set(
  "to reach reached reaching hit totalled totaled totalling over nearly about almost around approximately than".split(
    " ",
  ),
);
/** Words behind it that it does not count. */
const AFTER = new Set("in by from at on last this and as".split(" "));
/** How far back its noun is looked for, in words, and in figures. */
const REACH = 30;
const RECENT = 4;

/** What a number without a noun counts: `the number of cases rose to over 1,000`; undefined where it is no figure. */
export function unitOfBare(
  line: Line,
  i: number,
  end: number,
  found: readonly Mention[],
): string | undefined {
  const after = line.at(end);
  if (after.kind === "word" && (after.glued || !AFTER.has(after.lower))) return undefined;
  if (!BOUNDS.has(line.at(i - 1).lower) || isLabelled(line, i)) return undefined;
  const recent = found.slice(-RECENT);
  for (let at = i - 1; at > i - REACH && !line.endsSentence(at); at--) {
    const counted = countedAt(line, at, i);
    if (counted !== undefined) return counted;
    const last = recent.find((mention) => mention.last === at);
    if (last?.type === "quantity" && last.fields.currency === undefined) return last.fields.unit;
  }
  return undefined;
}

/** `cases` in `number of the cases`. */
function countedAt(line: Line, at: number, before: number): string | undefined {
  if (!line.is(at, "number", "total") || !line.is(at + 1, "of")) return undefined;
  const start = line.is(at + 2, "the") ? at + 3 : at + 2;
  const end = nounPhraseEnd(line, start, true);
  return end > start && end < before ? line.written(start, end) : undefined;
}
