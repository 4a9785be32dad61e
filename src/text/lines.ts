/** Tells line numbers, from 1, for offsets that only go up. Lines end with LF, CRLF, or CR where there is no LF. */
export class LineCounter {
  readonly #text: string;
  readonly #newline: string;
  #line = 1;
  /** Offset of the next newline. */
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#newline = text.includes("\n") ? "\n" : "\r";
    this.#next = text.indexOf(this.#newline);
  }

  at(offset: number): number {
    while (this.#next >= 0 && this.#next < offset) {
      this.#line++;
      this.#next = this.#text.indexOf(this.#newline, this.#next + 1);
    }
    return this.#line;
  }
}
