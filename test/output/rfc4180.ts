/** The cells of CSV text, read as RFC 4180 says: rows end with CRLF, a quote inside quotes is doubled. */
export function parseCsv(text: string, delimiter = ","): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    do {
      const [cell, end] = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter);
      row.push(cell);
      at = end;
    } while (text[at++] === delimiter);
    if (text.slice(at - 1, at + 1) !== "\r\n") throw new Error(`no end of row at ${at - 1}`);
    at += 1;
    rows.push(row);
  }
  return rows;
}

function quoted(text: string, start: number): [string, number] {
  let end = start + 1;
  while (text[end] !== '"' || text[end + 1] === '"') {
    if (end >= text.length) throw new Error(`no closing quote for ${start}`);
    end += text[end] === '"' ? 2 : 1;
  }
  return [text.slice(start + 1, end).replaceAll('""', '"'), end + 1];
}

function bare(text: string, start: number, delimiter: string): [string, number] {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\r") {
    if (text[end] === '"' || text[end] === "\n") throw new Error(`a bare cell with a quote at ${end}`);
    end++;
  }
  return [text.slice(start, end), end];
}
