import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { InputError } from "../input-error.js";
import { kindOf } from "../kinds.js";
import { listen } from "./listen.js";
import { checkStreams } from "./streams.js";

const HEADER = "%PDF-";
/** Readers pass over what stands before the header, up to here. */
const FIRST_BYTES = 1024;
const END = "%%EOF";
/** Some servers and mail programs leave something behind the end. */
const LAST_BYTES = 4096;
const SPACE = 0x20;

const OPTIONS = {
  /** With warnings: they tell what it passes over. */
  verbosity: 1,
  /** In dots: pictures are not looked at. */
  maxImageSize: 1,
};

/** What pdf.js gives for a file, and the names of its operators. */
export interface OpenDocument {
  readonly document: PDFDocumentProxy;
  readonly operators: ReadonlyMap<number, string>;
}

/** Opens a PDF file. Rejects with InputError where it is none, cut short, broken, or closed with a password. */
export async function openPdf(bytes: Buffer): Promise<OpenDocument> {
  if (bytes.length === 0) throw new InputError("empty: there is nothing to read");
  if (!bytes.subarray(0, FIRST_BYTES).includes(HEADER)) throw noPdf(bytes);
  if (!endOf(bytes).includes(END)) throw new InputError("a PDF file that is cut short: its end is missing");
  checkStreams(bytes);
  addMissingMethod();
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  try {
    const { result: document } = await listen(() => getDocumentProxy(new Uint8Array(bytes), OPTIONS));
    const { OPS } = await getResolvedPDFJS();
    return { document, operators: new Map(Object.entries(OPS).map(([name, number]) => [number, name])) };
  } catch (error) {
    throw errorFrom(error);
  }
}

/** Why pdf.js could not read a file, in words for the user. */
export function errorFrom(error: unknown): Error {
  if (error instanceof InputError) return error;
  const { name, message } = error as Error;
  if (name === "PasswordException") {
    return new InputError("a PDF file closed with a password; take it off first, as with qpdf --decrypt");
  }
  return new InputError(`a broken PDF file: ${message}`);
}

function noPdf(bytes: Buffer): InputError {
  return new InputError(`${kindOf(bytes) ?? "no PDF file"} (${HEADER} is missing from its beginning)`);
}

/** The last bytes that are more than padding. */
function endOf(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] as number) <= SPACE) end--;
  return bytes.subarray(Math.max(0, end - LAST_BYTES), end);
}

/** pdf.js 5.6 needs a method of buffers (ECMAScript 2024) that Node has from version 21 on. */
function addMissingMethod(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length);
  };
}
