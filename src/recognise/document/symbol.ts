import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { DASH, DOT, SLASH } from "../../text/signs.js";
import { CAPITALISED, type Tokens } from "../../text/tokens.js";
import { symbolText } from "./symbol-text.js";

/** More parts than any symbol has: `09/2014/TTLT-BTP-TANDTC-VKSNDTC` has five. */
const MOST_PARTS = 8;
const MOST_DIGITS = 5;

/** Codes of Party bodies end in the level (BTGTU, UBKTTW, VPTU), or glue the province to it (TUQN). */
const PARTY_CODE = /(TW|TU|HU|QU|ĐU)$|^TU[A-ZĐ]{2,3}$/;
/** National Assembly and its standing committee, with the number of the term. */
const ASSEMBLY = /^(QH|UBTVQH)\d{1,2}$/;

/** A number with or without the rest of its symbol. */
export interface DocumentNumber {
  readonly number: string;
  /** Year in the symbol, or 0. */
  readonly year: number;
  /** Canonical symbol, when more than number and year is written, or "". */
  readonly symbol: string;
  /** What follows the number in the canonical symbol: `-NQ/TW`, `/2020/NĐ-CP`. */
  readonly suffix: string;
  /** Document type that the symbol tells by itself, or "". */
  readonly docType: string;
  /** The symbol has both type and issuer, so that it names a document without a noun. */
  readonly complete: boolean;
  /** The token after the last. */
  readonly end: number;
}

interface Part {
  readonly text: string;
  readonly first: number;
  /** Separator before it. */
  readonly sign: number;
  readonly spaced: boolean;
}

/**
 * Reads numbers and symbols of documents in any writing and gives the standard one:
 * Party `52-NQ/TW`, State `30/2020/NĐ-CP`, National Assembly `24/2022/QH15`, letters `1234/BTC-TCT`.
 * Which shape it is follows from a closed list of type symbols and an open pattern of issuer codes.
 */
