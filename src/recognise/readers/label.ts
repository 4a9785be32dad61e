import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import type { Tokens } from "../../text/tokens.js";

const LONGEST = 3;

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
  readonly #documents: Category;
  readonly #documentUse: Column;
  readonly #perUnit: ReadonlySet<number>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.category("label-nouns");
    this.#role = this.#terms.column("role");
    this.#documents = lexicon.category("document-nouns");
    this.#documentUse = this.#documents.column("use");
    this.#perUnit = new Set(["mỗi", "một", "hằng", "hàng", "từng"].map((term) => lexicon.word(term)));
  }

  /** The label that the words before token `i` make of the number there; not in `mỗi ngày 100 lượt`. */
  before(tokens: Tokens, i: number): Label {
    for (let start = Math.max(1, i - LONGEST); start < i; start++) {
      if (this.#isDocument(tokens, start, i)) return "document";
      const row = this.#lexicon.match(tokens, start, this.#terms);
      if (row < 0 || this.#lexicon.matchEnd !== i) continue;
      if (this.#perUnit.has(tokens.word[start - 1] as number)) return "";
      const role = this.#role.get(row);
      return role === "none" ? "" : (role as Label);
    }
    return "";
  }

  /** `Nghị quyết 09`: the number of a document. After `kế hoạch`, `báo cáo` and the like only with a capital. */
  #isDocument(tokens: Tokens, start: number, end: number): boolean {
    const row = this.#lexicon.match(tokens, start, this.#documents);
    if (row < 0 || this.#lexicon.matchEnd !== end) return false;
    return tokens.isCapital(start) || this.#documentUse.get(row) === "noun";
  }
}
