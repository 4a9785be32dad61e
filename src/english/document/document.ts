import type { DocumentNumber, SymbolReader } from "../../recognise/document/symbol.js";
import type { FieldsOf, Mention } from "../../recognise/mention.js";
import type { EnglishLexicon, Terms } from "../lexicon.js";
import type { Line } from "../line.js";
import { isPluralNoun } from "../noun-phrase.js";
import type { Rule } from "../rule.js";
import { isDash } from "../words.js";
import { readLaw } from "./law.js";

type Fields = FieldsOf<"document">;

/** A number of a document and the word after it. */
interface Numbered {
  readonly number: DocumentNumber;
  readonly end: number;
}

/** The noun that begins a mention. */
interface Noun {
  readonly docType: string;
  readonly use: string;
  readonly first: number;
  readonly end: number;
}

const LONGEST_LIST = 8;
/** Resolutions of the United Nations are no documents of Vietnam. */
const FOREIGN = new Set("un u.n. unsc united nations security council".split(" "));
const LAST_QUALIFIER = 6;

/** Finds references to documents: `Resolution No. 45-NQ/TW`, `Decree 30/2020/ND-CP`, `2024 Land Law`. */
export class DocumentRule implements Rule {
  readonly #symbols: SymbolReader;
  readonly #nouns: Terms;
  readonly #units: Terms;
  readonly #congressEnd: (line: Line, i: number) => number;

  /** @param congressEnd tells the word after a congress, or the word itself */
  constructor(
    lexicon: EnglishLexicon,
    symbols: SymbolReader,
    congressEnd: (line: Line, i: number) => number,
  ) {
    this.#symbols = symbols;
    this.#nouns = lexicon.terms("document-nouns");
    this.#units = lexicon.terms("units");
    this.#congressEnd = congressEnd;
  }

