import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InputError } from "../../../src/input/input-error.js";
import { readPdf } from "../../../src/input/pdf/read.js";
import { lines, makePdf, type Page } from "./make-pdf.js";

const good = readFileSync("fixtures/pdf/tap-chi.pdf");

/** Why a file is not read. */
async function reasonOf(bytes: Buffer): Promise<string> {
  const error = await readPdf(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

const written: unknown[] = [];
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => written.push(text) > 0);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(written.splice(0)).toEqual([]);
});

describe("a broken file", () => {
  it.each([0.3, 0.7, 0.999])("cut short to %d of its length", async (share) => {
    expect(await reasonOf(good.subarray(0, Math.floor(share * good.length)))).toMatch(/cut short/);
  });

  it("may have something behind its end", async () => {
    const { text } = await readPdf(good);
    for (const behind of [Buffer.alloc(10_000), Buffer.from("\r\n<!-- served in 3 ms -->\r\n")]) {
      expect((await readPdf(Buffer.concat([good, behind]))).text).toBe(text);
    }
  });

  it("with a changed byte in what is packed", async () => {
    const start = good.indexOf("stream\n") + 7;
    for (const at of [start + 10, start + 200, good.indexOf("endstream") - 3]) {
      const changed = Buffer.from(good);
      changed.writeUInt8(good.readUInt8(at) ^ 0x10, at);
      expect(await reasonOf(changed)).toContain("a broken PDF file: a part of it cannot be unpacked");
    }
  });

  it("whose table of objects is wrong is read by looking for them", async () => {
    const shifted = Buffer.from(good.toString("latin1").replace(/startxref\n\d+/u, "startxref\n5"), "latin1");
    expect((await readPdf(shifted)).text).toBe((await readPdf(good)).text);
  });

  it("without a font that it names", async () => {
    const changed = good.toString("latin1").replace("/Subtype/TrueType", "/Subtipe/TrueType");
    expect(await reasonOf(Buffer.from(changed, "latin1"))).toMatch(/page 1 cannot be read whole \(Font/);
  });

  it("that is only begun", async () => {
    expect(await reasonOf(Buffer.from("%PDF-1.4\n%%EOF\n"))).toContain("a broken PDF file");
    expect(await reasonOf(makePdf([]))).toContain("without pages");
    expect(await reasonOf(Buffer.alloc(0))).toContain("empty");
  });

  it("that is something else", async () => {
    expect(await reasonOf(Buffer.from("<html>404</html>"))).toContain("no PDF file");
    expect(await reasonOf(Buffer.from("PK\x03\x04"))).toContain("a ZIP file");
  });
});

describe("a file that is closed", () => {
  it("with a password is named", async () => {
    expect(await reasonOf(readFileSync("fixtures/broken/locked.pdf"))).toContain("closed with a password");
  });

  it("to changes alone is read", async () => {
    const { text } = await readPdf(readFileSync("fixtures/pdf/khoa-chinh-sua.pdf"));
    expect(text).toBe("Ngày 3/7/2021, Tỉnh ủy ban hành Chương trình hành động số 12-CTr/TU.");
  });
});

describe("a file without letters", () => {
  it("as a scan is named, with the way out", async () => {
    expect(await reasonOf(makePdf([{ picture: true }]))).toMatch(
      /without text on its page, as scans are; run OCR/,
    );
    expect(await reasonOf(makePdf([{ picture: true }, { picture: true }]))).toContain("any of its 2 pages");
  });

  it("but what a scanner leaves on every page", async () => {
    const pages = [1, 2, 3].map(
      (): Page => ({ picture: true, texts: lines(["Scanned by CamScanner"], { y: 20 }) }),
    );
    expect(await reasonOf(makePdf(pages))).toContain("without text on any of its 3 pages");
  });

  it("on some pages is read, with a warning", async () => {
    const { warnings } = await readPdf(
      makePdf([{ texts: lines(["a b c"]) }, { picture: true }, {}, { texts: lines(["d"]) }, {}]),
    );
    expect(warnings).toEqual([expect.stringMatching(/^no text on pages 2 to 3, 5: .*OCR/)]);
  });

  it("whose fonts do not tell them", async () => {
    const page = { texts: lines(["Nghị quyết số 12"]) };
    expect(await reasonOf(makePdf([page], { fonts: "private" }))).toMatch(
      /without readable letters.*--force-ocr/,
    );
  });
});

describe("a file that unpacks to too much", () => {
  /** A page whose content is these bytes, packed as often as told. */
  function withContent(content: Buffer, times = 1): Buffer {
    let packed = content;
    for (let time = 0; time < times; time++) packed = deflateSync(packed);
    const filters = "/FlateDecode ".repeat(times);
    const stream = Buffer.concat([
      Buffer.from(`9 0 obj\n<< /Length ${packed.length} /Filter [${filters}] >>\nstream\n`),
      packed,
      Buffer.from("\nendstream\nendobj\n"),
    ]);
    const pdf = makePdf([{ texts: lines(["a"]) }]);
    const end = pdf.indexOf("xref\n0");
    return Buffer.concat([pdf.subarray(0, end), stream, pdf.subarray(end)]);
  }

  it.each([1, 2])("packed %d times", async (times) => {
    expect(await reasonOf(withContent(Buffer.alloc(1 << 26, " "), times))).toContain(
      "unpacks to more than 16 MiB",
    );
  });

  it("into letters", async () => {
    const content = Buffer.from("(chung tay) Tj\n".repeat(200_000));
    expect(await reasonOf(withContent(content))).toContain("a page of more than 1000 thousand letters");
  });
});
