import { monthAt } from "../date/parts.js";
import type { EnglishLexicon, Match, Terms } from "../lexicon.js";
import type { Line } from "../line.js";
import { nounPhraseEnd } from "../noun-phrase.js";
import type { Numeral } from "../numbers.js";
import { isDash } from "../words.js";

/** What a number is in: a share, money, a measure, an age, or what is counted. */
export interface Unit {
  readonly kind: string;
  readonly unit: string;
  readonly currency?: string;
  /** The word after it. */
  readonly end: number;
}

/** Behind these a number is a name: `Article 5`, `Group 7`, `No. 12`. */
const LABELS = new Set(
  `no nos number article clause point points item chapter section part group team highway route road page room phase class grade
  level type category version table figure annex appendix block zone district ward covid channel gate pier platform flight
  line lane division region corps brigade regiment stage round quarter week day decree decision resolution directive circular
  plan conclusion notice law code tel telephone phone fax hotline`.split(/\s+/),
);
const BEFORE_YEAR = new Set("the its their this in since by until during of for".split(" "));
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** Reads units: `percent`, `million USD` behind its number, `km`, `-year-old`, `community digital technology teams`. */
export class UnitReader {
  readonly #terms: Terms;

  constructor(lexicon: EnglishLexicon) {
    this.#terms = lexicon.terms("units");
  }

  /** The unit of money, measure or share that begins at word `i`. */
  at(line: Line, i: number): Match | undefined {
    return this.#terms.at(line, i);
  }

  /**
   * The unit behind a number.
   * @param i the first word of the mention, which is not that of the number in the second half of a range
   */
  behind(line: Line, i: number, numeral: Numeral): Unit | undefined {
    const { end, value } = numeral;
    const start = line.isHyphen(end) ? end + 1 : end;
    const known = this.at(line, start);
    if (known !== undefined && !isOtherWord(line, start, known)) return unitFrom(known);
    const age = ageEnd(line, i, end);
    if (age > 0) return { kind: "age", unit: "tuổi", end: age };
    if (isLabelled(line, i) || isYear(line, i, numeral)) return undefined;
    const at = line.is(end, "other", "more", "new", "additional") ? end + 1 : end;
    const last = line.at(at).glued ? at : nounPhraseEnd(line, at, value > 1 || at > end);
    return last === at ? undefined : { kind: "counted", unit: line.written(end, last), end: last };
  }
}

function unitFrom({ row, end }: Match): Unit {
  const { kind = "", unit = "", currency = "-" } = row;
  return currency === "-" ? { kind, unit, end } : { kind, unit, currency, end };
}

/** `m`, `g` alone are measures only where they are glued or end the phrase; `Mile` is a name. */
function isOtherWord(line: Line, i: number, { end, row }: Match): boolean {
  const { text, glued, capital } = line.at(i);
  if (end > i + 1 || row.kind !== "measure") return false;
  if (text.length === 1) return !glued && line.isWord(end) && !line.is(end, "of", "in", "and");
  return capital && text !== text.toUpperCase();
}

/** Where `years old`, `-year-old` ends, or behind `aged 45` the number itself; 0 where it is no age. */
function ageEnd(line: Line, i: number, end: number): number {
  const at = line.isHyphen(end) ? end + 1 : end;
  if (line.is(at, "year", "years")) {
    const old = isDash(line.at(at + 1)) ? at + 2 : at + 1;
    if (line.is(old, "old")) return old + 1;
    if (line.is(old, "of") && line.is(old + 1, "age")) return old + 2;
  }
  return line.is(i - 1, "aged") ? end : 0;
}

/** `Article 5`, `Phase 2`, `April 30`. */
export function isLabelled(line: Line, i: number): boolean {
  const { kind, lower } = line.at(i - 1);
  if (kind !== "word") return false;
  return monthAt(line, i - 1) > 0 || LABELS.has(lower) || LABELS.has(lower.replace(/s$/, ""));
}

/** `the 2025 targets`, `in 2019 exports rose`, `Copyright 2012 Viet Nam News`: four digits that are a year, and no count. */
export function isYear(line: Line, i: number, { value, inWords, scale }: Numeral): boolean {
  const isPlain = !inWords && scale === 1 && line.at(i).text.length === 4;
  if (!isPlain || value < FIRST_YEAR || value > LAST_YEAR) return false;
  const { possessive, lower } = line.at(i - 1);
  if (possessive || BEFORE_YEAR.has(lower) || line.isName(i + 1)) return true;
  return line.isNameBefore(i) && !line.beginsSentence(i - 1);
}
