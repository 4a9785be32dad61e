import type { ReadOptions } from "../content.js";
import type { Decoder } from "../encoding/decoders.js";
import type { RecordFormat } from "../formats.js";
import type { Reading } from "../reading.js";
import { readJsonLines } from "./json-lines.js";
import { type Line, linesOf } from "./lines.js";
import type { RecordOptions, Stream } from "./record.js";
import { utf8StreamOf } from "./utf8.js";

/**
 * The records of a stream, in order, as many at a time as have come; broken ones are among them.
 * Rejects with InputError where it is no such stream, or with the stream's error.
 * @param id name of the input
 */
export async function* recordsIn(
  id: string,
  format: RecordFormat,
  chunks: AsyncIterable<Buffer>,
  options: RecordOptions & ReadOptions,
): AsyncGenerator<Iterable<Reading>> {
  const { encoding, bytes, decodeLine } = await utf8StreamOf(chunks, options.encoding);
  const stream: Stream = { id, format, encoding, options };
  const written = linesOf(bytes, options.mostBytes);
  const lines = decodeLine === undefined ? written : inUtf8(written, decodeLine);
  if (format === "jsonl") {
    for await (const some of lines) yield readJsonLines(some, stream);
    return;
  }
  const { CsvReader } = await import("./csv.js");
  const reader = new CsvReader(stream);
  for await (const some of lines) yield reader.read(some);
  yield reader.end();
}

async function* inUtf8(
  lines: AsyncIterable<readonly Line[]>,
  decode: Decoder,
): AsyncGenerator<readonly Line[]> {
  for await (const some of lines) {
    yield some.map(({ number, bytes }) => ({ number, bytes: bytes && lineInUtf8(bytes, decode) }));
  }
}

/** A line with wrong bytes stays as it is, and is found to be broken where it is read. */
function lineInUtf8(bytes: Buffer, decode: Decoder): Buffer {
  const text = decode(bytes);
  return text.includes("\uFFFD") ? bytes : Buffer.from(text);
}
