import type { Category, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase, type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COMMA, DOT, OPEN } from "../../text/signs.js";
import { CAPITALISED, CAPITALS, type Tokens } from "../../text/tokens.js";
import { NumeralReader } from "./numeral.js";
import { romanValue } from "./roman.js";

const MOST_STEPS = 12;
const LONGEST_PLACE = 5;
const LONGEST_NAME = 10;
const MOST_CONGRESSES = 99;

/** First words of all that can identify a document here. */
const STARTS = "đại hội lần trung ban bch tw t";
/** Words that a congress is called by and that do not identify it. */
const FILLERS = ["đại biểu", "toàn quốc", "của đảng", "đảng toàn quốc"];
const LEVELS = [
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
];

/**
 * Reads what identifies a document by a congress or plenum instead of a number: `Đại hội XIII của Đảng`,
 * `Trung ương 4 khóa XII`, `Đại hội XVI Đảng bộ thành phố`.
 */
export class CongressReader {
  readonly #lexicon: Lexicon;
  readonly #documents: Category;
  readonly #numerals: NumeralReader;
  readonly #of: Phrase;
  readonly #meeting: Phrase;
  readonly #committee: Phrase;
  readonly #committeeShort: Phrase;
  readonly #centre: Phrase;
  readonly #centreShort: Phrase;
  readonly #party: Phrase;
  readonly #congress: Phrase;
  readonly #branch: Phrase;
  readonly #ordinal: Phrase;
  readonly #first: number;
  readonly #term: Phrase;
  readonly #ofParty: Phrase;
  readonly #ofBranch: Phrase;
  readonly #starts: WordSet;
  /** Last words of what a number in words follows without `lần thứ`: `Đại hội sáu`, but not `của Đảng năm 1951`. */
  readonly #counted: WordSet;
  readonly #fillers: readonly Phrase[];
  readonly #levels: readonly Phrase[];
  /** The number that `#readOrdinal` read last, and whether it can only be an ordinal. */
  #ordinalValue = 0;
  #isOrdinal = false;
  /** Whether a place names the congress: `Đại hội Đảng bộ huyện Bình Chánh`. */
  #isNamed = false;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#documents = lexicon.category("document-nouns");
    this.#numerals = new NumeralReader(lexicon);
    this.#of = phrase(lexicon, "của");
    this.#meeting = phrase(lexicon, "hội nghị");
    this.#committee = phrase(lexicon, "ban chấp hành");
    this.#committeeShort = phrase(lexicon, "bch");
    this.#centre = phrase(lexicon, "trung ương");
    this.#centreShort = phrase(lexicon, "tw");
    this.#party = phrase(lexicon, "đảng");
    this.#congress = phrase(lexicon, "đại hội");
    this.#branch = phrase(lexicon, "đảng bộ");
    this.#ordinal = phrase(lexicon, "lần thứ");
    this.#first = lexicon.word("nhất");
    this.#term = phrase(lexicon, "khóa");
    this.#ofParty = phrase(lexicon, "của đảng");
    this.#ofBranch = phrase(lexicon, "của đảng bộ");
    this.#starts = wordSet(lexicon, STARTS);
    this.#counted = wordSet(lexicon, "hội ương tw");
    this.#fillers = FILLERS.map((terms) => phrase(lexicon, terms));
    this.#levels = LEVELS.map((terms) => phrase(lexicon, terms));
  }

  /** The token after the words that identify the document, from token `i` on, or `i`. */
  read(tokens: Tokens, i: number): number {
    const start = afterPhrase(tokens, i, this.#of);
    if (!this.#starts.has(tokens.word[start] as number)) return i;
    const plenum = this.#readPlenum(tokens, start);
    if (plenum > start) return plenum;
    const congress = this.#readCongress(tokens, start);
    return congress > start ? congress : i;
  }

  /** A congress or plenum that is numbered, with its number: `Đại hội XIII`, `Hội nghị Trung ương 5`. */
  readEvent(tokens: Tokens, i: number): { end: number; ordinal: number } | undefined {
    this.#ordinalValue = 0;
    this.#isOrdinal = false;
    this.#isNamed = false;
    const plenum = this.#readPlenum(tokens, i);
    const end = plenum > i ? plenum : this.#readCongress(tokens, i);
    const isNumbered = this.#ordinalValue > 0 && (this.#isOrdinal || plenum > i);
    return end > i && (isNumbered || this.#isNamed) ? { end, ordinal: this.#ordinalValue } : undefined;
  }

  /** `XIII`, `lần thứ XIII`, `lần thứ tư`, `4`: the token after it, or `i`; and its value. */
  readOrdinal(tokens: Tokens, i: number): { end: number; ordinal: number } {
    this.#ordinalValue = 0;
    this.#isOrdinal = false;
    const end = this.#readOrdinal(tokens, i);
    return this.#isOrdinal ? { end, ordinal: this.#ordinalValue } : { end: i, ordinal: 0 };
  }

  /** `[Hội nghị] [lần thứ tư] Trung ương 4 [(khóa XII)] [của Đảng]`. */
  #readPlenum(tokens: Tokens, i: number): number {
    const afterMeeting = afterPhrase(tokens, i, this.#meeting);
    const afterOrdinal = this.#readOrdinal(tokens, afterMeeting);
    const committee = this.#readCommittee(tokens, afterOrdinal);
    if (committee === afterOrdinal) return i;
    const end = this.#readOrdinal(tokens, committee);
    if (end === committee && afterOrdinal === afterMeeting) return i;
    return this.#ofTheParty(tokens, this.#readTerm(tokens, end));
  }

  #readCommittee(tokens: Tokens, i: number): number {
    const long = afterPhrase(tokens, i, this.#committee);
    const start = long > i ? long : afterPhrase(tokens, i, this.#committeeShort);
    let end = afterPhrase(tokens, start, this.#centre);
    if (end === start) end = afterPhrase(tokens, start, this.#centreShort);
    if (end === start && this.#isDottedCentre(tokens, start)) end = start + 3;
    if (end === start) return i;
    return start > i ? afterPhrase(tokens, end, this.#party) : end;
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
    let at = afterPhrase(tokens, i, this.#congress);
    if (at === i) return i;
    let identified = false;
    let end = i;
    for (let step = 0; step < MOST_STEPS; step++) {
      const ordinal = this.#readOrdinal(tokens, at);
      const branch = this.#readBranch(tokens, afterPhrase(tokens, at, this.#of));
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
    for (const words of this.#fillers) {
      const end = afterPhrase(tokens, i, words);
      if (end > i) return end;
    }
    const party = afterPhrase(tokens, i, this.#party);
    return party > i && afterPhrase(tokens, i, this.#branch) === i ? party : i;
  }

  /** `phụ nữ toàn quốc | lần thứ 13`: the token of an ordinal that stands a few words on, or `i`. */
  #readDistantOrdinal(tokens: Tokens, i: number): number {
    for (let at = i; at < i + LONGEST_NAME && tokens.isWord(at); at++) {
      if (tokens.isCapital(at) && this.#lexicon.match(tokens, at, this.#documents) >= 0) return i;
      if (afterPhrase(tokens, at, this.#ordinal) > at) return at;
    }
    return i;
  }

  /** `Đảng bộ tỉnh`, `Đảng bộ TP Hà Nội`, `Đảng bộ Hà Nam`: the token after it, or 0. */
  #readBranch(tokens: Tokens, i: number): number {
    const start = afterPhrase(tokens, i, this.#branch);
    if (start === i) return 0;
    let end = start;
    for (const level of this.#levels) {
      const after = afterPhrase(tokens, start, level);
      if (after > start) end = isAbbreviation(tokens, after) ? after + 1 : after;
    }
    const place = end;
    while (end - place < LONGEST_PLACE && tokens.isCapital(end) && romanOf(tokens, end) === 0) end++;
    this.#isNamed ||= end > place && tokens.kind[end - 1] === CAPITALISED;
    return end > start ? end : 0;
  }

  /** `XIII`, `lần thứ XIII`, `lần thứ tư`, `4`, `sáu`. */
  #readOrdinal(tokens: Tokens, i: number): number {
    const counted = afterPhrase(tokens, i, this.#ordinal);
    const digits = tokens.isNumber(counted) ? (tokens.value[counted] as number) : 0;
    const written = digits > 0 ? digits : romanOf(tokens, counted);
    if (tokens.isNumber(counted) && (digits < 1 || digits > MOST_CONGRESSES)) return i;
    if (written > 0) return this.#numbered(counted + 1, written, counted > i || digits === 0);
    if (counted > i && tokens.word[counted] === this.#first) return this.#numbered(counted + 1, 1, true);
    const role = this.#numerals.role(tokens, counted);
    if (role === "one" || role === "last")
      return counted > i ? this.#numbered(counted + 1, role === "one" ? 1 : 0, true) : i;
    const numeral = role === "digit" || role === "ten" ? this.#numerals.read(tokens, counted) : null;
    if (numeral === null || numeral.value > MOST_CONGRESSES) return i;
    const follows =
      counted > i || (this.#counted.has(tokens.word[i - 1] as number) && !tokens.isNumber(numeral.end));
    return follows ? this.#numbered(numeral.end, numeral.value, counted > i) : i;
  }

  #numbered(end: number, value: number, isOrdinal: boolean): number {
    if (value > 0) this.#ordinalValue = value;
    this.#isOrdinal ||= isOrdinal;
    return end;
  }

  /** `khóa XII`, `, khóa XII`, `(khóa XII)`: the token after it, or `i`. */
  readTerm(tokens: Tokens, i: number): number {
    return this.#readTerm(tokens, i);
  }

  #readTerm(tokens: Tokens, i: number): number {
    const open = tokens.isSign(i, OPEN);
    const start = open || tokens.isSign(i, COMMA) ? i + 1 : i;
    const term = afterPhrase(tokens, start, this.#term);
    if (term === start || (romanOf(tokens, term) === 0 && !tokens.isNumber(term))) return i;
    if (open) return tokens.isSign(term + 1, CLOSE) ? term + 2 : i;
    return term + 1;
  }

  #ofTheParty(tokens: Tokens, i: number): number {
    const end = afterPhrase(tokens, i, this.#ofParty);
    return end > i && tokens.isCapital(end - 1) && afterPhrase(tokens, i, this.#ofBranch) === i ? end : i;
  }
}

/** The full stop of `TP.Hải Phòng`. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i - 1) && tokens.isSign(i, DOT) && tokens.glued(i) && tokens.isCapital(i + 1);
}

function romanOf(tokens: Tokens, i: number): number {
  return tokens.kind[i] === CAPITALS ? romanValue(tokens.slice(i, i + 1)) : 0;
}
