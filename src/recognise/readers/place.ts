import type { Level } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { wordSet } from "../../text/phrase.js";
import { COLON, COMMA, DASH, DOT, OPEN, SLASH } from "../../text/signs.js";
import { BREAK, CAPITALISED, CAPITALS, type Tokens, WORD } from "../../text/tokens.js";
import type { NameMemory } from "../name-memory.js";
import { afterApostrophe, inCapitals } from "./capitals.js";
import { type KnownPlace, KnownPlaceReader } from "./known-place.js";

/** Words in a row that can be the name of a place that the lexicon does not know. */
const LONGEST_NAME = 4;
/** `cao tốc Hà Nội - Hải Phòng - Hạ Long`. */
const MOST_JOINED = 4;
/** Nouns of units; behind the others a name may be anybody's. */
const UNIT_LEVELS: ReadonlySet<Level> = new Set(["province", "district", "commune"]);

const FOREIGN = /^[A-Za-z]{4,}$/;

export interface Place {
  /** The token after the place. */
  readonly end: number;
  readonly level: Level;
  readonly name: string;
}

/** Reads the names of places: `tỉnh Bắc Giang`, `quận 8`, `sân bay Cát Bi`, `Hải Phòng`, `Đông Nam Á`. */
export class PlaceReader {
  readonly #lexicon: Lexicon;
  readonly #memory: NameMemory;
  readonly #known: KnownPlaceReader;
  readonly #nouns: Category;
  readonly #nounLevel: Column;
  readonly #nounName: Column;
  readonly #follows: Column;
  readonly #surnames: Category;
  readonly #heads: Category;
  readonly #givenNames: Category;
  readonly #words: Category;
  readonly #plurals: ReadonlySet<number>;
  readonly #notCountries: ReadonlySet<number>;
  readonly #and: number;
  readonly #day: number;
  readonly #month: number;
  readonly #country: number;
  readonly #bridge: number;
  readonly #point: number;
  readonly #functions: Category;
  readonly #titles: Category;
  readonly #foreign: Category;
  readonly #at: ReadonlySet<number>;
  readonly #toPlaces: ReadonlySet<number>;
  readonly #media: ReadonlySet<number>;

  constructor(lexicon: Lexicon, memory: NameMemory) {
    this.#lexicon = lexicon;
    this.#memory = memory;
    this.#known = new KnownPlaceReader(lexicon);
    this.#nouns = lexicon.category("place-nouns");
    this.#nounLevel = this.#nouns.column("level");
    this.#nounName = this.#nouns.column("name");
    this.#follows = this.#nouns.column("follows");
    this.#heads = lexicon.category("organization-heads");
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#words = lexicon.category("words");
    this.#plurals = wordSet(lexicon, "các những nhiều mọi");
    this.#notCountries = wordSet(lexicon, "tiếng chữ chủ hướng");
    this.#country = lexicon.word("nước");
    this.#bridge = lexicon.word("cầu");
    this.#point = lexicon.word("điểm");
    this.#functions = lexicon.category("function-words");
    this.#foreign = lexicon.category("foreign-names");
    this.#titles = lexicon.category("titles");
    this.#media = wordSet(lexicon, "kênh bản đỉnh");
    this.#toPlaces = wordSet(lexicon, "sang ở tại từ đến đi tới về nước người");
    this.#at = wordSet(lexicon, "tại ở");
    this.#month = lexicon.word("tháng");
    this.#day = lexicon.word("ngày");
    this.#and = lexicon.word("và");
  }

  /** The place that begins at token `i`, with its noun or without. */
  read(tokens: Tokens, i: number): Place | undefined {
    return this.readNamed(tokens, i) ?? this.readBare(tokens, i) ?? this.readDateline(tokens, i);
  }

