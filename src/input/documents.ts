import type { TextInput } from "../pipeline.js";
import { sourceOf } from "../source.js";
import { decompress } from "./compression.js";
import type { ReadOptions } from "./content.js";
import { formatOf, type InputFormat, readerOf } from "./formats.js";
import type { Input } from "./inputs.js";

export interface DocumentOptions extends ReadOptions {
  /** The format that the user named; default: by content and name. */
  readonly from?: InputFormat;
}

/** A text to extract from, or why there is none. */
export type Reading = TextInput | { readonly id: string; readonly error: unknown };

/** The texts of an input, in order, each as soon as it is read. What cannot be read is among them, with its reason. */
export async function* documentsIn(input: Input, options: DocumentOptions): AsyncGenerator<Reading> {
  try {
    yield await readOne(input, options);
  } catch (error) {
    yield { id: input.id, error };
  }
}

async function readOne(input: Input, options: DocumentOptions): Promise<TextInput> {
  const bytes = await input.read();
  const unpacked = await decompress(bytes);
  const format = options.from ?? formatOf(input.id, unpacked);
  const read = await readerOf(format);
  const { encoding, ...content } = await read(unpacked, options);
  return { id: input.id, ...content, source: sourceOf(bytes, { encoding, format }) };
}
