import type { Entity } from "../model.js";
import type { Cell, Table } from "./table.js";

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type EntityField = KeysOf<Entity>;

/**
 * Every field of every entity type, in the order of the columns. Keys and not a list, so that a field which
 * is missing, misspelt or there twice does not compile.
 */
const columns: Readonly<Record<EntityField, true>> = {
  id: true,
  type: true,
  text: true,
  start: true,
  end: true,
  line: true,
  section: true,
  name: true,
  value: true,
  unit: true,
  approx: true,
  max: true,
  of: true,
  currency: true,
  from: true,
  to: true,
  grain: true,
  calendar: true,
  inferred: true,
  edtf: true,
  docType: true,
  number: true,
  year: true,
  symbol: true,
  issued: true,
  issuer: true,
  title: true,
  ref: true,
  kind: true,
  place: true,
  role: true,
  level: true,
  code: true,
  province: true,
  presentProvince: true,
  ordinal: true,
  rule: true,
};

/** One row for each entity; the rule that made it stands in the last column when `explain` is set. */
export function entitiesTable(explain: boolean): Table {
  const fields = Object.keys(columns).filter((field) => explain || field !== "rule");
  return {
    header: ["document", ...fields],
    rows: ({ id, entities }) =>
      entities.map((entity) => {
        const cells: Partial<Record<string, Cell>> = entity;
        return [id, ...fields.map((field) => cells[field])];
      }),
    failedRows: () => [],
  };
}
