import type { OutputRecord } from "../model.js";
import { jsonText } from "./json-text.js";
import type { Sink } from "./sink.js";
import type { Writer } from "./writer.js";

/** JSON Lines: one record a line. */
export function jsonlWriter(sink: Sink): Writer {
  const write = (record: OutputRecord) => sink.write(`${jsonText(record)}\n`);
  return {
    write,
    writeFailed: write,
    end: () => sink.end(),
  };
}
