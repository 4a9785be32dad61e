import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { commandFile } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();

it("a command that is not built says what to do", () => {
  const copy = join(folder.path(), "bin");
  cpSync(dirname(commandFile), copy, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(copy, "extract.js")], { encoding: "utf8" });
  expect(stderr).toBe("extract: not built yet; run npm run build in its folder first\n");
  expect(status).toBe(1);
});
