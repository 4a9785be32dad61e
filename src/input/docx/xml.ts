import { TextDecoder } from "node:util";
import { InputError } from "../input-error.js";

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML file, in its order; names come with the prefixes below, whatever the file's own. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Real files nest a hundred elements deep at most. */
const DEEPEST = 1000;

const OFFICE_2006 = "http://schemas.openxmlformats.org";
const OFFICE_STRICT = "http://purl.oclc.org/ooxml";

/** Prefixes that names come with, by the names of their namespaces (ISO 29500, transitional and strict). */
const prefixes: Readonly<Record<string, string>> = {
  [`${OFFICE_2006}/wordprocessingml/2006/main`]: "w",
  [`${OFFICE_STRICT}/wordprocessingml/main`]: "w",
  [`${OFFICE_2006}/officeDocument/2006/relationships`]: "r",
  [`${OFFICE_STRICT}/officeDocument/relationships`]: "r",
  [`${OFFICE_2006}/officeDocument/2006/math`]: "m",
  [`${OFFICE_STRICT}/officeDocument/math`]: "m",
  [`${OFFICE_2006}/markup-compatibility/2006`]: "mc",
  [`${OFFICE_2006}/package/2006/content-types`]: "",
  [`${OFFICE_2006}/package/2006/relationships`]: "",
  [`${OFFICE_2006}/package/2006/metadata/core-properties`]: "cp",
  "http://purl.org/dc/elements/1.1/": "dc",
};

/**
 * Reads an XML file as it comes, and tells its encoding. Rejects with InputError where it is not well-formed, nested
 * too deep, or declares a document type: entities are never expanded.
 * @param name of the file, for messages
 */
export async function readXml(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<string> {
  const { Parser } = await import("htmlparser2");
  const fail = (reason: string) => new InputError(`a broken DOCX file: ${name} ${reason}`);
  const named = new Names();
  let depth = 0;
  let elements = 0;
  let openEnd = -1;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++depth > DEEPEST) throw fail(`nests elements more than ${DEEPEST} deep`);
        elements++;
        openEnd = parser.endIndex;
        handler.open(named.element(tag, attributes), named.attributes(attributes));
      },
      ontext: (text) => handler.text(text),
      onclosetag(tag, isImplied) {
        // The parser closes by itself what stands as `<w:p/>`, and what was left open.
        if (isImplied && parser.endIndex !== openEnd) throw fail(`is no XML: ${tag} is not closed`);
        depth--;
        handler.close(named.of(tag));
      },
      onprocessinginstruction(instruction) {
        if (instruction.startsWith("!")) throw fail("declares a document type, which is not read");
      },
    },
    { xmlMode: true },
  );
  const encoding = await decodeInto(chunks, (text) => parser.write(text), fail);
  openEnd = -1;
  parser.end();
  if (elements === 0) throw fail("is no XML: there is no element in it");
  return encoding;
}

/** Hands on the text of bytes in UTF-8 or UTF-16, the encodings of OPC parts. */
async function decodeInto(
  chunks: AsyncIterable<Uint8Array>,
  write: (text: string) => void,
  fail: (reason: string) => InputError,
): Promise<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const bytes of chunks) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      write(decoder.decode(bytes, { stream: true }));
    }
    write(decoder?.decode() ?? "");
  } catch (error) {
    if (error instanceof TypeError) throw fail(`is not text in ${decoder?.encoding}`);
    throw error;
  }
  return decoder?.encoding ?? "utf-8";
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** Names of elements and attributes with this reader's prefixes. */
class Names {
  /** Prefixes by those of the file, where they differ. */
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  element(name: string, attributes: Attributes): string {
    for (const attribute in attributes) {
      if (attribute.startsWith("xmlns")) this.#bind(attribute.slice(6), attributes[attribute] ?? "");
    }
    return this.of(name);
  }

  attributes(attributes: Attributes): Attributes {
    if (this.#prefixes.size === 0) return attributes;
    // A name without a prefix is in no namespace.
    const named = Object.entries(attributes).map(([name, value]) => {
      return [name.includes(":") ? this.of(name) : name, value];
    });
    return Object.fromEntries(named);
  }

  of(name: string): string {
    if (this.#prefixes.size === 0) return name;
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const local = name.slice(colon + 1);
    const written = name.slice(0, Math.max(0, colon));
    const prefix = this.#prefixes.get(written) ?? written;
    const made = prefix === "" ? local : `${prefix}:${local}`;
    this.#names.set(name, made);
    return made;
  }

  #bind(written: string, namespace: string): void {
    const prefix = prefixes[namespace];
    if (prefix === undefined || prefix === (this.#prefixes.get(written) ?? written)) return;
    this.#prefixes.set(written, prefix);
    this.#names.clear();
  }
}
