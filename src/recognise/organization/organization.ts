import type { OrganizationKind } from "../../model.js";
import type { Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COMMA, DASH, OPEN } from "../../text/signs.js";
import { type Tokens, WORD } from "../../text/tokens.js";
import type { Mention } from "../mention.js";
import { BODIES, type NameMemory } from "../name-memory.js";
import type { Body, BodyReader } from "../readers/body.js";
import type { NameReaders } from "../readers/name-readers.js";
import type { PlaceReader } from "../readers/place.js";
import { ShortNameReader } from "../readers/short-name.js";
import type { Recogniser } from "../recogniser.js";

/** Words of `(sau đây gọi tắt là`, `(mã chứng khoán:` between a bracket and an abbreviation. */
const LONGEST_INTRODUCTION = 8;
const INTRODUCTIONS = "tắt";
/** Words of levels that stand in a row: `các huyện, thị xã, thành ủy`. */
const LEVELS = "tỉnh thành phố huyện quận thị xã phường trấn ủy đảng sở ban ngành và";
/** What many bodies of a sort are of: `Ban Tuyên giáo các | quận`; else the plural is an object: `giao Sở các nhiệm vụ`. */
const UNITS =
  "tỉnh tp thành huyện quận thị xã phường đặc địa cấp đơn cơ ngành bộ sở ban khu nước trường doanh công đảng chi";
/** What stands behind `cấp`: `Ban Tuyên giáo cấp | huyện`; but `Sở Y tế cấp | phép`. */
const TIERS = "tỉnh thành huyện quận thị xã phường trung ương cơ bộ sở trên dưới đó này nào mình ủy";
const LONGEST_LIST = 12;
const LONGEST_ABBREVIATION = 3;

/** Finds named bodies: `Ban Tuyên giáo Thành ủy Hà Nội`, `công an quận 8`, `TTXVN`. */
export class OrganizationRecogniser implements Recogniser {
  readonly type = "organization";
  readonly capitalTriggers = ["foreign-names", "organization-suffixes"];
  readonly onAnyName = true;
  readonly triggers = ["organization-heads", "organizations"];
  readonly goOn = ["organization-fields", "place-nouns"];
  readonly onNumbers = false;
  readonly remembered = BODIES;
  readonly #memory: NameMemory;
  readonly #bodies: BodyReader;
  readonly #shortNames: ShortNameReader;
  readonly #places: PlaceReader;
  readonly #introductions: WordSet;
  readonly #titleWords: WordSet;
  readonly #plurals: WordSet;
  readonly #levels: WordSet;
  readonly #units: WordSet;
  readonly #tier: number;
  readonly #standing: number;
  readonly #tiers: WordSet;
  readonly #member: number;
  readonly #law: number;
  readonly #at: WordSet;
  /** Before this token a title has taken everything. */
  #until = 0;

  constructor(lexicon: Lexicon, { memory, places, bodies }: NameReaders) {
    this.#memory = memory;
    this.#places = places;
    this.#bodies = bodies;
    this.#shortNames = new ShortNameReader(lexicon);
    this.#introductions = wordSet(lexicon, INTRODUCTIONS);
    this.#titleWords = wordSet(lexicon, "trưởng phó");
    this.#levels = wordSet(lexicon, LEVELS);
    this.#units = wordSet(lexicon, UNITS);
    this.#tier = lexicon.word("cấp");
    this.#standing = lexicon.word("thường");
    this.#tiers = wordSet(lexicon, TIERS);
    this.#member = lexicon.word("viên");
    this.#at = wordSet(lexicon, "tại ở");
    this.#law = lexicon.word("luật");
    this.#plurals = wordSet(lexicon, "các những mọi mỗi nhiều từng");
  }

