const NEWLINE = 10;
const NOTHING = Buffer.alloc(0);

/** One line of a stream, without its newline. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined for a line that is larger than it may be: it was skipped. */
  readonly bytes: Buffer | undefined;
}

/**
 * The lines of a stream, as many at a time as have come; what comes behind the last newline is a line, too.
 * Lines of more than `mostBytes` are never held in memory.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<readonly Line[]> {
  const splitter = new LineSplitter(mostBytes);
  for await (const chunk of chunks) yield splitter.add(chunk);
  yield splitter.end();
}

class LineSplitter {
  readonly #mostBytes: number;
  /** Of the line whose newline has not come yet. */
  #pieces: Buffer[] = [];
  #length = 0;
  #number = 1;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  add(chunk: Buffer): readonly Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (end > start) this.#hold(chunk.subarray(start, end));
      lines.push(this.#finish());
      start = end + 1;
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start));
    return lines;
  }

  end(): readonly Line[] {
    return this.#length > 0 ? [this.#finish()] : [];
  }

  #hold(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.#mostBytes) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  #finish(): Line {
    const bytes = this.#length > this.#mostBytes ? undefined : joined(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return { number: this.#number++, bytes };
  }
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [first = NOTHING] = pieces;
  return pieces.length > 1 ? Buffer.concat(pieces) : first;
}

/** Whether nothing but spaces, tabs and carriage returns stand on a line. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
