import type { Lexicon } from "../../text/lexicon.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import { NumeralReader } from "../readers/numeral.js";
import { romanValue } from "../readers/roman.js";

const COMMA = ",".charCodeAt(0);
const OPEN = "(".charCodeAt(0);
const CLOSE = ")".charCodeAt(0);
const DOT = ".".charCodeAt(0);

const MOST_STEPS = 12;
const LONGEST_PLACE = 5;
const LONGEST_NAME = 10;
const MOST_CONGRESSES = 60;

/**
 * Reads what identifies a document by a congress or plenum instead of a number: `Đại hội XIII của Đảng`,
 * `Trung ương 4 khóa XII`, `Đại hội XVI Đảng bộ thành phố`.
 */
export class CongressReader {
  readonly #numerals: NumeralReader;
  readonly #is: (tokens: Tokens, i: number, terms: string) => number;

  constructor(lexicon: Lexicon) {
    this.#numerals = new NumeralReader(lexicon);
    const phrases = new Map<string, number[]>();
    const idsOf = (terms: string): number[] => {
      const ids = phrases.get(terms) ?? terms.split(" ").map((term) => lexicon.word(term));
      phrases.set(terms, ids);
      return ids;
    };
    this.#is = (tokens, i, terms) => {
      const ids = idsOf(terms);
      return ids.every((id, index) => tokens.word[i + index] === id) ? i + ids.length : i;
    };
  }

  /** The token after the words that identify the document, from token `i` on, or `i`. */
  read(tokens: Tokens, i: number): number {
    const start = this.#is(tokens, i, "của");
    const plenum = this.#readPlenum(tokens, start);
    if (plenum > start) return plenum;
    const congress = this.#readCongress(tokens, start);
    return congress > start ? congress : i;
  }

  /** `[Hội nghị] [lần thứ tư] Trung ương 4 [(khóa XII)] [của Đảng]`. */
  #readPlenum(tokens: Tokens, i: number): number {
    const afterMeeting = this.#is(tokens, i, "hội nghị");
    const afterOrdinal = this.#readOrdinal(tokens, afterMeeting);
    const committee = this.#readCommittee(tokens, afterOrdinal);
    if (committee === afterOrdinal) return i;
    const end = this.#readOrdinal(tokens, committee);
    if (end === committee && afterOrdinal === afterMeeting) return i;
    return this.#ofTheParty(tokens, this.#readTerm(tokens, end));
  }

  #readCommittee(tokens: Tokens, i: number): number {
    const long = this.#is(tokens, i, "ban chấp hành");
    const start = long > i ? long : this.#is(tokens, i, "bch");
    let end = this.#is(tokens, start, "trung ương");
    if (end === start) end = this.#is(tokens, start, "tw");
    if (end === start && this.#isDottedCentre(tokens, start)) end = start + 3;
    if (end === start) return i;
    return start > i ? this.#is(tokens, end, "đảng") : end;
  }

  /** `T.Ư`, `T.W`. */
  #isDottedCentre(tokens: Tokens, i: number): boolean {
    return (
      tokens.isSign(i + 1, DOT) &&
      tokens.glued(i + 2) &&
      /^T\.[ƯW]$/.test(tokens.slice(i, i + 3).normalize("NFC"))
    );
  }

  /** `[đại biểu] [toàn quốc] XIII [của] Đảng`, `Đảng bộ tỉnh Hà Nam lần thứ XX`, in any order met. */
  #readCongress(tokens: Tokens, i: number): number {
    let at = this.#is(tokens, i, "đại hội");
    if (at === i) return i;
    let identified = false;
    let end = i;
    for (let step = 0; step < MOST_STEPS; step++) {
      const ordinal = this.#readOrdinal(tokens, at);
      const branch = this.#readBranch(tokens, this.#is(tokens, at, "của"));
      const term = this.#readTerm(tokens, at);
      if (ordinal > at || branch > 0 || term > at) {
        identified = true;
        at = Math.max(ordinal, branch, term);
      } else {
        const next = Math.max(this.#readFiller(tokens, at), this.#readDistantOrdinal(tokens, at));
        if (next === at) break;
        at = next;
      }
      end = at;
    }
    return identified ? end : i;
  }

  /** Words that a congress is called by, none of which identifies it: `đại biểu`, `toàn quốc`, `của Đảng`. */
  #readFiller(tokens: Tokens, i: number): number {
    for (const terms of ["đại biểu", "toàn quốc", "của đảng", "đảng toàn quốc"]) {
      const end = this.#is(tokens, i, terms);
      if (end > i) return end;
    }
    const party = this.#is(tokens, i, "đảng");
    return party > i && this.#is(tokens, i, "đảng bộ") === i ? party : i;
  }

  /** `phụ nữ toàn quốc | lần thứ 13`: the token of an ordinal that stands a few words on, or `i`. */
  #readDistantOrdinal(tokens: Tokens, i: number): number {
    for (let at = i; at < i + LONGEST_NAME && tokens.isWord(at); at++) {
      if (this.#is(tokens, at, "lần thứ") > at) return at;
    }
    return i;
  }

  /** `Đảng bộ tỉnh`, `Đảng bộ TP Hà Nội`, `Đảng bộ Hà Nam`: the token after it, or 0. */
  #readBranch(tokens: Tokens, i: number): number {
    const start = this.#is(tokens, i, "đảng bộ");
    if (start === i) return 0;
    let end = start;
    for (const level of [
      "tỉnh",
      "thành phố",
      "tp",
      "huyện",
      "quận",
      "thị xã",
      "xã",
      "phường",
      "thị trấn",
      "khối",
      "cơ quan",
    ]) {
      const after = this.#is(tokens, start, level);
      if (after > start)
        end =
          tokens.isSign(after, DOT) && tokens.glued(after) && tokens.isCapital(after + 1) ? after + 1 : after;
    }
    const place = end;
    while (end - place < LONGEST_PLACE && tokens.isCapital(end) && romanOf(tokens, end) === 0) end++;
    return end > start ? end : 0;
  }

  /** `XIII`, `lần thứ XIII`, `lần thứ tư`, `4`, `sáu`. */
  #readOrdinal(tokens: Tokens, i: number): number {
    const counted = this.#is(tokens, i, "lần thứ");
    if (tokens.isNumber(counted))
      return (tokens.value[counted] as number) <= MOST_CONGRESSES ? counted + 1 : i;
    if (romanOf(tokens, counted) > 0) return counted + 1;
    const role = this.#numerals.role(tokens, counted);
    if (role === "one" || role === "last") return counted > i ? counted + 1 : i;
    const numeral = role === "digit" || role === "ten" ? this.#numerals.read(tokens, counted) : null;
    if (numeral === null || numeral.value > MOST_CONGRESSES) return i;
    return counted > i || tokens.word[i - 1] !== 0 ? numeral.end : i;
  }

  /** `khóa XII`, `, khóa XII`, `(khóa XII)`. */
  #readTerm(tokens: Tokens, i: number): number {
    const open = tokens.isSign(i, OPEN);
    const start = open || tokens.isSign(i, COMMA) ? i + 1 : i;
    const term = this.#is(tokens, start, "khóa");
    if (term === start || (romanOf(tokens, term) === 0 && !tokens.isNumber(term))) return i;
    if (open) return tokens.isSign(term + 1, CLOSE) ? term + 2 : i;
    return term + 1;
  }

  #ofTheParty(tokens: Tokens, i: number): number {
    const end = this.#is(tokens, i, "của đảng");
    return end > i && tokens.isCapital(end - 1) && this.#is(tokens, i, "của đảng bộ") === i ? end : i;
  }
}

function romanOf(tokens: Tokens, i: number): number {
  return tokens.kind[i] === CAPITALS ? romanValue(tokens.slice(i, i + 1)) : 0;
}
