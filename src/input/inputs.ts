import { createReadStream, statSync } from "node:fs";
import { sep } from "node:path";
import { textsBelow } from "./folder.js";
import { folderEndings } from "./formats.js";
import { filesMatching, isGlob } from "./glob.js";
import { InputError } from "./input-error.js";
import { readPath, readStream } from "./read.js";

/** The path that means standard input. */
export const STANDARD_INPUT = "-";

/** One thing to read, or one that could not be found: then reading tells why. It can be read once. */
export interface Input {
  /** The path as given, joined with `/`. */
  readonly id: string;
  /** All bytes. Rejects with InputError, also for more than `mostBytes`, or the system's error. */
  read(mostBytes: number): Promise<Buffer>;
  /** The bytes as they come, of any number. Throws, here or while they are read, as `read` does. */
  stream(): AsyncIterable<Buffer>;
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
  if (path === STANDARD_INPUT) yield standardInput;
  else if (isGlob(path)) yield* matches(path);
  else if (isFolder(path)) yield* texts(path);
  else yield file(path);
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
  for (const path of files) yield file(path);
}

function* texts(folder: string): Generator<Input> {
  let found = 0;
  for (const one of textsBelow(folder)) {
    found++;
    yield "error" in one ? failing(one.path, one.error) : file(one.path);
  }
  if (found === 0) {
    const reason = `a folder without texts (${folderEndings.join(", ")}); name files of other kinds one by one, or by a pattern`;
    yield failing(folder, new InputError(reason));
  }
}

const standardInput: Input = {
  id: STANDARD_INPUT,
  read: (mostBytes) => readStream(process.stdin, mostBytes),
  stream: () => process.stdin,
};

function file(path: string): Input {
  return {
    id: path,
    read: (mostBytes) => readPath(path, mostBytes),
    stream: () => createReadStream(path),
  };
}

function failing(id: string, error: unknown): Input {
  return {
    id,
    read: () => Promise.reject(error),
    stream: () => {
      throw error;
    },
  };
}
