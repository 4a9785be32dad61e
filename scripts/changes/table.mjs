/** Longer cells stick out rather than make every row as long as they are. */
const WIDEST = 48;
/** Marks that stand above or below the letter before them. */
const MARKS = /\p{M}/gu;

/** @typedef {readonly string[]} Row */

/**
 * A Markdown table whose columns are aligned, as far as cells are short.
 * @param {Row} heading
 * @param {readonly Row[]} rows
 * @param {(column: number) => boolean} [isNumber] whether a column is aligned at its right
 */
export function formatTable(heading, rows, isNumber = () => false) {
  const cells = [heading, ...rows].map((row) => row.map(cellText));
  const widths = heading.map((_, column) => widestOf(cells, column));
  const line = (/** @type {Row} */ row) => {
    const padded = row.map((cell, column) => {
      const space = " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
      return isNumber(column) ? space + cell : cell + space;
    });
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    isNumber(column) ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
  );
  return [cells[0], rule, ...cells.slice(1)].map((row) => line(row ?? [])).join("\n");
}

/**
 * One line of text, in which no character steers the terminal or ends the cell.
 * @param {string} text
 */
function cellText(text) {
  return text.replace(/[\s\p{Cc}]+/gu, " ").replaceAll("|", "\\|");
}

/** @param {string} text */
function widthOf(text) {
  return text.replace(MARKS, "").length;
}

/**
 * @param {readonly Row[]} rows
 * @param {number} column
 */
function widestOf(rows, column) {
  return rows.reduce((widest, row) => Math.max(widest, Math.min(WIDEST, widthOf(row[column] ?? ""))), 0);
}
