import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/input/docx/crc.js";

/** A file in a ZIP; what is not told is what its bytes are. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly packed?: Buffer;
  readonly size?: number;
  readonly flags?: number;
}

/** A ZIP file as Word writes it (APPNOTE.TXT, 4.3). */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, packed = deflateRawSync(bytes), size = bytes.length, flags = 0 } of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** Parts of a DOCX file beside its text. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly properties?: string;
}

const roots: Readonly<Record<string, string>> = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  header: "hdr",
  footer: "ftr",
};

/** The files in a DOCX with this body. */
export function docxEntries(body: string, { properties = "", ...parts }: Parts = {}): ZipEntry[] {
  const named = Object.entries(parts);
  const relations = named.map(([part]) => relation(part, `${R}/${part}`, `${part}.xml`));
  return [
    entry("[Content_Types].xml", contentTypes("wordprocessingml.document.main")),
    entry(
      "_rels/.rels",
      relationships([
        relation("main", `${R}/officeDocument`, "word/document.xml"),
        relation("core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
      ]),
    ),
    entry("word/document.xml", `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    entry("word/_rels/document.xml.rels", relationships(relations)),
    ...named.map(([part, xml]) => {
      const root = roots[part];
      return entry(`word/${part}.xml`, `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`);
    }),
    entry(
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
        `xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</cp:coreProperties>`,
    ),
  ];
}

/** A DOCX file with this body. */
export function makeDocx(body: string, parts?: Parts): Buffer {
  return makeZip(docxEntries(body, parts));
}

export function entry(name: string, text: string): ZipEntry {
  return { name, bytes: Buffer.from(text) };
}

/** `[Content_Types].xml` of a file whose main document is of this type. */
export function contentTypes(type: string, part = "/word/document.xml"): string {
  const full = `application/vnd.openxmlformats-officedocument.${type}+xml`;
  return (
    `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="${part}" ContentType="${full}"/></Types>`
  );
}

export function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** A paragraph of runs, each text or XML. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith("<") ? run : r(run))).join("")}</w:p>`;
}

/** A run of text with its properties. */
export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells, each text or XML. */
export function table(rows: readonly (readonly string[])[], properties = ""): string {
  const cell = (content: string) => `<w:tc>${content.startsWith("<") ? content : p(content)}</w:tc>`;
  const made = rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${made.join("")}</w:tbl>`;
}

/** Lines between the cells of a table. */
export const ruled = '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>';