export class SymbolReader {
  readonly #lexicon: Lexicon;
  readonly #types: Category;
  readonly #symbol: Column;
  readonly #party: Column;
  readonly #state: Column;
  readonly #organs: Category;
  readonly #code: Column;
  readonly #side: Column;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#types = lexicon.category("document-symbols");
    this.#symbol = this.#types.column("symbol");
    this.#party = this.#types.column("party");
    this.#state = this.#types.column("state");
    this.#organs = lexicon.category("document-organs");
    this.#code = this.#organs.column("code");
    this.#side = this.#organs.column("side");
  }

  /** The number at token `i` and all of the symbol that follows it, or null. */
  read(tokens: Tokens, i: number): DocumentNumber | null {
    const numberEnd = this.#readNumber(tokens, i);
    if (numberEnd === 0) return null;
    const number = tokens.slice(i, numberEnd);
    const hasYear = isYearBehind(tokens, numberEnd);
    const year = hasYear ? (tokens.value[numberEnd + 1] as number) : 0;
    const end = hasYear ? numberEnd + 2 : numberEnd;
    const parts = this.#readParts(tokens, end, !hasYear);
    const suffix = hasYear ? `/${year}` : "";
    if (parts.length > 0) return this.#interpret(tokens, number, year, suffix, parts);
    return { number, year, symbol: "", suffix, docType: "", complete: false, end };
  }

  /** `52`, `12a`, `66.7`: the token after the number, or 0. */
  #readNumber(tokens: Tokens, i: number): number {
    if (!tokens.isNumber(i) || tokens.digits(i) > MOST_DIGITS) return 0;
    const dotted =
      tokens.isSign(i + 1, DOT) && tokens.glued(i + 1) && tokens.isNumber(i + 2) && tokens.glued(i + 2);
    if (dotted) return tokens.digits(i + 2) <= 2 ? i + 3 : 0;
    const letter = tokens.isWord(i + 1) && tokens.glued(i + 1);
    if (!letter) return i + 1;
    return (tokens.end[i + 1] as number) - (tokens.start[i + 1] as number) === 1 ? i + 2 : 0;
  }

  #readParts(tokens: Tokens, i: number, mayLackSign: boolean): Part[] {
    const parts: Part[] = [];
    let at = i;
    while (parts.length < MOST_PARTS) {
      const part = this.#readPart(tokens, at, mayLackSign && parts.length === 0);
      if (part === null) break;
      parts.push(part);
      at = partEnd(tokens, part);
    }
    return parts;
  }

  /** A separator and what it joins; in `62 KL/TW` the first separator is lost. */
  #readPart(tokens: Tokens, i: number, mayLackSign: boolean): Part | null {
    const sign = tokens.isSign(i, DASH) ? DASH : tokens.isSign(i, SLASH) ? SLASH : 0;
    const first = sign === 0 ? i : i + 1;
    if (!tokens.isWord(first)) return null;
    if (sign === 0) {
      const isType =
        mayLackSign && tokens.isCapital(first) && this.#lexicon.match(tokens, first, this.#types) >= 0;
      return isType && tokens.isSign(first + 1, SLASH) ? this.#part(tokens, first, sign, true) : null;
    }
    const spaced = !tokens.glued(i) || !tokens.glued(first);
    const known =
      this.#lexicon.isOne(tokens, first, this.#types) || this.#lexicon.isOne(tokens, first, this.#organs);
    const fits = tokens.isCapital(first) ? !spaced || known || isCode(tokens, first) : known && !spaced;
    return fits ? this.#part(tokens, first, sign, spaced) : null;
  }

  #part(tokens: Tokens, first: number, sign: number, spaced: boolean): Part {
    const text = symbolText(tokens.slice(first, partEnd(tokens, { first, text: "", sign, spaced })));
    return { text, first, sign, spaced };
  }

  #interpret(
    tokens: Tokens,
    number: string,
    year: number,
    yearPart: string,
    parts: readonly Part[],
  ): DocumentNumber | null {
    const end = partEnd(tokens, parts.at(-1) as Part);
    const make = (suffix: string, docType: string, complete: boolean): DocumentNumber => {
      return { number, year, symbol: number + suffix, suffix, docType, complete, end };
    };
    const head = parts[0] as Part;
    if (ASSEMBLY.test(head.text)) return make(`${yearPart}/${head.text}`, assemblyType(head), true);
    const isType = this.#lexicon.isOne(tokens, head.first, this.#types);
    if (!isType)
      return this.#isLetter(parts)
        ? make(yearPart + this.#letterCodes(tokens, parts), letterType(parts), false)
        : null;
    const row = this.#lexicon.match(tokens, head.first, this.#types);
    const type = this.#symbol.get(row);
    if (parts.length === 1) return make(`${yearPart}/${type}`, this.#state.get(row), false);
    const organs = parts.slice(1).map((part) => this.#organ(tokens, part));
    const codes = organs.map(({ code }) => code).join("-");
    const isParty = organs[0]?.party === true && !(organs[0].either && head.sign === SLASH);
    if (isParty && year === 0) return make(`-${type}/${codes}`, this.#party.get(row), true);
    return make(`${yearPart}/${type}-${codes}`, this.#state.get(row), true);
  }

  /** `1234/BTC-TCT`: no type, so an official letter. */
  #isLetter(parts: readonly Part[]): boolean {
    return parts[0]?.sign === SLASH && parts.every(({ spaced }) => !spaced);
  }

  #letterCodes(tokens: Tokens, parts: readonly Part[]): string {
    return `/${parts.map((part) => this.#organ(tokens, part).code).join("-")}`;
  }

  #organ(tokens: Tokens, { first, text }: Part): { code: string; party: boolean; either: boolean } {
    const row = this.#lexicon.match(tokens, first, this.#organs);
    if (row < 0) return { code: text, party: PARTY_CODE.test(text), either: false };
    const side = this.#side.get(row);
    return { code: this.#code.get(row), party: side !== "state", either: side === "either" };
  }
}

function assemblyType({ text }: Part): string {
  return text.startsWith("UBTVQH") ? "nghi-quyet" : "";
}

function letterType(parts: readonly Part[]): string {
  return parts.length > 1 ? "cong-van" : "";
}

/** Letters with what is glued to them: `QH14`, `T.Ư`. */
function partEnd(tokens: Tokens, { first }: Part): number {
  let end = first + 1;
  if (tokens.isNumber(end) && tokens.glued(end) && tokens.digits(end) <= 2) return end + 1;
  const isDotted =
    tokens.isSign(end, DOT) && tokens.glued(end) && tokens.isCapital(end + 1) && tokens.glued(end + 1);
  const isSingle = (tokens.end[first] as number) - (tokens.start[first] as number) === 1;
  if (isDotted && isSingle) end += 2;
  return end;
}

/** Capitals that can be a code after a spaced sign: more than one letter, not a capitalised word. */
function isCode(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] !== CAPITALISED && (tokens.end[i] as number) - (tokens.start[i] as number) > 1;
}

function isYearBehind(tokens: Tokens, i: number): boolean {
  const isSign = tokens.isSign(i, SLASH) || tokens.isSign(i, DASH);
  if (!isSign || !tokens.isNumber(i + 1) || tokens.digits(i + 1) !== 4) return false;
  const year = tokens.value[i + 1] as number;
  return tokens.glued(i) === tokens.glued(i + 1) && year >= 1945 && year <= 2100;
}
