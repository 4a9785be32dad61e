import { readFileSync } from "node:fs";
import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/input/docx/read.js";
import { InputError } from "../../../src/input/input-error.js";
import {
  contentTypes,
  docxEntries,
  entry,
  makeDocx,
  makeZip,
  p,
  relation,
  relationships,
  type ZipEntry,
} from "./make-docx.js";

const good = readFileSync("fixtures/docx/bao-cao.docx");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** Why a file is not read. */
async function reasonOf(bytes: Buffer): Promise<string> {
  const error = await readDocx(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

const withMain = (change: Partial<ZipEntry>) =>
  makeZip(
    docxEntries(p("a")).map((part) => (part.name === "word/document.xml" ? { ...part, ...change } : part)),
  );
const withXml = (xml: string) => withMain({ bytes: Buffer.from(xml) });

describe("a broken file", () => {
  it.each([0.2, 0.5, 0.9, 0.999])("cut short to %d of its length", async (share) => {
    expect(await reasonOf(good.subarray(0, Math.floor(share * good.length)))).toContain(
      "broken or cut short",
    );
  });

  it("with a byte changed anywhere gives the same text or an error, never another text", async () => {
    const { text } = await readDocx(good);
    for (let at = 5; at < good.length; at += 97) {
      const changed = Buffer.from(good);
      changed.writeUInt8(good.readUInt8(at) ^ 0x10, at);
      const read = await readDocx(changed).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(InputError);
      else expect(read).toMatchObject({ text });
    }
  });

  it("with XML that is not closed, in any way", async () => {
    for (const xml of ["<w:document><w:body>", "<a><b></a>", "<a><b/></b></a><c>", ""]) {
      expect(await reasonOf(withXml(xml))).toMatch(/word\/document\.xml is no XML/);
    }
  });

  it("with bytes that are no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from("<a>"), Buffer.from([0xff, 0xc0]), Buffer.from("</a>")]);
    expect(await reasonOf(withMain({ bytes }))).toContain("is not text in utf-8");
  });

  it("that declares entities", async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>';
    expect(await reasonOf(withXml(xml))).toContain("declares a document type");
  });

  it("with 10,000 tables inside each other", async () => {
    const cells = "<w:tbl><w:tr><w:tc>".repeat(10_000);
    const xml = `${cells}${"</w:tc></w:tr></w:tbl>".repeat(10_000)}`;
    expect(await reasonOf(withXml(xml))).toContain("nests elements");
  });

  it("without a main document, or a part that it names", async () => {
    const lacking = (name: string) =>
      makeZip(docxEntries(p("a"), { styles: "" }).filter((part) => part.name !== name));
    expect(await reasonOf(lacking("word/document.xml"))).toContain("word/document.xml is missing");
    expect(await reasonOf(lacking("word/styles.xml"))).toContain("word/styles.xml is missing");
    expect(await reasonOf(lacking("_rels/.rels"))).toContain("main document");
  });

  it("without text", async () => {
    expect(await reasonOf(makeDocx(p("")))).toContain("without text");
    expect(await reasonOf(Buffer.alloc(0))).toContain("empty");
  });
});

describe("a file that unpacks to 2 GB", () => {
  /** 2 GiB of the same letter: packed pieces of 1 MiB that do not look back at each other. */
  const piece = deflateRawSync(Buffer.alloc(1 << 20, "a"), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([
    ...Array.from({ length: 2047 }, () => piece),
    deflateRawSync(Buffer.alloc(1 << 20, "a")),
  ]);

  it.each([
    ["tells its size", 2 ** 31, "unpacks to more than"],
    ["tells a small one", 1000, "too many bytes"],
  ])("is refused where it %s", async (_name, size, reason) => {
    expect(await reasonOf(withMain({ packed, size }))).toContain(reason);
  });
});

describe("a file that is closed with a password", () => {
  it("as Word does it", async () => {
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await reasonOf(ole)).toContain("closed with a password");
  });

  it("as ZIP does it", async () => {
    expect(await reasonOf(withMain({ flags: 1 }))).toContain("closed with a password");
  });
});

describe("another kind of file", () => {
  const office = (type: string, main: string) =>
    makeZip([
      entry("[Content_Types].xml", contentTypes(type, `/${main}`)),
      entry("_rels/.rels", relationships([relation("a", OFFICE, main)])),
      entry(main, "<a/>"),
    ]);
  const marked = (mimetype: string) => makeZip([entry("mimetype", mimetype), entry("content.xml", "<a/>")]);

  it.each([
    ["Excel workbook", office("spreadsheetml.sheet.main", "xl/workbook.xml")],
    ["PowerPoint presentation", office("presentationml.presentation.main", "ppt/presentation.xml")],
    ["OpenDocument text", marked("application/vnd.oasis.opendocument.text")],
    ["OpenDocument spreadsheet", marked("application/vnd.oasis.opendocument.spreadsheet")],
    ["EPUB book", marked("application/epub+zip")],
  ])("%s", async (kind, bytes) => {
    expect(await reasonOf(bytes)).toMatch(
      new RegExp(`^a ZIP file that is no DOCX \\(an? ${kind}.*save it as DOCX`),
    );
  });

  it("a ZIP with anything", async () => {
    expect(await reasonOf(makeZip([entry("a.txt", "a")]))).toMatch(/^a ZIP file that is no DOCX; unpack it/);
  });

  it.each([
    ["an old Word file", "WordDocument"],
    ["an old Excel workbook", "Workbook"],
  ])("%s", async (kind, stream) => {
    const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(stream, "utf16le")]);
    expect(await reasonOf(ole)).toContain(kind);
  });

  it("a page or a text that is called a DOCX", async () => {
    expect(await reasonOf(Buffer.from("<html>"))).toContain("no ZIP");
  });
});
