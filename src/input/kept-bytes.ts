/** Bytes that are kept while they pass, as long as somebody may ask for them. */
export class KeptBytes {
  readonly #coming: AsyncIterable<Buffer>;
  #kept: Buffer[] | undefined = [];

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#coming = chunks;
  }

  async *read(): AsyncGenerator<Buffer> {
    for await (const chunk of this.#coming) {
      this.#kept?.push(chunk);
      yield chunk;
    }
  }

  /** What has passed by now. From now on nothing is kept. */
  release(): Buffer {
    const bytes = Buffer.concat(this.#kept ?? []);
    this.#kept = undefined;
    return bytes;
  }
}
