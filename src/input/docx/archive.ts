import type { Readable } from "node:stream";
import { promisify } from "node:util";
import type { Entry, ZipFile } from "yauzl";
import { InputError } from "../input-error.js";
import { crc32 } from "./crc.js";

/** What is read of a file may unpack to this; a book of a thousand pages takes a third of it. */
const MOST_BYTES = 64 * 1024 * 1024;

const BROKEN = "a ZIP file (DOCX, XLSX, ODT and EPUB are such files) that is broken or cut short";

/** The files in a ZIP, each unpacked when it is asked for, and no more than they may. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Reads the list of the files. Rejects with InputError where there is none, or it is broken. */
  static async open(bytes: Buffer): Promise<Archive> {
    const { default: yauzl } = await import("yauzl");
    try {
      const zip = await promisify<Buffer, { lazyEntries: true }, ZipFile>(yauzl.fromBuffer)(bytes, {
        lazyEntries: true,
      });
      const entries = await entriesOf(zip);
      for (const entry of entries) checkName(entry, bytes);
      return new Archive(zip, new Map(entries.map((entry) => [keyOf(entry.fileName), entry])));
    } catch (error) {
      throw new InputError(`${BROKEN}: ${(error as Error).message}`);
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ fileName }) => fileName);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** The bytes of a file in pieces. Throws InputError where it is missing, broken, encrypted or too large. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) throw new InputError(`a broken DOCX file: ${name} is missing from it`);
    if (entry.isEncrypted()) throw new InputError("a ZIP file closed with a password; take it off first");
    // What the list tells of a size is the most that yauzl gives out.
    this.#take(entry.uncompressedSize);
    let checksum = 0;
    try {
      const stream: Readable = await promisify(this.#zip.openReadStream.bind(this.#zip))(entry);
      for await (const bytes of stream) {
        checksum = crc32(bytes, checksum);
        yield bytes;
      }
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(`${BROKEN}: ${name}: ${(error as Error).message}`);
    }
    if (checksum !== entry.crc32) throw new InputError(`${BROKEN}: the checksum of ${name} is wrong`);
  }

  /** Counts what is read before it is unpacked. */
  #take(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked <= MOST_BYTES) return;
    throw new InputError(`a DOCX file that unpacks to more than ${MOST_BYTES >> 20} MiB; split it`);
  }
}

/** Names of parts are equal whatever their case (ISO 29500-2, 6.2.2). */
function keyOf(name: string): string {
  return name.toLowerCase();
}

/** The name of a file stands in the list and before the file itself, after thirty bytes (APPNOTE.TXT, 4.3.7). */
function checkName(
  { fileName, fileNameRaw, relativeOffsetOfLocalHeader: header }: Entry,
  bytes: Buffer,
): void {
  const start = header + 30;
  if (bytes.subarray(start, start + fileNameRaw.length).equals(fileNameRaw)) return;
  throw new Error(`${fileName} is listed under another name than its own`);
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", reject);
    zip.readEntry();
  });
}
