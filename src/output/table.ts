import type { DocumentRecord, FailedRecord } from "../model.js";

export type Cell = string | number | boolean | null | undefined;

type Rows = readonly (readonly Cell[])[];

/** A table over the whole run: its columns never change from one record to the next. */
export interface Table {
  readonly header: readonly string[];
  /** The rows that one record gives, each as long as the header. */
  rows(record: DocumentRecord): Rows;
  /** The rows that stand for a record which could not be read. */
  failedRows(record: FailedRecord): Rows;
}