  /** A noun with its name: `huyện Vĩnh Bảo`, `TP. HCM`, `quận 8`, `đường Nguyễn Văn Cừ`. */
  readNamed(tokens: Tokens, i: number, isNoun = false): Place | undefined {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    if (row < 0) return undefined;
    const nounEnd = this.#lexicon.matchEnd;
    const nameStart = this.#afterNoun(tokens, nounEnd);
    const isWhole = this.#follows.get(row) === "known";
    const isNamed = tokens.isCapital(nameStart) || tokens.isNumber(nameStart);
    if (!isWhole && !isNamed && !(this.#nounName.get(row) === "cao tốc" && this.#isRoad(tokens, nameStart)))
      return undefined;
    if (!isNoun && nounEnd === i + 1 && tokens.word[i] !== this.#country && this.#isNoNoun(tokens, i))
      return undefined;
    if (isWhole) return this.#readWhole(tokens, i);
    const level = this.#nounLevel.get(row) as Level;
    const isUnit = UNIT_LEVELS.has(level);
    const found = this.#known.read(tokens, nameStart);
    const known = isUnit && found !== undefined && !isOfLevel(found, level, nameStart) ? undefined : found;
    if (level === "province" && found === undefined) return undefined;
    if (isUnit && found?.level === "region" && (level !== "province" || this.isPlural(tokens, i)))
      return undefined;
    if (level === "country" ? !this.#isCountryBehind(tokens, i, known) : isUnit && found?.level === "country")
      return undefined;
    const follows = this.#follows.get(row);
    if (follows === "dotted" && !isDotted(tokens, nounEnd, nameStart) && known?.level !== level)
      return undefined;
    if (follows === "dotted" && tokens.isCapital(nameStart) && tokens.letters(nameStart) === 1)
      return undefined;
    if (found === undefined && this.#lexicon.matchUntil(tokens, i, this.#words) > nounEnd) return undefined;
    if (this.#isMedium(tokens, i, nounEnd, nameStart) && found === undefined) return undefined;
    const end = this.#nameEnd(tokens, nameStart, follows, isUnit || level === "country" ? known : undefined);
    if (end === nameStart || (isUnit && known === undefined && this.#beginsPerson(tokens, nameStart)))
      return undefined;
    this.remember(tokens, nameStart, end);
    const isKnown = known?.end === end && !(level === "commune" && known.level !== "commune");
    return {
      end,
      level: isKnown && UNIT_LEVELS.has(level) ? known.level : level,
      name:
        isKnown && known.level !== "commune" && known.level !== "district"
          ? known.name
          : this.#fullName(tokens, i, row, nameStart, end),
    };
  }

  /** `kênh YouTube`, `bản PDF`, `đỉnh VN-Index`: nouns of other things too, before a name that is not Vietnamese. */
  #isMedium(tokens: Tokens, i: number, nounEnd: number, nameStart: number): boolean {
    if (nounEnd !== i + 1 || !this.#media.has(tokens.word[i] as number) || tokens.isNumber(nameStart))
      return false;
    if (tokens.kind[nameStart] !== CAPITALISED) return true;
    return tokens.letters(nameStart) > 3 && FOREIGN.test(tokens.slice(nameStart, nameStart + 1));
  }

  /** `nước Nga`, but not one of several: `các nước ASEAN`. */
  #isCountryBehind(tokens: Tokens, i: number, known: KnownPlace | undefined): boolean {
    return known !== undefined && !this.#plurals.has(tokens.word[i - 1] as number);
  }

  /** `châu Á`, `miền Bắc`: a name whose first word is small. */
  #readWhole(tokens: Tokens, i: number): Place | undefined {
    const known = this.#known.read(tokens, i);
    return known?.bare === "yes" ? this.#found(tokens, known) : undefined;
  }

  /** Whether a noun stands in the plural: `các đường`. */
  isPlural(tokens: Tokens, i: number): boolean {
    return this.#plurals.has(tokens.word[i - 1] as number);
  }

  /** `Hồ` in `Hồ Chí Minh`: a surname; `lao | động TP`: the end of another word. */
  #isNoNoun(tokens: Tokens, i: number): boolean {
    if (tokens.isCapital(i))
      return this.#lexicon.isOne(tokens, i, this.#surnames) || this.#isPenName(tokens, i);
    if (this.#endsTitle(tokens, i) || this.#isMeetingPoint(tokens, i)) return true;
    return this.#lexicon.matchBefore(tokens, i + 1, this.#words, 3) >= 0 && this.#lexicon.matchStart < i;
  }

  /** `Đình Thắng`: a line that is nothing but two given syllables. */
  #isPenName(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i - 1] !== BREAK || !this.#lexicon.isOne(tokens, i, this.#givenNames)) return false;
    const isEnd = tokens.kind[i + 2] === BREAK || tokens.isSign(i + 2, DASH);
    return isEnd && this.#lexicon.isOne(tokens, i + 1, this.#givenNames);
  }

  /** `điểm | cầu Hà Nội`: where people see each other on screens. */
  #isMeetingPoint(tokens: Tokens, i: number): boolean {
    return tokens.word[i] === this.#bridge && tokens.word[i - 1] === this.#point;
  }

  /** `trưởng | bản Giàng A Páo`: the noun ends a title. */
  #endsTitle(tokens: Tokens, i: number): boolean {
    return this.#lexicon.matchBefore(tokens, i + 1, this.#titles, 4) >= 0 && this.#lexicon.matchStart < i;
  }

  /** A unit that the lexicon does not know, with a name as people have: `tỉnh | Đoàn Văn Phi`. */
  #beginsPerson(tokens: Tokens, i: number): boolean {
    if (!this.#lexicon.isOne(tokens, i, this.#surnames) || !tokens.isCapital(i + 1)) return false;
    return this.#lexicon.isOne(tokens, i + 1, this.#givenNames);
  }

  /** A noun of a unit without a name: `tỉnh`, `thành phố`, `TP`; the token after it, or `i`. */
  unitNounEnd(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    return row >= 0 && UNIT_LEVELS.has(this.#nounLevel.get(row) as Level) ? this.#lexicon.matchEnd : i;
  }

  /** `thôn Suối Giếng`, `tổ dân phố 5`: where people live together below the units; only with its name. */
  readHamlet(tokens: Tokens, i: number): Place | undefined {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    return row >= 0 && this.#nounName.get(row) === "thôn" ? this.readNamed(tokens, i) : undefined;
  }

  /** The place that a letter is dated from: `Xuân Đông, ngày 05 tháng 10 năm 2020`. */
  readDateline(tokens: Tokens, i: number): Place | undefined {
    const end = tokens.kind[i - 1] === BREAK && tokens.isCapital(i) ? this.#runEnd(tokens, i) : i;
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
    return this.#known.read(tokens, i) !== undefined;
  }

  /** A unit with its noun written out: `thành phố Hà Nội` for `TP Hà Nội`, `thành phố` for `TP`. */
  writtenOut(tokens: Tokens, i: number, place: Place | undefined): string {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    const nounEnd = this.#lexicon.matchEnd;
    const isShort = tokens.kind[i] === CAPITALS || tokens.isSign(nounEnd, DOT);
    if (!isShort) return tokens.slice(i, place?.end ?? nounEnd);
    const noun = this.#nounName.get(row);
    if (place === undefined) return noun;
    return `${noun} ${tokens.slice(this.#afterNoun(tokens, nounEnd), place.end)}`;
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
    if (tokens.kind[first] === CAPITALISED && !this.#lexicon.isOne(tokens, first, this.#nouns))
      this.#memory.places.add(tokens, first, last, "");
  }

  /** A name without its noun, where it can only be the place. */
  readBare(tokens: Tokens, i: number): Place | undefined {
    if (!tokens.isCapital(i)) return undefined;
    const known = this.#known.read(tokens, i);
    const remembered = this.#memory.places.at(tokens, i);
    if (remembered !== undefined && remembered.end >= (known?.end ?? 0)) {
      return this.#found(
        tokens,
        known?.end === remembered.end
          ? known
          : { ...remembered, level: "other", name: tokens.slice(i, remembered.end), bare: "yes" },
      );
    }
    if (known !== undefined && this.#standsAlone(tokens, i, known)) return this.#found(tokens, known);
    return undefined;
  }

  #found(tokens: Tokens, { end, level, name }: KnownPlace): Place {
    this.#memory.lastPlaceEnd = tokens.end[end - 1] as number;
    return { end, level, name };
  }

  #standsAlone(tokens: Tokens, i: number, { end, bare, level }: KnownPlace): boolean {
    if (bare === "yes") return !(level === "other" && tokens.word[end] === 0 && tokens.isCapital(end));
    if (this.#goesOnFrom(tokens, i)) return true;
    if (bare === "noun") return this.#isCountry(tokens, i, end);
    if (this.#at.has(tokens.word[i - 1] as number) && level !== "commune") return true;
    return this.#liesIn(tokens, end, level);
  }

  /** Behind a comma or `và` after another place: `quận Lê Chân, Ngô Quyền`. */
  #goesOnFrom(tokens: Tokens, i: number): boolean {
    const joins =
      tokens.isSign(i - 1, COMMA) || tokens.isSign(i - 1, DASH) || tokens.word[i - 1] === this.#and;
    return joins && tokens.end[i - 2] === this.#memory.lastPlaceEnd;
  }

  /** A further name behind a place whose noun stands in the plural: `các đường Phạm Ngũ Lão | , Lê Lai và Nguyễn Trãi`. */
  readListed(tokens: Tokens, joint: number, level: Level): Place | undefined {
    const joins = tokens.isSign(joint, COMMA) || tokens.word[joint] === this.#and;
    const i = joint + 1;
    if (!joins || !tokens.isCapital(i) || this.#lexicon.match(tokens, i, this.#heads) >= 0) return undefined;
    const end = this.#runEnd(tokens, i);
    if (end === i || tokens.isCapital(end)) return undefined;
    this.#memory.lastPlaceEnd = tokens.end[end - 1] as number;
    return { end, level, name: tokens.slice(i, end) };
  }

  /** `Đức`, `Nga`, `Anh` inside a sentence and not beside another capital. */
  #isCountry(tokens: Tokens, i: number, end: number): boolean {
    if (tokens.isCapital(i - 1) || this.#isOrdinaryWord(tokens, i)) return false;
    if (tokens.isCapital(end)) {
      return (
        this.#lexicon.starts(tokens, end, this.#foreign) && !this.#lexicon.isOne(tokens, end, this.#surnames)
      );
    }
    if (this.#isOrdinaryWord(tokens, i)) return false;
    const isInside = tokens.kind[i - 1] === WORD || tokens.isSign(i - 1, COMMA) || tokens.isSign(i - 1, OPEN);
    if (!isInside)
      return (
        !this.#lexicon.isOne(tokens, i, this.#titles) &&
        (tokens.kind[end] === WORD || this.#joinsCountry(tokens, end)) &&
        this.#memory.people.at(tokens, i) === undefined
      );
    const before = tokens.word[i - 1] as number;
    if (this.#memory.people.at(tokens, i) !== undefined) return this.#toPlaces.has(before);
    return !this.#notCountries.has(before);
  }

  /** `Pháp, Đức và Ý`: a list of countries begins. */
  #joinsCountry(tokens: Tokens, i: number): boolean {
    return tokens.isSign(i, COMMA) && this.#known.read(tokens, i + 1)?.level === "country";
  }

  /** `Kim Bảng, Hà Nam`, `Kim Bảng (Hà Nam)`, `Kim Bảng, tỉnh Hà Nam`: a wider place right behind. */
  #liesIn(tokens: Tokens, end: number, level: Level): boolean {
    if (!tokens.isSign(end, COMMA) && !tokens.isSign(end, OPEN)) return false;
    const wider = this.#known.read(tokens, this.#afterNoun(tokens, this.unitNounEnd(tokens, end + 1)));
    return (
      wider !== undefined &&
      (wider.level === "province" || (level === "commune" && wider.level === "district"))
    );
  }

  #afterNoun(tokens: Tokens, nounEnd: number): number {
    return tokens.isSign(nounEnd, DOT) && tokens.isCapital(nounEnd - 1) ? nounEnd + 1 : nounEnd;
  }

  #nameEnd(tokens: Tokens, start: number, follows: string, known: KnownPlace | undefined): number {
    if (this.#lexicon.isOne(tokens, start, this.#heads) && !tokens.isCapital(start + 1)) return start;
    if (tokens.isNumber(start)) return this.#afterNumber(tokens, start, follows);
    const isWhole = known !== undefined && (known.level === "country" || known.level === "province");
    if (known !== undefined && (known.end - start >= 2 || isWhole)) return known.end;
    let end = this.#memberEnd(tokens, start);
    for (let joined = 1; follows === "joined" && joined < MOST_JOINED; joined++) {
      if (!tokens.isSign(end, DASH) || !(tokens.isCapital(end + 1) || this.#isRoad(tokens, end + 1))) break;
      const next = this.#memberEnd(tokens, end + 1);
      if (next === end + 1 || tokens.isSign(next, COLON)) break;
      end = next;
    }
    if (isLetter(tokens, end - 1) && tokens.isNumber(end) && tokens.glued(end)) return end + 1;
    const isNumbered =
      (follows === "joined" || follows === "number") &&
      end > start &&
      tokens.isNumber(end) &&
      tokens.digits(end) < 3;
    return isNumbered && this.#endsPhrase(tokens, end + 1) ? end + 1 : end;
  }

  /** `8`, `1A`, `14B`; in names of streets and parks also days: `Công viên 23/9`. */
  #afterNumber(tokens: Tokens, i: number, follows: string): number {
    if (follows === "number" || follows === "dotted") return afterLetter(tokens, i);
    if (follows === "joined" && tokens.word[i + 1] === this.#month && tokens.isNumber(i + 2)) return i + 3;
    const isDay =
      follows === "joined" && tokens.isSign(i + 1, SLASH) && tokens.isNumber(i + 2) && tokens.glued(i + 2);
    return isDay && this.#endsPhrase(tokens, i + 3) ? i + 3 : i;
  }

  /** A sign, a break or a function word: what stands before it is no number of things. */
  #endsPhrase(tokens: Tokens, i: number): boolean {
    return !tokens.isWord(i) || this.#lexicon.match(tokens, i, this.#functions) >= 0;
  }

  /** One place of those that a route joins: `TP. HCM`, `Long Thành`. */
  #memberEnd(tokens: Tokens, i: number): number {
    if (this.#isRoad(tokens, i)) return this.#lexicon.matchUntil(tokens, i, this.#nouns) + 1;
    const known = this.#known.read(tokens, this.#afterNoun(tokens, this.unitNounEnd(tokens, i)));
    return Math.max(this.#runEnd(tokens, i), known?.end ?? i);
  }

  /** `quốc lộ 45` in `cao tốc Mai Sơn - quốc lộ 45`. */
  #isRoad(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    return row >= 0 && this.#nounName.get(row) === "quốc lộ" && tokens.isNumber(this.#lexicon.matchEnd);
  }

  /** Capitalised words in a row, where they are no ordinary word and no person begins among them. */
  #runEnd(tokens: Tokens, start: number): number {
    if (inCapitals(tokens, start)) return this.#known.read(tokens, start)?.end ?? start;
    if (this.#isOrdinaryWord(tokens, start)) return start;
    let end = start;
    while (end - start < LONGEST_NAME && tokens.isCapital(end) && !this.#isOrdinaryWord(tokens, end)) {
      const beginsPerson = end - start >= 2 && this.#lexicon.isOne(tokens, end, this.#surnames);
      if (beginsPerson && tokens.isCapital(end + 1)) break;
      end = afterApostrophe(tokens, end);
    }
    return end;
  }

  /** `Hiến pháp` in `bản Hiến pháp`: a word whose other syllables are small. */
  #isOrdinaryWord(tokens: Tokens, i: number): boolean {
    const isFirst = tokens.kind[i] === CAPITALISED || (tokens.isCapital(i) && tokens.letters(i) === 1);
    if (!isFirst || tokens.kind[i + 1] !== WORD) return false;
    return this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1;
  }

  /** The name with its noun in small letters and written out: `quận Hoàng Mai` for `Q. Hoàng Mai`. */
  #fullName(tokens: Tokens, i: number, row: number, nameStart: number, end: number): string {
    const noun = tokens.slice(i, nameStart);
    const isShort = noun.endsWith(".") || tokens.kind[i] !== WORD;
    const full = this.#nounName.get(row);
    if (!isShort) return tokens.slice(i, end);
    const written = noun.toLowerCase() === full || full.length > noun.length ? full : noun.toLowerCase();
    return `${written} ${tokens.slice(nameStart, end)}`;
  }
}

/** A name of one syllable counts only behind a noun of its own level. */
function isOfLevel(known: KnownPlace, level: Level, start: number): boolean {
  if (known.end - start > 1) return true;
  return known.level === level || (level === "province" && known.level === "district");
}

function afterLetter(tokens: Tokens, i: number): number {
  return tokens.isCapital(i + 1) && tokens.glued(i + 1) && tokens.letters(i + 1) === 1 ? i + 2 : i + 1;
}

/** `A` in `A1`. */
function isLetter(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) && tokens.letters(i) === 1;
}

/** The full stop of `Q.1`, `H. Củ Chi`. */
function isDotted(tokens: Tokens, nounEnd: number, nameStart: number): boolean {
  return nameStart > nounEnd && tokens.glued(nounEnd);
}
