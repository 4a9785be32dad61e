import { setImmediate as nextTurn } from "node:timers/promises";
import { type DocumentOptions, documentsIn } from "../input/documents.js";
import { type Input, inputsAt, STANDARD_INPUT } from "../input/inputs.js";
import type { Reading } from "../input/reading.js";
import type { Writer } from "../output/writer.js";
import type { Extractor } from "../pipeline.js";
import { OutputError } from "./errors.js";
import { tell } from "./messages.js";
import { reasonOf } from "./reason.js";

/** What a run did. */
export interface Outcome {
  readonly documents: number;
  readonly entities: number;
  /** Records of streams that could not be read. */
  readonly broken: number;
  /** Whether an input failed, as a whole or in part; not that a record on standard input is broken. */
  readonly hasFailed: boolean;
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

/** How long the event loop may stand still, in ms: signals and a closed pipe are noticed between two of its turns. */
const LONGEST_TURN = 10;

/**
 * Reads the inputs one after another and writes each record as soon as it is done. An input or a record that
 * fails is told on standard error. Rejects with OutputError where the records cannot be written.
 */
export async function run(run: Run): Promise<Outcome> {
  const { writer, place, takeBackIfEmpty } = run;
  try {
    const outcome = await writeAll(run);
    if (takeBackIfEmpty && isNothing(outcome)) writer.discard?.();
    else await writer.end();
    return outcome;
  } catch (error) {
    writer.discard?.();
    throw new OutputError(place, error);
  }
}

/** Whether nothing at all could be read. A stream without records is something. */
export function isNothing({ documents, broken, hasFailed }: Outcome): boolean {
  return hasFailed && documents + broken === 0;
}

async function writeAll(run: Run): Promise<Outcome> {
  const tally = new Tally();
  let turn = Date.now();
  for await (const input of inputsAt(run.paths)) {
    for await (const some of documentsIn(input, run.reading)) {
      for (const read of some) {
        await writeOne(read, input, run, tally);
        if (Date.now() - turn < LONGEST_TURN) continue;
        await nextTurn();
        turn = Date.now();
      }
    }
  }
  return tally;
}

/** Counts what a run does. */
class Tally implements Outcome {
  documents = 0;
  entities = 0;
  broken = 0;
  hasFailed = false;
}

async function writeOne(
  read: Reading,
  input: Input,
  { extractor, writer }: Run,
  tally: Tally,
): Promise<void> {
  const result = resultOf(read, extractor);
  if (!("error" in result)) {
    await writer.write(result.record, result.text);
    tally.documents++;
    tally.entities += result.record.entities.length;
    // The many records of a stream carry their warnings themselves.
    if (read.at === undefined) {
      for (const warning of result.record.warnings) tell(`${nameOf(read.id)}: warning: ${warning}`);
    }
    return;
  }
  const error = reasonOf(result.error);
  tell(`${read.at ?? nameOf(read.id)}: ${error}`);
  if (read.at === undefined) {
    tally.hasFailed = true;
    return;
  }
  await writer.writeFailed({ id: read.id, error });
  tally.broken++;
  // Who pipes records in finds the broken ones among those that come out.
  tally.hasFailed ||= input.id !== STANDARD_INPUT;
}

/** The record of a text that was read, or why there is none. */
function resultOf(read: Reading, extractor: Extractor) {
  if ("error" in read) return { error: read.error };
  try {
    return { record: extractor.extract(read), text: read.text };
  } catch (error) {
    return { error };
  }
}

function nameOf(id: string): string {
  return id === STANDARD_INPUT ? "standard input" : id;
}
