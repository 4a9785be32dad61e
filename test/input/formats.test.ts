import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/input/formats.js";

describe("the format of a file", () => {
  const pdf = "%PDF-1.4 … startxref 9 %%EOF";
  it.each([
    ["a.txt", pdf, "pdf"],
    ["a", `mail header\n${pdf}`, "pdf"],
    ["a.txt", "A text about the first line of a file, %PDF-1.4", "text"],
    ["a.md", `${" ".repeat(2000)}${pdf}`, "markdown"],
    ["a.pdf", "Hà Nội", "pdf"],
    ["a.bin", "PK\x03\x04", "docx"],
    ["a.docx", "<html>", "docx"],
    ["a.docx", "Hà Nội", "docx"],
    ["a.DOCX.gz", "Hà Nội", "docx"],
    ["a", "Hà Nội", "text"],
  ])("%s: %j is %s", (name, text, format) => {
    expect(formatOf(name, Buffer.from(text))).toBe(format);
  });
});
