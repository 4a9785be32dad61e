import type { EnglishLexicon, Terms } from "../lexicon.js";
import type { Line } from "../line.js";
import { isDash } from "../words.js";
import { LEVELS } from "./levels.js";

/** What stands before a name: the first word of the role, which is none for a form of address. */
export interface Title {
  readonly start: number;
  readonly role: string | undefined;
}

const LONGEST_TITLE = 6;
/** Words between the head of a title and the name: `Minister of Labour, Invalids and Social Affairs | Dao Ngoc Dung`. */
const LONGEST_FIELD = 14;
const LONGEST_APPOSITION = 24;
const LINKS = new Set(["of", "for", "to", "at", "in", "on"]);
const INSIDE = new Set([...LINKS, "the", "and", "&", ",", "-"]);
const NOT_IN_ROLES = ["Verb", "Adverb", "Preposition", "Conjunction", "Determiner", "Pronoun", "Date"];

/** Reads the titles of people: `Prime Minister`, `Deputy Minister of Health`, `Chairman of the People's Committee`. */
export class TitleReader {
  readonly #titles: Terms;

  constructor(lexicon: EnglishLexicon) {
    this.#titles = lexicon.terms("titles");
  }

  /** Whether a title begins at word `i`. */
  begins(line: Line, i: number): boolean {
    return this.#titles.at(line, i) !== undefined;
  }

  /** Whether a title, and no word that only goes before titles, ends right before word `i`. */
  endsBefore(line: Line, i: number): boolean {
    const match = this.#titles.before(line, i, LONGEST_TITLE);
    return match !== undefined && match.row.kind !== "modifier";
  }

  /** The title right before a name, with what belongs to it. */
  before(line: Line, i: number): Title | undefined {
    const match = this.#titles.before(line, i, LONGEST_TITLE);
    if (match?.row.kind === "address") {
      const office = this.before(line, match.start);
      return office ?? { start: match.start, role: undefined };
    }
    const head =
      match !== undefined && match.row.kind !== "modifier" ? match.start : this.#headBefore(line, i);
    if (head < 0) return undefined;
    const start = this.#widest(line, head - 1) + 1;
    return { start, role: line.written(start, i) };
  }

  /** The head of `Minister of Foreign Affairs | Bui Thanh Son`; -1 where there is none. */
  #headBefore(line: Line, i: number): number {
    for (let at = i - 1; at > i - LONGEST_FIELD && at >= 0; at--) {
      const match = LINKS.has(line.at(at).lower) ? this.#titles.before(line, at, LONGEST_TITLE) : undefined;
      if (match !== undefined && match.row.kind !== "modifier") return match.start;
      const { lower } = line.at(at);
      if (!line.isName(at) && !INSIDE.has(lower) && !LEVELS.has(lower)) return -1;
    }
    return -1;
  }

  /** The last word before a title that does not belong to it: modifiers, bodies, other titles joined by `and`. */
  #widest(line: Line, from: number): number {
    let at = from;
    while (at > from - LONGEST_FIELD && at >= 0) {
      const { lower } = line.at(at);
      const modifier = this.#titles.before(line, at + 1, LONGEST_TITLE);
      if (modifier !== undefined && modifier.row.kind !== "address") at = modifier.start - 1;
      else if (line.isName(at) ? this.#goesBefore(line, at) : LEVELS.has(lower)) at--;
      else if ((lower === "and" || lower === ",") && this.endsBefore(line, at)) at--;
      else if (isDash(line.at(at)) && line.at(at).glued && line.isName(at - 1)) at--;
      else break;
    }
    return at;
  }

  #goesBefore(line: Line, i: number): boolean {
    if (line.beginsSentence(i) && NOT_IN_ROLES.some((tag) => line.has(i, tag))) return false;
    return !line.is(i, "the", "in", "on", "at", "by", "for", "as", "and", "with");
  }

  /** The title behind a name: `, Chairman of the People's Committee`. */
  behind(line: Line, i: number): string | undefined {
    if (!line.is(i, ",")) return undefined;
    const start = line.is(i + 1, "the", "a", "an") ? i + 2 : i + 1;
    const head = this.#headBehind(line, start);
    if (head === start - 1) return undefined;
    let end = this.#appositionEnd(line, head);
    // A second title may follow: member of the Politburo, Secretary of …
    while (line.is(end, ",", "and")) {
      const next = this.#headBehind(line, end + 1);
      if (next === end) break;
      end = this.#appositionEnd(line, next);
    }
    return line.written(start, end);
  }

  /** The word after the head of a title whose words begin at `i`; the word before where there is none. */
  #headBehind(line: Line, i: number): number {
    for (let at = i; at < i + LONGEST_TITLE; ) {
      const match = this.#titles.at(line, at);
      if (match?.row.kind === "address") break;
      if (match !== undefined && match.row.kind !== "modifier") return match.end;
      const isPart = match !== undefined || line.isName(at) || LEVELS.has(line.at(at).lower);
      if (!isPart) break;
      at = match?.end ?? at + 1;
    }
    return i - 1;
  }

  /** Behind the head: `of the municipal People's Committee`. */
  #appositionEnd(line: Line, head: number): number {
    let end = head;
    for (let at = head; at < head + LONGEST_APPOSITION; at++) {
      const { kind, lower } = line.at(at);
      if (line.isName(at)) end = at + 1;
      else if (lower === "," && !this.#isList(line, at)) break;
      else if (INSIDE.has(lower) || LEVELS.has(lower)) continue;
      else if (
        kind === "word" &&
        line.has(at, "Noun") &&
        !line.has(at, "Verb") &&
        !line.has(at, "Pronoun") &&
        end >= at - 2
      )
        end = at + 1;
      else break;
    }
    return end;
  }

  /** The comma of `Labour, Invalids and Social Affairs`, and not the one behind a title. */
  #isList(line: Line, i: number): boolean {
    if (!line.isName(i + 1) || this.#titles.at(line, i + 1) !== undefined) return false;
    for (let at = i + 2; at < i + 5; at++) if (line.is(at, "and")) return line.isName(at + 1);
    return false;
  }
}
