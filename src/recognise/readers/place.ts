import type { Level } from "../../model.js";
import type { Category, Lexicon } from "../../text/lexicon.js";
import { COMMA } from "../../text/signs.js";
import { BREAK, CAPITALISED, type Tokens, WORD } from "../../text/tokens.js";
import type { NameMemory } from "../name-memory.js";
import { BarePlaceReader } from "./bare-place.js";
import { isInitial } from "./initials.js";
import { type KnownPlace, KnownPlaceReader } from "./known-place.js";
import { nameFrom } from "./letter-case.js";
import { NumberedUnitReader } from "./numbered-unit.js";
import { PlaceExtentReader } from "./place-extent.js";
import { PlaceNounReader } from "./place-noun.js";

export interface Place {
  /** The token after the place. */
  readonly end: number;
  readonly level: Level;
  readonly name: string;
}

/** A noun that a name may stand behind. */
interface Noun {
  readonly row: number;
  readonly start: number;
  /** The token after the noun, and the first one of its name. */
  readonly end: number;
  readonly nameStart: number;
  /** What may follow, as in the lexicon. */
  readonly follows: string;
  readonly level: Level;
  readonly isUnit: boolean;
  /** Whether it stands in the plural: `các nước`. */
  readonly isMany: boolean;
}

/** Reads the names of places: `tỉnh Bắc Giang`, `quận 8`, `sân bay Cát Bi`, `Hải Phòng`, `Đông Nam Á`. */
export class PlaceReader {
  readonly #lexicon: Lexicon;
  readonly #memory: NameMemory;
  readonly #known: KnownPlaceReader;
  readonly #nouns: PlaceNounReader;
  readonly #extents: PlaceExtentReader;
  readonly #bare: BarePlaceReader;
  readonly #numbered: NumberedUnitReader;
  readonly #surnames: Category;
  readonly #givenNames: Category;
  readonly #words: Category;
  readonly #heads: Category;
  readonly #and: number;
  readonly #day: number;

  constructor(lexicon: Lexicon, memory: NameMemory) {
    this.#lexicon = lexicon;
    this.#memory = memory;
    this.#known = new KnownPlaceReader(lexicon);
    this.#nouns = new PlaceNounReader(lexicon);
    this.#extents = new PlaceExtentReader(lexicon, this.#nouns, this.#known);
    this.#bare = new BarePlaceReader(lexicon, memory, this.#nouns, this.#extents, this.#known);
    this.#numbered = new NumberedUnitReader(lexicon);
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#words = lexicon.category("words");
    this.#heads = lexicon.category("organization-heads");
    this.#and = lexicon.word("và");
    this.#day = lexicon.word("ngày");
  }

  /** The place that begins at token `i`, with its noun or without. */
  read(tokens: Tokens, i: number): Place | undefined {
    return this.readNamed(tokens, i) ?? this.readBare(tokens, i) ?? this.readDateline(tokens, i);
  }

  /** A name without its noun, where it can only be the place. */
  readBare(tokens: Tokens, i: number): Place | undefined {
    return this.#bare.read(tokens, i);
  }

  /** A noun of a unit without a name: `tỉnh`, `thành phố`, `TP`; the token after it, or `i`. */
  unitNounEnd(tokens: Tokens, i: number): number {
    return this.#nouns.unitEnd(tokens, i);
  }

  /** Whether a noun stands in the plural: `các đường`. */
  isPlural(tokens: Tokens, i: number): boolean {
    return this.#nouns.isPlural(tokens, i);
  }

  /** A noun with its name: `huyện Vĩnh Bảo`, `TP. HCM`, `quận 8`, `đường Nguyễn Văn Cừ`. */
  readNamed(tokens: Tokens, i: number, isNoun = false): Place | undefined {
    const row = this.#nouns.read(tokens, i);
    if (row < 0) return undefined;
    const noun = this.#nounOf(tokens, i, row);
    if (!this.#takesName(tokens, noun, isNoun)) return undefined;
    if (noun.follows === "known") return this.#readWhole(tokens, i);
    return this.#readNumbered(tokens, noun) ?? this.#readNameOf(tokens, noun);
  }

  #nounOf(tokens: Tokens, start: number, row: number): Noun {
    const { end, nameStart } = this.#nouns;
    const level = this.#nouns.level(row);
    const isUnit = this.#nouns.isUnit(row);
    const follows = this.#nouns.follows(row);
    return { row, start, end, nameStart, follows, level, isUnit, isMany: this.isPlural(tokens, start) };
  }

