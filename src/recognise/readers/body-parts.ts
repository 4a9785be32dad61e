import type { Category, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase, type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, DASH, OPEN } from "../../text/signs.js";
import { BREAK, CAPITALS, PUNCTUATION, type Tokens, WORD } from "../../text/tokens.js";
import type { Body } from "./body.js";
import { FieldReader } from "./body-field.js";
import { hasCapital } from "./known-body.js";
import { OpenNameReader } from "./open-name.js";
import type { PlaceReader } from "./place.js";

/** A head of so many words says what the body is for, so that a unit may follow at once: `Ban Quản lý dự án | huyện`. */
const LONG_HEAD = 4;
/** Tokens of `(NN&PTNT)`. */
const LONGEST_BRACKET = 6;
/** Bodies inside bodies: `Văn phòng | Đảng ủy | Công an | tỉnh`. */
export const DEEPEST = 4;

/** Grammars of heads that a level may follow at once, and of those that no field follows but one of the lexicon. */
const LEVELLED: ReadonlySet<string> = new Set(["level", "either"]);
const LISTED: ReadonlySet<string> = new Set(["listed", "either"]);

/** Signs that no name goes on over. */
const CLOSING = ".;:)?!…";

/** Reads the body that begins at a token, inside so many others. */
export type BodyAt = (tokens: Tokens, i: number, depth: number) => Body | undefined;

/** A name that is being read. */
export interface Draft {
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
  /** Where the parent or unit that closes the name begins, and how it is written out; -1 when there is none. */
  tailStart: number;
  tail: string;
  parent: Body | undefined;
}

/** Reads what follows the head of a body: number, parent, field, level, place, or an open name. */
export class PartReader {
  readonly #lexicon: Lexicon;
  readonly #places: PlaceReader;
  readonly #fields: FieldReader;
  readonly #openNames: OpenNameReader;
  readonly #labels: Category;
  readonly #foreign: Category;
  readonly #closing = new Set(Array.from(CLOSING, (sign) => sign.charCodeAt(0)));
  readonly #plurals: WordSet;
  readonly #region: Phrase;
  readonly #at: number;
  readonly #group: number;
  readonly #zone: number;
  readonly #and: number;
  /** Bits of the categories that go on with a name in small letters. */
  readonly #goOnMask: number;
  readonly #readBody: BodyAt;

  constructor(lexicon: Lexicon, places: PlaceReader, readBody: BodyAt) {
    this.#lexicon = lexicon;
    this.#places = places;
    this.#fields = new FieldReader(lexicon);
    this.#openNames = new OpenNameReader(lexicon);
    this.#labels = lexicon.category("label-nouns");
    this.#foreign = lexicon.category("foreign-names");
    this.#plurals = wordSet(lexicon, "các những");
    this.#region = phrase(lexicon, "khu vực");
    this.#at = lexicon.word("tại");
    this.#group = lexicon.word("tổ");
    this.#zone = lexicon.word("vùng");
    this.#and = lexicon.word("và");
    const goOn = ["organization-heads", "organizations", "organization-fields", "place-nouns", "words"];
    this.#goOnMask = goOn.reduce((mask, name) => mask | lexicon.category(name).bit, 0);
    this.#readBody = readBody;
  }

