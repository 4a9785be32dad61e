/** Kinds of files that are no plain text, by the bytes that they begin with. */
const kinds: readonly { readonly magic: Buffer; readonly name: string | ((bytes: Buffer) => string) }[] = [
  { magic: Buffer.from("%PDF-"), name: "a PDF file" },
  { magic: Buffer.from("PK\x03\x04"), name: "a ZIP file (DOCX, XLSX, ODT and EPUB are such files)" },
  { magic: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), name: officeKindOf },
  { magic: Buffer.from("{\\rtf"), name: "a Rich Text file (RTF)" },
  { magic: Buffer.from([0x1f, 0x8b]), name: "a gzip file" },
  { magic: Buffer.from([0x89, 0x50, 0x4e, 0x47]), name: "an image (PNG)" },
  { magic: Buffer.from([0xff, 0xd8, 0xff]), name: "an image (JPEG)" },
  { magic: Buffer.from("GIF8"), name: "an image (GIF)" },
];

/** What an old Office file is, by the names of the streams in it. */
const officeKinds: readonly (readonly [stream: string, name: string])[] = [
  ["EncryptedPackage", "an Office file closed with a password"],
  ["WordDocument", "an old Word file (DOC)"],
  ["Workbook", "an old Excel workbook (XLS)"],
  ["PowerPoint Document", "an old PowerPoint presentation (PPT)"],
];

/** What a file is, with its article, if its first bytes tell that it is no text. */
export function kindOf(bytes: Buffer): string | undefined {
  const name = kinds.find(({ magic }) => bytes.subarray(0, magic.length).equals(magic))?.name;
  return typeof name === "function" ? name(bytes) : name;
}

function officeKindOf(bytes: Buffer): string {
  const kind = officeKinds.find(([stream]) => bytes.includes(stream, 0, "utf16le"));
  return kind?.[1] ?? "an old Office file (DOC, XLS)";
}
