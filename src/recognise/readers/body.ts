import type { OrganizationKind } from "../../model.js";
import { type Category, type Column, type Lexicon, pairSlot } from "../../text/lexicon.js";
import { wordSet } from "../../text/phrase.js";
import { AMPERSAND, CLOSE, COMMA, DASH, DOT, OPEN, SLASH } from "../../text/signs.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import { inCapitals } from "./capitals.js";
import { OpenNameReader } from "./open-name.js";
import type { PlaceReader } from "./place.js";

/** Parts of one name: head, fields, parent, place. */
const MOST_PARTS = 10;
const LONGEST_NAME = 32;
/** Bodies inside bodies: `Văn phòng | Đảng ủy | Công an | tỉnh`. */
const DEEPEST = 4;
/** Between the fields of one ministry: `Lao động, Thương binh và Xã hội`. */
const LIST_REACH = 8;

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

/** What was read behind a head so far. */
interface Rest {
  end: number;
  parts: number;
  /** Whether `và` has stood: no list of fields goes on behind it. */
  isJoined: boolean;
  /** Whether a capital, number, level or place makes it a name. */
  isProper: boolean;
  isClosed: boolean;
  /** Whether capitals say nothing since the head stands in a heading. */
  readonly isHeading: boolean;
  /** Whether all that was read is a field that the word `Ban` has in other meanings too: `Ban Tổ chức`. */
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
  readonly #openNames: OpenNameReader;
  readonly #heads: Category;
  readonly #kind: Column;
  readonly #headName: Column;
  readonly #grammar: Column;
  readonly #alone: Column;
  readonly #small: Column;
  readonly #title: Column;
  readonly #fields: Category;
  readonly #fieldKind: Column;
  readonly #known: Category;
  readonly #knownKind: Column;
  readonly #knownName: Column;
  readonly #knownPlace: Column;
  readonly #knownCase: Column;
  readonly #labels: Category;
  readonly #words: Category;
  readonly #surnames: Category;
  readonly #titles: Category;
  readonly #givenNames: Category;
  readonly #and: number;
  /** First word of `Thường trực`, which is also the last of titles: `Phó Chủ tịch Thường trực`. */
  readonly #standing: number;
  /** First word of `Việt Nam`, which may follow any name. */
  readonly #country: number;
  /** Bits of the categories that begin a name, and of those that go on with one. */
  readonly #beginMask: number;
  readonly #goOnMask: number;
  /** What was read at the last tokens, since titles and organizations read the same bodies. */
  readonly #readAt = new Int32Array(READ_AGAIN);
  readonly #bodiesRead: (Body | undefined)[] = new Array(READ_AGAIN);
  readonly #plurals: ReadonlySet<number>;

  constructor(lexicon: Lexicon, places: PlaceReader) {
    this.#lexicon = lexicon;
    this.#places = places;
    this.#openNames = new OpenNameReader(lexicon);
    this.#heads = lexicon.category("organization-heads");
    this.#kind = this.#heads.column("kind");
    this.#headName = this.#heads.column("name");
    this.#grammar = this.#heads.column("grammar");
    this.#alone = this.#heads.column("alone");
    this.#small = this.#heads.column("small");
    this.#title = this.#heads.column("title");
    this.#fields = lexicon.category("organization-fields");
    this.#fieldKind = this.#fields.column("kind");
    this.#known = lexicon.category("organizations");
    this.#knownKind = this.#known.column("kind");
    this.#knownName = this.#known.column("name");
    this.#knownPlace = this.#known.column("place");
    this.#knownCase = this.#known.column("case");
    this.#labels = lexicon.category("label-nouns");
    this.#words = lexicon.category("words");
    this.#titles = lexicon.category("titles");
    this.#surnames = lexicon.category("surnames");
    this.#givenNames = lexicon.category("given-names");
    this.#beginMask = this.#heads.bit | this.#known.bit;
    this.#goOnMask = this.#fields.bit | lexicon.category("place-nouns").bit;
    this.#country = lexicon.word("việt");
    this.#standing = lexicon.word("thường");
    this.#and = lexicon.word("và");
    this.#plurals = wordSet(lexicon, "các những");
  }

