import type { DocumentRecord, FailedRecord } from "../model.js";

/** Where records go: one format on standard output, or a folder with several. */
export interface Writer {
  /** Writes one record; `text` is the text that its offsets count in. Resolves when more may come. */
  write(record: DocumentRecord, text: string): Promise<void>;
  /** Writes what stands for a record that could not be read. Resolves when more may come. */
  writeFailed(record: FailedRecord): Promise<void>;
  /** Call once, after the last record. Resolves when every byte has been handed over. */
  end(): Promise<void>;
  /** Takes back what was written, after a failure or an interrupt. Synchronous, so that a signal can call it. */
  discard?(): void;
}
