import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/input/encoding/decode.js";

describe("decoding", () => {
  it("gives back any text without NUL", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^\uFEFF|\0/.test(text));
    fc.assert(fc.property(text, (text) => decode(Buffer.from(text)) === text));
  });

  it("takes away one byte order mark, and no more", () => {
    expect(decode(Buffer.from("\uFEFFHà Nội"))).toBe("Hà Nội");
    expect(decode(Buffer.from("\uFEFF\uFEFFHà Nội"))).toBe("\uFEFFHà Nội");
  });

  it("keeps decomposed letters and line ends as they are", () => {
    const text = "Ha\u0300 Nội\r\n";
    expect(decode(Buffer.from(text))).toBe(text);
  });

  it.each([
    ["nothing", "", "empty"],
    ["a byte order mark alone", "\uFEFF", "empty"],
    ["NUL", "Hà Nội\0", "a binary file"],
    ["a PDF file", "%PDF-1.7", "a PDF file"],
    ["a ZIP file", "PK\x03\x04", "a ZIP file (DOCX"],
  ])("rejects %s", (_name, text, reason) => {
    expect(() => decode(Buffer.from(text))).toThrow(reason);
  });

  it.each([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d], "an image (PNG)"],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0], "an image (JPEG)"],
    ["gzip", [0x1f, 0x8b, 0x08], "a gzip file"],
    ["UTF-16", [0xff, 0xfe, 0x48, 0x00], "UTF-16 text"],
    ["old Office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "an old Office file"],
  ])("rejects %s", (_name, bytes, reason) => {
    expect(() => decode(Buffer.from(bytes))).toThrow(reason);
  });

  it("tells the first wrong byte", () => {
    const good = fc.string({ unit: fc.constantFrom("a", "ế", "😀", "\uFFFD") });
    fc.assert(
      fc.property(good, good, fc.constantFrom(0xff, 0xc0, 0x80), (before, after, wrong) => {
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from([wrong]), Buffer.from(after)]);
        const offset = Buffer.byteLength(before);
        expect(() => decode(bytes)).toThrow(`not UTF-8 text (first wrong byte at offset ${offset})`);
      }),
    );
  });

  it("counts the byte order mark among the bytes before the wrong one", () => {
    const bytes = Buffer.concat([Buffer.from("\uFEFFa"), Buffer.from([0xe1])]);
    expect(() => decode(bytes)).toThrow("at offset 4)");
  });
});
