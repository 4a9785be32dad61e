import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A folder that each test of a file finds empty. */
export function temporaryFolder() {
  let path = "";
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "extract-cli-"));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    path: () => path,
    /** Makes a file, with the folders that lead to it. */
    make(name: string, content: string | Buffer): string {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
