/**
 * Writes what English lines are read with into one JSON file: the TSV sources under lexicon/english/, and the
 * Vietnamese names of the other sources as English writes them, without marks.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EnglishData } from "../english/lexicon.js";
import { unmarked, unmarkedName } from "../text/unmarked.js";
import { readSource, type Source } from "./source.js";

/** Reads `lexiconFolder/english/*.tsv` and three of the sources beside it, and writes `outFile`. */
export function compileEnglish(lexiconFolder: string, outFile: string): void {
  const folder = join(lexiconFolder, "english");
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  const sources = files.sort().map((file) => readSource(join(folder, file)));
  const data: EnglishData = {
    tables: Object.fromEntries(sources.map(({ name, columns, rows }) => [name, { columns, rows }])),
    surnames: namesIn(readSource(join(lexiconFolder, "surnames.tsv"))),
    givenNames: namesIn(readSource(join(lexiconFolder, "given-names.tsv"))),
    units: unitsIn(readSource(join(lexiconFolder, "administrative-units.tsv"))),
  };
  writeFileSync(outFile, JSON.stringify(data));
}

/** Names without marks, each with what the second column says of the first that is written so. */
function namesIn({ rows }: Source): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [terms = "", says = ""] of rows)
    for (const term of terms.split("|")) names[unmarked(term)] ??= says;
  return names;
}

/** Names of units without marks, with all that they may stand for; units that differ in code alone are one. */
function unitsIn({ columns, rows }: Source): EnglishData["units"] {
  const [name, noun, level, bare] = ["name", "noun", "level", "bare"].map((column) =>
    columns.indexOf(column),
  ) as [number, number, number, number];
  const units: Record<string, [string, string, string, string][]> = {};
  for (const row of rows) {
    const unit = [row[name], row[noun], row[level], row[bare]] as [string, string, string, string];
    for (const term of (row[0] as string).split("|")) {
      const known = units[unmarkedName(term)] ?? [];
      units[unmarkedName(term)] = known;
      if (!known.some((other) => other.every((cell, index) => cell === unit[index]))) known.push(unit);
    }
  }
  return units;
}