  read(line: Line, i: number, found: Mention[]): void {
    if (line.isNumber(i)) this.#readSymbolAlone(line, i, found);
    const match = this.#nouns.at(line, i);
    if (match === undefined) {
      this.#readLaw(line, i, found);
      return;
    }
    const { docType = "", use = "" } = match.row;
    const noun = { docType, use, first: i, end: match.end };
    const start = afterCount(line, noun.end);
    const number = this.#numberAt(line, start);
    if (number !== undefined && (number.number.symbol !== "" || this.#isReference(line, noun, start, number)))
      this.#readList(line, noun, number, found);
    else if (!this.#readCongress(line, noun, found)) this.#readLaw(line, i, found);
  }

  #numberAt(line: Line, i: number): Numbered | undefined {
    const { first, kind } = line.at(i);
    if (kind === "end" || kind === "sign") return undefined;
    const number = this.#symbols.read(line.tokens, first);
    if (number === null) return undefined;
    let end = i;
    while (line.at(end).kind !== "end" && line.at(end).first < number.end) end++;
    return { number, end };
  }

  /** `(52-NQ/TW)`: a whole symbol needs no noun. */
  #readSymbolAlone(line: Line, i: number, found: Mention[]): void {
    const before = line.at(i - 1);
    const next = line.at(i + 1);
    const isCode = line.at(i).glued && (before.kind !== "sign" || "/-.".includes(before.lower));
    if (isCode || !next.glued || !(next.lower === "/" || isDash(next))) return;
    const read = this.#numberAt(line, i);
    if (read?.number.complete !== true || read.number.docType === "") return;
    const { docType } = read.number;
    this.#push(found, i, read.end, { docType, ...fieldsOf(read.number) });
  }

  /** A number without a symbol: `Directive 05`, `Plan No. 39`, but not `Plan 5 projects`, `Resolution 2231`. */
  #isReference(line: Line, noun: Noun, start: number, { number, end }: Numbered): boolean {
    if (!line.at(noun.first).capital && start === noun.end) return false;
    if (line.at(end).glued && /[\p{L}\d%/.-]/u.test(line.at(end).lower) && line.at(end + 1).glued)
      return false;
    if (this.#units.at(line, end) || isForeign(line, noun, end)) return false;
    if (start > noun.end) return true;
    if (number.number.length > 3) return number.year !== 0 && noun.use === "noun";
    if (noun.use === "numbered") return !line.isWord(end) && !line.beginsSentence(noun.first);
    return !isPluralNoun(line, end);
  }

  /** Several numbers under one noun; one symbol at the end stands for all: `Resolutions No. 18 and 19-NQ/TW`. */
  #readList(line: Line, noun: Noun, first: Numbered, found: Mention[]): void {
    const numbers = [{ start: noun.first, ...first }];
    let { end } = first;
    while (numbers.length < LONGEST_LIST && line.is(end, ",", "and", "&")) {
      const at = line.is(end, ",") && line.is(end + 1, "and") ? end + 2 : end + 1;
      const number = this.#numberAt(line, afterCount(line, at));
      if (number === undefined || !this.#isListed(line, noun, number)) break;
      numbers.push({ start: at, ...number });
      end = number.end;
    }
    const shared = numbers.at(-1)?.number as DocumentNumber;
    for (const { start, number, end: last } of numbers) {
      const symbol =
        number.symbol === "" && shared.symbol !== "" ? number.number + shared.suffix : number.symbol;
      const whole = { ...number, symbol, year: number.year || (symbol === number.symbol ? 0 : shared.year) };
      this.#push(found, start, last, {
        docType: docTypeOf(noun, symbol),
        ...fieldsOf(whole),
      });
    }
  }

  #isListed(line: Line, noun: Noun, { number, end }: Numbered): boolean {
    if (number.symbol !== "") return true;
    const isPlural = line.at(noun.end - 1).lower.endsWith("s");
    return isPlural && number.number.length < 4 && !isPluralNoun(line, end) && !this.#units.at(line, end);
  }

  /** `Resolution of the 13th National Party Congress`. */
  #readCongress(line: Line, noun: Noun, found: Mention[]): boolean {
    if (!line.at(noun.first).capital || !line.is(noun.end, "of")) return false;
    const at = line.is(noun.end + 1, "the") ? noun.end + 2 : noun.end + 1;
    const end = this.#congressEnd(line, at);
    if (end === at) return false;
    this.#push(found, noun.first, end, { docType: noun.docType });
    return true;
  }

  #readLaw(line: Line, i: number, found: Mention[]): void {
    const law = readLaw(line, i, this.#nouns, (at) => this.#numberAt(line, at));
    if (law === undefined) return;
    const { end, docType, title, year, number } = law;
    const named = { docType, ...(year !== undefined && { year }), ...(number && fieldsOf(number)), title };
    this.#push(found, i, end, named);
  }

  #push(found: Mention[], first: number, last: number, fields: Fields): void {
    found.push({ type: "document", first, last, rule: "english/document", fields });
  }
}

/** The kind that the noun names; an official dispatch is a letter or a telegram, as its symbol says. */
function docTypeOf({ docType }: Noun, symbol: string): string {
  return docType === "cong-van" && /\/CĐ-|-CĐ\//.test(symbol) ? "cong-dien" : docType;
}

/** `No.`, `Nos.`, `number`, `No:` before a number. */
function afterCount(line: Line, i: number): number {
  if (!line.is(i, "no", "nos", "number", "numbers")) return i;
  return line.is(i + 1, ":", ".") ? i + 2 : i + 1;
}

function isForeign(line: Line, { first }: Noun, end: number): boolean {
  if (FOREIGN.has(line.at(first - 1).lower)) return true;
  if (!line.is(end, "of", "(")) return false;
  for (let at = end + 1; at < end + LAST_QUALIFIER; at++) {
    if (
      line.is(at, "un", "u.n.", "unsc", "security") ||
      (line.is(at, "united") && line.is(at + 1, "nations"))
    )
      return true;
  }
  return false;
}

function fieldsOf({ number, year, symbol }: DocumentNumber): Omit<Fields, "docType"> {
  return { number, ...(year > 0 && { year }), ...(symbol !== "" && { symbol }) };
}
