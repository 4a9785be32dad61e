import { readFileSync } from "node:fs";
import { unmarked, unmarkedName } from "../text/unmarked.js";
import type { Line } from "./line.js";

/** A TSV source: the names of its columns, and their cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Name, noun, level and whether it stands without its noun. */
export type UnitRow = readonly [name: string, noun: string, level: string, bare: string];

/** What `compileEnglish` writes. */
export interface EnglishData {
  readonly tables: Readonly<Record<string, Table>>;
  /** Names without marks, and what their source says of them. */
  readonly surnames: Readonly<Record<string, string>>;
  readonly givenNames: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, readonly UnitRow[]>>;
}

/** A term that stands in a line: the word after it, and its row. */
export interface Match {
  readonly end: number;
  readonly row: Readonly<Record<string, string>>;
}

interface Entry {
  readonly keys: readonly string[];
  readonly row: Readonly<Record<string, string>>;
}

/** Words as `wordsOf` cuts them. */
const WORDS = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}²³]+(?:['’](?:s(?!\p{L})|(?!\p{L})|\p{L}+))?|\S/gu;

/** The terms of a table, found in a line by their words. */
export class Terms {
  /** By their first word, the longest first. */
  readonly #entries = new Map<string, Entry[]>();

  constructor({ columns, rows }: Table) {
    for (const row of rows) {
      const cells = Object.fromEntries(columns.map((column, index) => [column, row[index] as string]));
      for (const term of (row[0] as string).split("|")) this.#add(term, cells);
    }
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  }

  #add(term: string, row: Readonly<Record<string, string>>): void {
    const keys = term.toLowerCase().match(WORDS) ?? [];
    const entries = this.#entries.get(keys[0] as string) ?? [];
    this.#entries.set(keys[0] as string, [...entries, { keys, row }]);
  }

  /** The longest term that begins at word `i`, or undefined. */
  at(line: Line, i: number): Match | undefined {
    const { key, lower } = line.at(i);
    const entries = this.#entries.get(key) ?? [];
    const shorter = key === lower ? [] : (this.#entries.get(lower) ?? []);
    const found = find(line, i, entries) ?? find(line, i, shorter);
    return found && { end: i + found.keys.length, row: found.row };
  }

  /** The longest term that ends right before word `end`: where it begins, and its row. */
  before(line: Line, end: number, longest: number): { start: number; row: Match["row"] } | undefined {
    for (let start = end - longest; start < end; start++) {
      const match = this.at(line, start);
      if (match?.end === end) return { start, row: match.row };
    }
    return undefined;
  }
}

/** A term's last word may have a possessive ending that is not the term's own. */
function find(line: Line, i: number, entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ keys }) => {
    const last = keys.length - 1;
    if (line.at(i + last).key !== keys[last] && line.at(i + last).lower !== keys[last]) return false;
    for (let k = 0; k < last; k++) if (line.at(i + k).key !== keys[k]) return false;
    return true;
  });
}

/** What English lines are read with. Made for the first English line. */
export class EnglishLexicon {
  readonly #data: EnglishData;

  constructor(data: EnglishData) {
    this.#data = data;
  }

  /** What the build wrote beside the code. */
  static load(): EnglishLexicon {
    const file = readFileSync(new URL("../../dist/english.json", import.meta.url), "utf8");
    return new EnglishLexicon(JSON.parse(file) as EnglishData);
  }

  /** @param name of a source under lexicon/english/ */
  terms(name: string): Terms {
    const table = this.#data.tables[name];
    if (table === undefined) throw new Error(`no such table of English: ${name}`);
    return new Terms(table);
  }

  /** How common a Vietnamese surname is (common, less, rare, upland), written with its marks or without. */
  surname(word: string): string | undefined {
    return own(this.#data.surnames, unmarked(word));
  }

  /** Whether a word is a syllable of Vietnamese given names, with its marks or without. */
  isGivenName(word: string): boolean {
    return own(this.#data.givenNames, unmarked(word)) !== undefined;
  }

  /** The administrative units of Vietnam with a name, written with its marks or without. */
  units(name: string): readonly UnitRow[] {
    return own(this.#data.units, unmarkedName(name)) ?? [];
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
