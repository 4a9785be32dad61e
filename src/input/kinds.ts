/** Kinds of files that are no plain text, by the bytes that they begin with. */
const kinds: readonly { readonly magic: Buffer; readonly name: string }[] = [
  { magic: Buffer.from("%PDF-"), name: "a PDF file" },
  { magic: Buffer.from("PK\x03\x04"), name: "a ZIP file (DOCX, XLSX, ODT and EPUB are such files)" },
  { magic: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), name: "an old Office file (DOC, XLS)" },
  { magic: Buffer.from([0x1f, 0x8b]), name: "a gzip file" },
  { magic: Buffer.from([0x89, 0x50, 0x4e, 0x47]), name: "an image (PNG)" },
  { magic: Buffer.from([0xff, 0xd8, 0xff]), name: "an image (JPEG)" },
  { magic: Buffer.from("GIF8"), name: "an image (GIF)" },
];

/** What a file is, with its article, if its first bytes tell that it is no text. */
export function kindOf(bytes: Buffer): string | undefined {
  return kinds.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic))?.name;
}
