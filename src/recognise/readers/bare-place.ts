import type { Level } from "../../model.js";
import type { Category, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { COMMA, DASH, OPEN } from "../../text/signs.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import type { NameMemory } from "../name-memory.js";
import type { KnownPlace, KnownPlaceReader } from "./known-place.js";
import type { Place } from "./place.js";
import type { PlaceExtentReader } from "./place-extent.js";
import type { PlaceNounReader } from "./place-noun.js";

/** Reads names of places without their noun, which are often words or people too: `Hải Phòng`, `Đức`, `Lê Chân`. */
export class BarePlaceReader {
  readonly #lexicon: Lexicon;
  readonly #memory: NameMemory;
  readonly #nouns: PlaceNounReader;
  readonly #extents: PlaceExtentReader;
  readonly #known: KnownPlaceReader;
  readonly #surnames: Category;
  readonly #titles: Category;
  readonly #foreign: Category;
  readonly #and: number;
  readonly #at: WordSet;
  readonly #toPlaces: WordSet;
  readonly #notCountries: WordSet;

  constructor(
    lexicon: Lexicon,
    memory: NameMemory,
    nouns: PlaceNounReader,
    extents: PlaceExtentReader,
    known: KnownPlaceReader,
  ) {
    this.#lexicon = lexicon;
    this.#memory = memory;
    this.#nouns = nouns;
    this.#extents = extents;
    this.#known = known;
    this.#surnames = lexicon.category("surnames");
    this.#titles = lexicon.category("titles");
    this.#foreign = lexicon.category("foreign-names");
    this.#and = lexicon.word("và");
    this.#at = wordSet(lexicon, "tại ở");
    this.#toPlaces = wordSet(lexicon, "sang ở tại từ đến đi tới về nước người");
    this.#notCountries = wordSet(lexicon, "tiếng chữ chủ hướng");
  }

  /** A name without its noun, where it can only be the place. */
  read(tokens: Tokens, i: number): Place | undefined {
    if (!tokens.isCapital(i)) return undefined;
    const known = this.#known.read(tokens, i);
    const remembered = this.#memory.places.at(tokens, i);
    if (remembered !== undefined && remembered.end >= (known?.end ?? 0)) {
      return this.found(
        tokens,
        known?.end === remembered.end
          ? known
          : { ...remembered, level: "other", name: tokens.slice(i, remembered.end), bare: "yes" },
      );
    }
    if (known !== undefined && this.#standsAlone(tokens, i, known)) return this.found(tokens, known);
    return undefined;
  }

  /** A place that was found, from which a list may go on. */
  found(tokens: Tokens, { end, level, name }: KnownPlace): Place {
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

  /** `Đức`, `Nga`, `Anh` inside a sentence and not beside another capital. */
  #isCountry(tokens: Tokens, i: number, end: number): boolean {
    if (tokens.isCapital(i - 1) || this.#extents.isOrdinaryWord(tokens, i)) return false;
    if (tokens.isCapital(end)) {
      if (this.#at.has(tokens.word[i - 1] as number) && this.#beginsFullName(tokens, end)) return true;
      return (
        this.#lexicon.starts(tokens, end, this.#foreign) && !this.#lexicon.isOne(tokens, end, this.#surnames)
      );
    }
    if (this.#extents.isOrdinaryWord(tokens, i)) return false;
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

  /** `Đại sứ Việt Nam tại Mỹ | Nguyễn Quốc Dũng`: a surname and two given names. */
  #beginsFullName(tokens: Tokens, i: number): boolean {
    const isSurname = this.#lexicon.isOne(tokens, i, this.#surnames);
    return isSurname && tokens.isCapital(i + 1) && tokens.isCapital(i + 2);
  }

  /** `Pháp, Đức và Ý`: a list of countries begins. */
  #joinsCountry(tokens: Tokens, i: number): boolean {
    return tokens.isSign(i, COMMA) && this.#known.read(tokens, i + 1)?.level === "country";
  }

  /** `Kim Bảng, Hà Nam`, `Kim Bảng (Hà Nam)`, `Kim Bảng, tỉnh Hà Nam`: a wider place right behind. */
  #liesIn(tokens: Tokens, end: number, level: Level): boolean {
    if (!tokens.isSign(end, COMMA) && !tokens.isSign(end, OPEN)) return false;
    const wider = this.#known.read(tokens, this.#nouns.afterUnit(tokens, end + 1));
    return (
      wider !== undefined &&
      (wider.level === "province" || (level === "commune" && wider.level === "district"))
    );
  }
}
