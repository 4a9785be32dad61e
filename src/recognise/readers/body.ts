import type { OrganizationKind } from "../../model.js";
import type { Category, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase, wordSet } from "../../text/phrase.js";
import { CLOSE, DASH, OPEN } from "../../text/signs.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import { FieldReader } from "./body-field.js";
import { HeadReader } from "./body-head.js";
import { inCapitals } from "./capitals.js";
import { hasCapital, KnownBodyReader } from "./known-body.js";
import { OpenNameReader } from "./open-name.js";
import type { PlaceReader } from "./place.js";

/** Parts of one name: fields, parent, place. */
const MOST_PARTS = 10;
/** A head of so many words says what the body is for, so that a unit may follow at once: `Ban Quản lý dự án | huyện`. */
const LONG_HEAD = 4;
/** Tokens of `(NN&PTNT)`. */
const LONGEST_BRACKET = 6;
const LONGEST_NAME = 32;
/** Bodies inside bodies: `Văn phòng | Đảng ủy | Công an | tỉnh`. */
const DEEPEST = 4;
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

/** A name that is being read. */
interface Draft {
  readonly start: number;
  readonly headEnd: number;
  readonly grammar: string;
  readonly isSmall: boolean;
  /** Whether capitals say nothing since the head stands in a heading. */
  readonly isHeading: boolean;
  readonly depth: number;
  /** Courts say where they sit: `Tòa án nhân dân cấp cao | tại Đà Nẵng`. */
  readonly isCourt: boolean;
  end: number;
  parts: number;
  /** Whether a capital, number, level or place makes it a name. */
  isProper: boolean;
  isClosed: boolean;
  /** Whether `và` has stood: no list of fields goes on behind it. */
  isJoined: boolean;
  /** Whether a field stands last. */
  isField: boolean;
  /** Whether all that was read goes on with a name but makes none: `Ban Tổ chức`, `THPT Quốc gia`. */
  isWeak: boolean;
  place: string | undefined;
  parent: Body | undefined;
}

/**
 * Reads names of bodies by their grammar: head, field, level or parent, place. `Ban Tuyên giáo | Quận ủy | Hoàng Mai`,
 * `Sở | Thông tin và Truyền thông`, `công an | quận 8`, `Công ty CP | Hoàng Anh Gia Lai`.
 */
export class BodyReader {
  readonly #lexicon: Lexicon;
  readonly #places: PlaceReader;
  readonly #known: KnownBodyReader;
  readonly #heads: HeadReader;
  readonly #fields: FieldReader;
  readonly #openNames: OpenNameReader;
  readonly #labels: Category;
  readonly #foreign: Category;
  readonly #plurals: ReadonlySet<number>;
  readonly #region: Phrase;
  readonly #party: number;
  readonly #at: number;
  /** What was read at the last tokens, since titles and organizations read the same bodies. */
  readonly #readAt = new Int32Array(READ_AGAIN);
  readonly #bodiesRead: (Body | undefined)[] = new Array(READ_AGAIN);

