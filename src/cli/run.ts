import { setImmediate as nextTurn } from "node:timers/promises";
import { type DocumentOptions, documentsIn, type Reading } from "../input/documents.js";
import { inputsAt, STANDARD_INPUT } from "../input/inputs.js";
import type { Writer } from "../output/writer.js";
import type { Extractor } from "../pipeline.js";
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
  /** How the inputs are read. */
  readonly reading: DocumentOptions;
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

async function writeAll({ paths, reading, extractor, writer }: Run): Promise<Outcome> {
  const outcome = { documents: 0, entities: 0, failures: 0 };
  for await (const input of inputsAt(paths)) {
    for await (const document of documentsIn(input, reading)) {
      const result = resultOf(document, extractor);
      if ("error" in result) {
        tell(`${nameOf(document.id)}: ${reasonOf(result.error)}`);
        outcome.failures++;
        continue;
      }
      await writer.write(result.record, result.text);
      outcome.documents++;
      outcome.entities += result.record.entities.length;
      // Signals and a closed pipe are noticed between two turns of the event loop.
      await nextTurn();
    }
  }
  return outcome;
}

/** The record of a text that was read, or why there is none. */
function resultOf(document: Reading, extractor: Extractor) {
  if ("error" in document) return { error: document.error };
  try {
    return { record: extractor.extract(document), text: document.text };
  } catch (error) {
    return { error };
  }
}

function nameOf(id: string): string {
  return id === STANDARD_INPUT ? "standard input" : id;
}
