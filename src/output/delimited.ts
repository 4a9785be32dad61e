import { neutralise } from "./neutralise.js";
import type { Sink } from "./sink.js";
import type { Cell, Table } from "./table.js";
import type { Writer } from "./writer.js";

export interface DelimitedOptions {
  /** The character between cells. */
  readonly delimiter: string;
  /** Whether a byte order mark comes first, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** Leaves text cells as they are, also where a spreadsheet would run them. */
  readonly raw: boolean;
}

const BYTE_ORDER_MARK = "\uFEFF";

/** A table as RFC 4180 has it: a header, CRLF, quotes where they are needed. Also for tabs between cells. */
export async function delimitedWriter(sink: Sink, table: Table, options: DelimitedOptions): Promise<Writer> {
  const { stringify } = await import("csv-stringify/sync");
  const { delimiter, raw } = options;
  const text = (rows: readonly (readonly Cell[])[]) =>
    stringify(
      rows.map((row) => row.map((cell) => cellText(cell, raw))),
      // Without the last, a line feed or carriage return that stands alone in a cell goes without quotes.
      { delimiter, record_delimiter: "windows", quote_record_delimiter: true },
    );
  const write = async (rows: readonly (readonly Cell[])[]) => {
    if (rows.length > 0) await sink.write(text(rows));
  };
  await sink.write((options.bom ? BYTE_ORDER_MARK : "") + text([table.header]));
  return {
    write: (record) => write(table.rows(record)),
    writeFailed: (record) => write(table.failedRows(record)),
    end: () => sink.end(),
  };
}

function cellText(cell: Cell, raw: boolean): string {
  if (typeof cell === "string") return raw ? cell : neutralise(cell);
  return cell === null || cell === undefined ? "" : String(cell);
}
