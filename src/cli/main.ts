/** The command `extract`: sets the exit status, and never forces it, so that a pipe gets every byte. */
import { CommanderError } from "commander";
import { streamSink } from "../output/sink.js";
import { OutputError, UsageError } from "./errors.js";
import { helpHint } from "./help.js";
import { tell } from "./messages.js";
import type { GivenOptions } from "./options.js";
import { createProgram } from "./program.js";
import { codeOf, reasonOf } from "./reason.js";
import type { TypesFormat } from "./types-command.js";

const program = createProgram({ extract, schema, types });

// Each command is loaded when it runs: help and version need none of them.
async function extract(paths: readonly string[], options: GivenOptions): Promise<void> {
  if (paths.length === 0 && process.stdin.isTTY) {
    program.outputHelp({ error: true });
    process.exitCode = 2;
    return;
  }
  const { extractCommand } = await import("./extract-command.js");
  process.exitCode = await extractCommand(paths.length === 0 ? ["-"] : paths, options);
}

async function schema(): Promise<void> {
  const { schemaText } = await import("./schema-command.js");
  await print(await schemaText());
}

async function types(format: TypesFormat): Promise<void> {
  const { typesText } = await import("./types-command.js");
  await print(await typesText(format));
}

async function print(text: string): Promise<void> {
  const sink = streamSink(process.stdout);
  try {
    await sink.write(text);
    await sink.end();
  } catch (error) {
    throw new OutputError("standard output", error);
  }
}

/** Tells what went wrong, unless that has been told; the answer is the exit status. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    tell(`${error.message}\n${helpHint}`);
    return 2;
  }
  if (!(error instanceof OutputError)) {
    tell(reasonOf(error));
    return 1;
  }
  // The reader of a pipe has seen enough.
  if (codeOf(error.cause) === "EPIPE") return 0;
  tell(`${error.place}: ${reasonOf(error.cause)}`);
  return 1;
}

// Without a listener, a closed pipe would end the process with a stack trace.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

program.parseAsync().catch((error: unknown) => {
  process.exitCode = statusOf(error);
});
