import type { OrganizationKind } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase } from "../../text/phrase.js";
import { DASH, DOT } from "../../text/signs.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import { afterNumber } from "./capitals.js";
import type { Place, PlaceReader } from "./place.js";

/** A body that the lexicon holds by its whole name. */
export interface KnownBody {
  readonly end: number;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly place: string | undefined;
}

/** Reads bodies known by name: `Quốc hội`, `TTXVN`, `Đảng Cộng sản Việt Nam`, `Chính phủ Nhật Bản`. */
export class KnownBodyReader {
  readonly category: Category;
  readonly #lexicon: Lexicon;
  readonly #places: PlaceReader;
  readonly #heads: Category;
  readonly #kind: Column;
  readonly #name: Column;
  readonly #place: Column;
  readonly #case: Column;
  /** First word of `Việt Nam`, which may follow any name. */
  readonly #country: number;
  readonly #branch: Phrase;

  constructor(lexicon: Lexicon, places: PlaceReader) {
    this.#lexicon = lexicon;
    this.#places = places;
    this.category = lexicon.category("organizations");
    this.#kind = this.category.column("kind");
    this.#name = this.category.column("name");
    this.#place = this.category.column("place");
    this.#case = this.category.column("case");
    this.#heads = lexicon.category("organization-heads");
    this.#country = lexicon.word("việt");
    this.#branch = phrase(lexicon, "chi nhánh");
  }

  /** The row of the longest known name at token `i`, or -1. */
  find(tokens: Tokens, i: number): number {
    return this.#lexicon.match(tokens, i, this.category);
  }

  /** @param row what `find` found at token `i` */
  read(tokens: Tokens, i: number, row: number): KnownBody | undefined {
    const nameEnd = afterNumber(tokens, this.#lexicon.matchUntil(tokens, i, this.category));
    if (!this.#isWritten(tokens, i, nameEnd, this.#case.get(row)) || isPartOfCode(tokens, i, nameEnd))
      return undefined;
    const isOpen = this.#place.get(row) === "yes" || tokens.word[nameEnd] === this.#country;
    const branch = this.#kind.get(row) === "company" ? this.#branchOf(tokens, nameEnd) : undefined;
    const place = branch ?? (isOpen ? this.#places.readBare(tokens, nameEnd) : undefined);
    const end = place?.end ?? nameEnd;
    const name = this.#name.get(row);
    return {
      end,
      kind: this.#kind.get(row) as OrganizationKind,
      name: place === undefined ? name : `${name} ${tokens.slice(nameEnd, end)}`,
      place: place?.name,
    };
  }

  /** `Agribank | Chi nhánh tỉnh Hòa Bình`, `VietinBank | chi nhánh Điện Biên`. */
  #branchOf(tokens: Tokens, i: number): Place | undefined {
    const start = afterPhrase(tokens, i, this.#branch);
    return start > i
      ? (this.#places.readNamed(tokens, start) ?? this.#places.readOf(tokens, start))
      : undefined;
  }

  /** Whether a row is of a longer word that only looks like a body: `Chính phủ điện tử`, `Google Maps`. */
  isNone(row: number): boolean {
    return this.#kind.get(row) === "none";
  }

  #isWritten(tokens: Tokens, first: number, last: number, written: string): boolean {
    if (written === "any") return true;
    if (written !== "capital") return isAllCapital(tokens, first, last);
    return tokens.isCapital(first) || this.#hasSmallHead(tokens, first, last);
  }

  /** `ngân hàng | Chính sách xã hội`, `bộ | Chính trị`, but not `toàn | quốc Hội thi`: a whole head before the capital. */
  #hasSmallHead(tokens: Tokens, first: number, last: number): boolean {
    if (this.#lexicon.isOne(tokens, first, this.#heads) && tokens.isCapital(first + 1)) return true;
    const headEnd = this.#lexicon.matchUntil(tokens, first, this.#heads);
    return (
      headEnd > first && headEnd < last && !hasCapital(tokens, first, headEnd) && tokens.isCapital(headEnd)
    );
  }
}

/** Whether any word is written with a capital: `Ngân hàng`, `ngân hàng Chính sách`. */
export function hasCapital(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.isCapital(i)) return true;
  return false;
}

function isAllCapital(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.isWord(i) && !tokens.isCapital(i)) return false;
  return true;
}

/** `VOV.VN`, `BP 12-04-01`: an address, or the number of a thing. */
function isPartOfCode(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.kind[first] !== CAPITALS || last > first + 1) return false;
  const isCode = tokens.isNumber(last) && tokens.isSign(last + 1, DASH);
  if (isCode && (tokens.digits(last) > 1 || tokens.isSign(last + 3, DASH))) return true;
  if (tokens.isSign(last, DASH) && tokens.glued(last) && tokens.glued(last + 1) && tokens.isWord(last + 1))
    return true;
  if (tokens.isSign(first - 1, DOT) && tokens.glued(first)) return true;
  const hasDot = tokens.isSign(last, DOT) && tokens.glued(last) && tokens.glued(last + 1);
  return hasDot && tokens.isCapital(last + 1);
}
