import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase, type WordSet, wordSet } from "../../text/phrase.js";
import { AMPERSAND, COLON, COMMA, DASH, DOT, SLASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import type { FieldsOf, Mention } from "../mention.js";
import { CongressReader } from "../readers/congress.js";
import { NounPhraseReader } from "../readers/noun-phrase.js";
import { UnitReader } from "../readers/unit.js";
import type { Recogniser } from "../recogniser.js";
import { LawReader } from "./law.js";
import { type DocumentNumber, SymbolReader } from "./symbol.js";

/** How far behind the noun `số` may stand (`báo cáo của Ủy ban nhân dân tỉnh số 218/BC-UBND`). */
const REACH = 10;
const LONGEST_LIST = 8;

/** Numbers of models: `636.3`, `995A`. */
const MODEL = /[.A-ZĐ]/;

const FOREIGN_ISSUERS = ["của liên hợp quốc", "của hội đồng bảo an", "của lhq", "của liên hiệp quốc"];

/** How a noun is used; lexicon/document-nouns.tsv says what each means. */
type Use = "noun" | "verb" | "law" | "letter" | "paper" | "project";

/** Numbers of a `văn bản` are at least this long where no symbol stands. */
const PAPER_DIGITS = 3;

/** The noun that begins a mention. */
interface Noun {
  readonly docType: string;
  readonly use: Use;
  readonly first: number;
  readonly end: number;
}

/** Finds references to official documents. */
export class DocumentRecogniser implements Recogniser {
  readonly type = "document";
  readonly triggers = ["document-nouns", "document-symbols"];
  readonly onNumbers = true;
  readonly #lexicon: Lexicon;
  readonly #nouns: Category;
  readonly #docType: Column;
  readonly #use: Column;
  readonly #abbreviations: Category;
  readonly #isNoun: Column;
  readonly #stateType: Column;
  readonly #timeUnits: Category;
  readonly #symbols: SymbolReader;
  readonly #congresses: CongressReader;
  readonly #laws: LawReader;
  readonly #units: UnitReader;
  readonly #foreignIssuers: readonly Phrase[];
  readonly #count: number;
  readonly #and: number;
  readonly #year: number;
  readonly #scales: WordSet;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#nouns = lexicon.category("document-nouns");
    this.#docType = this.#nouns.column("docType");
    this.#use = this.#nouns.column("use");
    this.#abbreviations = lexicon.category("document-symbols");
    this.#isNoun = this.#abbreviations.column("noun");
    this.#stateType = this.#abbreviations.column("state");
    this.#timeUnits = lexicon.category("time-units");
    this.#symbols = new SymbolReader(lexicon);
    this.#congresses = new CongressReader(lexicon);
    this.#laws = new LawReader(lexicon, this.#symbols);
    this.#units = new UnitReader(lexicon, new NounPhraseReader(lexicon));
    this.#foreignIssuers = FOREIGN_ISSUERS.map((terms) => phrase(lexicon, terms));
    this.#count = lexicon.word("số");
    this.#and = lexicon.word("và");
    this.#year = lexicon.word("năm");
    this.#scales = wordSet(lexicon, "nghìn ngàn vạn triệu tỷ");
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    if (tokens.isNumber(i)) this.#readSymbolAlone(tokens, i, found);
    else this.#readWithNoun(tokens, i, found);
  }

  /** `(52-NQ/TW)`, `Số: 1678/NQ-UBTVQH15`: a whole symbol needs no noun. */
  #readSymbolAlone(tokens: Tokens, i: number, found: Mention[]): void {
    if (!beginsSymbol(tokens, i)) return;
    if (tokens.glued(i) && (tokens.isWord(i - 1) || isJoint(tokens, i - 1))) return;
    const number = this.#symbols.read(tokens, i);
    if (number === null || !number.complete || number.docType === "") return;
    const titled = tokens.isSign(i - 1, COLON) && tokens.word[i - 2] === this.#count;
    push(found, titled ? i - 2 : i, number.end, "symbol", { docType: number.docType, ...fieldsOf(number) });
  }

  #readWithNoun(tokens: Tokens, i: number, found: Mention[]): void {
    const noun = this.#readNoun(tokens, i);
    if (noun === null) return;
    if (noun.use === "law") {
      this.#readLaw(tokens, noun, found);
      return;
    }
    const congressEnd = this.#congresses.read(tokens, noun.end);
    if (congressEnd > noun.end) {
      push(found, i, congressEnd, "congress", { docType: noun.docType });
      return;
    }
    this.#readNumbered(tokens, noun, found);
  }

  #readNoun(tokens: Tokens, i: number): Noun | null {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    if (row >= 0) {
      return {
        docType: this.#docType.get(row),
        use: this.#use.get(row) as Use,
        first: i,
        end: this.#lexicon.matchEnd,
      };
    }
    const short = this.#lexicon.match(tokens, i, this.#abbreviations);
    const isNoun =
      short >= 0 && this.#isNoun.get(short) === "yes" && tokens.isCapital(i) && tokens.isNumber(i + 1);
    if (!isNoun || tokens.glued(i + 1) || (tokens.glued(i) && isJoint(tokens, i - 1))) return null;
    return { docType: this.#stateType.get(short), use: "verb", first: i, end: i + 1 };
  }

  #readLaw(tokens: Tokens, noun: Noun, found: Mention[]): void {
    const direct = this.#symbols.read(tokens, this.#afterCount(tokens, noun.end));
    if (direct?.complete) {
      push(found, noun.first, direct.end, "symbol", { docType: noun.docType, ...fieldsOf(direct) });
      return;
    }
    const law = this.#laws.read(tokens, noun.first, noun.end);
    if (law === null) return;
    push(found, noun.first, law.end, "law", {
      docType: noun.docType,
      ...(law.year !== undefined && { year: law.year }),
      ...(law.number !== undefined && fieldsOf(law.number)),
      title: law.title,
    });
  }

  /** `số`, `số:` before a number. */
  #afterCount(tokens: Tokens, i: number): number {
    if (tokens.word[i] !== this.#count) return i;
    return tokens.isSign(i + 1, COLON) ? i + 2 : i + 1;
  }

  #readNumbered(tokens: Tokens, noun: Noun, found: Mention[]): void {
    const start = this.#afterCount(tokens, noun.end);
    const counted = start > noun.end;
    const number = this.#symbols.read(tokens, start);
    if (number === null) {
      if (!counted) this.#readDistant(tokens, noun, found);
      return;
    }
    if (number.symbol === "" && !this.#isReference(tokens, noun, number, counted)) return;
    this.#readList(tokens, noun, number, found);
  }

  /** Whether a number without a symbol names a document: `Chỉ thị 05`, but not `Kế hoạch 5 năm`, `Báo cáo 100%`. */
  #isReference(tokens: Tokens, noun: Noun, number: DocumentNumber, counted: boolean): boolean {
    if (isJoint(tokens, number.end) && tokens.glued(number.end) && tokens.glued(number.end + 1)) return false;
    if (this.#isAmount(tokens, number.end)) return false;
    if (counted) return true;
    switch (noun.use) {
      case "noun":
        return !this.#countsPoints(tokens, number) && !this.#isForeign(tokens, number.end);
      case "paper":
        return number.number.length >= PAPER_DIGITS && !this.#isCount(tokens, number);
      case "project":
        return tokens.isCapital(noun.first) && !MODEL.test(number.number) && !this.#isCount(tokens, number);
      case "verb":
        return tokens.isCapital(noun.first) && !this.#isCount(tokens, number);
      default:
        return false;
    }
  }

  /** `Nghị quyết 5 điểm`, `chỉ thị 3 nội dung`: a single digit before a noun counts. */
  #countsPoints(tokens: Tokens, number: DocumentNumber): boolean {
    return number.number.length === 1 && this.#isCount(tokens, number);
  }

  /** Resolutions of the United Nations: `nghị quyết 2231 của Hội đồng Bảo an`. */
  #isForeign(tokens: Tokens, i: number): boolean {
    return this.#foreignIssuers.some((words) => afterPhrase(tokens, i, words) > i);
  }

  /** Money, percentages, time and scales behind a number make it an amount after any noun. */
  #isAmount(tokens: Tokens, i: number): boolean {
    if (this.#scales.has(tokens.word[i] as number)) return true;
    if (this.#lexicon.match(tokens, i, this.#timeUnits) >= 0) return !this.#isDated(tokens, i);
    const unit = tokens.isCapital(i) ? null : this.#units.read(tokens, i);
    return unit !== null && unit.kind !== "counted";
  }

  /** `ngày 15/3` or `năm 2015` behind a number is a date; in `5 năm 2016-2020` the number counts years. */
  #isDated(tokens: Tokens, i: number): boolean {
    return tokens.isNumber(i + 1) && !(tokens.word[i] === this.#year && tokens.isSign(i + 2, DASH));
  }

  /** After `Kế hoạch`, `Báo cáo`, `Quyết định` a number may simply count what follows it. */
  #isCount(tokens: Tokens, number: DocumentNumber): boolean {
    if (number.number.startsWith("0") || number.year !== 0) return false;
    return this.#units.read(tokens, number.end) !== null && tokens.word[number.end] !== this.#year;
  }

  /** Other words between noun and number: `báo cáo của Ủy ban nhân dân tỉnh số 218/BC-UBND`. */
  #readDistant(tokens: Tokens, noun: Noun, found: Mention[]): void {
    for (let at = noun.end; at < noun.end + REACH && tokens.isWord(at); at++) {
      if (tokens.word[at] !== this.#count) continue;
      if (this.#hasNoun(tokens, noun.end, at)) return;
      const number = this.#symbols.read(tokens, this.#afterCount(tokens, at));
      if (number !== null && number.symbol !== "")
        push(found, noun.first, number.end, "symbol", { docType: noun.docType, ...fieldsOf(number) });
      return;
    }
  }

  #hasNoun(tokens: Tokens, from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.#lexicon.match(tokens, i, this.#nouns) >= 0) return true;
    return false;
  }

  /** Several numbers under one noun; one symbol at the end stands for all: `số 18, 19-NQ/TW`. */
  #readList(tokens: Tokens, noun: Noun, first: DocumentNumber, found: Mention[]): void {
    const numbers = [{ start: noun.first, number: first }];
    let end = first.end;
    while (numbers.length < LONGEST_LIST) {
      const start = this.#afterListSign(tokens, end);
      const next = start === end ? null : this.#symbols.read(tokens, this.#afterCount(tokens, start));
      if (next === null || !this.#isListed(tokens, next)) break;
      numbers.push({ start, number: next });
      end = next.end;
    }
    const shared = numbers.at(-1)?.number;
    for (const { start, number } of numbers) {
      const whole =
        number.symbol === "" && shared !== undefined && shared.symbol !== ""
          ? completed(number, shared)
          : number;
      push(
        found,
        start,
        number.end,
        number.symbol === "" ? "number" : "symbol",
        this.#fields(tokens, noun, whole),
      );
    }
  }

  #fields(tokens: Tokens, noun: Noun, number: DocumentNumber): FieldsOf<"document"> {
    const named =
      number.year === 0 && tokens.word[number.end] === this.#year && tokens.isNumber(number.end + 1);
    const year =
      named && tokens.digits(number.end + 1) === 4 ? (tokens.value[number.end + 1] as number) : undefined;
    const fields = { docType: noun.docType, ...fieldsOf(number) };
    return year === undefined ? fields : { ...fields, year };
  }

  #afterListSign(tokens: Tokens, i: number): number {
    return tokens.isSign(i, COMMA) || tokens.isSign(i, AMPERSAND) || tokens.word[i] === this.#and ? i + 1 : i;
  }

  #isListed(tokens: Tokens, number: DocumentNumber): boolean {
    if (number.symbol !== "") return true;
    if (isJoint(tokens, number.end) && tokens.glued(number.end)) return false;
    if (tokens.isSign(number.end, DOT) && tokens.glued(number.end) && tokens.isNumber(number.end + 1))
      return false;
    return (
      number.number.length < 4 &&
      this.#units.read(tokens, number.end) === null &&
      !this.#isAmount(tokens, number.end)
    );
  }
}

/** A cheap look before all of a symbol is read: a sign follows the number, or its letter or decimals. */
function beginsSymbol(tokens: Tokens, i: number): boolean {
  if (isJoint(tokens, i + 1)) return true;
  return tokens.glued(i + 1) && (isJoint(tokens, i + 2) || isJoint(tokens, i + 3));
}

/** The same symbol with another number. */
function completed(number: DocumentNumber, shared: DocumentNumber): DocumentNumber {
  const year = shared.year || number.year;
  return { ...number, year, symbol: number.number + shared.suffix, suffix: shared.suffix };
}

function fieldsOf({ number, year, symbol }: DocumentNumber): Omit<FieldsOf<"document">, "docType"> {
  if (symbol === "") return year === 0 ? { number } : { number, year };
  return year === 0 ? { number, symbol } : { number, year, symbol };
}

function isJoint(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i, DASH) || tokens.isSign(i, SLASH);
}

function push(
  found: Mention[],
  first: number,
  last: number,
  rule: string,
  fields: FieldsOf<"document">,
): void {
  found.push({ type: "document", first, last, rule: `document/${rule}`, fields });
}
