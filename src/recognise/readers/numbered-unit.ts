import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import type { Tokens } from "../../text/tokens.js";

/** Reads units whose name ends in a number: `xã Sơn Kim 1`, but not `xã Tân Hội 2 lần đạt chuẩn`. */
export class NumberedUnitReader {
  readonly #lexicon: Lexicon;
  readonly #units: Category;
  readonly #numbers: Column;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#units = lexicon.category("numbered-units");
    this.#numbers = this.#units.column("numbers");
  }

  /** The token after the unit whose noun is written out at `i`, or `i`. */
  end(tokens: Tokens, i: number): number {
    const nameEnd = this.#lexicon.matchUntil(tokens, i, this.#units);
    if (nameEnd === i || !tokens.isNumber(nameEnd)) return i;
    const number = String(tokens.value[nameEnd]);
    const rows = this.#lexicon.matchedRows(this.#units);
    return rows.some((row) => this.#numbers.get(row).split(" ").includes(number)) ? nameEnd + 1 : i;
  }
}
