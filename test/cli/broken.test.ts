import { readFileSync } from "node:fs";
import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { docxEntries, entry, makeZip, p } from "../input/docx/make-docx.js";
import { extract, idsIn } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const story = (name: string) => readFileSync(`fixtures/stories/hoi-nghi/${name}`);
const MEBIBYTE = 1024 * 1024;

/** A Word file whose text unpacks to two gigabytes, made without ever having them. */
function bomb(): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEBIBYTE, "a"), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([
    ...Array.from({ length: 2048 }, () => piece),
    deflateRawSync(Buffer.alloc(0)),
  ]);
  const parts = docxEntries(p("a"));
  return makeZip(
    parts.map((part) =>
      part.name === "word/document.xml" ? { ...part, packed, size: 2048 * MEBIBYTE } : part,
    ),
  );
}

const broken: Readonly<Record<string, readonly [content: string | Buffer, reason: RegExp]>> = {
  "a/cut.docx": [story("document.docx").subarray(0, 5000), /broken or cut short/],
  "a/cut.html": [story("page.html").subarray(0, 3000), /a page cut short/],
  "a/cut.pdf": [story("word.pdf").subarray(0, 20_000), /cut short: its end is missing/],
  "a/cut.txt": [story("utf-8.txt").subarray(0, story("utf-8.txt").indexOf("ộ") + 1), /not UTF-8 text/],
  "a/cut.txt.gz": [gzipSync(story("utf-8.txt")).subarray(0, 700), /a broken gzip file/],
  "a/cut-utf-16.txt": [story("utf-16le.txt").subarray(0, 301), /cut short/],
  "a/deep.html": [
    `<html>${"<div>".repeat(10_000)}a${"</div>".repeat(10_000)}</html>`,
    /nested more than 512 deep/,
  ],
  "a/deep.md": [`${">".repeat(10_000)} a`, /nested too deep/],
  "a/empty.txt": ["", /empty/],
  "a/large.html": [
    `<html>${"<p>Hà Nội</p>".repeat(2_500_000)}</html>`,
    /an HTML page of .* MiB, more than 16/,
  ],
  "a/large.docx": [bomb(), /unpacks to more than/],
  "a/large.txt": [Buffer.alloc(70 * MEBIBYTE, "a "), /larger than 64 MiB/],
  "a/locked.pdf": [readFileSync("fixtures/broken/locked.pdf"), /closed with a password/],
  "a/no-docx.docx": [makeZip([entry("a.txt", "a")]), /a ZIP file that is no DOCX/],
  "a/old.docx": [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /an old Office file/],
  "a/scan.pdf": [readFileSync("fixtures/broken/scan.pdf"), /without text .* OCR/],
};

describe("a folder of broken files of every format", () => {
  it("gives one named error for each, writes the others, and ends with status 1", () => {
    for (const [name, [content]] of Object.entries(broken)) folder.make(name, content);
    for (const name of ["document.docx", "page.html", "word.pdf", "utf-8.txt"])
      folder.make(`a/good-${name}`, story(name));
    const { status, stdout, stderr } = extract(["a"], { cwd: folder.path() });
    expect(idsIn(stdout)).toEqual([
      "a/good-document.docx",
      "a/good-page.html",
      "a/good-utf-8.txt",
      "a/good-word.pdf",
    ]);
    expect(status).toBe(1);
    const errors = stderr.trimEnd().split("\n");
    expect(errors).toHaveLength(Object.keys(broken).length);
    for (const [name, [, reason]] of Object.entries(broken)) {
      const [error = ""] = errors.filter((line) => line.startsWith(`extract: ${name}: `));
      expect(error).toMatch(reason);
    }
  });
});
