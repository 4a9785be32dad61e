import type { RecordFormat } from "../formats.js";
import type { Reading } from "../reading.js";
import { readJsonLines } from "./json-lines.js";
import { linesOf } from "./lines.js";
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
  options: RecordOptions,
): AsyncGenerator<Iterable<Reading>> {
  const { encoding, bytes } = await utf8StreamOf(chunks);
  const stream: Stream = { id, format, encoding, options };
  const lines = linesOf(bytes, options.mostBytes);
  if (format === "jsonl") {
    for await (const some of lines) yield readJsonLines(some, stream);
    return;
  }
  const { CsvReader } = await import("./csv.js");
  const reader = new CsvReader(stream);
  for await (const some of lines) yield reader.read(some);
  yield reader.end();
}