  /** Reads one more part of the name; false when none follows. */
  read(tokens: Tokens, draft: Draft): boolean {
    if (!this.#mayGoOn(tokens, draft.end)) return false;
    return (
      this.#readBracket(tokens, draft) ||
      this.#readRegion(tokens, draft) ||
      this.#readNumber(tokens, draft) ||
      this.#readParentOrField(tokens, draft) ||
      this.#readUnit(tokens, draft) ||
      this.#readPlace(tokens, draft) ||
      (!draft.isClosed && (this.#readOpenName(tokens, draft) || this.#readBridge(tokens, draft)))
    );
  }

  /** `Hiệp hội Vật liệu | xanh | Việt Nam`: small words between a field and the place that ends the name. */
  #readBridge(tokens: Tokens, draft: Draft): boolean {
    if (draft.grammar !== "field" || draft.isSmall || draft.parts === 0 || tokens.kind[draft.end] !== WORD)
      return false;
    const end = this.#openNames.bridgeEnd(tokens, draft.end);
    return end > draft.end && this.#places.readBare(tokens, end) !== undefined && take(draft, end, false);
  }

  /**
   * A cheap look, since every name comes to its end once: nothing goes on over a closing sign, and a small word only
   * where some list holds it.
   */
  #mayGoOn(tokens: Tokens, i: number): boolean {
    const kind = tokens.kind[i];
    if (kind === BREAK || (kind === PUNCTUATION && this.#closing.has(tokens.value[i] as number)))
      return false;
    if (kind !== WORD) return true;
    return (
      tokens.word[i] === this.#and ||
      tokens.word[i] === this.#at ||
      this.#lexicon.mayMatch(tokens, i, this.#goOnMask)
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
    if (draft.parts > 0 ? !draft.isField : draft.grammar === "name") return false;
    const at = tokens.word[end] === this.#zone ? end + 1 : afterPhrase(tokens, end, this.#region);
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
    // `Tổ 7, phường Tân Thanh` is where people live.
    if (tokens.word[before - 1] === this.#group && before === draft.start + 1) return false;
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
      draft.tailStart = end;
      draft.tail = parent.name;
      draft.place = parent.place;
      draft.isClosed = true;
      return take(draft, parent.end, true);
    }
    if (fieldEnd === joined) return false;
    const { kind } = this.#fields;
    draft.isJoined ||= this.#fields.isJoined(tokens, end, fieldEnd);
    const wasWeak =
      draft.isWeak && (kind === "weak" || (kind === "qualifier" && !hasCapital(tokens, joined, fieldEnd)));
    take(draft, fieldEnd, tokens.isCapital(joined));
    draft.isWeak = wasWeak;
    draft.isField = true;
    return true;
  }

  /** `Sở Công Thương và | Công an tỉnh`: behind a joint, another body whose head is a field too. */
  #beginsBody(tokens: Tokens, i: number, fieldEnd: number, depth: number): boolean {
    if (depth >= DEEPEST || !tokens.isCapital(i)) return false;
    const body = this.#readBody(tokens, i, depth + 1);
    return body !== undefined && body.end > fieldEnd;
  }

  /** `Ban Tuyên giáo | Tỉnh ủy Hà Nam`; in small letters only where the name is definite: `tỉnh ủy Hà Nam`. */
  #parentAt(tokens: Tokens, { end, grammar, depth }: Draft): Body | undefined {
    if (depth >= DEEPEST || grammar === "name") return undefined;
    const parent = this.#readBody(tokens, end, depth + 1);
    return parent !== undefined && (tokens.isCapital(end) || parent.isDefinite || parent.end - end === 2)
      ? parent
      : undefined;
  }

  /** The token after a field of the lexicon that may stand at `i`, or `i`. */
  #fieldEnd(tokens: Tokens, i: number, { grammar, parts, isSmall, depth }: Draft): number {
    const end = this.#beforeNextBody(tokens, i, this.#fields.end(tokens, i), depth);
    if (end === i) return i;
    const isQualifier = this.#fields.kind === "qualifier";
    if (grammar === "level" && parts === 0 && !isQualifier) return i;
    if (this.#fields.kind === "business" && grammar !== "name") return i;
    if (isQualifier && parts === 0 && grammar === "field") return i;
    const isOpen = grammar === "name" || grammar === "either";
    const mayBeSmall = isQualifier || (!isOpen && (parts === 0 || isSmall));
    return tokens.isCapital(i) || mayBeSmall ? end : i;
  }

  /** `Bộ Tài chính | và Ngân hàng Nhà nước`: where the second half of a field begins a body that goes on behind it. */
  #beforeNextBody(tokens: Tokens, i: number, end: number, depth: number): number {
    for (let at = i + 1; at < end - 1; at++)
      if (tokens.word[at] === this.#and && this.#beginsBody(tokens, at + 1, end, depth)) return at;
    return end;
  }

  /** `tỉnh`, `TP`, `huyện Vĩnh Bảo`, `quận 8`. */
  #readUnit(tokens: Tokens, draft: Draft): boolean {
    const nounEnd = this.#places.unitNounEnd(tokens, draft.end);
    if (nounEnd === draft.end && draft.grammar === "level") return this.#readHamlet(tokens, draft);
    const mayFollow =
      LEVELLED.has(draft.grammar) || draft.parts > 0 || draft.headEnd - draft.start >= LONG_HEAD;
    if (nounEnd === draft.end || !mayFollow) return false;
    const place = this.#places.readNamed(tokens, draft.end, true);
    draft.place = place?.name;
    draft.isClosed = true;
    draft.tailStart = draft.end;
    draft.tail = this.#places.writtenOut(tokens, draft.end, place);
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
      ((draft.place !== undefined || draft.isCourt) &&
        tokens.word[end] === this.#at &&
        tokens.isCapital(end + 1));
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
    if ((isSmall && grammar === "level") || (LISTED.has(grammar) && parts === 0)) return false;
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
}

function take(draft: Draft, end: number, isProper: boolean): boolean {
  draft.end = end;
  draft.parts++;
  draft.isProper ||= isProper;
  draft.isWeak = false;
  draft.isField = false;
  return true;
}
