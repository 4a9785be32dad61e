import type { DocumentNumber } from "../../recognise/document/symbol.js";
import type { Terms } from "../lexicon.js";
import type { Line } from "../line.js";
import { isOpener } from "../names/openers.js";

/** A law by its name and year, or its name and symbol. */
export interface Law {
  readonly docType: string;
  readonly title: string;
  readonly end: number;
  readonly year?: number;
  readonly number?: DocumentNumber;
}

type NumberAt = (i: number) => { readonly number: DocumentNumber; readonly end: number } | undefined;

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
/** Words of a name before the noun: `Anti-Money Laundering Law`. */
const LONGEST_BEFORE = 8;
/** Words of a name behind it: `Law on the Prevention and Control of Tobacco Harms`. */
const LONGEST_BEHIND = 16;
const JOINERS = new Set(["on", "of", "the", "and", "for", "in", "to", "against", "with", ",", "-", "'"]);

/** Reads `2024 Land Law`, `Land Law 2024`, `Law on Investment No. 61/2020/QH14`, `Constitution of 2013`. */
export function readLaw(line: Line, i: number, nouns: Terms, numberAt: NumberAt): Law | undefined {
  const year = yearAt(line, i);
  const start = year > 0 ? i + 1 : i;
  if (!line.isName(start) || isOpener(line.at(start).lower)) return undefined;
  if (year === 0 && line.isNameBefore(i) && !line.beginsSentence(i)) return undefined;
  const name = readName(line, start, nouns);
  if (name === undefined) return undefined;
  const { docType, end } = name;
  const title = line.written(start, end);
  if (year > 0) return { docType, title, year, end };
  const count = line.is(end, "no") ? end + 1 : end;
  const read = count > end || line.is(end, "(") ? numberAt(count > end ? count : end + 1) : undefined;
  if (read?.number.complete) {
    const close = count === end ? 1 : 0;
    const { number } = read;
    return { docType, title, number, ...(number.year > 0 && { year: number.year }), end: read.end + close };
  }
  return readYearBehind(line, end, docType, title);
}

/** `Land Law 2024`, `Land Law (2024)`, `Constitution of 2013`, `Penal Code of the year 2015`. */
function readYearBehind(line: Line, end: number, docType: string, title: string): Law | undefined {
  const bracket = line.is(end, "(");
  const at = bracket || line.is(end, "of", "dated") ? end + 1 : end;
  const year = yearAt(line, at);
  if (year === 0 || (bracket && !line.is(at + 1, ")"))) return undefined;
  return { docType, title, year, end: bracket ? at + 2 : at + 1 };
}

/** The noun with its name before it or behind it: `Land Law`, `Law on Investment`, `Constitution`. */
function readName(line: Line, i: number, nouns: Terms): { docType: string; end: number } | undefined {
  for (let at = i; at < i + LONGEST_BEFORE; at++) {
    const match = nouns.at(line, at);
    if (match?.row.use === "law" && line.isName(at)) {
      const { docType = "" } = match.row;
      if (at > i) return { docType, end: match.end };
      const end = nameBehind(line, match.end);
      return end > match.end || docType === "hien-phap" ? { docType, end } : undefined;
    }
    const goesOn = line.isName(at) || (at > i && JOINERS.has(line.at(at).lower) && !line.endsSentence(at));
    if (!goesOn || (line.is(at, ",") && !line.isName(at + 1))) return undefined;
  }
  return undefined;
}

/** `on Investment`, `on Cyber-Information Security`: as far as its words are written with capitals. */
function nameBehind(line: Line, i: number): number {
  if (!line.is(i, "on", "of", "against") || yearAt(line, i + 1) > 0) return i;
  let end = i;
  for (let at = i + 1; at < i + LONGEST_BEHIND; at++) {
    if (line.isName(at) && !line.is(at, "no", "nos")) end = at + 1;
    else if (!JOINERS.has(line.at(at).lower) || line.is(at, ",")) break;
  }
  return end;
}

function yearAt(line: Line, i: number): number {
  const { kind, value, text } = line.at(i);
  return kind === "number" && text.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
}
