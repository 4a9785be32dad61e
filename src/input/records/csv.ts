import { parse } from "csv-parse/sync";
import { InputError } from "../input-error.js";
import type { Reading } from "../reading.js";
import { type Row, RowReader } from "./csv-rows.js";
import { delimiterOf, toldDelimiter } from "./delimiter.js";
import type { Fields } from "./fields.js";
import { isBlank, type Line } from "./lines.js";
import { brokenAt, readingOf, type Stream } from "./record.js";
import { shown, shownNames } from "./shown.js";
import { textOfLine } from "./utf8.js";

const NEWLINE = Buffer.from("\n");

/** Reads the rows of a table as records, by the names of the columns in its first row. */
export class CsvReader {
  readonly #stream: Stream;
  #delimiter = "";
  #rows: RowReader | undefined;
  #columns: readonly string[] | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  /** The records that more lines complete. Throws InputError where the first row is no header with a column of texts. */
  read(lines: readonly Line[]): readonly Reading[] {
    const fromHeader = this.#rows === undefined ? this.#begin(lines) : lines;
    return this.#records(this.#rows?.add(fromHeader) ?? []);
  }

  /** The records that are left when no more lines come. Throws InputError as `read` does, also for an empty stream. */
  end(): readonly Reading[] {
    const records = this.#records(this.#rows?.end() ?? []);
    if (this.#columns === undefined) throw new InputError("empty: there is no header row");
    return records;
  }

  /** Makes ready for rows, once the first line is there that is not blank. */
  #begin(lines: readonly Line[]): readonly Line[] {
    const first = lines.findIndex(({ bytes }) => bytes === undefined || !isBlank(bytes));
    if (first < 0) return [];
    const { bytes } = lines[first] as Line;
    const header = bytes === undefined ? "" : textOfLine(bytes);
    const told = toldDelimiter(header);
    this.#delimiter = told ?? delimiterOf(header);
    this.#rows = new RowReader(this.#delimiter.charCodeAt(0), this.#stream.options.mostBytes);
    return lines.slice(told === undefined ? first : first + 1);
  }

  #records(rows: readonly Row[]): readonly Reading[] {
    const [header, ...others] = rows;
    if (header === undefined) return [];
    if (this.#columns !== undefined) return this.#readings(rows, this.#columns);
    this.#columns = this.#columnsOf(header);
    return this.#readings(others, this.#columns);
  }

  #columnsOf(header: Row): readonly string[] {
    if ("error" in header) throw new InputError(`header row: ${header.error.message}`);
    const columns = distinct((this.#cellsOf([header])[0] ?? []).map((name) => name.trim().normalize("NFC")));
    const { text } = this.#stream.options.fields;
    if (columns.includes(text)) return columns;
    throw new InputError(
      `no column ${shown(text)} (there is ${shownNames(columns)}); name that of the text with --text-field`,
    );
  }

  #readings(rows: readonly Row[], columns: readonly string[]): readonly Reading[] {
    const checked = rows.map(inUtf8);
    const cells = this.#cellsOf(checked.filter((row) => "bytes" in row))[Symbol.iterator]();
    return checked.map((row) => {
      if ("error" in row) return brokenAt(row.line, row.error, this.#stream);
      return this.#reading(cells.next().value ?? [], row.line, columns);
    });
  }

  #reading(cells: readonly string[], line: number, columns: readonly string[]): Reading {
    if (cells.length === columns.length) return readingOf(recordOf(columns, cells), line, this.#stream);
    const counts = `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the header has ${columns.length}`;
    return { ...brokenAt(line, new InputError(counts), this.#stream), ...this.#idIn(cells, columns) };
  }

  /** The id in a row of the wrong length: it is in its place if it stands before the text, which is what gets cut. */
  #idIn(cells: readonly string[], columns: readonly string[]): { readonly id?: string } {
    const { id, text } = this.#stream.options.fields;
    const at = columns.indexOf(id);
    const textAt = columns.indexOf(text);
    const cell = at < textAt && textAt < cells.length ? cells[at] : undefined;
    return cell === undefined || cell === "" ? {} : { id: cell };
  }

  /** The cells of whole rows. */
  #cellsOf(rows: readonly { readonly bytes: Buffer }[]): readonly string[][] {
    return parse(Buffer.concat(rows.flatMap(({ bytes }) => [bytes, NEWLINE])), {
      delimiter: this.#delimiter,
      record_delimiter: ["\r\n", "\n"],
      relax_quotes: true,
      relax_column_count: true,
    });
  }
}

/** A row as it is; a broken one where its bytes are wrong. */
function inUtf8(row: Row): Row {
  if ("error" in row) return row;
  try {
    textOfLine(row.bytes);
    return row;
  } catch (error) {
    return { line: row.line, error: error as InputError };
  }
}

/** Names of which none comes twice: the second `a` is `a (2)`. */
function distinct(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function recordOf(columns: readonly string[], cells: readonly string[]): Fields {
  return Object.fromEntries(columns.map((name, index) => [name, cells[index]]));
}
