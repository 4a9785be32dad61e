import { once } from "node:events";
import { appendFileSync, closeSync, openSync } from "node:fs";
import type { Writable } from "node:stream";

/** Where the characters of one format go. */
export interface Sink {
  /** Resolves when the chunk is taken, which waits for the one before; rejects with the system's error. */
  write(chunk: string): Promise<void>;
  /** Resolves when every byte has been handed over. */
  end(): Promise<void>;
}

/** Chunks are joined up to this many characters: to a pipe or file, a short write costs as much as a long one. */
const LONGEST_JOINED = 1 << 15;

/**
 * A sink that writes to a stream which others own (standard output): `end` flushes, and leaves it open. Chunks that are
 * written one right after another are joined; they are on their way before anything else is waited for.
 */
export function streamSink(stream: Writable): Sink {
  let failure: unknown;
  let joined = "";
  stream.on("error", (error) => {
    failure = error;
  });
  function flush(): void {
    if (joined !== "") stream.write(joined);
    joined = "";
  }
  return {
    async write(chunk) {
      if (stream.writableNeedDrain) await once(stream, "drain");
      if (failure !== undefined) throw failure;
      if (joined === "") process.nextTick(flush);
      joined += chunk;
      if (joined.length >= LONGEST_JOINED) flush();
    },
    async end() {
      flush();
      if (failure !== undefined) throw failure;
      await new Promise<void>((resolve, reject) => {
        stream.write("", (error) => (error ? reject(error) : resolve()));
      });
    },
  };
}

/**
 * A sink that makes the file at `path`. Its writes are synchronous, so nothing heaps up in memory.
 * Throws the system's error where the file cannot be made, also where it is there already.
 */
export function fileSink(path: string): Sink {
  const file = openSync(path, "wx");
  return {
    async write(chunk) {
      appendFileSync(file, chunk);
    },
    async end() {
      closeSync(file);
    },
  };
}
