const delimiters = [",", ";", "\t", "|"] as const;

/** Stands for a delimiter in a table of one column: no text holds it. */
const NONE = "\0";

/** The delimiter that a line before the header tells Excel: `sep=;`. */
export function toldDelimiter(line: string): string | undefined {
  return /^sep=([,;|\t])\r?$/i.exec(line)?.[1];
}

/** The character between the cells of a table: the one of `,`, `;`, tab and `|` that its header has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*("|$)/g, "");
  let most = 0;
  let delimiter = NONE;
  for (const candidate of delimiters) {
    const count = unquoted.split(candidate).length - 1;
    if (count <= most) continue;
    most = count;
    delimiter = candidate;
  }
  return delimiter;
}
