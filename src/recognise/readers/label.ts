import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, OPEN } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";

/** The longest label has four words (`thông báo kết luận` is a document's noun, `trong tổng số` none). */
const LONGEST = 4;

/** What kind of label a number is: `Điều 38` (article), `quận 8` (place), `Tổng đài 1022` (code); "" for none. */
export type Label =
  | ""
  | "article"
  | "rank"
  | "class"
  | "place"
  | "turn"
  | "code"
  | "name"
  | "scale"
  | "document";

/** Tells the numbers that are names from those that count. */
export class LabelReader {
  readonly #lexicon: Lexicon;
  readonly #terms: Category;
  readonly #role: Column;
  readonly #words: Category;
  readonly #classes: Column;
  readonly #documents: Category;
  readonly #documentUse: Column;
  readonly #perUnit: WordSet;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.category("label-nouns");
    this.#role = this.#terms.column("role");
    this.#words = lexicon.category("words");
    this.#classes = this.#words.column("classes");
    this.#documents = lexicon.category("document-nouns");
    this.#documentUse = this.#documents.column("use");
    this.#perUnit = wordSet(lexicon, "mỗi một hằng hàng từng");
  }

  /** The label that the words before token `at` make of the number there; not in `mỗi ngày 100 lượt`. */
  before(tokens: Tokens, at: number): Label {
    const i = isAbbreviation(tokens, at - 1) ? at - 1 : at;
    if (this.#isDocument(tokens, i)) return "document";
    const row = this.#lexicon.matchBefore(tokens, i, this.#terms, LONGEST);
    if (row < 0 || this.#perUnit.has(tokens.word[this.#lexicon.matchStart - 1] as number)) return "";
    const role = this.#role.get(row);
    if (this.#endsVerb(tokens, i, this.#lexicon.matchStart)) return "";
    return role === "none" ? "" : (role as Label);
  }

  /** `biên | tập 100.000 tờ gấp`, `nâng | cấp 12 tuyến đường`: the end of a longer verb is no label. */
  #endsVerb(tokens: Tokens, i: number, labelStart: number): boolean {
    const row = this.#lexicon.matchBefore(tokens, i, this.#words, LONGEST);
    return row >= 0 && this.#lexicon.matchStart < labelStart && this.#classes.get(row).startsWith("V");
  }

  /**
   * `Nghị quyết 09`: the number of a document. Behind `kế hoạch`, `quyết định` and the like only one that begins
   * with a zero, and never a single digit: both may count (`Quyết định 5 người`, `chỉ thị 3 nội dung`).
   */
  #isDocument(tokens: Tokens, i: number): boolean {
    const row = this.#lexicon.matchBefore(tokens, i, this.#documents, LONGEST);
    if (row < 0 || !tokens.isNumber(i)) return false;
    const hasZero = tokens.text.charAt(tokens.start[i] as number) === "0";
    return tokens.digits(i) > 1 && (hasZero || this.#documentUse.get(row) === "noun");
  }
}

/** The bracket that closes the short form of a name: `Ban Chỉ đạo (BCĐ) 35 tỉnh`. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i, CLOSE) && tokens.isCapital(i - 1) && tokens.isSign(i - 2, OPEN);
}
