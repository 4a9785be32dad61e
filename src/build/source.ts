import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** A TSV source of the lexicon. */
export interface Source {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a source in composed letters. Throws on a malformed one, naming it. */
export function readSource(path: string): Source {
  const lines = readFileSync(path, "utf8").normalize("NFC").split("\n");
  const table = lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
  const [columns, ...rows] = table;
  if (columns?.[0] !== "term") throw new Error(`${path}: the first column must be named term`);
  const wrong = rows.find((row) => row.length !== columns.length);
  if (wrong)
    throw new Error(`${path}: ${wrong.length} columns for ${columns.length} in: ${wrong.join(" | ")}`);
  return { name: basename(path, ".tsv"), columns, rows };
}
