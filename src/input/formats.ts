import { unpackedName } from "./compression.js";
import type { Reader } from "./content.js";
import { isHtml } from "./html/detect.js";

/** Formats of which one file is one text. */
const textFormats = ["text", "markdown", "html", "docx", "pdf"] as const;

/** Formats of which one file is a stream of records, each with a text. */
const recordFormats = ["jsonl", "csv"] as const;

/** What an input can be, by the names that `--from` takes and `source.format` tells. */
export const inputFormats = [...textFormats, ...recordFormats] as const;

export type TextFormat = (typeof textFormats)[number];
export type RecordFormat = (typeof recordFormats)[number];
export type InputFormat = (typeof inputFormats)[number];

/** How the names of files end, by format. */
const endings: Readonly<Record<InputFormat, readonly string[]>> = {
  text: [".txt", ".text"],
  markdown: [".md", ".markdown"],
  html: [".html", ".htm", ".xhtml"],
  docx: [".docx"],
  pdf: [".pdf"],
  jsonl: [".jsonl", ".ndjson"],
  csv: [".csv", ".tsv"],
};

const ZIP = Buffer.from("PK\x03\x04");
const PDF = Buffer.from("%PDF-");
const END_OF_PDF = Buffer.from("startxref");
/** Readers of PDF pass over what stands before it, up to here (ISO 32000-1, annex H, 3.4.1). */
const FIRST_OF_PDF = 1024;

/** Loads the reader of a format: none is loaded before its first file comes. */
export async function readerOf(format: TextFormat): Promise<Reader> {
  switch (format) {
    case "text":
      return (await import("./text/read.js")).readText;
    case "markdown":
      return (await import("./markdown/read.js")).readMarkdown;
    case "html":
      return (await import("./html/read.js")).readHtml;
    case "docx":
      return (await import("./docx/read.js")).readDocx;
    case "pdf":
      return (await import("./pdf/read.js")).readPdf;
  }
}

/**
 * The format of a file that is one text: what its first bytes tell, else what its name tells, else plain text.
 * A page under the name of a Word file or a PDF is one that a server sent in its place, and no text that was meant.
 */
export function formatOf(name: string, bytes: Buffer): TextFormat {
  const packed = packedFormatOf(bytes);
  if (packed !== undefined) return packed;
  const named = formatOfName(name);
  if (named === "docx" || named === "pdf") return named;
  if (isHtml(bytes)) return "html";
  return named === undefined || isRecordFormat(named) ? "text" : named;
}

/** Every ZIP file goes to the reader of DOCX, which names those that are none. */
function packedFormatOf(bytes: Buffer): TextFormat | undefined {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return "docx";
  const pdf = bytes.subarray(0, FIRST_OF_PDF).indexOf(PDF);
  return pdf === 0 || (pdf > 0 && bytes.includes(END_OF_PDF)) ? "pdf" : undefined;
}

export function isRecordFormat(format: InputFormat): format is RecordFormat {
  return (recordFormats as readonly InputFormat[]).includes(format);
}

/** The format that the name of a file tells. */
export function formatOfName(name: string): InputFormat | undefined {
  const lower = unpackedName(name).toLowerCase();
  return inputFormats.find((format) => endings[format].some((ending) => lower.endsWith(ending)));
}

/** The endings of the files that are taken from a folder, packed or not. */
export const folderEndings: readonly string[] = textFormats.flatMap((format) => endings[format]);

/** Whether a file of this name is taken from a folder. */
export function isTextName(name: string): boolean {
  const lower = unpackedName(name).toLowerCase();
  return folderEndings.some((ending) => lower.endsWith(ending));
}