  constructor(lexicon: Lexicon, places: PlaceReader) {
    this.#lexicon = lexicon;
    this.#places = places;
    this.#known = new KnownBodyReader(lexicon, places);
    this.#heads = new HeadReader(lexicon, places);
    this.#fields = new FieldReader(lexicon);
    this.#openNames = new OpenNameReader(lexicon);
    this.#labels = lexicon.category("label-nouns");
    this.#foreign = lexicon.category("foreign-names");
    this.#party = lexicon.word("đảng");
    this.#at = lexicon.word("tại");
    this.#plurals = wordSet(lexicon, "các những");
    this.#region = phrase(lexicon, "khu vực");
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
    if (this.#known.isNone(tokens, i)) return undefined;
    const row = this.#heads.read(tokens, i);
    const headEnd = row < 0 ? i : this.#heads.end;
    const known = this.#readKnown(tokens, i, row, depth);
    const isWhole = known !== undefined && known.end >= headEnd;
    if (row < 0 || (isWhole && !this.#goesOnFromKnown(tokens, known, headEnd, row))) return known;
    const named = this.#readGrammar(tokens, i, row, headEnd, asTitle, depth);
    if (named === undefined || this.#heads.isOther(tokens, i, headEnd)) return isWhole ? known : undefined;
    return isWhole && known.end >= named.end ? known : named;
  }

  #readKnown(tokens: Tokens, i: number, row: number, depth: number): Body | undefined {
    const known = this.#known.read(tokens, i);
    if (known === undefined) return undefined;
    const parent =
      depth < DEEPEST && known.kind === "party" ? this.#partyBehind(tokens, known.end, depth) : undefined;
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

  /** `Bộ Chính trị | Đảng Lao động Triều Tiên`. */
  #partyBehind(tokens: Tokens, i: number, depth: number): Body | undefined {
    const party = tokens.isCapital(i) ? this.read(tokens, i, false, depth + 1) : undefined;
    return party !== undefined && tokens.word[i] === this.#party && party.end > i + 1 ? party : undefined;
  }

  /** `Đảng`, `Quốc hội` are names by themselves: only a listed field, a unit or a place goes on with one. */
  #goesOnFromKnown(tokens: Tokens, { end }: Body, headEnd: number, row: number): boolean {
    if (end > headEnd) return this.#heads.grammar(row) === "level" || tokens.isNumber(end);
    if (!tokens.isCapital(end)) return this.#places.unitNounEnd(tokens, end) > end;
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
      if (!this.#readPart(tokens, draft)) break;
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

  /** Reads one more part of the name; false when none follows. */
  #readPart(tokens: Tokens, draft: Draft): boolean {
    return (
      this.#readBracket(tokens, draft) ||
      this.#readRegion(tokens, draft) ||
      this.#readNumber(tokens, draft) ||
      this.#readParentOrField(tokens, draft) ||
      this.#readUnit(tokens, draft) ||
      this.#readPlace(tokens, draft) ||
      (!draft.isClosed && this.#readOpenName(tokens, draft))
    );
  }

  /** `Phát triển nông thôn (NN&PTNT) tỉnh`, `thành phố (TP) Hà Nội`: an abbreviation where the name goes on. */
  #readBracket(tokens: Tokens, draft: Draft): boolean {
    const { end } = draft;
    if (draft.parts === 0 || !tokens.isSign(end, OPEN) || tokens.kind[end + 1] !== CAPITALS) return false;
    let close = end + 2;
    while (close - end < LONGEST_BRACKET && !tokens.isSign(close, CLOSE)) close++;
    const next = close + 1;
    if (!tokens.isSign(close, CLOSE)) return false;
    const isQualified = this.#fields.end(tokens, next) > next && this.#fields.kind === "qualifier";
    const goesOn =
      isQualified ||
      this.#places.unitNounEnd(tokens, next) > next ||
      this.#places.readBare(tokens, next) !== undefined;
    return goesOn && take(draft, next, false);
  }

  /** `Kho bạc Nhà nước | khu vực XV`, `TAND khu vực | 3 - Hà Nội`. */
  #readRegion(tokens: Tokens, draft: Draft): boolean {
    const { end } = draft;
    if (draft.grammar === "name" || draft.parts > 0) return false;
    const at = afterPhrase(tokens, end, this.#region);
    const isInHead = afterPhrase(tokens, end - this.#region.length, this.#region) === end;
    if ((at === end && !isInHead) || !(tokens.isNumber(at) || tokens.kind[at] === CAPITALS)) return false;
    const place = tokens.isSign(at + 1, DASH) ? this.#places.readOf(tokens, at + 2) : undefined;
    draft.place = place?.name;
    draft.isClosed = true;
    return take(draft, place?.end ?? at + 1, true);
  }

  /** `BCĐ 35`, `Quân khu 7`, `Đội 3`. */
  #readNumber(tokens: Tokens, draft: Draft): boolean {
    if (!tokens.isNumber(draft.end) || draft.parts > 0) return false;
    const before = tokens.isSign(draft.end - 1, CLOSE) ? draft.end - 1 : draft.end;
    const isNumbered = this.#lexicon.matchBefore(tokens, before, this.#labels, 3) >= 0;
    if (!isNumbered && tokens.kind[before - 1] !== CAPITALS) return false;
    return take(draft, draft.end + 1, true);
  }

  /** A parent body right behind, or a field: whichever is longer. */
  #readParentOrField(tokens: Tokens, draft: Draft): boolean {
    const { end } = draft;
    const joined =
      draft.parts > 0 && draft.isField ? this.#fields.afterJoint(tokens, end, draft.isJoined) : end;
    const fieldEnd = this.#fieldEnd(tokens, joined, draft);
    if (joined > end && this.#beginsBody(tokens, joined, fieldEnd, draft.depth)) return false;
    const parent = this.#parentAt(tokens, draft);
    if (parent !== undefined && parent.end > fieldEnd) {
      draft.parent = parent;
      draft.place = parent.place;
      draft.isClosed = true;
      return take(draft, parent.end, true);
    }
    if (fieldEnd === joined) return false;
    const { kind } = this.#fields;
    draft.isJoined ||= this.#fields.isJoined(tokens, end, fieldEnd);
    const wasWeak = draft.isWeak && (kind === "weak" || (kind === "qualifier" && !tokens.isCapital(joined)));
    take(draft, fieldEnd, tokens.isCapital(joined));
    draft.isWeak = wasWeak;
    draft.isField = true;
    return true;
  }

  /** `Sở Công Thương và | Công an tỉnh`: behind a joint, another body whose head is a field too. */
  #beginsBody(tokens: Tokens, i: number, fieldEnd: number, depth: number): boolean {
    if (depth >= DEEPEST || !tokens.isCapital(i)) return false;
    const body = this.read(tokens, i, false, depth + 1);
    return body !== undefined && body.end > fieldEnd;
  }

  /** `Ban Tuyên giáo | Tỉnh ủy Hà Nam`; in small letters only where the name is definite: `tỉnh ủy Hà Nam`. */
  #parentAt(tokens: Tokens, { end, grammar, depth }: Draft): Body | undefined {
    if (depth >= DEEPEST || grammar === "name") return undefined;
    const parent = this.read(tokens, end, false, depth + 1);
    return parent !== undefined && (tokens.isCapital(end) || parent.isDefinite || parent.end - end === 2)
      ? parent
      : undefined;
  }

  /** The token after a field of the lexicon that may stand at `i`, or `i`. */
  #fieldEnd(tokens: Tokens, i: number, { grammar, parts, isSmall }: Draft): number {
    const end = this.#fields.end(tokens, i);
    if (end === i) return i;
    const isQualifier = this.#fields.kind === "qualifier";
    if (grammar === "level" && parts === 0 && !isQualifier) return i;
    if (this.#fields.kind === "business" && grammar !== "name") return i;
    if (isQualifier && parts === 0 && grammar === "field") return i;
    const mayBeSmall = isQualifier || (grammar !== "name" && (parts === 0 || isSmall));
    return tokens.isCapital(i) || mayBeSmall ? end : i;
  }

  /** `tỉnh`, `TP`, `huyện Vĩnh Bảo`, `quận 8`. */
  #readUnit(tokens: Tokens, draft: Draft): boolean {
    const nounEnd = this.#places.unitNounEnd(tokens, draft.end);
    if (nounEnd === draft.end && draft.grammar === "level") return this.#readHamlet(tokens, draft);
    const mayFollow = draft.grammar === "level" || draft.parts > 0 || draft.headEnd - draft.start >= LONG_HEAD;
    if (nounEnd === draft.end || !mayFollow) return false;
    const place = this.#places.readNamed(tokens, draft.end, true);
    draft.place = place?.name;
    draft.isClosed = true;
    if (place !== undefined) return take(draft, place.end, true);
    draft.isClosed = !tokens.isSign(nounEnd, OPEN);
    return !this.#plurals.has(tokens.word[draft.end - 1] as number) && take(draft, nounEnd, true);
  }

