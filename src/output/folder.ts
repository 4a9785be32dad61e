import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { delimitedWriter } from "./delimited.js";
import { documentsTable } from "./documents-table.js";
import { entitiesTable } from "./entities-table.js";
import { jsonWriter } from "./json.js";
import { jsonlWriter } from "./jsonl.js";
import { fileSink } from "./sink.js";
import type { Writer } from "./writer.js";

export interface FolderOptions {
  readonly delimiter: string;
  readonly raw: boolean;
  readonly explain: boolean;
  readonly keepFields: boolean;
}

/**
 * Writes every format into a folder, all or nothing: the files are made in a temporary folder, and take
 * their place when the last one is whole. Files of other names in the folder are left alone.
 * Throws the system's error where the folder cannot be made or written.
 * @param onMake is given, before anything is made, what takes all of it away again
 */
export async function folderWriter(
  directory: string,
  options: FolderOptions,
  onMake: (discard: () => void) => void = () => {},
): Promise<Writer> {
  const target = folderAt(directory);
  const temporary = temporaryPath(target);
  const discard = () => rmSync(temporary, { recursive: true, force: true });
  onMake(discard);
  makeFolder(temporary);
  try {
    const writers = await fileWriters(temporary, options);
    return {
      async write(record, text) {
        for (const writer of writers) await writer.write(record, text);
      },
      async writeFailed(record) {
        for (const writer of writers) await writer.writeFailed(record);
      },
      async end() {
        for (const writer of writers) await writer.end();
        moveInto(target, temporary);
      },
      discard,
    };
  } catch (error) {
    discard();
    throw error;
  }
}

/** One writer for each file. The tables begin with a byte order mark: Excel is what will open them. */
async function fileWriters(folder: string, options: FolderOptions): Promise<readonly Writer[]> {
  const file = (name: string) => fileSink(join(folder, name));
  const table = { ...options, bom: true };
  return [
    jsonlWriter(file("documents.jsonl")),
    jsonWriter(file("documents.json")),
    await delimitedWriter(file("entities.csv"), entitiesTable(options.explain), table),
    await delimitedWriter(file("documents.csv"), documentsTable(options.keepFields), table),
  ];
}

interface Target {
  readonly path: string;
  readonly exists: boolean;
}

function folderAt(directory: string): Target {
  const path = resolve(directory);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { path, exists: false };
  // A file here fails as mkdir would fail.
  if (!stats.isDirectory()) mkdirSync(path);
  return { path: realpathSync(path), exists: true };
}

/** Makes a folder and those above it. Not with `recursive`: that never ends where the system takes no folders (/proc). */
function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && statSync(parent, { throwIfNoEntry: false }) === undefined) makeFolder(parent);
  mkdirSync(folder);
}

/**
 * A folder on the target's own file system, from which files can be renamed into place: inside the target
 * if that is there (it may be a mount point, or stand in a folder that is not ours), else beside it.
 */
function temporaryPath({ path, exists }: Target): string {
  // Not mkdtemp: the folder that becomes the target must not be closed to everyone else.
  return join(exists ? path : dirname(path), `.${basename(path)}-${randomUUID()}`);
}

function moveInto({ path, exists }: Target, temporary: string): void {
  if (exists) {
    for (const name of readdirSync(temporary)) renameSync(join(temporary, name), join(path, name));
    rmSync(temporary, { recursive: true });
  } else {
    renameSync(temporary, path);
  }
}
