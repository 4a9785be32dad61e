import type { OrganizationKind } from "../../model.js";
import type { Lexicon } from "../../text/lexicon.js";
import { CLOSE, OPEN } from "../../text/signs.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import { FieldReader } from "./body-field.js";
import { HeadReader } from "./body-head.js";
import { DEEPEST, type Draft, PartReader } from "./body-parts.js";
import { inCapitals } from "./capitals.js";
import { headingCase } from "./heading-case.js";
import { hasCapital, KnownBodyReader } from "./known-body.js";
import { titleCase } from "./letter-case.js";
import type { PlaceReader } from "./place.js";

/** Parts of one name: fields, parent, place. */
const MOST_PARTS = 10;
const LONGEST_NAME = 32;
/** So many tokens back what was read is kept; a power of two. */
const READ_AGAIN = 128;

export interface Body {
  /** The token after the name. */
  readonly end: number;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly place: string | undefined;
  /** Whether the head alone makes a title behind `Trưởng`: `Trưởng ban`, `Trưởng phòng`. */
  readonly isTitleHead: boolean;
  /** Whether the name says which body of its sort it is. */
  readonly isDefinite: boolean;
  /** Whether the lexicon holds the whole name. */
  readonly isKnown: boolean;
}

/**
 * Reads names of bodies by their grammar: head, field, level or parent, place. `Ban Tuyên giáo | Quận ủy | Hoàng Mai`,
 * `Sở | Thông tin và Truyền thông`, `công an | quận 8`, `Công ty CP | Hoàng Anh Gia Lai`.
 */
export class BodyReader {
  readonly #places: PlaceReader;
  readonly #known: KnownBodyReader;
  readonly #heads: HeadReader;
  readonly #fields: FieldReader;
  readonly #parts: PartReader;
  readonly #party: number;
  /** What was read at the last tokens, since titles and organizations read the same bodies. */
  readonly #readAt = new Int32Array(READ_AGAIN);
  readonly #bodiesRead: (Body | undefined)[] = new Array(READ_AGAIN);

  constructor(lexicon: Lexicon, places: PlaceReader) {
    this.#places = places;
    this.#known = new KnownBodyReader(lexicon, places);
    this.#heads = new HeadReader(lexicon, places);
    this.#fields = new FieldReader(lexicon);
    this.#parts = new PartReader(lexicon, places, (tokens, i, depth) => this.read(tokens, i, false, depth));
    this.#party = lexicon.word("đảng");
  }

  /** Another window of tokens begins. */
  beginWindow(): void {
    this.#readAt.fill(0);
  }

