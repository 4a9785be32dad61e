import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COLON, COMMA, DASH, OPEN } from "../../text/signs.js";
import { CAPITALISED, type Tokens } from "../../text/tokens.js";
import type { BodyReader } from "./body.js";
import { inCapitals } from "./capitals.js";
import { hasCapital } from "./known-body.js";
import { ADDRESS_CUE, ALONE_CUE, TITLE_CUE } from "./name-cue.js";
import type { PersonalNameReader } from "./personal-name.js";
import type { PlaceReader } from "./place.js";

/** Titles in a row: `Ủy viên Trung ương Đảng, Bí thư Thành ủy, Chủ tịch HĐND`. */
const MOST_TITLES = 8;
/** Bodies, fields and places behind one office. */
const MOST_PARTS = 3;

export interface Title {
  /** The token after everything that introduces the name. */
  readonly end: number;
  /** First token of the role and the one after its last; equal when there is none. */
  readonly roleStart: number;
  readonly roleEnd: number;
  /** How surely a name follows: a cue for `PersonalNameReader`. */
  readonly cue: number;
  /** Whether a colon follows: `Tác giả: Lê Hằng` names nobody's role, and in apposition begins what somebody says. */
  readonly isLabel: boolean;
}

/** Reads what introduces a person: forms of address, offices with their bodies, ranks, degrees, professions. */
export class TitleReader {
  readonly #lexicon: Lexicon;
  readonly #bodies: BodyReader;
  readonly #places: PlaceReader;
  readonly #names: PersonalNameReader;
  readonly #titles: Category;
  readonly #kind: Column;
  readonly #alone: Column;
  readonly #capital: Column;
  readonly #fields: Category;
  readonly #heads: Category;
  readonly #words: Category;
  /** Bits of the categories whose terms begin a part of a title. */
  readonly #partMask: number;
  readonly #links: WordSet;
  readonly #at: number;
  /** First word of `Thường trực`, which ends titles and begins bodies. */
  readonly #standing: number;

  constructor(lexicon: Lexicon, bodies: BodyReader, places: PlaceReader, names: PersonalNameReader) {
    this.#lexicon = lexicon;
    this.#bodies = bodies;
    this.#places = places;
    this.#names = names;
    this.#titles = lexicon.category("titles");
    this.#kind = this.#titles.column("kind");
    this.#alone = this.#titles.column("alone");
    this.#capital = this.#titles.column("capital");
    this.#fields = lexicon.category("organization-fields");
    this.#words = lexicon.category("words");
    this.#heads = lexicon.category("organization-heads");
    const parts = ["organization-heads", "organizations", "organization-fields", "place-nouns"];
    this.#partMask = parts.reduce((mask, name) => mask | lexicon.category(name).bit, 0);
    this.#links = wordSet(lexicon, "kiêm và");
    this.#at = lexicon.word("tại");
    this.#standing = lexicon.word("thường");
  }

  /** Whether any title can begin at `i`: a cheap look. */
  begins(tokens: Tokens, i: number): boolean {
    return this.#lexicon.mayMatch(tokens, i, this.#titles.bit);
  }

  /**
   * All titles in a row from token `i` on, or undefined where none begins.
   * @param follows whether the name stands before them, so that a colon behind says what the person does
   */
  read(tokens: Tokens, i: number, introduces = false, follows = false): Title | undefined {
    let title: Title | undefined = this.#readOne(tokens, i);
    if (title === undefined) return undefined;
    for (let count = 1; count < MOST_TITLES; count++) {
      const start = this.#afterLink(tokens, title.end);
      const next: Title | undefined = this.#readOne(tokens, start);
      // Behind a sign, `ông` begins the next person: `…, Chủ tịch UBND tỉnh, ông Trần Văn B`.
      if (next === undefined || (!introduces && start > title.end && next.roleEnd === next.roleStart)) break;
      // `Phó Trưởng ban Tuyên giáo Tỉnh ủy | phụ trách công tác …` says what the person does.
      if (follows && start === title.end && !hasCapital(tokens, start, next.end)) break;
      const hasRole: boolean = title.roleEnd > title.roleStart;
      const addsRole = next.roleEnd > next.roleStart;
      title = {
        end: next.end,
        roleStart: hasRole ? title.roleStart : next.roleStart,
        roleEnd: addsRole ? next.roleEnd : title.roleEnd,
        cue: next.cue,
        isLabel: false,
      };
    }
    if (follows || !tokens.isSign(title.end, COLON)) return title;
    return { ...title, end: title.end + 1, isLabel: true };
  }

