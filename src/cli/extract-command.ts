import type { DocumentOptions } from "../input/documents.js";
import { folderWriter } from "../output/folder.js";
import { type Format, formatWriter } from "../output/formats.js";
import { streamSink } from "../output/sink.js";
import type { Writer } from "../output/writer.js";
import type { ExtractorOptions } from "../pipeline.js";
import { rejectContradictions } from "./contradictions.js";
import { OutputError } from "./errors.js";
import { onInterrupt } from "./interrupts.js";
import { tell } from "./messages.js";
import type { GivenOptions } from "./options.js";
import { type Outcome, run } from "./run.js";
import { wantsColour } from "./terminal.js";

/**
 * `extract [paths…]`: reads, extracts, writes. Resolves with the exit status.
 * Rejects with UsageError, OutputError or VntkLoadError.
 */
export async function extractCommand(paths: readonly string[], options: GivenOptions): Promise<number> {
  const format = options.format ?? (process.stdout.isTTY ? "lines" : "json");
  rejectContradictions(options, format);
  const { createExtractor } = await import("../pipeline.js");
  const outcome = await run({
    paths,
    reading: readingOptions(options),
    extractor: createExtractor(extractorOptions(options)),
    writer: await openWriter(options, format),
    place: placeOf(options),
    takeBackIfEmpty: options.out !== undefined,
  });
  if (options.out !== undefined) tell(summary(outcome, options.out));
  return outcome.failures > 0 ? 1 : 0;
}

function placeOf({ out }: GivenOptions): string {
  return out ?? "standard output";
}

function extractorOptions({
  types,
  date,
  explain,
  withText,
  bodyOnly,
  recogniser,
}: GivenOptions): ExtractorOptions {
  return {
    ...(types && { types }),
    ...(date !== undefined && { date }),
    ...(recogniser && { recogniser }),
    explain: explain ?? false,
    withText: withText ?? false,
    bodyOnly: bodyOnly ?? false,
  };
}

function readingOptions({ encoding }: GivenOptions): DocumentOptions {
  return { ...(encoding && { encoding }) };
}

async function openWriter(options: GivenOptions, format: Format): Promise<Writer> {
  const { out, table = "entities", delimiter = ",", bom = false, raw = false, explain = false } = options;
  const colour = wantsColour(process.env, process.stdout.isTTY);
  const standard = { format, table, delimiter, bom, raw, explain, colour };
  try {
    if (out !== undefined) return await folderWriter(out, standard, onInterrupt);
    onInterrupt();
    return await formatWriter(streamSink(process.stdout), standard);
  } catch (error) {
    throw new OutputError(placeOf(options), error);
  }
}

function summary({ documents, entities }: Outcome, out: string): string {
  if (documents === 0) return `${out}: nothing written, as no input could be read`;
  return `${count(documents, "document", "documents")} with ${count(entities, "entity", "entities")} written to ${out}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
