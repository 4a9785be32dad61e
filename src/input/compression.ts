import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { InputError } from "./input-error.js";

const GZIP = Buffer.from([0x1f, 0x8b]);
const ZSTANDARD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** A file that unpacks to more than this is taken to be made to do harm. */
const MOST_BYTES = 256 * 1024 * 1024;

/** How the names of packed files end. */
export const packedEndings = [".gz", ".zst"] as const;

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/**
 * The bytes that a file packed with gzip or zstd stands for; other bytes as they are.
 * Rejects with InputError where they are broken, too many, or this Node cannot unpack them.
 */
export async function decompress(bytes: Buffer): Promise<Buffer> {
  if (beginsWith(bytes, GZIP)) return unpack(bytes, "gzip", promisify(zlib.gunzip));
  if (beginsWith(bytes, ZSTANDARD)) return unpack(bytes, "zstd", unpackerOfZstandard());
  return bytes;
}

/** The name of a file before it was packed. */
export function unpackedName(name: string): string {
  const ending = packedEndings.find((ending) => name.toLowerCase().endsWith(ending));
  return ending === undefined ? name : name.slice(0, -ending.length);
}

function beginsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning);
}

async function unpack(bytes: Buffer, kind: string, by: Unpack): Promise<Buffer> {
  try {
    return await by(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new InputError(`a broken ${kind} file: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_BUFFER_TOO_LARGE" ? "it unpacks to more than 256 MiB" : message;
}

/** Node has zstd from 22.15 and 23.8 on. */
function unpackerOfZstandard(): Unpack {
  const { zstdDecompress } = zlib as { zstdDecompress?: typeof zlib.gunzip };
  if (zstdDecompress === undefined) {
    throw new InputError("a zstd file, which takes Node 22.15 or newer; unpack it first, as with zstd -d");
  }
  return promisify(zstdDecompress) as Unpack;
}
