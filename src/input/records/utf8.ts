import { isUtf8 } from "node:buffer";
import { type Decoder, decoderOf } from "../encoding/decoders.js";
import { markOf } from "../encoding/detect.js";
import type { EncodingName } from "../encoding/names.js";
import { InputError } from "../input-error.js";
import { kindOf } from "../kinds.js";
import { Lookahead, showsKind } from "../lookahead.js";

export interface Utf8Stream {
  /** How the letters are written in the stream itself. */
  readonly encoding: EncodingName;
  /** The bytes as UTF-8, without a byte order mark. What is wrong in UTF-8 still is. */
  readonly bytes: AsyncIterable<Buffer>;
  /** What makes UTF-8 of each line, where the bytes are in an encoding from before Unicode. */
  readonly decodeLine?: Decoder;
}

/**
 * A stream of text as UTF-8: it is that, or UTF-16 that begins with a byte order mark, or what the user named.
 * Rejects with InputError for what is no text by its first bytes; so does reading what is no UTF-16.
 */
export async function utf8StreamOf(chunks: AsyncIterable<Buffer>, named?: EncodingName): Promise<Utf8Stream> {
  const stream = new Lookahead(chunks);
  const beginning = await stream.look(showsKind);
  const { encoding, length } = encodingOf(beginning, named);
  if (encoding.startsWith("utf-16")) return { encoding, bytes: fromUtf16(stream.read(), encoding) };
  const kind = kindOf(beginning);
  if (kind !== undefined) throw new InputError(`${kind}, not a stream of records`);
  if (encoding !== "utf-8") return { encoding, bytes: stream.read(), decodeLine: await decoderOf(encoding) };
  return { encoding, bytes: length === 0 ? stream.read() : without(stream.read(), length) };
}

/** The beginning of a stream as text, without a character that is cut; what is wrong in it is replaced. */
export function decoded(beginning: Buffer): string {
  return new TextDecoder(encodingOf(beginning).encoding).decode(beginning, { stream: true });
}

/** The encoding of a stream: that of its byte order mark, else the named one; and the length of the mark. */
function encodingOf(
  beginning: Buffer,
  named: EncodingName = "utf-8",
): { readonly encoding: EncodingName; readonly length: number } {
  return markOf(beginning) ?? { encoding: named, length: 0 };
}

/** The text of a line in UTF-8. Throws InputError for bytes that are not. */
export function textOfLine(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw new InputError("not UTF-8; --encoding names another encoding of the stream");
}

async function* without(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let left = length;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function* fromUtf16(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new InputError("not UTF-16, as its byte order mark has it") : error;
  }
}
