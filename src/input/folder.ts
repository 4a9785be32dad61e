import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import { isTextName } from "./formats.js";

/** Hidden files, and those by which Word tells that a document is open (`~$report.docx`). */
const HIDDEN = /^(?:\.|~\$)/u;

/** A text file below a folder, or a folder that could not be listed. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: unknown };

/**
 * Finds the text files below a folder, each as `folder/…/name`, in the order of the code units of their
 * paths. Hidden files and folders are left alone. So are links, except to files inside the folder: a folder
 * inside is walked under its own name, and what is outside was not asked for.
 */
export function* textsBelow(folder: string): Generator<Found> {
  yield* walk(folder, realpathSync(folder));
}

function* walk(folder: string, root: string): Generator<Found> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  for (const entry of inOrder(entries)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, root);
    else if (isTextName(entry.name) && isFileBelow(path, entry, root)) yield { path };
  }
}

/** A path as it was given, without a slash at its end, joined with what is below. */
function join(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, "")}/${name}`;
}

/** With a slash behind the names of folders, their order is that of the whole paths below them. */
function inOrder(entries: readonly Dirent[]): Dirent[] {
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  return entries
    .filter(({ name }) => !HIDDEN.test(name))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function isFileBelow(path: string, entry: Dirent, root: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && linksToFileBelow(path, root));
}

function linksToFileBelow(path: string, root: string): boolean {
  try {
    const target = realpathSync(path);
    return target.startsWith(root.endsWith(sep) ? root : root + sep) && statSync(target).isFile();
  } catch {
    // A link to nothing, or to itself.
    return false;
  }
}
