import { LEXICON_MAGIC, type LexiconHeader } from "../text/lexicon.js";

/** Values are coded in 16 bits. */
const MOST_VALUES = 0x10000;

type Table = Uint8Array | Uint16Array | Int32Array;

export interface LexiconFile {
  readonly tables: Readonly<Record<string, Table>>;
  readonly sources: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

/**
 * The bytes of a compiled lexicon: magic number, length of the header, the header as JSON, then all tables,
 * each on a boundary of eight bytes, in the machine's own byte order (little-endian on all that Node runs on).
 */
export function writeLexiconFile({ tables, sources }: LexiconFile): Uint8Array {
  const body = new Body();
  const sections = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, body.add(table)]));
  const categories = sources.map(({ name, columns, rows }) => ({
    name,
    columns: Object.fromEntries(
      columns.slice(1).map((column, index) => [
        column,
        codeColumn(
          rows.map((row) => row[index + 1] as string),
          body,
        ),
      ]),
    ),
  }));
  const header = Buffer.from(JSON.stringify({ sections, categories } satisfies LexiconHeader));
  const start = Buffer.alloc((8 + header.length + 7) & ~7);
  start.writeInt32LE(LEXICON_MAGIC, 0);
  start.writeInt32LE(header.length, 4);
  header.copy(start, 8);
  return Buffer.concat([start, ...body.parts]);
}

/** A column as codes into its distinct values, whose text stands in the body so that loading reads none of it. */
function codeColumn(cells: readonly string[], body: Body) {
  const values = [...new Set(cells)];
  if (values.length > MOST_VALUES) throw new Error(`more than ${MOST_VALUES} values in one column`);
  const codes = new Map(values.map((value, code) => [value, code]));
  const texts = values.map((value) => Buffer.from(value));
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) as number) + text.length);
  return {
    codes: body.add(Uint16Array.from(cells, (cell) => codes.get(cell) as number)),
    starts: body.add(Int32Array.from(starts)),
    text: body.add(new Uint8Array(Buffer.concat(texts))),
  };
}

class Body {
  readonly parts: Buffer[] = [];
  #length = 0;

  add(table: Table): readonly ["u8" | "u16" | "i32", number, number] {
    const bytes = Buffer.from(table.buffer, table.byteOffset, table.byteLength);
    const padded = Buffer.alloc((bytes.length + 7) & ~7);
    bytes.copy(padded);
    const offset = this.#length;
    this.parts.push(padded);
    this.#length += padded.length;
    const type = table instanceof Uint8Array ? "u8" : table instanceof Uint16Array ? "u16" : "i32";
    return [type, offset, table.length];
  }
}
