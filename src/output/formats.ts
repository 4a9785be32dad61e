import { delimitedWriter } from "./delimited.js";
import { documentsTable } from "./documents-table.js";
import { entitiesTable } from "./entities-table.js";
import { jsonWriter } from "./json.js";
import { jsonlWriter } from "./jsonl.js";
import { linesWriter } from "./lines.js";
import type { Sink } from "./sink.js";
import type { Writer } from "./writer.js";

export const formats = ["lines", "json", "jsonl", "csv", "tsv"] as const;
export const tables = ["entities", "documents"] as const;

export type Format = (typeof formats)[number];
export type TableName = (typeof tables)[number];

export interface FormatOptions {
  readonly format: Format;
  readonly table: TableName;
  readonly delimiter: string;
  readonly bom: boolean;
  readonly raw: boolean;
  readonly explain: boolean;
  /** Whether the other fields of records are written. */
  readonly keepFields: boolean;
  /** Whether `lines` come in colours. */
  readonly colour: boolean;
}

/** The writer of one format, onto one sink. */
export async function formatWriter(sink: Sink, options: FormatOptions): Promise<Writer> {
  switch (options.format) {
    case "lines":
      return linesWriter(sink, options.colour);
    case "json":
      return jsonWriter(sink);
    case "jsonl":
      return jsonlWriter(sink);
    case "csv":
      return delimitedWriter(sink, tableNamed(options), options);
    case "tsv":
      return delimitedWriter(sink, tableNamed(options), { ...options, delimiter: "\t" });
  }
}

function tableNamed({ table, explain, keepFields }: FormatOptions) {
  return table === "documents" ? documentsTable(keepFields) : entitiesTable(explain);
}
