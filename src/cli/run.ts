import { setImmediate as nextTurn } from "node:timers/promises";
import { decode } from "../input/decode.js";
import { type Input, inputsAt, STANDARD_INPUT } from "../input/inputs.js";
import type { DocumentRecord } from "../model.js";
import type { Writer } from "../output/writer.js";
import type { Extractor } from "../pipeline.js";
import { sourceOf } from "../source.js";
import { OutputError } from "./errors.js";
import { tell } from "./messages.js";
import { reasonOf } from "./reason.js";

/** What a run did. */
export interface Outcome {
  readonly documents: number;
  readonly entities: number;
  readonly failures: number;
}

/** How a run goes. */
export interface Run {
  readonly paths: readonly string[];
  readonly extractor: Extractor;
  readonly writer: Writer;
  /** Where the writer writes to, for messages. */
  readonly place: string;
  /** Whether to leave everything as it was when no input could be read. */
  readonly takeBackIfEmpty: boolean;
}

/**
 * Reads the inputs one after another and writes each record as soon as it is done. An input that fails is
 * told on standard error. Rejects with OutputError where the records cannot be written.
 */
export async function run(run: Run): Promise<Outcome> {
  const { writer, place, takeBackIfEmpty } = run;
  try {
    const outcome = await writeAll(run);
    if (takeBackIfEmpty && outcome.documents === 0) writer.discard?.();
    else await writer.end();
    return outcome;
  } catch (error) {
    writer.discard?.();
    throw new OutputError(place, error);
  }
}

async function writeAll({ paths, extractor, writer }: Run): Promise<Outcome> {
  const outcome = { documents: 0, entities: 0, failures: 0 };
  for await (const input of inputsAt(paths)) {
    const result = await extractFrom(input, extractor);
    if (result === undefined) {
      outcome.failures++;
      continue;
    }
    await writer.write(result.record, result.text);
    outcome.documents++;
    outcome.entities += result.record.entities.length;
    // Signals and a closed pipe are noticed between two turns of the event loop.
    await nextTurn();
  }
  return outcome;
}

interface Result {
  readonly record: DocumentRecord;
  readonly text: string;
}

async function extractFrom(input: Input, extractor: Extractor): Promise<Result | undefined> {
  try {
    const bytes = await input.read();
    const text = decode(bytes);
    return { text, record: extractor.extract({ id: input.id, text, source: sourceOf(bytes) }) };
  } catch (error) {
    const name = input.id === STANDARD_INPUT ? "standard input" : input.id;
    tell(`${name}: ${reasonOf(error)}`);
    return undefined;
  }
}
