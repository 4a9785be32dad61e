import type { Lexicon } from "../../text/lexicon.js";
import type { EnglishLexicon, Match, Terms } from "../lexicon.js";
import type { Line } from "../line.js";
import { isOfCalendar } from "../word-lists.js";
import { isDash } from "../words.js";
import { type Body, bodyOf } from "./found-body.js";
import { LEVELS } from "./levels.js";
import { isOpener } from "./openers.js";
import type { PlaceReader } from "./place.js";
import { VietnameseBodies } from "./vietnamese-bodies.js";
import type { VietnameseNameReader } from "./vietnamese-name.js";

/** Capitalised words from the first to the head. */
const LONGEST_RUN = 8;
/** Words behind `of`. */
const LONGEST_FIELD = 16;
/** Endings of possessives that stand inside names: Hanoi Children's Hospital. */
const INSIDE = new Set(
  "people's children's women's farmers' workers' veterans' students' teachers' journalists' writers' lawyers'".split(
    " ",
  ),
);

/** `UN`, `MoIT`, `U.N.` */
const ABBREVIATION = /^\p{Lu}[\p{L}.]*\p{Lu}\.?$/u;

/** Reads bodies: `Ministry of Health`, `Hanoi Medical University`, `Politburo`, `UNDP`. */
export class BodyReader {
  readonly #heads: Terms;
  readonly #known: Terms;
  readonly #titles: Terms;
  readonly #places: PlaceReader;
  readonly #names: VietnameseNameReader;
  readonly #vietnamese: VietnameseBodies;

  constructor(english: EnglishLexicon, lexicon: Lexicon, places: PlaceReader, names: VietnameseNameReader) {
    this.#heads = english.terms("organization-heads");
    this.#known = english.terms("organizations");
    this.#titles = english.terms("titles");
    this.#places = places;
    this.#names = names;
    this.#vietnamese = new VietnameseBodies(lexicon);
  }

  /** The body that begins at word `i`. */
  read(line: Line, i: number): Body | undefined {
    if (isInLaw(line, i)) return undefined;
    const known = this.#readKnown(line, i);
    const named = this.#readNamed(line, i);
    if (named !== undefined && named.end > (known?.end ?? 0)) return named;
    return known ?? readParty(line, i) ?? this.#vietnamese.read(line, i);
  }

