import { createReadStream, readFileSync, statSync } from "node:fs";

/** All bytes of a file, also of a pipe such as /dev/fd/63. Rejects with the system's error. */
export async function readPath(path: string): Promise<Buffer> {
  // A pipe may keep its reader waiting: without blocking, so that an interrupt still gets through.
  return statSync(path).isFile() ? readFileSync(path) : readStream(createReadStream(path));
}

/** All bytes of a stream. Rejects with the stream's error. */
export async function readStream(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
