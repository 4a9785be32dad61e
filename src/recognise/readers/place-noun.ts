import type { Level } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { DASH, DOT } from "../../text/signs.js";
import { BREAK, CAPITALISED, type Tokens } from "../../text/tokens.js";

/** Nouns of units; behind the others a name may be anybody's. */
const UNIT_LEVELS: ReadonlySet<Level> = new Set(["province", "district", "commune"]);
/** Capitalised words without Vietnamese letters, and too long for a syllable such as `Nam`. */
const FOREIGN = /^[A-Za-z]{4,}$/;
const VOWEL = /[aeiouy]/i;

/** Reads the nouns that stand before names of places, and tells which words only look like one. */
export class PlaceNounReader {
  readonly category: Category;
  /** The token after the noun that was read last, and the first one of its name. */
  end = 0;
  nameStart = 0;
  readonly #lexicon: Lexicon;
  readonly #level: Column;
  readonly #name: Column;
  readonly #follows: Column;
  readonly #surnames: Category;
  readonly #givenNames: Category;
  readonly #titles: Category;
  readonly #words: Category;
  readonly #country: number;
  readonly #bridge: number;
  readonly #point: number;
  readonly #media: WordSet;
  readonly #plurals: WordSet;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.category = lexicon.category("place-nouns");
    this.#level = this.category.column("level");
    this.#name = this.category.column("name");
    this.#follows = this.category.column("follows");
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#titles = lexicon.category("titles");
    this.#words = lexicon.category("words");
    this.#country = lexicon.word("nước");
    this.#bridge = lexicon.word("cầu");
    this.#point = lexicon.word("điểm");
    this.#media = wordSet(lexicon, "kênh bản đỉnh");
    this.#plurals = wordSet(lexicon, "các những nhiều mọi");
  }

  /** The row of the noun that begins at `i`, or -1. */
  read(tokens: Tokens, i: number): number {
    const row = this.#lexicon.match(tokens, i, this.category);
    if (row < 0) return row;
    this.end = this.#lexicon.matchEnd;
    this.nameStart = afterStop(tokens, this.end);
    return row;
  }

  level(row: number): Level {
    return this.#level.get(row) as Level;
  }

  /** The noun written out: `thành phố` for `TP`. */
  name(row: number): string {
    return this.#name.get(row);
  }

  /** What may follow: `name`, `number`, `joined`, `dotted` or `known`. */
  follows(row: number): string {
    return this.#follows.get(row);
  }

  isUnit(row: number): boolean {
    return UNIT_LEVELS.has(this.level(row));
  }

  /** A noun of a unit without a name: `tỉnh`, `thành phố`, `TP`; the token after it, or `i`. */
  unitEnd(tokens: Tokens, i: number): number {
    const row = this.read(tokens, i);
    return row >= 0 && this.isUnit(row) ? this.end : i;
  }

  /** Where a name begins behind the noun of a unit at `i`, its full stop included; `i` where no noun stands. */
  afterUnit(tokens: Tokens, i: number): number {
    return afterStop(tokens, this.unitEnd(tokens, i));
  }

  /** Whether a noun stands in the plural: `các đường`. */
  isPlural(tokens: Tokens, i: number): boolean {
    return this.#plurals.has(tokens.word[i - 1] as number);
  }

  /** A noun in small letters, an abbreviation written out: `quận` for `Quận`, `thành phố` for `TP`. */
  writtenOut(row: number, noun: string): string {
    const written = noun.normalize("NFC").replace(/[.\s]+$/, "");
    return VOWEL.test(written.normalize("NFD")) ? written.toLowerCase() : this.name(row);
  }

  /** A noun of one word that is none here. */
  isOther(tokens: Tokens, i: number): boolean {
    return tokens.word[i] !== this.#country && this.#isNoNoun(tokens, i);
  }

  /** `kênh YouTube`, `bản PDF`, `đỉnh VN-Index`: nouns of other things too, before a name that is not Vietnamese. */
  isMedium(tokens: Tokens, i: number, nounEnd: number, nameStart: number): boolean {
    if (nounEnd !== i + 1 || !this.#media.has(tokens.word[i] as number) || tokens.isNumber(nameStart))
      return false;
    if (tokens.kind[nameStart] !== CAPITALISED) return true;
    return tokens.letters(nameStart) > 3 && FOREIGN.test(tokens.slice(nameStart, nameStart + 1));
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
}

/** Behind the full stop of `TP.`. */
function afterStop(tokens: Tokens, nounEnd: number): number {
  return tokens.isSign(nounEnd, DOT) && tokens.isCapital(nounEnd - 1) ? nounEnd + 1 : nounEnd;
}
