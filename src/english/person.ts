import type { Mention } from "../recognise/mention.js";
import type { EnglishLexicon, Terms } from "./lexicon.js";
import type { Line } from "./line.js";
import type { PlaceReader } from "./names/place.js";
import type { TitleReader } from "./names/title.js";
import type { VietnameseNameReader } from "./names/vietnamese-name.js";
import type { Rule } from "./rule.js";
import { evidenceOf } from "./word-lists.js";

const LONGEST_NAME = 5;
const PARTICLES = new Set([
  "bin",
  "al",
  "de",
  "da",
  "van",
  "von",
  "der",
  "abu",
  "ibn",
  "dos",
  "del",
  "la",
  "el",
  "di",
]);
/** Words that are no part of a name, though they are written like one. */
const NOT_NAMES = new Set(
  `the a an in on at of and for from to by with as but if when while after before during monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

interface Name {
  readonly end: number;
  /** The full name, where another mention has it. */
  readonly name?: string;
}

/** Finds people: `Prime Minister | Pham Minh Chinh`, `Mr. | Ky`, `Antonio Guterres`, and later their last names alone. */
export class PersonRule implements Rule {
  readonly #vietnamese: VietnameseNameReader;
  readonly #titles: TitleReader;
  readonly #places: PlaceReader;
  readonly #heads: Terms;
  /** Full names by their last word. */
  readonly #known = new Map<string, string>();

  constructor(
    lexicon: EnglishLexicon,
    vietnamese: VietnameseNameReader,
    titles: TitleReader,
    places: PlaceReader,
  ) {
    this.#vietnamese = vietnamese;
    this.#titles = titles;
    this.#places = places;
    this.#heads = lexicon.terms("organization-heads");
  }

  begin(): void {
    this.#known.clear();
  }

  read(line: Line, i: number, found: Mention[]): void {
    if (!line.isName(i) || (line.at(i).glued && line.at(i - 1).kind !== "sign")) return;
    const isTitled = this.#titles.endsBefore(line, i);
    const title = this.#titles.before(line, i);
    const name = this.#fullName(line, i, isTitled, title !== undefined) ?? this.#lastName(line, i, isTitled);
    if (name === undefined) return;
    const written = line.written(i, name.end);
    if (name.end > i + 1) this.#known.set(line.at(name.end - 1).lower, written);
    const role = title?.role ?? this.#titles.behind(line, name.end);
    found.push({
      type: "person",
      first: i,
      last: name.end,
      rule: "english/person",
      fields: { name: name.name ?? written, ...(role !== undefined && { role }) },
    });
  }

  /** @param isOfTitle whether a title goes before, with other words between: `Minister of Health | Dao Hong Lan` */
  #fullName(line: Line, i: number, isTitled: boolean, isOfTitle: boolean): Name | undefined {
    const place = isTitled ? undefined : this.#places.read(line, i);
    const vietnamese = this.#vietnamese.end(line, i, isOfTitle);
    if (vietnamese > i)
      return place !== undefined && place.end >= vietnamese ? undefined : { end: vietnamese };
    const end = this.#runEnd(line, i);
    if (end === i || place !== undefined || isOrdinary(line, i, end)) return undefined;
    if (isTitled) return { end };
    const isNamed = end > i + 1 && (isForeignName(line, i, end) || this.#isInApposition(line, i, end));
    return isNamed ? { end } : undefined;
  }

  /** `Naoki Ito, the Japanese Ambassador to Viet Nam`: only people have titles. */
  #isInApposition(line: Line, i: number, end: number): boolean {
    return !line.beginsSentence(i) && !line.isName(i - 1) && this.#titles.behind(line, end) !== undefined;
  }

  /** The last name of somebody who was named before: `Chinh`, `Guterres`. */
  #lastName(line: Line, i: number, isTitled: boolean): Name | undefined {
    const name = this.#known.get(line.at(i).lower);
    if (name === undefined || (line.isName(i + 1) && !line.at(i).possessive)) return undefined;
    const isInside = line.isName(i - 1) && !isTitled && !line.beginsSentence(i);
    const isOther = NOT_NAMES.has(line.at(i).lower) || line.at(i).text.length < 2;
    return isInside || isOther ? undefined : { end: i + 1, name };
  }

  /** Capitalised words in a row, as far as they can be a name. */
  #runEnd(line: Line, i: number): number {
    let end = i;
    while (end < i + LONGEST_NAME) {
      if (end > i && PARTICLES.has(line.at(end).lower) && line.isName(end + 1)) end++;
      if (!this.#isNameWord(line, end, i)) break;
      end = afterHyphen(line, end + 1);
      if (line.at(end - 1).possessive) break;
    }
    return end;
  }

  #isNameWord(line: Line, i: number, first: number): boolean {
    const { text, lower, glued } = line.at(i);
    if (!line.isName(i) || NOT_NAMES.has(lower) || (glued && i > first) || /\d/.test(text)) return false;
    if (text.length > 2 && text === text.toUpperCase() && i > first) return false;
    if (this.#titles.begins(line, i) || this.#heads.at(line, i) !== undefined) return false;
    if (line.has(i, "Demonym") || line.has(i, "Organization")) return false;
    return this.#places.read(line, i) === undefined;
  }
}

/** `Major Projects Launched`, `Member States`: words of English alone, and no name. */
function isOrdinary(line: Line, first: number, last: number): boolean {
  return line.words.slice(first, last).every(({ lower }) => evidenceOf(lower) === "certain");
}

/** `Ban Ki-moon`, `Al-Sisi`: what a hyphen joins belongs to the name. */
function afterHyphen(line: Line, i: number): number {
  return line.isHyphen(i) && line.isWord(i + 1) ? i + 2 : i;
}

/** Whether compromise knows the first word as a first name and the others as names. */
function isForeignName(line: Line, first: number, last: number): boolean {
  if (!line.has(first, "FirstName")) return false;
  for (let at = first + 1; at < last; at++) if (line.has(at, "Place") || line.has(at, "Verb")) return false;
  return line.has(last - 1, "Person") || line.has(last - 1, "ProperNoun");
}