  beginWindow(): void {
    this.#until = 0;
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    if (i < this.#until) return;
    const isBehindTitle = this.#titleWords.has(tokens.word[i - 1] as number);
    // `Phó Trưởng ban | Thường trực Ban Chỉ đạo 389 tỉnh`.
    if (isBehindTitle && tokens.word[i + 1] === this.#standing) return;
    const body = this.#bodies.read(tokens, i, isBehindTitle);
    if (body === undefined) {
      if (tokens.isCapital(i)) this.#readWithoutHead(tokens, i, found);
      return;
    }
    if (isBehindTitle && body.isTitleHead && tokens.word[i + 1] !== tokens.word[i]) {
      this.#until = body.end;
      this.#memory.silentUntil = body.end;
      return;
    }
    if (isBehindTitle && !tokens.isCapital(i) && this.#bodies.read(tokens, i) === undefined) return;
    if (body.isKnown && this.#at.has(tokens.word[i - 1] as number) && this.#places.isKnown(tokens, i)) return;
    if (this.#isGeneric(tokens, i, body) || (tokens.word[i - 1] === this.#law && tokens.isCapital(i - 1)))
      return;
    this.#push(i, body, found);
    this.#until = body.end;
    this.#rememberShort(tokens, i, body);
    this.#readAbbreviation(tokens, body, found);
  }

  /** `Ban Tuyên giáo các quận`, `các Ban Chỉ đạo`: many of a sort. */
  #isGeneric(tokens: Tokens, i: number, { end, isDefinite, isKnown }: Body): boolean {
    const next = tokens.word[end] as number;
    const isMany = this.#plurals.has(next) && this.#units.has(tokens.word[end + 1] as number);
    const isTier = next === this.#tier && this.#tiers.has(tokens.word[end + 1] as number);
    if (!isKnown && (isMany || isTier || this.#isListOfLevels(tokens, end))) return true;
    if (next === this.#member && tokens.kind[end] === WORD) return true;
    return !isDefinite && this.#inPluralList(tokens, i);
  }

  /** `Ban Chỉ huy Quân sự quận | , huyện, thị xã`: the body of each of several levels. */
  #isListOfLevels(tokens: Tokens, end: number): boolean {
    if (!tokens.isSign(end, COMMA)) return false;
    const isLevel = [end - 1, end - 2].some((at) => this.#places.unitNounEnd(tokens, at) === end);
    if (!isLevel) return false;
    const next = this.#places.unitNounEnd(tokens, end + 1);
    return next > end + 1 && !tokens.isCapital(next) && !tokens.isNumber(next);
  }

  /** `các huyện, thị ủy, thành ủy`: levels in a row behind a plural. */
  #inPluralList(tokens: Tokens, i: number): boolean {
    let at = i - 1;
    while (at > i - LONGEST_LIST && (tokens.isSign(at, COMMA) || this.#levels.has(tokens.word[at] as number)))
      at--;
    return this.#plurals.has(tokens.word[at] as number);
  }

  #push(first: number, { end, name, kind, place }: Body, found: Mention[]): void {
    const fields = place === undefined ? { name, kind } : { name, kind, place };
    found.push({ type: "organization", first, last: end, rule: "organization/grammar", fields });
  }

  /** `… Việt Nam (VCCI)`: the abbreviation is a mention too, and stands for the name from here on. */
  #readAbbreviation(tokens: Tokens, body: Body, found: Mention[]): void {
    const { end, kind, name } = body;
    if (!tokens.isSign(end, OPEN)) return;
    const at = this.#afterIntroduction(tokens, end + 1);
    let last = at;
    while (last - at < LONGEST_ABBREVIATION && tokens.isCapital(last)) last++;
    const isShort = last > at && tokens.slice(at, last).length > 1 && !this.#places.isKnown(tokens, at);
    const isClosed = tokens.isSign(last, CLOSE) || tokens.isSign(last, COMMA) || tokens.isSign(last, DASH);
    if (!isShort || !isClosed || this.#places.unitNounEnd(tokens, at) > at) return;
    if (at === end + 1 && (this.#bodies.read(tokens, at)?.end ?? at) >= last) return;
    this.#memory.bodies.add(tokens, at, last, `${kind}\t${name}`);
    if (at === end + 1) this.#push(at, { ...body, end: last }, found);
  }

  /** Behind `gọi tắt là`, `mã chứng khoán:`, `viết tắt`. */
  #afterIntroduction(tokens: Tokens, i: number): number {
    for (let at = i; at < i + LONGEST_INTRODUCTION && !tokens.isSign(at, CLOSE); at++) {
      if (!this.#introductions.has(tokens.word[at] as number)) continue;
      let end = at + 1;
      while (end < i + LONGEST_INTRODUCTION && !tokens.isCapital(end) && !tokens.isSign(end, CLOSE)) end++;
      return end;
    }
    return i;
  }

  /** `Công ty CP | Con Cưng`: the firm is called so without its head from here on. */
  #rememberShort(tokens: Tokens, i: number, { end, kind, name, isKnown }: Body): void {
    if (kind !== "company" || isKnown) return;
    const start = this.#shortNames.start(tokens, i, end);
    if (start < end) this.#memory.bodies.add(tokens, start, end, `${kind}\t${name}`);
  }

  /** A name that stood with its head before, or one that an English word shows to be a body: `Russell Group`. */
  #readWithoutHead(tokens: Tokens, i: number, found: Mention[]): void {
    const known = this.#memory.bodies.at(tokens, i);
    if (known === undefined) {
      const foreign = this.#shortNames.readForeign(tokens, i);
      if (foreign !== undefined) this.#push(i, foreign, found);
      return;
    }
    const [kind, name] = known.value.split("\t") as [OrganizationKind, string];
    this.#push(
      i,
      { end: known.end, name, kind, place: undefined, isTitleHead: false, isDefinite: true, isKnown: true },
      found,
    );
  }
}
