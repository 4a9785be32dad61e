import type { DocumentRecord, EntityType, FailedRecord } from "../model.js";
import { entityTypes, pluralOf } from "./entity-types.js";
import { jsonText } from "./json-text.js";
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

/**
 * One row for each input text: what it is, and how many entities of each type it holds. One for each record
 * that could not be read, too: it has an id and an `error` alone. The other fields of records stand, as JSON,
 * in a last column when `keepFields` is set.
 */
export function documentsTable(keepFields: boolean): Table {
  const cells = Object.values(columns);
  return {
    header: [...Object.keys(columns), "error", ...(keepFields ? ["fields"] : [])],
    rows: (record) => [
      [...cells.map((cell) => cell(record)), null, ...(keepFields ? [fieldsText(record)] : [])],
    ],
    failedRows: (record) => [failedRow(record, keepFields)],
  };
}

function failedRow({ id, error }: FailedRecord, keepFields: boolean): readonly Cell[] {
  const cells = Object.keys(columns).map((name) => (name === "id" ? id : null));
  return [...cells, error, ...(keepFields ? [null] : [])];
}

function fieldsText({ fields }: DocumentRecord): Cell {
  return fields && jsonText(fields);
}

function countOf(type: EntityType): (record: DocumentRecord) => number {
  return ({ entities }) => entities.filter((entity) => entity.type === type).length;
}
