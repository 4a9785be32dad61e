import { statSync } from "node:fs";
import { sep } from "node:path";
import { textsBelow } from "./folder.js";
import { folderEndings } from "./formats.js";
import { filesMatching, isGlob } from "./glob.js";
import { InputError } from "./input-error.js";
import { readPath, readStream } from "./read.js";

/** The path that means standard input. */
export const STANDARD_INPUT = "-";

/** One text to read, or one thing that could not be found: then `read` tells why. */
export interface Input {
  /** The path as given, joined with `/`. */
  readonly id: string;
  /** Rejects with InputError or the system's error. */
  read(): Promise<Buffer>;
}

/**
 * The inputs that paths name, in order: files, folders (walked), patterns, and `-` for standard input.
 * Each is told once, however often it is named. What cannot be found is among them, with its reason.
 */
export async function* inputsAt(paths: readonly string[]): AsyncGenerator<Input> {
  const told = new Set<string>();
  for (const path of paths) {
    for await (const input of inputsAtOne(path.split(sep).join("/"))) {
      if (told.has(input.id)) continue;
      told.add(input.id);
      yield input;
    }
  }
}

async function* inputsAtOne(path: string): AsyncGenerator<Input> {
  if (path === STANDARD_INPUT) yield { id: path, read: () => readStream(process.stdin) };
  else if (isGlob(path)) yield* matches(path);
  else if (isFolder(path)) yield* texts(path);
  else yield { id: path, read: () => readPath(path) };
}

/** What cannot be looked at counts as a file: reading it will tell why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function* matches(pattern: string): AsyncGenerator<Input> {
  const files = await filesMatching(pattern);
  if (files.length === 0) yield failing(pattern, new InputError("no file matches this pattern"));
  for (const file of files) yield { id: file, read: () => readPath(file) };
}

function* texts(folder: string): Generator<Input> {
  let found = 0;
  for (const one of textsBelow(folder)) {
    found++;
    yield "error" in one ? failing(one.path, one.error) : { id: one.path, read: () => readPath(one.path) };
  }
  if (found === 0) {
    const reason = `a folder without texts (${folderEndings.join(", ")}); name files of other kinds one by one`;
    yield failing(folder, new InputError(reason));
  }
}

function failing(id: string, error: unknown): Input {
  return { id, read: () => Promise.reject(error) };
}