  #afterLink(tokens: Tokens, i: number): number {
    const isLink =
      tokens.isSign(i, COMMA) || tokens.isSign(i, DASH) || this.#links.has(tokens.word[i] as number);
    return isLink ? i + 1 : i;
  }

  #readOne(tokens: Tokens, i: number): Title | undefined {
    let start = i;
    let row = this.#lexicon.match(tokens, i, this.#titles);
    while (row >= 0 && this.#kind.get(row) === "prefix") {
      start = this.#lexicon.matchEnd;
      row = this.#lexicon.match(tokens, start, this.#titles);
    }
    if (row < 0 || (this.#capital.get(row) === "yes" && !tokens.isCapital(start))) return undefined;
    const { matchEnd } = this.#lexicon;
    if (matchEnd === start + 1 && tokens.isCapital(matchEnd) && this.#endsWord(tokens, start))
      return undefined;
    // `SƠ | KẾT`: in capitals a title can be the beginning of another word.
    if (inCapitals(tokens, start) && this.#lexicon.matchUntil(tokens, start, this.#words) > matchEnd)
      return undefined;
    const kind = this.#kind.get(row);
    const alone = this.#alone.get(row);
    const single = kind === "address" || alone === "any" ? ADDRESS_CUE : ALONE_CUE;
    const cue = alone === "no" ? TITLE_CUE : single;
    if (kind === "address" || kind === "silent")
      return { end: matchEnd, roleStart: i, roleEnd: i, cue, isLabel: false };
    const hasParts = (kind === "office" || kind === "profession") && alone !== "any";
    const end = hasParts ? this.#afterParts(tokens, matchEnd) : matchEnd;
    return { end, roleStart: i, roleEnd: end, cue: end > matchEnd ? TITLE_CUE : cue, isLabel: false };
  }

  /** `công | bố`, `thăm | bà con`: no title, but a part of another word. */
  #endsWord(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i] === CAPITALISED) return false;
    return this.#lexicon.matchBefore(tokens, i + 1, this.#words, 3) >= 0 && this.#lexicon.matchStart < i;
  }

  /** Behind the bodies, fields and places that an office is of: `Trưởng ban | Tuyên giáo Thành ủy`. */
  #afterParts(tokens: Tokens, titleEnd: number): number {
    let end = this.#afterHeadShared(tokens, titleEnd);
    if (end === titleEnd) end = this.#afterHeadInside(tokens, titleEnd);
    for (let parts = 0; parts < MOST_PARTS && this.#partBegins(tokens, end); parts++) {
      const next = this.#afterPart(tokens, end, end > titleEnd);
      if (next === end) break;
      end = this.#afterAbbreviation(tokens, next);
    }
    return end;
  }

  /** `Trưởng ban | Tuyên giáo Tỉnh ủy`, `Trưởng Ban | Chỉ đạo`: the last word of the title begins a body. */
  #afterHeadShared(tokens: Tokens, titleEnd: number): number {
    const start = titleEnd - 1;
    if (!this.#lexicon.isOne(tokens, start, this.#heads)) return titleEnd;
    const body = this.#bodies.read(tokens, start, true);
    return Math.max(titleEnd, body?.end ?? this.#lexicon.matchUntil(tokens, start, this.#heads));
  }

  /** `Giám đốc Bệnh viện | Bạch Mai`: the title ends in the head of a body that goes on. */
  #afterHeadInside(tokens: Tokens, titleEnd: number): number {
    const start = titleEnd - 2;
    const isHead = tokens.isCapital(start) && tokens.word[start] !== this.#standing;
    if (!isHead || this.#lexicon.matchUntil(tokens, start, this.#heads) < titleEnd) return titleEnd;
    return Math.max(titleEnd, this.#bodies.read(tokens, start)?.end ?? titleEnd);
  }

  /** `Giám đốc | Sở | Lê Phước Hoài Bảo`: a head with nothing but the name behind it. */
  #isHeadAlone(tokens: Tokens, i: number): boolean {
    if (!tokens.isCapital(i) || !this.#lexicon.isOne(tokens, i, this.#heads)) return false;
    return this.#names.read(tokens, i + 1, TITLE_CUE) > i + 2 && this.#names.read(tokens, i, TITLE_CUE) === i;
  }

  /** Whether a part can begin here at all: a cheap look, since most titles have none. */
  #partBegins(tokens: Tokens, i: number): boolean {
    return (
      tokens.isCapital(i) ||
      ((tokens.isSign(i, COMMA) || tokens.isSign(i, DASH)) && tokens.isCapital(i + 1)) ||
      tokens.word[i] === this.#at ||
      this.#lexicon.mayMatch(tokens, i, this.#partMask)
    );
  }

  /** `Chủ tịch Liên đoàn Bóng đá Việt Nam | (VFF) | Trần Quốc Tuấn`: behind an abbreviation before the name. */
  #afterAbbreviation(tokens: Tokens, i: number): number {
    const isShort = tokens.isSign(i, OPEN) && tokens.isCapital(i + 1) && tokens.isSign(i + 2, CLOSE);
    return isShort && this.#names.read(tokens, i + 3, TITLE_CUE) > i + 3 ? i + 3 : i;
  }

  #afterPart(tokens: Tokens, i: number, isFurther: boolean): number {
    // `Đại sứ Thụy Điển | tại Việt Nam`, `Trưởng đại diện UNDP | tại Việt Nam`.
    if (tokens.word[i] === this.#at) {
      const place = isFurther ? this.#places.read(tokens, i + 1) : undefined;
      const seat = isFurther ? (place ?? this.#bodies.read(tokens, i + 1)) : undefined;
      if (seat === undefined) return i;
      const isPost = place?.level === "country" || this.#names.read(tokens, seat.end, TITLE_CUE) > seat.end;
      return isPost ? seat.end : i;
    }
    const body = this.#bodies.read(tokens, i);
    if (body !== undefined) return body.end;
    const higher =
      tokens.isSign(i, COMMA) || tokens.isSign(i, DASH) ? this.#bodies.read(tokens, i + 1) : undefined;
    if (higher?.isDefinite) return higher.end;
    if (this.#isHeadAlone(tokens, i)) return i + 1;
    const known = this.#places.readBare(tokens, i);
    if (known !== undefined && this.#names.read(tokens, known.end, TITLE_CUE) > known.end) return known.end;
    if (tokens.isCapital(i) && this.#names.read(tokens, i, TITLE_CUE) > i + 1) return i;
    const place = this.#places.read(tokens, i);
    if (place !== undefined) return place.end;
    const unit = this.#places.unitNounEnd(tokens, i);
    if (unit > i) return unit;
    // Behind a body, a field in small letters is what somebody does: `Giám đốc Công an tỉnh | tiếp công dân`.
    return isFurther && !tokens.isCapital(i) ? i : this.#lexicon.matchUntil(tokens, i, this.#fields);
  }
}