  /**
   * The body whose name begins at token `i`.
   * @param asTitle whether the head may be written small because a title goes before it: `Trưởng ban Tuyên giáo`
   */
  read(tokens: Tokens, i: number, asTitle = false, depth = 0): Body | undefined {
    if (!this.#canBegin(tokens, i, asTitle)) return undefined;
    if (asTitle) return this.#read(tokens, i, true, depth);
    const slot = i & (READ_AGAIN - 1);
    if (this.#readAt[slot] === i) return this.#bodiesRead[slot];
    const body = this.#read(tokens, i, false, depth);
    this.#readAt[slot] = i;
    this.#bodiesRead[slot] = body;
    return body;
  }

  /**
   * A cheap look before a name is read: most words that can begin one begin nothing. A head of one small word needs a
   * capital, a number, a field or a unit behind it.
   */
  #canBegin(tokens: Tokens, i: number, asTitle: boolean): boolean {
    const { startMask, pairMask } = this.#lexicon;
    const word = tokens.word[i] as number;
    if (((startMask[word] as number) & this.#beginMask) === 0) return false;
    if (tokens.isCapital(i) || asTitle) return true;
    const next = tokens.word[i + 1] as number;
    if (tokens.isCapital(i + 1) || tokens.isNumber(i + 1)) return true;
    if (((pairMask[pairSlot(word, next)] as number) & this.#beginMask) !== 0) return true;
    return (
      ((startMask[next] as number) & this.#goOnMask) !== 0 &&
      ((pairMask[pairSlot(next, tokens.word[i + 2] as number)] as number) & this.#goOnMask) !== 0
    );
  }

  /** Another window of tokens begins. */
  beginWindow(): void {
    this.#readAt.fill(0);
  }

  #read(tokens: Tokens, i: number, asTitle: boolean, depth: number): Body | undefined {
    let known = this.#readKnown(tokens, i);
    const row = this.#lexicon.match(tokens, i, this.#heads);
    const headEnd = this.#lexicon.matchEnd;
    if (row < 0 || (known !== undefined && known.end > headEnd && this.#grammar.get(row) !== "level"))
      return known;
    if (known !== undefined && known.end < headEnd) known = undefined;
    if (known?.end === headEnd && !this.#goesOnFromKnown(tokens, headEnd)) return known;
    const named = this.#readGrammar(tokens, i, row, headEnd, asTitle, depth);
    if (named !== undefined && this.#isNoHead(tokens, i, headEnd)) return known;
    return known !== undefined && (named === undefined || known.end >= named.end) ? known : named;
  }

  /** `Quốc hội`, `TTXVN`, `Đảng Cộng sản Việt Nam`. */
  #readKnown(tokens: Tokens, i: number): Body | undefined {
    const row = this.#lexicon.match(tokens, i, this.#known);
    if (row < 0) return undefined;
    let end = this.#lexicon.matchEnd;
    const isWritten =
      this.#knownCase.get(row) === "any" ||
      (this.#knownCase.get(row) === "capital"
        ? hasCapital(tokens, i, end)
        : this.#isAllCapital(tokens, i, end));
    if (!isWritten || this.#isPartOfCode(tokens, i, end)) return undefined;
    const isOpen = this.#knownPlace.get(row) === "yes" || tokens.word[end] === this.#country;
    const place = isOpen ? this.#places.readBare(tokens, end) : undefined;
    const name = this.#knownName.get(row);
    const full = place === undefined ? name : `${name} ${tokens.slice(end, place.end)}`;
    end = place?.end ?? end;
    return {
      end,
      kind: this.#knownKind.get(row) as OrganizationKind,
      name: full,
      place: place?.name,
      isTitleHead: false,
      isDefinite: true,
      isKnown: true,
    };
  }

  /** `VOV.VN`, `BP 12-04-01`: an address, or the number of a thing. */
  #isPartOfCode(tokens: Tokens, first: number, last: number): boolean {
    if (tokens.kind[first] !== CAPITALS || last > first + 1) return false;
    if (tokens.isNumber(last) && tokens.isSign(last + 1, DASH)) return true;
    if (tokens.isSign(first - 1, DOT) && tokens.glued(first)) return true;
    return (
      tokens.isSign(last, DOT) && tokens.glued(last) && tokens.glued(last + 1) && tokens.isCapital(last + 1)
    );
  }

  #isAllCapital(tokens: Tokens, first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (tokens.isWord(i) && !tokens.isCapital(i)) return false;
    return true;
  }

  /** `Đảng`, `Quốc hội` are names by themselves: only a listed field, a unit or a place goes on with one. */
  #goesOnFromKnown(tokens: Tokens, i: number): boolean {
    if (!tokens.isCapital(i)) return this.#places.unitNounEnd(tokens, i) > i;
    return (
      this.#lexicon.match(tokens, i, this.#fields) >= 0 || this.#places.readBare(tokens, i) !== undefined
    );
  }

  /** `cơ | sở giáo dục`: the end of another word; `Đoàn Văn Phi`: a surname. */
  #isNoHead(tokens: Tokens, i: number, headEnd: number): boolean {
    if (headEnd > i + 1) {
      if (tokens.word[i] !== this.#standing) return false;
      return this.#lexicon.matchBefore(tokens, i + 2, this.#titles, 6) >= 0 && this.#lexicon.matchStart < i;
    }
    if (!tokens.isCapital(i)) {
      return this.#lexicon.matchBefore(tokens, i + 1, this.#words, 3) >= 0 && this.#lexicon.matchStart < i;
    }
    const place = this.#places.readBare(tokens, i);
    if (place !== undefined && place.end > headEnd) return true;
    const isSurname = this.#lexicon.isOne(tokens, i, this.#surnames);
    return (
      isSurname &&
      tokens.isCapital(headEnd) &&
      this.#lexicon.isOne(tokens, headEnd, this.#givenNames) &&
      this.#lexicon.match(tokens, headEnd, this.#fields) < 0
    );
  }

  /** `ban | Tuyên giáo`: a small head of one word that is an ordinary word too. */
  #hasListedField(tokens: Tokens, i: number, headEnd: number): boolean {
    return (
      headEnd === i + 1 &&
      tokens.isCapital(headEnd) &&
      this.#lexicon.match(tokens, headEnd, this.#fields) >= 0
    );
  }

  /** `Cục | Quản lý thị trường`: a head that the lexicon holds with its field names a body by itself. */
  #isHeadWithField(tokens: Tokens, i: number, headEnd: number): boolean {
    if (headEnd < i + 3 || !this.#lexicon.isOne(tokens, i, this.#heads)) return false;
    return this.#lexicon.matchUntil(tokens, i + 1, this.#fields) >= headEnd;
  }

  /** Behind a small head of one word, what can make it a name: a capital, a number, a field, a unit. */
  #leadsOn(tokens: Tokens, i: number): boolean {
    if (tokens.isCapital(i) || tokens.isNumber(i)) return true;
    return this.#lexicon.match(tokens, i, this.#fields) >= 0 || this.#places.unitNounEnd(tokens, i) > i;
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
    if (isSmall && headEnd === i + 1 && !this.#leadsOn(tokens, headEnd)) return undefined;
    if (isSmall && !asTitle && this.#small.get(row) === "no" && !this.#hasListedField(tokens, i, headEnd))
      return undefined;
    const grammar = this.#grammar.get(row);
    const rest: Rest = {
      end: headEnd,
      parts: 0,
      isJoined: false,
      isHeading: inCapitals(tokens, i),
      isWeak: false,
      isProper: false,
      isClosed: false,
      place: undefined,
      parent: undefined,
    };
    const bracketEnd = this.#abbreviationEnd(tokens, headEnd);
    rest.end = bracketEnd;
    while (!rest.isClosed && rest.parts < MOST_PARTS && rest.end - i < LONGEST_NAME) {
      if (!this.#readPart(tokens, rest, grammar, isSmall, depth)) break;
    }
    if (rest.parts === 0) rest.end = headEnd;
    const standsAlone = isSmall
      ? this.#small.get(row) === "alone"
      : this.#alone.get(row) === "yes" || this.#isHeadWithField(tokens, i, headEnd);
    const isName =
      rest.parts > 0 && !(rest.isWeak && rest.parts === 1)
        ? !isSmall || rest.isProper || asTitle
        : standsAlone;
    if (!isName) return undefined;
    const kind = this.#kind.get(row) as OrganizationKind;
    return {
      end: rest.end,
      kind: kind === "other" ? (rest.parent?.kind ?? kind) : kind,
      name: this.#nameOf(tokens, i, headEnd, bracketEnd, row, rest),
      place: rest.place,
      isTitleHead: this.#title.get(row) === "yes",
      isDefinite: rest.isProper,
      isKnown: false,
    };
  }

  /** Reads one more part of the name; false when none follows. */
  #readPart(tokens: Tokens, rest: Rest, grammar: string, isSmall: boolean, depth: number): boolean {
    return (
      this.#readNumber(tokens, rest) ||
      this.#readParent(tokens, rest, grammar, depth) ||
      this.#readField(tokens, rest, grammar, isSmall) ||
      this.#readUnit(tokens, rest, grammar) ||
      this.#readPlace(tokens, rest, grammar) ||
      this.#readOpenName(tokens, rest, grammar, isSmall)
    );
  }

  /** `BCĐ 35`, `Quân khu 7`, `Đội 3`. */
  #readNumber(tokens: Tokens, rest: Rest): boolean {
    if (!tokens.isNumber(rest.end) || rest.parts > 0) return false;
    const isNumbered = this.#lexicon.matchBefore(tokens, rest.end, this.#labels, 3) >= 0;
    if (!isNumbered && tokens.kind[rest.end - 1] !== CAPITALS) return false;
    return this.#take(rest, rest.end + 1, true);
  }

  /** A parent body right behind: `Ban Tuyên giáo | Tỉnh ủy Hà Nam`. */
  #readParent(tokens: Tokens, rest: Rest, grammar: string, depth: number): boolean {
    if (depth >= DEEPEST || grammar === "name" || !tokens.isCapital(rest.end)) return false;
    const fieldEnd = this.#fieldEnd(tokens, rest.end, rest, grammar);
    const parent = this.read(tokens, rest.end, false, depth + 1);
    if (parent === undefined || parent.end <= fieldEnd) return false;
    rest.parent = parent;
    rest.place = parent.place;
    rest.isClosed = true;
    return this.#take(rest, parent.end, true);
  }

  #readField(tokens: Tokens, rest: Rest, grammar: string, isSmall: boolean): boolean {
    if (grammar === "level" && rest.parts === 0) return false;
    const joined = rest.parts > 0 ? this.#afterJoint(tokens, rest) : rest.end;
    const end = this.#fieldEnd(tokens, joined, rest, grammar);
    if (end === joined) return false;
    const mayBeSmall =
      (grammar !== "name" && (rest.parts === 0 || isSmall)) || this.#isField(tokens, joined, "qualifier");
    if (!tokens.isCapital(joined) && !mayBeSmall) return false;
    rest.isWeak = this.#isField(tokens, joined, "weak");
    for (let at = rest.end; at < end; at++) rest.isJoined ||= tokens.word[at] === this.#and;
    return this.#take(rest, end, tokens.isCapital(joined));
  }

  /** The token after a field of the lexicon at `i`, or `i`. */
  #fieldEnd(tokens: Tokens, i: number, rest: Rest, grammar: string): number {
    const row = this.#lexicon.match(tokens, i, this.#fields);
    if (row < 0) return i;
    const kind = this.#fieldKind.get(row);
    if (kind === "business" && grammar !== "name") return i;
    if (kind === "qualifier" && rest.parts === 0 && grammar !== "name") return i;
    return this.#lexicon.matchEnd;
  }

  /** `quốc gia`, `tối cao`: a word that goes on with a name in small letters too. */
  #isField(tokens: Tokens, i: number, kind: string): boolean {
    const row = this.#lexicon.match(tokens, i, this.#fields);
    return row >= 0 && this.#fieldKind.get(row) === kind;
  }

  /** Behind `và`, `&`, a dash, or a comma of a list that goes on to `và`. */
  #afterJoint(tokens: Tokens, { end: i, isJoined }: Rest): number {
    const isJoint =
      tokens.word[i] === this.#and ||
      tokens.isSign(i, AMPERSAND) ||
      tokens.isSign(i, DASH) ||
      tokens.isSign(i, SLASH);
    if (isJoint) return i + 1;
    return tokens.isSign(i, COMMA) && !isJoined && this.#listGoesOn(tokens, i) ? i + 1 : i;
  }

  #listGoesOn(tokens: Tokens, comma: number): boolean {
    if (
      this.#lexicon.starts(tokens, comma + 1, this.#heads) &&
      this.#lexicon.match(tokens, comma + 1, this.#fields) < 0
    )
      return false;
    for (let i = comma + 1; i < comma + LIST_REACH; i++) {
      if (tokens.word[i] === this.#and) return i > comma + 1 && tokens.isCapital(i + 1);
      if (!tokens.isWord(i)) return false;
    }
    return false;
  }

  /** `tỉnh`, `TP`, `huyện Vĩnh Bảo`, `quận 8`. */
  #readUnit(tokens: Tokens, rest: Rest, grammar: string): boolean {
    const nounEnd = this.#places.unitNounEnd(tokens, rest.end);
    if (nounEnd === rest.end || (grammar !== "level" && rest.parts === 0)) return false;
    const place = this.#places.readNamed(tokens, rest.end);
    rest.place = place?.name;
    rest.isClosed = true;
    if (place !== undefined) return this.#take(rest, place.end, true);
    return this.#plurals.has(tokens.word[rest.end - 1] as number) ? false : this.#take(rest, nounEnd, true);
  }

  /** `Hà Nội`, `Việt Nam`: a place that closes the name, except where the name is open. */
  #readPlace(tokens: Tokens, rest: Rest, grammar: string): boolean {
    const place =
      grammar === "level" && rest.parts === 0
        ? this.#places.readOf(tokens, rest.end)
        : this.#places.readBare(tokens, rest.end);
    if (place === undefined) return false;
    rest.place = place.name;
    rest.isClosed = grammar !== "name" && place.level !== "country";
    return this.#take(rest, place.end, true);
  }

