import { InputError } from "../input-error.js";
import { tooLarge } from "../too-large.js";
import { isBlank, type Line } from "./lines.js";

const QUOTE = 0x22;
const CARRIAGE_RETURN = 13;
const NEWLINE = Buffer.from("\n");

/** A row of CSV, whole or broken, and the line that it begins on. */
export type Row = { readonly line: number } & ({ readonly bytes: Buffer } | { readonly error: InputError });

/**
 * Puts lines together to rows: a row goes on while a quote is open. Where a quote is closed wrongly or never, the line
 * that the row began on is a broken row, and rows are looked for again from the next line on.
 */
export class RowReader {
  readonly #delimiter: number;
  readonly #mostBytes: number;
  /** From the first line of the row that is being read. */
  #lines: Line[] = [];
  /** How many lines of this row are read; its quote is open then. */
  #read = 0;
  #bytes = 0;

  /** @param delimiter the byte between cells */
  constructor(delimiter: number, mostBytes: number) {
    this.#delimiter = delimiter;
    this.#mostBytes = mostBytes;
  }

  /** The rows that more lines complete. */
  add(lines: readonly Line[]): readonly Row[] {
    for (const line of lines) this.#lines.push(line);
    return this.#rows(false);
  }

  /** The rows that are left when no more lines come. */
  end(): readonly Row[] {
    return this.#rows(true);
  }

  #rows(isEnd: boolean): readonly Row[] {
    const rows: Row[] = [];
    let start = 0;
    while (start < this.#lines.length) {
      const next = this.#nextRow(start, isEnd);
      if (next === undefined) break;
      if (next !== "blank") rows.push(next);
      start += next === "blank" || "error" in next ? 1 : this.#read;
      this.#read = 0;
      this.#bytes = 0;
    }
    if (start > 0) this.#lines = this.#lines.slice(start);
    return rows;
  }

  /** The row that begins with a line; undefined where its end has not come yet. */
  #nextRow(start: number, isEnd: boolean): Row | "blank" | undefined {
    const { number: line } = this.#lines[start] as Line;
    while (start + this.#read < this.#lines.length) {
      const { bytes } = this.#lines[start + this.#read] as Line;
      const isOpen = this.#read > 0;
      this.#bytes += bytes?.length ?? 0;
      if (bytes === undefined || this.#bytes > this.#mostBytes) {
        return { line, error: isOpen ? openQuote() : tooLarge(this.#mostBytes) };
      }
      if (!isOpen && isBlank(bytes)) return "blank";
      const state = quoteAfter(bytes, this.#delimiter, isOpen);
      if (state === "wrong") return { line, error: openQuote() };
      this.#read++;
      if (state === "closed") return { line, bytes: this.#joined(start) };
    }
    return isEnd ? { line, error: openQuote() } : undefined;
  }

  #joined(start: number): Buffer {
    const pieces = this.#lines
      .slice(start, start + this.#read)
      .flatMap(({ bytes }) => [bytes as Buffer, NEWLINE]);
    return pieces.length === 2 ? (pieces[0] as Buffer) : Buffer.concat(pieces.slice(0, -1));
  }
}

function openQuote(): InputError {
  return new InputError("a cell begins with a quote and does not end with one");
}

/**
 * How a line leaves the quotes of its cells: a quote opens at the start of a cell, and closes before a delimiter or
 * the end of the line; two of them stand for one. Anywhere else in a cell without quotes it is a character.
 */
function quoteAfter(line: Buffer, delimiter: number, isOpen: boolean): "open" | "closed" | "wrong" {
  const end = line.at(-1) === CARRIAGE_RETURN ? line.length - 1 : line.length;
  let inside = isOpen;
  let at = 0;
  for (;;) {
    if (!inside && line[at] === QUOTE) {
      inside = true;
      at++;
    } else if (!inside) {
      at = line.indexOf(delimiter, at) + 1;
      if (at === 0) return "closed";
    } else {
      const quote = line.indexOf(QUOTE, at);
      if (quote < 0) return "open";
      at = quote + 2;
      if (line[quote + 1] === QUOTE) continue;
      if (quote + 1 === end) return "closed";
      if (line[quote + 1] !== delimiter) return "wrong";
      inside = false;
    }
  }
}
