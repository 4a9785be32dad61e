import { jsonText } from "./json-text.js";
import type { Sink } from "./sink.js";
import type { Writer } from "./writer.js";

/** JSON Lines: one record a line. */
export function jsonlWriter(sink: Sink): Writer {
  return {
    write: (record) => sink.write(`${jsonText(record)}\n`),
    end: () => sink.end(),
  };
}
