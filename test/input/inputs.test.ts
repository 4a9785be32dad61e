import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inputsAt } from "../../src/input/inputs.js";

const isRoot = process.getuid?.() === 0;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "extract-inputs-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Makes files below the temporary folder, each with its own name as its text. */
function make(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), name);
  }
}

/** What the paths name, without the temporary folder: the text of each, or why it failed. */
async function found(...paths: readonly string[]): Promise<Record<string, string>> {
  const inputs: Record<string, string> = {};
  for await (const input of inputsAt(paths)) {
    const name = input.id.replace(`${root}/`, "");
    expect(inputs).not.toHaveProperty([name]);
    inputs[name] = await input.read(1000).then(String, (error: Error) => `failed: ${error.message}`);
  }
  return inputs;
}

const namesIn = async (...paths: readonly string[]) => Object.keys(await found(...paths));

describe("a folder", () => {
  it("gives its texts in the order of their paths", async () => {
    make("b.txt", "a/z.txt", "a.txt", "a-b/c.txt", "a0.txt", "Z.TXT", "Đ.md", "e.text");
    const names = ["Z.TXT", "a-b/c.txt", "a.txt", "a/z.txt", "a0.txt", "b.txt", "e.text", "Đ.md"];
    expect(await namesIn(root)).toEqual(names);
    expect(names).toEqual([...names].sort());
  });

  it("leaves alone what is hidden and what is no text", async () => {
    make("a.txt", ".hidden.txt", ".git/b.txt", "c.xlsx", "d.png", "txt", "e.gz");
    expect(await namesIn(root)).toEqual(["a.txt"]);
  });

  it("gives packed texts too", async () => {
    make("a.txt.gz", "b.md.zst");
    expect(await namesIn(root)).toEqual(["a.txt.gz", "b.md.zst"]);
  });

  it("gives Word files and PDFs, and not what Word leaves beside an open one", async () => {
    make("a.docx", "b.PDF", "~$a.docx", "c.doc");
    expect(await namesIn(root)).toEqual(["a.docx", "b.PDF"]);
  });

  it("may be named with a slash at its end", async () => {
    make("a.txt", "sub/b.txt");
    expect(await namesIn(`${root}/`)).toEqual(["a.txt", "sub/b.txt"]);
    expect(await namesIn(`${root}//`)).toEqual(["a.txt", "sub/b.txt"]);
  });

  it("follows links to files inside it, and no others", async () => {
    make("tree/.store/1", "tree/sub/b.txt", "outside.txt", "outside/c.txt");
    const link = (target: string, name: string) => symlinkSync(join(root, target), join(root, "tree", name));
    link("tree/.store/1", "a.txt");
    link("outside.txt", "out.txt");
    link("outside", "out");
    link("tree", "loop");
    link("tree/sub", "again");
    link("nowhere", "nothing.txt");
    link("tree/self.txt", "self.txt");
    expect(await namesIn(join(root, "tree"))).toEqual(["tree/a.txt", "tree/sub/b.txt"]);
  });

  it("is followed when the link to it is named", async () => {
    make("tree/a.txt");
    symlinkSync(join(root, "tree"), join(root, "link"));
    expect(await namesIn(join(root, "link"))).toEqual(["link/a.txt"]);
  });

  it("is told when it holds no texts", async () => {
    make("tree/a.png");
    expect((await found(join(root, "tree"))).tree).toContain("failed: a folder without texts");
  });

  it.skipIf(isRoot)("is told when it cannot be listed, and the rest is read", async () => {
    make("a.txt", "closed/b.txt", "z.txt");
    chmodSync(join(root, "closed"), 0);
    const inputs = await found(root);
    chmodSync(join(root, "closed"), 0o700);
    expect(Object.keys(inputs)).toEqual(["a.txt", "closed", "z.txt"]);
    expect(inputs.closed).toContain("EACCES");
  });
});

describe("a file that is named", () => {
  it("is read whatever its name", async () => {
    make("a.pdf", ".hidden", "none");
    const paths = ["a.pdf", ".hidden", "none"].map((name) => join(root, name));
    expect(await found(...paths)).toEqual({ "a.pdf": "a.pdf", ".hidden": ".hidden", none: "none" });
  });

  it("is told when it is not there, in its place among the others", async () => {
    make("a.txt", "b.txt");
    const inputs = await found(join(root, "b.txt"), join(root, "nowhere"), join(root, "a.txt"));
    expect(Object.keys(inputs)).toEqual(["b.txt", "nowhere", "a.txt"]);
    expect(inputs.nowhere).toContain("ENOENT");
  });

  it("is read once, however often it is named", async () => {
    make("a.txt", "b.txt");
    expect(await namesIn(join(root, "b.txt"), root, join(root, "b.txt"))).toEqual(["b.txt", "a.txt"]);
  });

  it("keeps its path as it is given", async () => {
    const ids = [];
    for await (const { id } of inputsAt(["./package.json", "package.json", "src/../package.json"]))
      ids.push(id);
    expect(ids).toEqual(["./package.json", "package.json", "src/../package.json"]);
  });
});

describe("a pattern", () => {
  it("gives the files that match, in order", async () => {
    make("b.txt", "a.txt", "c.md", "sub/d.txt", ".e.txt");
    expect(await namesIn(join(root, "*.txt"))).toEqual(["a.txt", "b.txt"]);
    expect(await namesIn(join(root, "**/*.txt"))).toEqual(["a.txt", "b.txt", "sub/d.txt"]);
    expect(await namesIn(join(root, "{a,c}.*"))).toEqual(["a.txt", "c.md"]);
  });

  it("keeps the start of the path as it is given", async () => {
    for (const pattern of ["./package.jso?", "package.jso?"]) {
      for await (const { id } of inputsAt([pattern])) expect(id).toBe(pattern.replace("?", "n"));
    }
  });

  it("is told when nothing matches", async () => {
    expect(Object.values(await found(join(root, "*.txt")))).toEqual(["failed: no file matches this pattern"]);
  });

  it("is a name where a file has it", async () => {
    make("a[1].txt", "a1.txt");
    expect(await namesIn(join(root, "a[1].txt"))).toEqual(["a[1].txt"]);
  });
});
