import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWriter } from "../../src/output/folder.js";
import { sampleRecord, sampleText } from "./sample.js";

const options = { delimiter: ",", raw: false, explain: false, keepFields: false };
const FILES = ["documents.csv", "documents.json", "documents.jsonl", "entities.csv"];

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "extract-folder-"));
  out = join(root, "out");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(out, name), "utf8");

describe("a folder", () => {
  it("holds every format, the tables with a byte order mark", async () => {
    const writer = await folderWriter(out, options);
    const records = [sampleRecord({ id: "a.txt" }), sampleRecord({ id: "b.txt" })];
    for (const record of records) await writer.write(record, sampleText);
    await writer.end();
    expect(readdirSync(out).sort()).toEqual(FILES);
    expect(JSON.parse(read("documents.json"))).toEqual(records);
    expect(read("documents.jsonl").trimEnd().split("\n")).toHaveLength(2);
    expect(read("entities.csv")).toMatch(/^\uFEFFdocument,id,type,(?:.*\r\n){17}$/);
    expect(read("documents.csv")).toMatch(/^\uFEFFid,title,(?:.*\r\n){3}$/);
  });

  it("holds failed records where there is a place for them", async () => {
    const writer = await folderWriter(out, options);
    await writer.write(sampleRecord({ id: "a" }), sampleText);
    await writer.writeFailed({ id: "b", error: "not JSON" });
    await writer.end();
    const idsIn = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    expect(idsIn(JSON.parse(read("documents.json")))).toEqual(["a", "b"]);
    expect(read("documents.jsonl")).toMatch(/\n\{"id":"b","error":"not JSON"\}\n$/);
    expect(read("documents.csv")).toMatch(/\r\nb,,.*,not JSON\r\n$/);
    expect(read("entities.csv")).not.toContain("\nb,");
  });

  it("is not there before the end", async () => {
    const writer = await folderWriter(out, options);
    await writer.write(sampleRecord(), sampleText);
    expect(readdirSync(root)).not.toContain("out");
    await writer.end();
    expect(readdirSync(root)).toEqual(["out"]);
  });

  it("is as open to others as any folder that the user makes", async () => {
    mkdirSync(join(root, "usual"));
    await (await folderWriter(out, options)).end();
    expect(statSync(out).mode).toBe(statSync(join(root, "usual")).mode);
  });

  it("is made with the folders that lead to it", async () => {
    await (await folderWriter(join(root, "a/b/c/"), options)).end();
    expect(readdirSync(join(root, "a/b/c")).sort()).toEqual(FILES);
    expect(readdirSync(join(root, "a/b"))).toEqual(["c"]);
  });

  it("keeps its other files, and the old ones until the end", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "notes.txt"), "mine");
    writeFileSync(join(out, "documents.json"), "old");
    const writer = await folderWriter(out, options);
    await writer.write(sampleRecord(), sampleText);
    expect(read("documents.json")).toBe("old");
    await writer.end();
    expect(readdirSync(out).sort()).toEqual([...FILES, "notes.txt"]);
    expect(read("notes.txt")).toBe("mine");
    expect(JSON.parse(read("documents.json"))).toHaveLength(1);
  });

  it.each([true, false])("is as it was after a discard (there before: %s)", async (there) => {
    if (there) {
      mkdirSync(out);
      writeFileSync(join(out, "documents.json"), "old");
    }
    const writer = await folderWriter(out, options);
    await writer.write(sampleRecord(), sampleText);
    writer.discard?.();
    expect(readdirSync(root)).toEqual(there ? ["out"] : []);
    if (there) expect(readdirSync(out)).toEqual(["documents.json"]);
    if (there) expect(read("documents.json")).toBe("old");
  });

  it("cannot take the place of a file", async () => {
    writeFileSync(out, "mine");
    await expect(folderWriter(out, options)).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(out, "utf8")).toBe("mine");
  });
});
