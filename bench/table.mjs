/**
 * One measurement. What has a reach says so with `atLeast` or `atMost`, for its ratio.
 * @typedef {{ what: string, value: number, unit: string, ratio: number, atLeast?: number, atMost?: number }} Row
 */

const HEADER = ["what", "measured", "ratio", "reach", ""];

/**
 * Whether the ratio is in reach; null for rows without one.
 * @param {Row} row
 */
export function isInReach({ ratio, atLeast, atMost }) {
  if (atLeast === undefined && atMost === undefined) return null;
  return ratio >= (atLeast ?? 0) && ratio <= (atMost ?? Infinity);
}

/**
 * Titled parts as one text with aligned columns. A part without rows is its title.
 * @param {Record<string, readonly Row[]>} parts
 */
export function formatTable(parts) {
  const lines = Object.entries(parts).map(([title, rows]) => ({ title, cells: rows.map(cellsOf) }));
  const widths = HEADER.map((heading, column) =>
    Math.max(heading.length, ...lines.flatMap(({ cells }) => cells.map((row) => (row[column] ?? "").length))),
  );
  const format = (/** @type {string[]} */ cells) =>
    cells
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return lines
    .map(({ title, cells }) =>
      (cells.length === 0 ? [title] : [title, format(HEADER), ...cells.map(format)]).join("\n"),
    )
    .join("\n\n");
}

/** @param {Row} row */
function cellsOf(row) {
  const { what, value, unit, ratio, atLeast, atMost } = row;
  const reach =
    atLeast !== undefined ? `≥ ${atLeast.toFixed(2)}` : atMost !== undefined ? `≤ ${atMost.toFixed(2)}` : "";
  const inReach = isInReach(row);
  const verdict = inReach === null ? "" : inReach ? "ok" : "short";
  return [what, `${value.toFixed(1)} ${unit}`, ratio.toFixed(2), reach, verdict];
}
