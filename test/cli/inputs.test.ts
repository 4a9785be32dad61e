import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract, idsIn, projectFolder, recordsIn, shell } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const isRoot = process.getuid?.() === 0;
const seeds = readdirSync(join(projectFolder, "seeds")).map((name) => `seeds/${name}`);
const text = "Nghị quyết số 52-NQ/TW ngày 27/9/2019.\n";

describe("what is read", () => {
  it.each(["seeds", "seeds/"])("a folder: %s", (path) => {
    const { status, stdout, stderr } = extract([path]);
    expect(idsIn(stdout)).toEqual(seeds.sort());
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("a file", () => {
    folder.make("a.txt", text);
    const { status, stdout } = extract(["a.txt"], { cwd: folder.path() });
    expect(idsIn(stdout)).toEqual(["a.txt"]);
    expect(status).toBe(0);
  });

  it("a pattern", () => {
    const { status, stdout } = extract(["seeds/00[0-2]_*.txt"]);
    expect(idsIn(stdout)).toEqual(seeds.sort().slice(0, 3));
    expect(status).toBe(0);
  });

  it.each([[[]], [["-"]], [["-", "-"]]])("standard input: %j", (paths) => {
    const { status, stdout } = extract([...paths, "--with-text"], { input: `\uFEFF${text}` });
    expect(recordsIn(stdout)).toMatchObject([
      { id: "-", text, source: { bytes: Buffer.byteLength(text) + 3 } },
    ]);
    expect(status).toBe(0);
  });

  it("standard input among files, in its place", () => {
    folder.make("a.txt", text);
    folder.make("b.txt", text);
    const { stdout } = extract(["b.txt", "-", "a.txt"], { cwd: folder.path(), input: text });
    expect(idsIn(stdout)).toEqual(["b.txt", "-", "a.txt"]);
  });

  it.skipIf(process.platform === "win32")("a pipe that has a name", () => {
    const pipe = join(folder.path(), "pipe");
    const output = shell(`mkfifo '${pipe}'; cat ${seeds[0]} > '${pipe}' & extract '${pipe}'; wait`);
    expect(recordsIn(output)).toMatchObject([{ id: pipe, source: extractedSource() }]);
  });
});

function extractedSource() {
  return recordsIn(extract([seeds[0] ?? ""]).stdout)[0]?.source;
}

describe("what cannot be read is named with the reason, and the rest is written", () => {
  const readAll = (...paths: readonly string[]) => {
    folder.make("good.txt", text);
    const { status, stdout, stderr } = extract([...paths, "good.txt"], { cwd: folder.path() });
    expect(idsIn(stdout)).toEqual(["good.txt"]);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^ +at /m);
    return stderr;
  };

  it("a path that is not there", () => {
    expect(readAll("nowhere")).toBe("extract: nowhere: no such file or folder\n");
  });

  it("a path through a file", () => {
    expect(readAll("good.txt/a")).toMatch(/^extract: good\.txt\/a: no such file or folder/);
  });

  it("a folder without texts", () => {
    folder.make("pictures/a.png", "");
    expect(readAll("pictures")).toMatch(/^extract: pictures: a folder without texts \(\.txt, \.text, \.md\b/);
  });

  it("a pattern that matches nothing", () => {
    expect(readAll("*.md")).toBe("extract: *.md: no file matches this pattern\n");
  });

  it("an empty file", () => {
    folder.make("empty.txt", "");
    expect(readAll("empty.txt")).toMatch(/^extract: empty\.txt: empty/);
  });

  it("a binary file", () => {
    folder.make("a.docx", Buffer.from("PK\x03\x04\0\0"));
    expect(readAll("a.docx")).toMatch(/^extract: a\.docx: a ZIP file \(DOCX/);
  });

  it("bytes that are not UTF-8", () => {
    folder.make("old.txt", Buffer.from([0x48, 0x81, 0xe6, 0xe6, 0x20]));
    expect(readAll("old.txt")).toMatch(
      /^extract: old\.txt: not UTF-8 text \(first wrong byte at offset 1\), nor in any/,
    );
  });

  it.skipIf(isRoot)("a file that is closed to us", () => {
    chmodSync(folder.make("closed.txt", text), 0);
    expect(readAll("closed.txt")).toBe("extract: closed.txt: permission denied\n");
  });

  it("several, each on its line", () => {
    folder.make("empty.txt", "");
    expect(readAll("nowhere", "empty.txt", "gone").split("\n")).toHaveLength(4);
  });

  it("standard input without a byte", () => {
    const { status, stdout, stderr } = extract([]);
    expect(stderr).toMatch(/^extract: standard input: empty/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "[]\n" });
  });
});