  /** `Chi bộ | thôn Suối Giếng`. */
  #readHamlet(tokens: Tokens, draft: Draft): boolean {
    const place = draft.parts === 0 ? this.#places.readHamlet(tokens, draft.end) : undefined;
    if (place === undefined) return false;
    draft.place = place.name;
    draft.isClosed = true;
    return take(draft, place.end, true);
  }

  /**
   * `Hà Nội`, `Việt Nam`: a place that closes the name, except where the name is open. Alone behind a small head it makes
   * none: `trung tâm | Hà Nội`, `công ty | Nhật Bản`.
   */
  #readPlace(tokens: Tokens, draft: Draft): boolean {
    const { grammar, parts, end } = draft;
    const isJoined =
      (draft.place !== undefined && grammar === "name" && tokens.isSign(end, DASH)) ||
      ((draft.place !== undefined || draft.isCourt) && tokens.word[end] === this.#at && tokens.isCapital(end + 1));
    const start = isJoined ? end + 1 : end;
    const place =
      grammar === "level" && parts === 0
        ? this.#places.readOf(tokens, start)
        : this.#places.readBare(tokens, start);
    if (place === undefined) return false;
    const isWhere = grammar === "field" || (grammar === "name" && place.level === "country");
    if (draft.isSmall && parts === 0 && isWhere) {
      draft.isClosed = true;
      return false;
    }
    draft.place = place.name;
    draft.isClosed = grammar !== "name" && place.level !== "country";
    return take(draft, place.end, true);
  }

  #readOpenName(tokens: Tokens, draft: Draft): boolean {
    const { grammar, parts, end, isSmall } = draft;
    if (draft.isHeading) return grammar === "name" && this.#readHeadingName(tokens, draft);
    if ((isSmall && grammar === "level") || (grammar === "listed" && parts === 0)) return false;
    if (grammar === "field" && parts === 0 && this.#places.unitNounEnd(tokens, end) > end) return false;
    if (draft.place !== undefined && (grammar !== "name" || this.#lexicon.isOne(tokens, end, this.#foreign)))
      return false;
    const nameEnd =
      grammar === "name"
        ? this.#openNames.readProper(tokens, end, parts > 0)
        : this.#openNames.readField(tokens, end, parts > 0, grammar === "level");
    if (nameEnd === end) return false;
    if (grammar === "level") {
      draft.isClosed = true;
      this.#places.remember(tokens, end, nameEnd);
    }
    return take(draft, nameEnd, true);
  }

  /** `TRƯỜNG THCS | TRẦN PHÚ`: in capitals only the name of a person or place is told from what follows. */
  #readHeadingName(tokens: Tokens, draft: Draft): boolean {
    const end = this.#openNames.readCapitals(tokens, draft.end);
    return end > draft.end && take(draft, end, true);
  }

  /** `Ban Chỉ đạo (BCĐ) 35 tỉnh`: behind an abbreviation of the head in brackets, where the name goes on. */
  #afterAbbreviation(tokens: Tokens, i: number): number {
    if (!tokens.isSign(i, OPEN) || tokens.kind[i + 1] !== CAPITALS || !tokens.isSign(i + 2, CLOSE)) return i;
    const next = i + 3;
    const goesOn =
      tokens.isNumber(next) || tokens.isCapital(next) || this.#places.unitNounEnd(tokens, next) > next;
    return goesOn ? next : i;
  }

  /** The name as written, its abbreviated or small head written out. */
  #nameOf(tokens: Tokens, { start, headEnd, end, place }: Draft, head: string): string {
    const written = tokens.slice(start, headEnd);
    const isShort = head.length >= written.length || !tokens.isCapital(start);
    const restStart = this.#afterAbbreviation(tokens, headEnd);
    if (!isShort && restStart === headEnd) return tokens.slice(start, end);
    if (place !== undefined && head.endsWith(` ${place}`)) return head;
    const rest = tokens.slice(restStart, end);
    return rest === "" ? head : `${isShort ? head : written} ${rest}`;
  }
}

function take(draft: Draft, end: number, isProper: boolean): boolean {
  draft.end = end;
  draft.parts++;
  draft.isProper ||= isProper;
  draft.isWeak = false;
  draft.isField = false;
  return true;
}
