import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";

const GLOB_CHARACTERS = /[*?[\]{}]|[!+@]\(/;

/** Whether a path is a pattern. One that is there as it is written is a path, whatever its characters. */
export function isGlob(path: string): boolean {
  return GLOB_CHARACTERS.test(path) && !existsSync(path);
}

/** The files that a pattern matches, in the order of their code units. */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  // The library drops a leading ./ which a shell would keep.
  const start = pattern.startsWith("./") ? "./" : "";
  return files.map((file) => start + file).sort();
}