  /** Whether the noun is one here, and a name can stand behind it. */
  #takesName(
    tokens: Tokens,
    { row, start, end, nameStart, follows, isUnit }: Noun,
    isNoun: boolean,
  ): boolean {
    // `Bến Tre`, `Sóc Trăng`: the noun is a part of the name.
    const whole = tokens.isCapital(start) && !isUnit ? this.#known.read(tokens, start) : undefined;
    if (whole?.bare === "yes" && whole.level !== "other" && whole.end > end) return false;
    const isNamed = follows === "known" || tokens.isCapital(nameStart) || tokens.isNumber(nameStart);
    if (!isNamed && !(this.#nouns.name(row) === "cao tốc" && this.#extents.isRoad(tokens, nameStart)))
      return false;
    return isNoun || end > start + 1 || !this.#nouns.isOther(tokens, start);
  }

  /** `xã Sơn Kim 1`. */
  #readNumbered(tokens: Tokens, noun: Noun): Place | undefined {
    const end = noun.isUnit ? this.#numbered.end(tokens, noun.start) : noun.start;
    if (end <= noun.nameStart + 1) return undefined;
    return { end, level: noun.level, name: this.#writtenWith(tokens, noun, end) };
  }

  #readNameOf(tokens: Tokens, noun: Noun): Place | undefined {
    const { nameStart, follows, level, isUnit } = noun;
    const found = this.#known.read(tokens, nameStart);
    const known = isUnit && found !== undefined && !isOfLevel(found, level, nameStart) ? undefined : found;
    if (!this.#fitsLevel(noun, found, known) || !this.#isNameBehind(tokens, noun, found, known))
      return undefined;
    // `sân bay Đà Nẵng` is a place of its own, not the unit that lends it the name.
    const isUnitItself = isUnit || level === "country";
    const end = this.#extents.nameEnd(tokens, nameStart, follows, isUnitItself ? known : undefined);
    if (end === nameStart || (isUnit && known === undefined && this.#beginsPerson(tokens, nameStart)))
      return undefined;
    this.remember(tokens, nameStart, end);
    const isKnown = known?.end === end && !(level === "commune" && known.level !== "commune");
    const isWide = isKnown && isUnitItself && known.level !== "commune" && known.level !== "district";
    const name = isWide ? known.name : this.#writtenWith(tokens, noun, end);
    return { end, level: isKnown && isUnit ? known.level : level, name };
  }

  /** Whether what the lexicon holds of the name goes with the noun: `tỉnh Hà Nam`, `nước Nga`, but not `huyện Nga`. */
  #fitsLevel(
    { level, isUnit, isMany }: Noun,
    found: KnownPlace | undefined,
    known: KnownPlace | undefined,
  ): boolean {
    if (level === "country") return known !== undefined && !isMany;
    if (level === "province" && found === undefined) return false;
    if (isUnit && found?.level === "region" && (level !== "province" || isMany)) return false;
    return !(isUnit && found?.level === "country");
  }

  /** Whether it is a name at all: not the rest of a word, nor the name of something else that the noun stands for. */
  #isNameBehind(
    tokens: Tokens,
    { start, end, nameStart, follows, level }: Noun,
    found: KnownPlace | undefined,
    known: KnownPlace | undefined,
  ): boolean {
    if (follows === "dotted") {
      if (!isDotted(tokens, end, nameStart) && known?.level !== level) return false;
      if (isInitial(tokens, nameStart)) return false;
    }
    if (found !== undefined) return true;
    if (this.#lexicon.matchUntil(tokens, start, this.#words) > end) return false;
    return !this.#nouns.isMedium(tokens, start, end, nameStart);
  }

  /** The noun written out, and the name up to a token. */
  #writtenWith(tokens: Tokens, { row, start, nameStart }: Noun, end: number): string {
    const noun = this.#nouns.writtenOut(row, tokens.slice(start, nameStart));
    return `${noun} ${nameFrom(tokens, nameStart, end)}`;
  }

  /** `châu Á`, `miền Bắc`: a name whose first word is small. */
  #readWhole(tokens: Tokens, i: number): Place | undefined {
    const known = this.#known.read(tokens, i);
    return known?.bare === "yes" ? this.#bare.found(tokens, known) : undefined;
  }

  /** A unit that the lexicon does not know, with a name as people have: `tỉnh | Đoàn Văn Phi`. */
  #beginsPerson(tokens: Tokens, i: number): boolean {
    if (!this.#lexicon.isOne(tokens, i, this.#surnames) || !tokens.isCapital(i + 1)) return false;
    return this.#lexicon.isOne(tokens, i + 1, this.#givenNames);
  }

  /** `thôn Suối Giếng`, `tổ dân phố 5`: where people live together below the units; only with its name. */
  readHamlet(tokens: Tokens, i: number): Place | undefined {
    const row = this.#nouns.read(tokens, i);
    return row >= 0 && this.#nouns.name(row) === "thôn" ? this.readNamed(tokens, i) : undefined;
  }

  /** The place that a letter is dated from: `Xuân Đông, ngày 05 tháng 10 năm 2020`. */
  readDateline(tokens: Tokens, i: number): Place | undefined {
    const end = tokens.kind[i - 1] === BREAK && tokens.isCapital(i) ? this.#extents.runEnd(tokens, i) : i;
    const isDated = end > i + 1 && tokens.isSign(end, COMMA) && tokens.word[end + 1] === this.#day;
    return isDated
      ? { end, level: this.#known.read(tokens, i)?.level ?? "other", name: tokens.slice(i, end) }
      : undefined;
  }

  /** The name of a place behind a head that only places follow: `Quận ủy | Lê Chân`. */
  readOf(tokens: Tokens, i: number): Place | undefined {
    const known = this.#known.read(tokens, i);
    if (known === undefined || !tokens.isCapital(i)) return undefined;
    this.remember(tokens, i, known.end);
    return known;
  }

  /** Whether the lexicon holds a place of the name at `i`, however it is to be read here. */
  isKnown(tokens: Tokens, i: number): boolean {
    return this.knownEnd(tokens, i) > i;
  }

  /** The token after the name of a place that the lexicon holds, or `i`. */
  knownEnd(tokens: Tokens, i: number): number {
    return this.#known.read(tokens, i)?.end ?? i;
  }

  /** A unit with its noun written out: `thành phố Hồ Chí Minh` for `TP.HCM`, `thành phố` for `TP`. */
  writtenOut(tokens: Tokens, i: number, place: Place | undefined): string {
    const row = this.#nouns.read(tokens, i);
    const { end: nounEnd, nameStart } = this.#nouns;
    const written = tokens.slice(i, nounEnd);
    const noun = tokens.kind[i] === WORD ? written : this.#nouns.writtenOut(row, written);
    if (place === undefined) return noun;
    if (place.level === "province") return `${noun} ${place.name}`;
    return `${noun} ${nameFrom(tokens, nameStart, place.end)}`;
  }

  /** Whether a place without its noun fills the tokens from `i` to `end`; asking leaves no trace for what comes later. */
  standsBare(tokens: Tokens, i: number, end: number): boolean {
    const { lastPlaceEnd } = this.#memory;
    const place = this.readBare(tokens, i);
    this.#memory.lastPlaceEnd = lastPlaceEnd;
    return place !== undefined && place.end >= end;
  }

  /** Keeps the name for the rest of the text. */
  remember(tokens: Tokens, first: number, last: number): void {
    this.#memory.lastPlaceEnd = tokens.end[last - 1] as number;
    if (tokens.kind[first] === CAPITALISED && !this.#lexicon.isOne(tokens, first, this.#nouns.category))
      this.#memory.places.add(tokens, first, last, "");
  }

  /** A further name behind a place whose noun stands in the plural: `các đường Phạm Ngũ Lão | , Lê Lai và Nguyễn Trãi`. */
  readListed(tokens: Tokens, joint: number, level: Level): Place | undefined {
    const joins = tokens.isSign(joint, COMMA) || tokens.word[joint] === this.#and;
    const i = joint + 1;
    if (!joins || !tokens.isCapital(i) || this.#lexicon.match(tokens, i, this.#heads) >= 0) return undefined;
    const end = this.#extents.runEnd(tokens, i);
    if (end === i || tokens.isCapital(end)) return undefined;
    this.#memory.lastPlaceEnd = tokens.end[end - 1] as number;
    return { end, level, name: tokens.slice(i, end) };
  }
}

/** A name of one syllable counts only behind a noun of its own level. */
function isOfLevel(known: KnownPlace, level: Level, start: number): boolean {
  if (known.end - start > 1) return true;
  return known.level === level || (level === "province" && known.level === "district");
}

/** The full stop of `Q.1`, `H. Củ Chi`. */
function isDotted(tokens: Tokens, nounEnd: number, nameStart: number): boolean {
  return nameStart > nounEnd && tokens.glued(nounEnd);
}
