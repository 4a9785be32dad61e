import type { DocumentRecord } from "../model.js";

export type Cell = string | number | boolean | null | undefined;

/** A table over the whole run: its columns never change from one record to the next. */
export interface Table {
  readonly header: readonly string[];
  /** The rows that one record gives, each as long as the header. */
  rows(record: DocumentRecord): readonly (readonly Cell[])[];
}
