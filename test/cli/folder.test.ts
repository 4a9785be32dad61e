import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { commandFile, extract } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const FILES = ["documents.csv", "documents.json", "documents.jsonl", "entities.csv"];
const out = () => join(folder.path(), "out");
const read = (name: string) => readFileSync(join(out(), name), "utf8");

describe("-o", () => {
  it("writes everything, and tells what and where", () => {
    const { status, stdout, stderr } = extract(["seeds", "-o", out()]);
    expect(readdirSync(out()).sort()).toEqual(FILES);
    expect(stderr).toMatch(/^extract: 5 documents with \d+ entities written to .*out\n$/);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("writes what the single formats write", () => {
    extract(["seeds", "-o", out()]);
    const format = (...args: readonly string[]) => extract(["seeds", "-f", ...args]).stdout;
    expect(read("documents.json")).toBe(format("json"));
    expect(read("documents.jsonl")).toBe(format("jsonl"));
    expect(read("entities.csv")).toBe(format("csv", "--bom"));
    expect(read("documents.csv")).toBe(format("csv", "--bom", "--table", "documents"));
  });

  it("leaves the other files of a folder alone", () => {
    folder.make("out/notes.txt", "mine");
    folder.make("out/documents.json", "old");
    expect(extract(["seeds", "-o", out()]).status).toBe(0);
    expect(readdirSync(out()).sort()).toEqual([...FILES, "notes.txt"]);
    expect(read("notes.txt")).toBe("mine");
    expect(JSON.parse(read("documents.json"))).toHaveLength(5);
  });

  it("writes what could be read when some could not", () => {
    const { status, stderr } = extract(["nowhere", "seeds", "-o", out()]);
    expect(stderr).toMatch(/^extract: nowhere: no such file or folder\nextract: 5 documents/);
    expect(status).toBe(1);
    expect(JSON.parse(read("documents.json"))).toHaveLength(5);
  });

  it("leaves all as it was when nothing could be read", () => {
    folder.make("out/documents.json", "old");
    const { status, stderr } = extract(["nowhere", "-o", out()]);
    expect(stderr).toContain("nothing written");
    expect(status).toBe(1);
    expect(readdirSync(out())).toEqual(["documents.json"]);
    expect(read("documents.json")).toBe("old");
  });

  it("tells that a file stands where the folder would", () => {
    const file = folder.make("out", "mine");
    const { status, stderr } = extract(["seeds", "-o", file]);
    expect(stderr).toBe(`extract: ${file}: a file of this name is there already; name a folder\n`);
    expect(status).toBe(1);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it.skipIf(process.platform === "win32")("leaves nothing behind when it is interrupted", async () => {
    const child = spawn(process.execPath, [commandFile, "-o", out()], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    // It waits for its input now; the folder that it writes to until the end is there.
    await vi.waitUntil(() => readdirSync(folder.path()).length > 0, { timeout: 20_000 });
    child.stdin.write("Nghị quyết");
    child.kill("SIGINT");
    const [status] = await once(child, "exit");
    expect(status).toBe(130);
    expect(readdirSync(folder.path())).toEqual([]);
  });
});