  /** `Politburo`, `National Assembly of Laos`, `UN`. */
  #readKnown(line: Line, i: number): Body | undefined {
    const match = this.#known.at(line, i);
    if (match === undefined || !isWritten(line, i, match)) return undefined;
    const { kind = "other", name = "", place: takesPlace } = match.row;
    const at = line.is(match.end + 1, "the") ? match.end + 2 : match.end + 1;
    const place = takesPlace === "yes" && line.is(match.end, "of") ? this.#places.bare(line, at) : undefined;
    if (place === undefined) return bodyOf(match.end, kind, name);
    return bodyOf(place.end, kind, `${name} ${place.fields.name}`, place.fields.name);
  }

  /** `Ministry of Health`, `Hai Phong Party Committee`, `municipal People's Committee`. */
  #readNamed(line: Line, i: number): Body | undefined {
    const isLevel = LEVELS.has(line.at(i).lower) && !line.isName(i);
    if ((!line.isName(i) && !isLevel) || isOpener(line.at(i).lower)) return undefined;
    const head = this.#headOf(line, i);
    if (head === undefined || (isLevel && head.start !== i + 1)) return undefined;
    const { start, end, row } = head;
    const field = this.#fieldEnd(line, end);
    const isNamed = start > i || field > end || row.alone === "yes";
    const isForeign = start > i && isDemonym(line, i) && field > end;
    if (!isNamed || isForeign || (isLevel && row.level !== "yes")) return undefined;
    const last = field > end ? field : end;
    return bodyOf(last, row.kind ?? "other", line.written(i, last), this.#placeIn(line, i, last));
  }

  /** The last head among the capitalised words from `i` on. */
  #headOf(line: Line, i: number): { start: number; end: number; row: Match["row"] } | undefined {
    let found: { start: number; end: number; row: Match["row"] } | undefined;
    for (let at = i; at < i + LONGEST_RUN; ) {
      if (at > i && this.#joinsRun(line, i, at)) at++;
      if (!line.isName(at) && !LEVELS.has(line.at(at).lower)) break;
      if (at > i && line.at(at).glued && !isDash(line.at(at - 1))) break;
      const head = line.isName(at) ? this.#heads.at(line, at) : undefined;
      if (head !== undefined && isHead(line, at, head)) found = { start: at, end: head.end, row: head.row };
      const next = head?.end ?? at + 1;
      if (this.#isBorder(line, at, i)) break;
      const { possessive, key } = line.at(next - 1);
      at = line.isHyphen(next) && line.isName(next + 1) ? next + 1 : next;
      if (possessive && !INSIDE.has(key)) break;
    }
    return found;
  }

  /** The `and` of `Viet Nam Oil and Gas Group`, and not that between two names. */
  #joinsRun(line: Line, first: number, at: number): boolean {
    if (!line.is(at, "and", "&") || !line.isName(at + 1) || this.#heads.at(line, at - 1)?.end === at)
      return false;
    return this.#places.read(line, first)?.end !== at && this.#known.at(line, first)?.end !== at;
  }

  /** A title or a person in the middle of capitalised words: `Ministry | Spokesperson Le Thi Thu Hang`. */
  #isBorder(line: Line, at: number, first: number): boolean {
    if (at === first)
      return this.#titles.at(line, at)?.row.kind === "office" && this.#heads.at(line, at) === undefined;
    return this.#names.end(line, at + 1) > at + 1;
  }

  /** `of Labour, Invalids and Social Affairs`, `of the Hai Phong Party Committee`, `for Drug Administration`. */
  #fieldEnd(line: Line, i: number): number {
    if (line.at(i - 1).possessive || !line.is(i, "of", "for", "on")) return i;
    let end = i;
    for (let at = i + 1; at < i + LONGEST_FIELD; ) {
      if (line.isName(at)) {
        const next = this.#fieldWordEnd(line, at, i);
        if (next === at) break;
        end = next;
        at = next;
        if (line.at(at - 1).possessive && !INSIDE.has(line.at(at - 1).key)) break;
      } else if (this.#isJoint(line, at)) at++;
      else break;
    }
    return end;
  }

  /** The word after the next part of a field, or the word itself where another name begins. */
  #fieldWordEnd(line: Line, at: number, first: number): number {
    const place = this.#places.read(line, at);
    const afterJoint = line.is(at - 1, "and", ",", "&");
    if (place !== undefined) return afterJoint ? at : place.end;
    if (this.#names.end(line, at, true) > at || isOfCalendar(line.at(at).lower)) return at;
    const begins = this.#known.at(line, at) ?? this.#heads.at(line, at) ?? this.#titles.at(line, at);
    return afterJoint && at > first + 2 && begins !== undefined ? at : at + 1;
  }

  #isJoint(line: Line, at: number): boolean {
    if (line.is(at, "of", "the", "for"))
      return line.isName(at + 1) || line.is(at + 1, "the") || isLevel(line, at + 1);
    if (isLevel(line, at)) return line.isName(at + 1);
    if (line.is(at, "and", "&", "-")) return line.isName(at + 1);
    if (!line.is(at, ",") || !line.isName(at + 1)) return false;
    for (let next = at + 2; next < at + 6; next++) {
      if (line.is(next, "and", "&")) return line.isName(next + 1);
      if (!line.isName(next) && !line.is(next, ",")) return false;
    }
    return false;
  }

  #placeIn(line: Line, first: number, last: number): string | undefined {
    for (let at = first; at < last; at++) {
      const place = this.#places.bare(line, at);
      if (place !== undefined && place.end <= last) return place.fields.name;
    }
    return undefined;
  }
}

/** `Law on Local | Government Organization`: part of the name of a law. */
function isInLaw(line: Line, i: number): boolean {
  for (let at = i - 1; at > i - LONGEST_FIELD; at--) {
    if (line.is(at, "on")) return line.isName(at - 1) && line.is(at - 1, "law", "laws", "code", "ordinance");
    if (!line.isName(at) && !line.is(at, "the", "of", "and", "&")) return false;
  }
  return false;
}

/** `Vietnamese` in `the Vietnamese Ministry of Health`. */
function isDemonym(line: Line, i: number): boolean {
  return line.has(i, "Demonym") || /(?:ese|ish|ian|ean)$/.test(line.at(i).lower) || line.is(i, "lao", "thai");
}

function isLevel(line: Line, i: number): boolean {
  return LEVELS.has(line.at(i).lower);
}

/** Written with a capital; a head of several words is one whole: `Standing Committee`, not `Standing committee`. */
function isHead(line: Line, i: number, { end }: Match): boolean {
  for (let at = i; at < end; at++) {
    if (line.isWord(at) && !line.isName(at) && !line.is(at, "of", "and", "for")) return false;
  }
  return true;
}

/** A known name is written with capitals; an abbreviation in capitals. */
function isWritten(line: Line, i: number, match: Match): boolean {
  if (match.row.case === "capitals") return ABBREVIATION.test(line.at(i).text);
  return line.isName(i) && isHead(line, i, match);
}

/** `the Party`, `the State`: the bodies, where no other word goes on with the name. */
function readParty(line: Line, i: number): Body | undefined {
  if (!line.is(i, "party", "state") || !line.isName(i) || line.isName(i + 1) || line.is(i + 1, "of"))
    return undefined;
  const isOne = line.is(i - 1, "the") || (line.is(i - 1, "and") && line.is(i - 2, "party", "state"));
  if (!isOne) return undefined;
  return line.is(i, "party")
    ? bodyOf(i + 1, "party", "Đảng Cộng sản Việt Nam")
    : bodyOf(i + 1, "state", "Nhà nước");
}
