import type * as Zlib from "node:zlib";
import { InputError } from "./input-error.js";
import { Lookahead, showsKind } from "./lookahead.js";
import { readStream } from "./read.js";

/** How the names of packed files end. */
export const packedEndings = [".gz", ".zst"] as const;

/** The name of a file before it was packed. */
export function unpackedName(name: string): string {
  const ending = packedEndings.find((ending) => name.toLowerCase().endsWith(ending));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

interface Packing {
  readonly name: string;
  /** What files that are packed so begin with. */
  readonly magic: Buffer;
  /** Throws InputError where this Node cannot unpack them. */
  unpacker(zlib: typeof Zlib): Zlib.Gunzip;
}

const packings: readonly Packing[] = [
  { name: "gzip", magic: Buffer.from([0x1f, 0x8b]), unpacker: (zlib) => zlib.createGunzip() },
  { name: "zstd", magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), unpacker: unpackerOfZstandard },
];

/**
 * The bytes that a file packed with gzip or zstd stands for; other bytes as they are.
 * Rejects with InputError where they are broken, more than `mostBytes`, or this Node cannot unpack them.
 */
export async function decompress(bytes: Buffer, mostBytes: number): Promise<Buffer> {
  const packing = packingOf(bytes);
  return packing === undefined ? bytes : readStream(unpacked(packing, [bytes]), mostBytes);
}

/** The same for bytes as they come, of any number. */
export async function* decompressed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const bytes = new Lookahead(chunks);
  const packing = packingOf(await bytes.look(showsKind));
  yield* packing === undefined ? bytes.read() : unpacked(packing, bytes.read());
}

function packingOf(beginning: Buffer): Packing | undefined {
  return packings.find(({ magic }) => beginning.subarray(0, magic.length).equals(magic));
}

async function* unpacked(
  { name, unpacker }: Packing,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Buffer> {
  const [zlib, { pipeline }] = await Promise.all([import("node:zlib"), import("node:stream")]);
  let length = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      length += chunk.length;
      yield chunk;
    }
  }
  const stream = unpacker(zlib);
  // Errors come out of the reading below.
  pipeline(counted(), stream, () => {});
  try {
    yield* stream;
  } catch (error) {
    throw isOfZlib(error) ? new InputError(`a broken ${name} file: ${error.message}`) : error;
  }
  // Node reads only the first of several zstd files in one.
  if (stream.bytesWritten < length)
    throw new InputError(`a ${name} file with more behind its end; unpack it first`);
}

/** Z_DATA_ERROR, ZSTD_error_…: other codes are those of the file that is read. */
function isOfZlib(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith("Z");
}

/** Node has zstd from 22.15 and 23.8 on. */
function unpackerOfZstandard(zlib: typeof Zlib): Zlib.Gunzip {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Zlib.Gunzip };
  if (createZstdDecompress === undefined) {
    throw new InputError("a zstd file, which takes Node 22.15 or newer; unpack it first, as with zstd -d");
  }
  return createZstdDecompress();
}
