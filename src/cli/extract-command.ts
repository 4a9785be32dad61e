import { type DocumentOptions, usualOptions } from "../input/documents.js";
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
import { isNothing, type Outcome, run } from "./run.js";
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
    reading: documentOptions(options),
    extractor: createExtractor(extractorOptions(options)),
    writer: await openWriter(options, format),
    place: placeOf(options),
    takeBackIfEmpty: options.out !== undefined,
  });
  if (options.out !== undefined) tell(summary(outcome, options.out));
  return outcome.hasFailed ? 1 : 0;
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

function documentOptions(options: GivenOptions): DocumentOptions {
  const { fields, mostBytes } = usualOptions;
  const { from, encoding, idField, textField, dateField } = options;
  const { keepFields = false, maxBytes = mostBytes } = options;
  return {
    ...(from && { from }),
    ...(encoding && { encoding }),
    fields: { id: idField ?? fields.id, text: textField ?? fields.text, date: dateField ?? fields.date },
    keepFields,
    mostBytes: maxBytes,
  };
}

async function openWriter(options: GivenOptions, format: Format): Promise<Writer> {
  const { out, table = "entities", delimiter = ",", bom = false, raw = false, explain = false } = options;
  const { keepFields = false } = options;
  const colour = wantsColour(process.env, process.stdout.isTTY);
  const standard = { format, table, delimiter, bom, raw, explain, keepFields, colour };
  try {
    if (out !== undefined) return await folderWriter(out, standard, onInterrupt);
    onInterrupt();
    return await formatWriter(streamSink(process.stdout), standard);
  } catch (error) {
    throw new OutputError(placeOf(options), error);
  }
}

function summary(outcome: Outcome, out: string): string {
  if (isNothing(outcome)) return `${out}: nothing written, as no input could be read`;
  const { documents, entities, broken } = outcome;
  const errors = broken === 0 ? "" : ` and ${count(broken, "broken record", "broken records")}`;
  const found = `${count(documents, "document", "documents")} with ${count(entities, "entity", "entities")}`;
  return `${found}${errors} written to ${out}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
