import { InputError } from "../input/input-error.js";
import { VntkLoadError } from "../vntk/load-error.js";

const TOO_LARGE = "too large to be read as one text; split it";

/** The system's and Node's error codes that a user can meet, in words. */
const words: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder, as part of the path is a file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "a folder, not a file",
  EEXIST: "a file of this name is there already; name a folder",
  ENOTEMPTY: "a folder that others write to at the same time",
  ELOOP: "too many links, one to another",
  ENAMETOOLONG: "a name that is too long",
  ENOSPC: "no space left on the device",
  EDQUOT: "no space left in your quota",
  EROFS: "on a file system that cannot be written",
  EIO: "the device could not be read or written",
  EMFILE: "too many open files",
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
};

/** The code of a system error; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Why something failed, in words for the user. What is nobody's fault but ours comes with its stack. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputError || error instanceof VntkLoadError) return error.message;
  const code = codeOf(error);
  if (code !== undefined) return words[code] ?? `${(error as Error).message}`;
  return `a fault in extract itself, please report it: ${error instanceof Error ? error.stack : error}`;
}
