import { createReadStream, readFileSync, statSync } from "node:fs";
import { tooLarge } from "./too-large.js";

/** All bytes of a file, also of a pipe such as /dev/fd/63. Rejects as readStream does. */
export async function readPath(path: string, mostBytes: number): Promise<Buffer> {
  const stats = statSync(path);
  // A pipe may keep its reader waiting: without blocking, so that an interrupt still gets through.
  if (!stats.isFile()) return readStream(createReadStream(path), mostBytes);
  if (stats.size > mostBytes) throw tooLarge(mostBytes);
  return readFileSync(path);
}

/** All bytes of a stream. Rejects with InputError for more than `mostBytes`, or the system's error. */
export async function readStream(stream: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > mostBytes) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
