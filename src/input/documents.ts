import { sourceOf } from "../source.js";
import { decompress, decompressed } from "./compression.js";
import type { ReadOptions } from "./content.js";
import { formatOf, formatOfName, type InputFormat, isRecordFormat, readerOf } from "./formats.js";
import type { Input } from "./inputs.js";
import { KeptBytes } from "./kept-bytes.js";
import { Lookahead } from "./lookahead.js";
import { readStream } from "./read.js";
import type { Reading } from "./reading.js";
import type { RecordOptions } from "./records/record.js";

export interface DocumentOptions extends ReadOptions, RecordOptions {
  /** The format that the user named; default: by content and name. */
  readonly from?: InputFormat;
}

/** How inputs are read if the user does not say. */
export const usualOptions: DocumentOptions = {
  fields: { id: "id", text: "text", date: "date" },
  keepFields: false,
  mostBytes: 64 * 1024 * 1024,
};

/**
 * The texts of an input, in order, as many at a time as have come. What cannot be read is among them, with its reason.
 * Iterating over some of them never throws, and reads them one by one.
 */
export async function* documentsIn(
  input: Input,
  options: DocumentOptions,
): AsyncGenerator<Iterable<Reading>> {
  try {
    yield* readingsOf(input, options);
  } catch (error) {
    yield [{ id: input.id, error }];
  }
}

async function* readingsOf(input: Input, options: DocumentOptions): AsyncGenerator<Iterable<Reading>> {
  const format = options.from ?? formatOfName(input.id);
  if (format === undefined) {
    yield* readUnknown(input, options);
  } else if (isRecordFormat(format)) {
    const { recordsIn } = await import("./records/records.js");
    yield* recordsIn(input.id, format, decompressed(input.stream()), options);
  } else {
    const bytes = await input.read(options.mostBytes);
    const unpacked = await decompress(bytes, options.mostBytes);
    yield [await readText(input.id, { bytes, unpacked }, options)];
  }
}

/** Reads what has no name that tells its format: standard input, for one. Its beginning tells whether it is a stream of records. */
async function* readUnknown(input: Input, options: DocumentOptions): AsyncGenerator<Iterable<Reading>> {
  const { areJsonLines } = await import("./records/recognise.js");
  const kept = new KeptBytes(input.stream());
  const unpacked = new Lookahead(decompressed(kept.read()));
  if (await areJsonLines(unpacked, options)) {
    const { recordsIn } = await import("./records/records.js");
    kept.release();
    yield* recordsIn(input.id, "jsonl", unpacked.read(), options);
  } else {
    const whole = await readStream(unpacked.read(), options.mostBytes);
    yield [await readText(input.id, { bytes: kept.release(), unpacked: whole }, options)];
  }
}

interface File {
  /** As they lie on the disk. */
  readonly bytes: Buffer;
  readonly unpacked: Buffer;
}

async function readText(id: string, { bytes, unpacked }: File, options: DocumentOptions): Promise<Reading> {
  const { from } = options;
  const format = from === undefined || isRecordFormat(from) ? formatOf(id, unpacked) : from;
  const read = await readerOf(format);
  const { encoding, ...content } = await read(unpacked, options);
  return { id, ...content, source: sourceOf(bytes, { encoding, format }) };
}
