import type { Content } from "../content.js";
import { InputError } from "../input-error.js";
import { kindOf } from "../kinds.js";
import { Letters } from "../letters.js";
import { joinLines, type Line } from "../lines.js";
import { mendLines } from "../mended-lines.js";
import { isPageNumber } from "../page-number.js";
import { Archive } from "./archive.js";
import { CoreProperties } from "./core-properties.js";
import { Lists } from "./lists.js";
import { Notes } from "./notes.js";
import { readPackage, type WordPackage } from "./package.js";
import type { Surroundings } from "./paragraph.js";
import { Story } from "./story.js";
import { Styles } from "./styles.js";
import { readXml, type XmlHandler } from "./xml.js";

const ZIP = Buffer.from("PK");

/**
 * The text of a DOCX file: its paragraphs and tables as lines, then its notes, then each header and footer once.
 * Rejects with InputError where it is broken, closed with a password, or holds no text.
 */
export async function readDocx(bytes: Buffer): Promise<Content> {
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw noZip(bytes);
  const archive = await Archive.open(bytes);
  return new Document(archive, await readPackage(archive)).read();
}

function noZip(bytes: Buffer): InputError {
  if (bytes.length === 0) return new InputError("empty: there is nothing to read");
  const kind = kindOf(bytes) ?? "a file that is no ZIP, as DOCX files are";
  return new InputError(`${kind}; save it as DOCX${kind.includes("password") ? " without one" : ""}`);
}

class Document {
  readonly #archive: Archive;
  readonly #parts: WordPackage;

  constructor(archive: Archive, parts: WordPackage) {
    this.#archive = archive;
    this.#parts = parts;
  }

  async read(): Promise<Content> {
    const surroundings = await this.#surroundings();
    const body = new Story(surroundings);
    const encoding = await this.#readPart(this.#parts.main, body);
    const lines = [
      ...body.takeLines(),
      ...(await this.#notes("footnotes", body.mentioned.footnotes, surroundings)),
      ...(await this.#notes("endnotes", body.mentioned.endnotes, surroundings)),
      ...(await this.#furniture(body.mentioned.furniture, surroundings)),
    ];
    if (lines.length === 0)
      throw new InputError("a DOCX file without text; pictures of pages take OCR first");
    const properties = new CoreProperties();
    await this.#readPart(this.#parts.properties, properties);
    const mended = await mendLines(lines);
    return {
      ...joinLines(mended.lines.map(withoutSoftHyphens)),
      encoding: mended.encoding ?? encoding,
      metadata: properties.metadata(),
      warnings: [...surroundings.letters.warnings(), ...mended.warnings, ...warningsOf(body)],
    };
  }

  async #surroundings(): Promise<Surroundings> {
    const styles = new Styles();
    const lists = new Lists();
    await this.#readPart(this.#partOf("styles"), styles);
    await this.#readPart(this.#partOf("numbering"), lists);
    return { styles, lists, letters: await Letters.load() };
  }

  async #notes(
    type: "footnotes" | "endnotes",
    ids: readonly string[],
    surroundings: Surroundings,
  ): Promise<Line[]> {
    if (ids.length === 0) return [];
    const notes = new Notes(surroundings);
    await this.#readPart(this.#partOf(type), notes);
    return ids.flatMap((id) => notes.of(id));
  }

  /** Headers and footers, each text once: those of the first page and of the others are often the same. */
  async #furniture(ids: readonly string[], surroundings: Surroundings): Promise<Line[]> {
    const lines = new Map<string, Line>();
    for (const id of new Set(ids)) {
      const story = new Story(surroundings);
      await this.#readPart(this.#parts.relations.find((relation) => relation.id === id)?.target, story);
      for (const line of story.takeLines()) {
        if (!isPageNumber(line.text)) lines.set(line.text, { ...line, section: "furniture" });
      }
    }
    return [...lines.values()];
  }

  #partOf(type: string): string | undefined {
    return this.#parts.relations.find((relation) => relation.type === type)?.target;
  }

  /** Reads a part, if the file names one; tells its encoding. */
  async #readPart(part: string | undefined, handler: XmlHandler): Promise<string | null> {
    return part === undefined ? null : readXml(part, this.#archive.read(part), handler);
  }
}

function withoutSoftHyphens(line: Line): Line {
  return { ...line, text: line.text.replaceAll("\u00ad", "") };
}

function warningsOf({ embedded, fields }: Story): string[] {
  return [
    ...(embedded > 0 ? ["a file that is embedded in the text (altChunk) is not read"] : []),
    ...(fields.isCode ? ["a field has no end: text behind its beginning may be missing"] : []),
  ];
}
