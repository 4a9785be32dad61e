import { placeOf } from "./compare.mjs";
import { formatTable } from "./table.mjs";

/** @import { PlacedChange, Report } from "./report.mjs" */
/** @import { Counts } from "./counts.mjs" */

const SHORT_HASH = 9;
/** How a value is written that an entity does not have. */
const NONE = "∅";
const COUNTS = /** @type {const} */ (["before", "after", "gained", "lost", "changed"]);

/**
 * The report as one JSON object, on one line.
 * @param {Report} report
 */
export function asJson(report) {
  return JSON.stringify(report);
}

/**
 * The report for people: the changes, one a row, and the counts of each type.
 * @param {Report} report
 */
export function asText({ base: { name, commit }, texts, changes, counts }) {
  const hash = commit === null ? "" : ` (${commit.slice(0, SHORT_HASH)})`;
  const title = `${name}${hash} → working tree, ${texts} ${texts === 1 ? "text" : "texts"}`;
  return [title, changesText(changes), countsText(counts)].join("\n\n");
}

/** @param {readonly PlacedChange[]} changes */
function changesText(changes) {
  if (changes.length === 0) return "No entity is gained, lost or changed.";
  const heading = ["change", "type", "file:line", "text", "fields before → after"];
  const context = changes.some((change) => change.context !== undefined) ? ["context"] : [];
  return formatTable([...heading, ...context], changes.map(cellsOf));
}

/** @param {PlacedChange} change */
function cellsOf(change) {
  const { text, line } = placeOf(change);
  const fields = Object.entries(change.fields).map(([name, { before, after }]) => {
    const value =
      change.kind === "changed" ? `${valueText(before)} → ${valueText(after)}` : valueText(after ?? before);
    return `${name}: ${value}`;
  });
  const context = change.context === undefined ? [] : [change.context];
  return [change.kind, change.type, `${change.file}:${line}`, text, fields.join("; "), ...context];
}

/** @param {unknown} value */
function valueText(value) {
  if (value === null) return NONE;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** @param {Readonly<Record<string, Counts>>} counts */
function countsText(counts) {
  const types = Object.entries(counts);
  const rows = types.map(([type, counted]) => [type, ...COUNTS.map((count) => `${counted[count]}`)]);
  const totals = COUNTS.map((count) => `${types.reduce((sum, [, counted]) => sum + counted[count], 0)}`);
  return formatTable(["type", ...COUNTS], [...rows, ["all", ...totals]], (column) => column > 0);
}
