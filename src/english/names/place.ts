import type { Level } from "../../model.js";
import type { FieldsOf } from "../../recognise/mention.js";
import type { KnownPlaceReader } from "../../recognise/readers/known-place.js";
import type { EnglishLexicon, Match, Terms, UnitRow } from "../lexicon.js";
import type { Line } from "../line.js";
import { isDash } from "../words.js";
import { isOpener } from "./openers.js";

/** A place: the word after it, and its fields. */
export interface Place {
  readonly end: number;
  readonly fields: FieldsOf<"location">;
}

/** Words of a name. */
const LONGEST_NAME = 5;
const LONGEST_UNKNOWN = 3;
const LEVELS = new Set(["province", "district", "commune"]);
/** Tags of compromise for places, and the level that they tell. */
const TAGS: readonly (readonly [tag: string, level: Level])[] = [
  ["Country", "country"],
  ["City", "other"],
  ["Region", "region"],
];

/** Reads places: `Ha Noi`, `Quang Ninh province`, `Ba Dinh district`, `Laos`, `Lach Huyen Port`. */
export class PlaceReader {
  readonly #lexicon: EnglishLexicon;
  readonly #terms: Terms;
  readonly #nouns: Terms;
  readonly #known: KnownPlaceReader;

  constructor(lexicon: EnglishLexicon, known: KnownPlaceReader) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.terms("places");
    this.#nouns = lexicon.terms("place-nouns");
    this.#known = known;
  }

  /** The place that begins at word `i`. */
  read(line: Line, i: number): Place | undefined {
    if (!line.isName(i)) return undefined;
    return longest(this.bare(line, i), this.#withNounBefore(line, i), this.#withNounBehind(line, i));
  }

  /** A name that stands for a place without a noun. */
  bare(line: Line, i: number): Place | undefined {
    if (!line.isName(i)) return undefined;
    return longest(this.#listed(line, i), this.#unit(line, i), this.#inLexicon(line, i)) ?? tagged(line, i);
  }

  /** `province of Quang Ninh`, `City of Hue`; without the noun where it is small. */
  #withNounBefore(line: Line, i: number): Place | undefined {
    const noun = this.#nouns.at(line, i);
    if (noun === undefined || noun.row.nouns === "" || !line.is(noun.end, "of")) return undefined;
    const name = this.#nameEnd(line, noun.end + 1);
    return name > noun.end + 1 ? this.#place(line, noun.end + 1, name, noun, name) : undefined;
  }

  /** `Quang Ninh province`, `Ba Dinh District`, `Tran Phu Street`, `Noi Bai International Airport`. */
  #withNounBehind(line: Line, i: number): Place | undefined {
    for (let at = i + 1; at <= i + LONGEST_NAME; at++) {
      const noun = line.at(at - 1).possessive ? undefined : this.#nouns.at(line, at);
      const isWritten = noun !== undefined && (line.isName(at) || noun.row.small === "yes");
      if (isWritten && this.#isNameOf(line, i, at, noun)) return this.#place(line, i, at, noun, noun.end);
      if (!line.isName(at) && !(isDash(line.at(at)) && line.isName(at + 1))) return undefined;
      if (noun !== undefined && at > i + 1 && !line.isName(at)) return undefined;
    }
    return undefined;
  }

  /** Whether the words from `i` to before `at` are a name and not the end of a sentence: `The city`, `Each province`. */
  #isNameOf(line: Line, i: number, at: number, noun: Match): boolean {
    if (isOpener(line.at(i).lower) || /\d/.test(line.at(i).text) || this.#nouns.at(line, i) !== undefined)
      return false;
    const { level = "" } = noun.row;
    const name = line.written(i, at);
    if (this.#unitsOf(name, noun).length > 0) return true;
    // `Yesterday Ha Long city`: the name begins later.
    for (let later = i + 1; later < at; later++) {
      const isUnit = this.#unitsOf(line.written(later, at), noun).length > 0;
      if (isUnit || this.bare(line, later)?.end === at) return false;
    }
    const known = this.bare(line, i);
    if (known?.end === at && known.fields.level === "country" && LEVELS.has(level)) return false;
    const isAdjective = at === i + 1 && (line.has(i, "Demonym") || line.has(i, "Adjective"));
    return !isAdjective && at - i <= LONGEST_UNKNOWN;
  }

  #place(line: Line, first: number, last: number, noun: Match, end: number): Place {
    const { level = "other" } = noun.row;
    const name = line.written(first, last);
    const units = this.#unitsOf(name, noun);
    if (units.length === 1) return { end, fields: unitFields(units[0] as UnitRow) };
    const known = level === "province" ? this.bare(line, first) : undefined;
    if (known?.end === last) return { end, fields: known.fields };
    return { end, fields: { name: line.written(first, end), level: level as Level } };
  }

  /** The units of a name that the English noun may stand for: a district is a quận or a huyện. */
  #unitsOf(name: string, { row }: Match): readonly UnitRow[] {
    const nouns = (row.nouns ?? "").split(",");
    const units = this.#lexicon.units(name).filter(([, noun, level]) => {
      if (row.nouns === "") return false;
      return nouns.includes(noun) || (level === "province" && row.level === "province");
    });
    const provinces = units.filter(([, , level]) => level === "province");
    return provinces.length > 0 ? provinces.slice(0, 1) : distinct(units);
  }

  #nameEnd(line: Line, i: number): number {
    const known = this.bare(line, i);
    if (known !== undefined) return known.end;
    let end = i;
    while (end < i + LONGEST_NAME && line.isName(end) && (end === i || !line.at(end - 1).possessive)) end++;
    return end;
  }

  #listed(line: Line, i: number): Place | undefined {
    const match = this.#terms.at(line, i);
    const nameEnd = match === undefined || match.end < i + 3 ? match?.end : match.end - 1;
    if (match === undefined || !isWrittenAsName(line, i, nameEnd ?? i)) return undefined;
    const { name = "", level = "other" } = match.row;
    return { end: match.end, fields: { name, level: level as Level } };
  }

  /** A unit of Vietnam that stands without its noun: `Ha Noi`, `Quảng Ninh`. */
  #unit(line: Line, i: number): Place | undefined {
    for (let end = i + LONGEST_NAME; end > i; end--) {
      if (!isWrittenAsName(line, i, end)) continue;
      const bare = this.#lexicon.units(line.written(i, end)).filter((unit) => unit[3] === "yes");
      const wide = bare.filter(([, , level]) => level === "province");
      const [unit] = wide.length > 0 ? wide : distinct(bare.filter(([, , level]) => level === "district"));
      if (unit !== undefined && end > i + 1) return { end, fields: unitFields(unit) };
    }
    return undefined;
  }

  /** A place that the Vietnamese lexicon holds: `London`, `Singapore`. */
  #inLexicon(line: Line, i: number): Place | undefined {
    const place = this.#known.read(line.tokens, line.at(i).first);
    if (place === undefined || place.bare !== "yes" || LEVELS.has(place.level)) return undefined;
    let end = i;
    while (line.at(end).kind !== "end" && line.at(end).first < place.end) end++;
    if (line.at(end - 1).last !== place.end || COMMON.has(line.at(i).lower)) return undefined;
    return { end, fields: { name: place.name, level: place.level } };
  }
}