  #readOpenName(tokens: Tokens, rest: Rest, grammar: string, isSmall: boolean): boolean {
    if (rest.isHeading || (isSmall && grammar === "level") || (grammar === "listed" && rest.parts === 0))
      return false;
    const end =
      grammar === "name"
        ? this.#openNames.readProper(tokens, rest.end, rest.parts > 0)
        : this.#openNames.readField(tokens, rest.end, rest.parts > 0, grammar === "level");
    if (end === rest.end) return false;
    if (grammar === "level") {
      rest.isClosed = true;
      this.#places.remember(tokens, rest.end, end);
    }
    return this.#take(rest, end, true);
  }

  #take(rest: Rest, end: number, isProper: boolean): boolean {
    rest.end = end;
    rest.parts++;
    rest.isProper ||= isProper;
    return true;
  }

  /** `Ban Chỉ đạo (BCĐ) 35 tỉnh`: behind an abbreviation of the head in brackets, where the name goes on. */
  #abbreviationEnd(tokens: Tokens, i: number): number {
    const isBracket =
      tokens.isSign(i, OPEN) && tokens.kind[i + 1] === CAPITALS && tokens.isSign(i + 2, CLOSE);
    return isBracket &&
      (tokens.isNumber(i + 3) || tokens.isCapital(i + 3) || this.#places.unitNounEnd(tokens, i + 3) > i + 3)
      ? i + 3
      : i;
  }

  /** The name as written, its abbreviated or small head written out. */
  #nameOf(tokens: Tokens, i: number, headEnd: number, bracketEnd: number, row: number, rest: Rest): string {
    const written = tokens.slice(i, headEnd);
    const head = this.#headName.get(row);
    const isShort = head.length > written.length || !tokens.isCapital(i);
    const parentName = rest.parent?.name;
    if (!isShort && bracketEnd === headEnd && parentName === undefined) return tokens.slice(i, rest.end);
    if (rest.place !== undefined && head.endsWith(` ${rest.place}`)) return head;
    return [isShort ? head : written, tokens.slice(bracketEnd, rest.end)]
      .filter((part) => part !== "")
      .join(" ");
  }
}

/** Whether any word of a term is written with a capital: `Ngân hàng`, `ngân hàng Chính sách`. */
function hasCapital(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.isCapital(i)) return true;
  return false;
}
