import type { Mention } from "../recognise/mention.js";
import { ordinalAt } from "./date/parts.js";
import type { Line } from "./line.js";
import type { Rule } from "./rule.js";
import { isDash } from "./words.js";

interface Event {
  readonly end: number;
  readonly ordinal?: number;
}

/** Words between the ordinal of a congress and its noun. */
const LONGEST_NAME = 8;
/** Words of the body that holds it: `of the Communist Party of Viet Nam`. */
const LONGEST_BODY = 10;
const LEVELS = new Set(["national", "provincial", "municipal", "district", "party", "city", "delegates"]);

/** Finds congresses, plenums and national conferences: `13th National Party Congress`, `8th plenum`. */
export class EventRule implements Rule {
  read(line: Line, i: number, found: Mention[]): void {
    const event = readCongress(line, i) ?? readPlenum(line, i) ?? readConference(line, i);
    if (event === undefined) return;
    const { end, ordinal } = event;
    const name = line.written(i, end);
    const fields = ordinal === undefined ? { name } : { name, ordinal };
    found.push({ type: "event", first: i, last: end, rule: "english/event", fields });
  }
}

/** The word after a congress or plenum that begins at `i`, or `i`. */
export function congressEnd(line: Line, i: number): number {
  return (readCongress(line, i) ?? readPlenum(line, i))?.end ?? i;
}

/** `13th National Party Congress`, `National Party Congress`, `13th National Congress of the Communist Party of Viet Nam`. */
function readCongress(line: Line, i: number): Event | undefined {
  const ordinal = ordinalAt(line, i);
  const start = ordinal > 0 ? i + 1 : i;
  if (ordinal === 0 && !(line.is(i, "national") && line.isName(i) && !line.isNameBefore(i))) return undefined;
  for (let at = start; at < start + LONGEST_NAME; at++) {
    if (line.is(at, "congress")) {
      if (!line.isName(at) && ordinal === 0) return undefined;
      const end = bodyEnd(line, at + 1);
      return ordinal > 0 ? { end, ordinal } : { end };
    }
    if (!line.isName(at) && !LEVELS.has(line.at(at).lower)) return undefined;
  }
  return undefined;
}

/** `of the Communist Party of Viet Nam`, `of the Ha Nam provincial Party Organisation`. */
function bodyEnd(line: Line, i: number): number {
  if (!line.is(i, "of")) return i;
  let at = line.is(i + 1, "the") ? i + 2 : i + 1;
  let end = i;
  for (const last = at + LONGEST_BODY; at < last; at++) {
    if (line.isName(at)) end = at + 1;
    else if (!line.is(at, "of") && !LEVELS.has(line.at(at).lower)) break;
    if (line.at(at).possessive) break;
  }
  const isBody = line.words.slice(i, end).some(({ lower }) => BODIES.has(lower));
  return isBody ? end : i;
}

const BODIES = new Set([
  "party",
  "union",
  "front",
  "association",
  "federation",
  "organisation",
  "organization",
]);

/** `8th plenum of the 13th Party Central Committee`, `13th Party Central Committee's 8th plenum`. */
function readPlenum(line: Line, i: number): Event | undefined {
  const ordinal = ordinalAt(line, i);
  if (ordinal > 0 && isPlenum(line, i + 1)) {
    const end = plenumEnd(line, i + 1);
    return { end: line.is(end, "of") ? committeeEnd(line, afterArticle(line, end + 1), end) : end, ordinal };
  }
  const start = ordinal > 0 ? afterTenure(line, i + 1) : i;
  const end = committeeEnd(line, start, 0);
  if (end === 0 || !line.at(end - 1).possessive) return undefined;
  const number = ordinalAt(line, end);
  return number > 0 && isPlenum(line, end + 1)
    ? { end: plenumEnd(line, end + 1), ordinal: number }
    : undefined;
}

function isPlenum(line: Line, i: number): boolean {
  return line.is(i, "plenum", "plenary") || (line.is(i, "plenary") && line.is(i + 1, "session", "meeting"));
}

function plenumEnd(line: Line, i: number): number {
  return line.is(i, "plenary") && line.is(i + 1, "session", "meeting") ? i + 2 : i + 1;
}

function afterArticle(line: Line, i: number): number {
  const at = line.is(i, "the") ? i + 1 : i;
  return ordinalAt(line, at) > 0 ? afterTenure(line, at + 1) : at;
}

/** `13th-tenure Party Central Committee`. */
function afterTenure(line: Line, i: number): number {
  return isDash(line.at(i)) && line.is(i + 1, "tenure") ? i + 2 : i;
}

/** The word after `Party Central Committee` at `i`, or another. */
function committeeEnd(line: Line, i: number, otherwise: number): number {
  const at = line.is(i, "party", "cpv") ? i + 1 : i;
  const isCommittee = line.isName(at) && line.is(at, "central") && line.is(at + 1, "committee");
  return isCommittee ? at + 2 : otherwise;
}

/** `National Conference on Culture`, `National Culture Conference`. */
function readConference(line: Line, i: number): Event | undefined {
  const ordinal = ordinalAt(line, i);
  const start = ordinal > 0 ? i + 1 : i;
  if (!line.isName(start) || !line.is(start, "national") || (ordinal === 0 && line.isNameBefore(start)))
    return undefined;
  for (let at = start + 1; at < start + LONGEST_NAME; at++) {
    if (!line.isName(at)) return undefined;
    if (!line.is(at, "conference")) continue;
    const end = topicEnd(line, at + 1);
    return ordinal > 0 ? { end, ordinal } : { end };
  }
  return undefined;
}

/** `on Culture`, `on Foreign Affairs and Trade`. */
function topicEnd(line: Line, i: number): number {
  if (!line.is(i, "on") || !line.isName(i + 1)) return i;
  let end = i + 2;
  while (line.isName(end) || (line.is(end, "and") && line.isName(end + 1))) end++;
  return end;
}