/** Places of the Vietnamese lexicon that are words of English. */
const COMMON = new Set(["may", "march", "will", "reading", "nice", "bath", "mobile", "turkey"]);

function isWrittenAsName(line: Line, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { kind, lower, possessive } = line.at(at);
    if (kind === "end" || (possessive && at + 1 < last)) return false;
    if (kind === "word" && !line.isName(at) && !SMALL.has(lower)) return false;
    if (kind === "sign" && !"-'().".includes(lower)) return false;
  }
  return line.isName(first);
}

const SMALL = new Set(["of", "the", "and", "s"]);

function longest(...places: readonly (Place | undefined)[]): Place | undefined {
  return places.reduce((best, place) => ((place?.end ?? 0) > (best?.end ?? 0) ? place : best), undefined);
}

/** What compromise calls a country, a city or a region. */
function tagged(line: Line, i: number): Place | undefined {
  const [, level] = TAGS.find(([tag]) => line.has(i, tag)) ?? [];
  if (level === undefined || !line.has(i, "ProperNoun") || line.has(i, "Demonym")) return undefined;
  let end = i + 1;
  while (!line.at(end - 1).possessive && line.isName(end) && line.has(end, "Place") && !line.at(end).glued)
    end++;
  return { end, fields: { name: line.written(i, end), level } };
}

/** One of the units that share name and noun, where there is no other noun. */
function distinct(units: readonly UnitRow[]): readonly UnitRow[] {
  const [first] = units;
  const isOne = units.every(([name, noun]) => name === first?.[0] && noun === first[1]);
  return first !== undefined && isOne ? [first] : [];
}

function unitFields([name, noun, level]: UnitRow): FieldsOf<"location"> {
  return { name: level === "province" ? name : `${noun} ${name}`, level: level as Level };
}
