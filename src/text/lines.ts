/** What lines end with: LF (also in CRLF), or CR where the text has no LF. */
export function newlineOf(text: string): "\n" | "\r" {
  return text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
}

/** Tells line numbers, from 1, for offsets that only go up. */
export class LineCounter {
  readonly #text: string;
  readonly #newline: string;
  #line = 1;
  /** Offset of the next newline. */
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#newline = newlineOf(text);
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
