import { compare, placeOf } from "./compare.mjs";
import { contextOf } from "./context.mjs";
import { Tally } from "./counts.mjs";
import { Failure } from "./failure.mjs";

/** @import { Extract } from "./build.mjs" */
/** @import { Change } from "./compare.mjs" */

/**
 * A change with the text that it is in.
 * @typedef {Change & { readonly file: string, readonly context?: string }} PlacedChange
 *
 * All that two builds do not find alike.
 * @typedef {object} Comparison
 * @property {number} texts
 * @property {readonly PlacedChange[]} changes
 * @property {Readonly<Record<string, import("./counts.mjs").Counts>>} counts
 *
 * @typedef {Comparison & { readonly base: { readonly name: string, readonly commit: string | null } }} Report
 */

/**
 * Compares text by text, so that no more than one is held at a time. Rejects with Failure where there is none.
 * @param {AsyncIterable<import("./texts.mjs").Text>} texts
 * @param {{ before: Extract, after: Extract }} builds
 * @param {boolean} withContext
 * @returns {Promise<Comparison>}
 */
export async function compareTexts(texts, builds, withContext) {
  const tally = new Tally();
  /** @type {PlacedChange[]} */
  const all = [];
  let count = 0;
  for await (const { file, text } of texts) {
    const before = builds.before(file, text);
    const after = builds.after(file, text);
    const changes = compare(before, after);
    tally.add(before, after, changes);
    for (const change of changes) {
      all.push({ file, ...change, ...(withContext && { context: contextOf(text, placeOf(change)) }) });
    }
    count++;
  }
  if (count === 0) throw new Failure("none of the texts could be read; name others");
  return { texts: count, changes: all, counts: tally.perType() };
}
