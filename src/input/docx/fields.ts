/** Where a story stands in its fields: between the marks of one, its code comes first, then what it shows. */
export class Fields {
  readonly #isInCode: boolean[] = [];

  /** Whether text is the code of a field, or of one around it. */
  get isCode(): boolean {
    return this.#isInCode.includes(true);
  }

  /** Reads a mark: `begin`, `separate` or `end`. */
  mark(type: string): void {
    if (type === "begin") this.#isInCode.push(true);
    if (type === "separate" && this.#isInCode.length > 0) this.#isInCode[this.#isInCode.length - 1] = false;
    if (type === "end") this.#isInCode.pop();
  }
}
