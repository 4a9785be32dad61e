/** Bytes as they come, of which the beginning can be looked at before all are read. They are read once. */
export class Lookahead {
  readonly #coming: AsyncIterator<Buffer>;
  readonly #seen: Buffer[] = [];

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#coming = chunks[Symbol.asyncIterator]();
  }

  /**
   * The beginning, as far as it has come: at least until it is enough or the end is reached.
   * @param isEnough is asked with each piece that comes, and the length of the beginning up to its end
   */
  async look(isEnough: (piece: Buffer, length: number) => boolean): Promise<Buffer> {
    let length = 0;
    for (let index = 0; await this.#has(index); index++) {
      const piece = this.#seen[index] as Buffer;
      length += piece.length;
      if (isEnough(piece, length)) break;
    }
    return Buffer.concat(this.#seen);
  }

  /** All bytes, those that have been looked at before, too. */
  async *read(): AsyncGenerator<Buffer> {
    yield* this.#seen.splice(0);
    yield* { [Symbol.asyncIterator]: () => this.#coming };
  }

  async #has(index: number): Promise<boolean> {
    if (index < this.#seen.length) return true;
    const { value, done } = await this.#coming.next();
    if (!done) this.#seen.push(value);
    return !done;
  }
}

/** The longest mark by which a kind of file is known from its first bytes. */
const LONGEST_MARK = 8;

/** Whether a beginning is long enough to know the kind of a file, without keeping a slow producer of lines waiting. */
export function showsKind(piece: Buffer, length: number): boolean {
  return length >= LONGEST_MARK || piece.includes("\n");
}
