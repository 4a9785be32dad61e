import { once } from "node:events";
import { appendFileSync, closeSync, openSync } from "node:fs";
import type { Writable } from "node:stream";

/** Where the characters of one format go. */
export interface Sink {
  /** Resolves when more may come; rejects with the system's error. */
  write(chunk: string): Promise<void>;
  /** Resolves when every byte has been handed over. */
  end(): Promise<void>;
}

/** A sink that writes to a stream which others own (standard output): `end` flushes, and leaves it open. */
export function streamSink(stream: Writable): Sink {
  let failure: unknown;
  stream.on("error", (error) => {
    failure = error;
  });
  return {
    async write(chunk) {
      if (failure !== undefined) throw failure;
      if (!stream.write(chunk)) await once(stream, "drain");
    },
    async end() {
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