  /**
   * The body whose name begins at token `i`.
   * @param asTitle whether the head may be written small because a title goes before it: `Trưởng ban Tuyên giáo`
   */
  read(tokens: Tokens, i: number, asTitle = false, depth = 0): Body | undefined {
    if (!this.#heads.canBegin(tokens, i, asTitle)) return undefined;
    if (asTitle) return this.#read(tokens, i, true, depth);
    const slot = i & (READ_AGAIN - 1);
    if (this.#readAt[slot] === i) return this.#bodiesRead[slot];
    const body = this.#read(tokens, i, false, depth);
    this.#readAt[slot] = i;
    this.#bodiesRead[slot] = body;
    return body;
  }

  #read(tokens: Tokens, i: number, asTitle: boolean, depth: number): Body | undefined {
    const knownRow = this.#known.find(tokens, i);
    if (knownRow >= 0 && this.#known.isNone(knownRow)) return undefined;
    const row = this.#heads.read(tokens, i);
    const headEnd = row < 0 ? i : this.#heads.end;
    const known = knownRow < 0 ? undefined : this.#readKnown(tokens, i, knownRow, row, depth);
    const isWhole = known !== undefined && known.end >= headEnd;
    if (row < 0 || (isWhole && !this.#goesOnFromKnown(tokens, known, headEnd, row))) return known;
    const named = this.#readLonger(
      tokens,
      i,
      headEnd,
      this.#readGrammar(tokens, i, row, headEnd, asTitle, depth),
      asTitle,
      depth,
    );
    if (named === undefined || this.#heads.isOther(tokens, i, headEnd)) return isWhole ? known : undefined;
    return isWhole && known.end >= named.end ? known : named;
  }

  /** `Trung tâm Văn hóa - Thể thao | và Truyền thông huyện`: the field in a long head goes on behind it. */
  #readLonger(
    tokens: Tokens,
    i: number,
    headEnd: number,
    named: Body | undefined,
    asTitle: boolean,
    depth: number,
  ): Body | undefined {
    if (headEnd < i + 3 || (named !== undefined && named.end > headEnd)) return named;
    let row = this.#heads.readShorter(tokens, i, headEnd);
    while (row >= 0 && !this.#fieldGoesOn(tokens, this.#heads.end, headEnd))
      row = this.#heads.readShorter(tokens, i, this.#heads.end);
    const { end } = this.#heads;
    const longer = row < 0 ? undefined : this.#readGrammar(tokens, i, row, end, asTitle, depth);
    return longer !== undefined && longer.end > headEnd ? longer : named;
  }

  /** Whether the field that begins at `i` ends behind a head, or is joined to another there. */
  #fieldGoesOn(tokens: Tokens, i: number, headEnd: number): boolean {
    const fieldEnd = this.#fields.end(tokens, i);
    if (fieldEnd !== headEnd) return fieldEnd > headEnd;
    const start = this.#fields.afterJoint(tokens, headEnd, false);
    return start > headEnd && tokens.isCapital(start) && this.#fields.end(tokens, start) > start;
  }

  #readKnown(tokens: Tokens, i: number, knownRow: number, row: number, depth: number): Body | undefined {
    const known = this.#known.read(tokens, i, knownRow);
    if (known === undefined) return undefined;
    const parent =
      depth < DEEPEST && known.kind === "party" ? this.#partyBehind(tokens, i, known.end, depth) : undefined;
    return {
      end: parent?.end ?? known.end,
      kind: known.kind,
      name: parent === undefined ? known.name : tokens.slice(i, parent.end),
      place: parent?.place ?? known.place,
      isTitleHead: row >= 0 && this.#heads.isTitle(row),
      isDefinite: true,
      isKnown: true,
    };
  }

  /** `Bộ Chính trị | Đảng Lao động Triều Tiên`, `Ủy ban Trung ương | Đảng Lao động Triều Tiên`. */
  #partyBehind(tokens: Tokens, first: number, end: number, depth: number): Body | undefined {
    const start = end - 1 > first && tokens.word[end - 1] === this.#party ? end - 1 : end;
    if (tokens.word[start] !== this.#party || !tokens.isCapital(start)) return undefined;
    const party = this.read(tokens, start, false, depth + 1);
    return party !== undefined && party.end > Math.max(end, start + 1) ? party : undefined;
  }

  /** `Đảng`, `Quốc hội` are names by themselves: only a listed field, a unit or a place goes on with one. */
  #goesOnFromKnown(tokens: Tokens, { end }: Body, headEnd: number, row: number): boolean {
    if (end > headEnd) return this.#heads.grammar(row) === "level" || tokens.isNumber(end);
    const isParty = end === headEnd && tokens.word[end - 1] === this.#party;
    if (!tokens.isCapital(end)) return !isParty && this.#places.unitNounEnd(tokens, end) > end;
    return this.#fields.end(tokens, end) > end || this.#places.readBare(tokens, end) !== undefined;
  }

  #readGrammar(
    tokens: Tokens,
    i: number,
    row: number,
    headEnd: number,
    asTitle: boolean,
    depth: number,
  ): Body | undefined {
    const isSmall = !hasCapital(tokens, i, headEnd);
    const isFree = !isSmall || asTitle || this.#heads.mayBeSmall(tokens, i, row, headEnd);
    if (!isFree) return undefined;
    const draft = this.#draft(tokens, i, row, headEnd, isSmall, depth);
    while (!draft.isClosed && draft.parts < MOST_PARTS && draft.end - i < LONGEST_NAME) {
      if (!this.#parts.read(tokens, draft)) break;
    }
    if (draft.parts === 0) draft.end = headEnd;
    const isName =
      draft.parts > 0 && !draft.isWeak
        ? !isSmall || draft.isProper || asTitle
        : this.#heads.standsAlone(tokens, i, row, headEnd);
    return isName ? this.#bodyOf(tokens, draft, row) : undefined;
  }

  #draft(tokens: Tokens, i: number, row: number, headEnd: number, isSmall: boolean, depth: number): Draft {
    return {
      start: i,
      headEnd,
      grammar: this.#heads.grammar(row),
      isSmall,
      isHeading: inCapitals(tokens, i),
      depth,
      isCourt: this.#heads.kind(row) === "court",
      end: this.#afterAbbreviation(tokens, headEnd),
      parts: 0,
      isProper: false,
      isClosed: false,
      isJoined: false,
      isWeak: true,
      isField: false,
      place: undefined,
      tailStart: -1,
      tail: "",
      parent: undefined,
    };
  }

  #bodyOf(tokens: Tokens, draft: Draft, row: number): Body {
    const kind = this.#heads.kind(row);
    return {
      end: draft.end,
      kind: kind === "other" || kind === "state" ? (draft.parent?.kind ?? kind) : kind,
      name: this.#nameOf(tokens, draft, this.#heads.name(row)),
      place: draft.place,
      isTitleHead: this.#heads.isTitle(row),
      isDefinite: draft.isProper,
      isKnown: false,
    };
  }

  /** `Ban Chỉ đạo (BCĐ) 35 tỉnh`: behind an abbreviation of the head in brackets, where the name goes on. */
  #afterAbbreviation(tokens: Tokens, i: number): number {
    if (!tokens.isSign(i, OPEN) || tokens.kind[i + 1] !== CAPITALS || !tokens.isSign(i + 2, CLOSE)) return i;
    const next = i + 3;
    const goesOn =
      tokens.isNumber(next) || tokens.isCapital(next) || this.#places.unitNounEnd(tokens, next) > next;
    return goesOn ? next : i;
  }

  /** The name with its head, parent and unit written out as they are usually written. */
  #nameOf(tokens: Tokens, draft: Draft, head: string): string {
    const { start, headEnd, place, tail } = draft;
    if (place !== undefined && head.endsWith(` ${place}`)) return head;
    const written = tokens.composed(start, headEnd);
    const isShort = head.length >= written.length || !tokens.isCapital(start);
    const rest = this.#restOf(tokens, draft);
    const named = rest === "" ? "" : ` ${rest}`;
    return `${isShort ? head : written}${named}${tail === "" ? "" : ` ${tail}`}`;
  }

  /** What stands between head and parent or unit; in a heading, as it is written elsewhere. */
  #restOf(tokens: Tokens, { headEnd, end, tailStart, isHeading, grammar }: Draft): string {
    const start = this.#afterAbbreviation(tokens, headEnd);
    const restEnd = tailStart < 0 ? end : tailStart;
    if (!isHeading) return tokens.slice(start, restEnd);
    if (grammar === "name") return titleCase(tokens.slice(start, restEnd));
    return headingCase(tokens, start, restEnd, this.#fields, this.#places);
  }
}
