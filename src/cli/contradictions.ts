import type { Format } from "../output/formats.js";
import { UsageError } from "./errors.js";
import type { GivenOptions } from "./options.js";

/** Throws UsageError where options contradict each other; `format` is the one that would be written. */
export function rejectContradictions(options: GivenOptions, format: Format): void {
  rejectSameFields(options);
  if (options.out === undefined) rejectForFormat(options, format);
  else rejectForFolder(options);
}

function rejectSameFields({ idField = "id", textField = "text", dateField = "date" }: GivenOptions): void {
  if (textField !== idField && textField !== dateField) return;
  throw new UsageError(
    `the text and ${textField === idField ? "the id" : "the date"} of a record cannot both be its field ${textField}; ` +
      "see --id-field, --text-field and --date-field",
  );
}

function rejectForFolder({ out, format, table, bom }: GivenOptions): void {
  if (out === "") throw new UsageError("-o needs the name of a folder; . is this one");
  if (format !== undefined) throw new UsageError("-o writes every format; leave out -f, or -o");
  if (table !== undefined) throw new UsageError("-o writes every table; leave out --table, or -o");
  if (bom) throw new UsageError("-o always writes tables with a byte order mark; leave out --bom");
}

function rejectForFormat(options: GivenOptions, format: Format): void {
  const { table, bom, raw, delimiter, withText, keepFields } = options;
  const isTable = format === "csv" || format === "tsv";
  if (!isTable && table !== undefined) throw needs("--table", "-f csv or -f tsv", format);
  if (!isTable && bom) throw needs("--bom", "-f csv or -f tsv", format);
  if (!isTable && raw) throw needs("--raw", "-f csv or -f tsv", format);
  if (format !== "csv" && delimiter !== undefined) throw needs("--delimiter", "-f csv", format);
  if (format !== "json" && format !== "jsonl" && withText) {
    throw needs("--with-text", "-f json or -f jsonl", format);
  }
  if (format !== "json" && format !== "jsonl" && table !== "documents" && keepFields) {
    throw needs("--keep-fields", "-f json, -f jsonl or --table documents", format);
  }
}

function needs(option: string, formats: string, format: Format): UsageError {
  return new UsageError(`${option} needs ${formats}; the format is ${format}`);
}
