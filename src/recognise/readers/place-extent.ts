import type { Category, Lexicon } from "../../text/lexicon.js";
import { COLON, DASH, SLASH } from "../../text/signs.js";
import { CAPITALISED, type Tokens, WORD } from "../../text/tokens.js";
import { afterApostrophe, inCapitals } from "./capitals.js";
import { isInitial } from "./initials.js";
import type { KnownPlace, KnownPlaceReader } from "./known-place.js";
import type { PlaceNounReader } from "./place-noun.js";

/** Words in a row that can be the name of a place that the lexicon does not know. */
const LONGEST_NAME = 4;
/** Nouns of roads with a number. */
const ROADS: ReadonlySet<string> = new Set(["quốc lộ", "đường tỉnh"]);
/** `cao tốc Hà Nội - Hải Phòng - Hạ Long`. */
const MOST_JOINED = 4;

/** Tells where the name of a place ends that stands behind its noun. */
export class PlaceExtentReader {
  readonly #lexicon: Lexicon;
  readonly #nouns: PlaceNounReader;
  readonly #known: KnownPlaceReader;
  readonly #heads: Category;
  readonly #surnames: Category;
  readonly #functions: Category;
  readonly #words: Category;
  readonly #month: number;

  constructor(lexicon: Lexicon, nouns: PlaceNounReader, known: KnownPlaceReader) {
    this.#lexicon = lexicon;
    this.#nouns = nouns;
    this.#known = known;
    this.#heads = lexicon.category("organization-heads");
    this.#surnames = lexicon.category("surnames");
    this.#functions = lexicon.category("function-words");
    this.#words = lexicon.category("words");
    this.#month = lexicon.word("tháng");
  }

  /** The token after the name that begins at `start`; `follows` says what the noun allows, `known` what the lexicon holds. */
  nameEnd(tokens: Tokens, start: number, follows: string, known: KnownPlace | undefined): number {
    if (this.#lexicon.isOne(tokens, start, this.#heads) && !tokens.isCapital(start + 1)) return start;
    if (tokens.isNumber(start)) return this.#afterNumber(tokens, start, follows);
    const isWhole = known !== undefined && (known.level === "country" || known.level === "province");
    if (known !== undefined && (known.end - start >= 2 || isWhole)) return known.end;
    let end = this.#memberEnd(tokens, start);
    for (let joined = 1; follows === "joined" && joined < MOST_JOINED; joined++) {
      if (!tokens.isSign(end, DASH) || !(tokens.isCapital(end + 1) || this.isRoad(tokens, end + 1))) break;
      const next = this.#memberEnd(tokens, end + 1);
      if (next === end + 1 || tokens.isSign(next, COLON)) break;
      end = next;
    }
    if (isInitial(tokens, end - 1) && tokens.isNumber(end) && tokens.glued(end)) return end + 1;
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
    if (this.isRoad(tokens, i)) return this.#lexicon.matchUntil(tokens, i, this.#nouns.category) + 1;
    const known = this.#known.read(tokens, this.#nouns.afterUnit(tokens, i));
    return Math.max(this.runEnd(tokens, i), known?.end ?? i);
  }

  /** `quốc lộ 45` in `cao tốc Mai Sơn - quốc lộ 45`. */
  isRoad(tokens: Tokens, i: number): boolean {
    const row = this.#nouns.read(tokens, i);
    return row >= 0 && ROADS.has(this.#nouns.name(row)) && tokens.isNumber(this.#nouns.end);
  }

  /** Capitalised words in a row, where they are no ordinary word and no person begins among them. */
  runEnd(tokens: Tokens, start: number): number {
    if (inCapitals(tokens, start)) return this.#known.read(tokens, start)?.end ?? start;
    if (this.isOrdinaryWord(tokens, start)) return start;
    let end = start;
    while (end - start < LONGEST_NAME && tokens.isCapital(end) && !this.isOrdinaryWord(tokens, end)) {
      const beginsPerson = end - start >= 2 && this.#lexicon.isOne(tokens, end, this.#surnames);
      if (beginsPerson && tokens.isCapital(end + 1)) break;
      end = afterApostrophe(tokens, end);
    }
    return end;
  }

  /** `Hiến pháp` in `bản Hiến pháp`: a word whose other syllables are small. */
  isOrdinaryWord(tokens: Tokens, i: number): boolean {
    const isFirst = tokens.kind[i] === CAPITALISED || isInitial(tokens, i);
    if (!isFirst || tokens.kind[i + 1] !== WORD) return false;
    return this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1;
  }
}

function afterLetter(tokens: Tokens, i: number): number {
  return isInitial(tokens, i + 1) && tokens.glued(i + 1) ? i + 2 : i + 1;
}
