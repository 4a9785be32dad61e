import { type DocumentOptions, documentsIn, usualOptions } from "../../../src/input/documents.js";
import type { Reading } from "../../../src/input/reading.js";

/** Bytes as a stream gives them, cut after every `size` bytes. */
export async function* inPieces(bytes: string | Buffer, size = 1 << 16): AsyncGenerator<Buffer> {
  const all = Buffer.from(bytes as Buffer);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** What is read from an input that has these bytes. */
export async function readingsOf(
  id: string,
  bytes: string | Buffer,
  options: Partial<DocumentOptions> = {},
  size?: number,
): Promise<Reading[]> {
  const stream = () => inPieces(bytes, size);
  const input = { id, read: async () => Buffer.from(bytes as Buffer), stream };
  const readings: Reading[] = [];
  for await (const some of documentsIn(input, { ...usualOptions, ...options })) readings.push(...some);
  return readings;
}

/** Readings in short: the id, and the text or why there is none. */
export function inShort(readings: readonly Reading[]): string[] {
  return readings.map((reading) => {
    if ("text" in reading) return `${reading.id}: ${reading.text}`;
    return `${reading.id}! ${(reading.error as Error).message}`;
  });
}
