import type { DocumentRecord, EntityType } from "../model.js";
import { entityTypes, pluralOf } from "./entity-types.js";
import type { Cell, Table } from "./table.js";

/** The columns and how each is had from a record, in order. */
const columns: Readonly<Record<string, (record: DocumentRecord) => Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  published: ({ published }) => published,
  author: ({ author }) => author,
  publisher: ({ publisher }) => publisher,
  url: ({ url }) => url,
  lang: ({ lang }) => lang,
  bytes: ({ source }) => source.bytes,
  sha256: ({ source }) => source.sha256,
  encoding: ({ source }) => source.encoding,
  format: ({ source }) => source.format,
  entities: ({ entities }) => entities.length,
  ...Object.fromEntries(entityTypes.map((type) => [pluralOf[type], countOf(type)])),
  warnings: ({ warnings }) => warnings.join("; "),
};

/** One row for each input text: what it is, and how many entities of each type it holds. */
export const documentsTable: Table = {
  header: Object.keys(columns),
  rows: (record) => [Object.values(columns).map((cell) => cell(record))],
};

function countOf(type: EntityType): (record: DocumentRecord) => number {
  return ({ entities }) => entities.filter((entity) => entity.type === type).length;
}
