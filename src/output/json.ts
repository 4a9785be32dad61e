import type { OutputRecord } from "../model.js";
import { jsonText } from "./json-text.js";
import type { Sink } from "./sink.js";
import type { Writer } from "./writer.js";

/** One JSON array over the whole run, written record by record. */
export function jsonWriter(sink: Sink): Writer {
  let opened = false;
  async function write(record: OutputRecord): Promise<void> {
    // An array of one, without its first and last line, is the record at the right depth.
    const indented = jsonText([record], true).slice("[\n".length, -"\n]".length);
    await sink.write((opened ? ",\n" : "[\n") + indented);
    opened = true;
  }
  return {
    write,
    writeFailed: write,
    async end() {
      await sink.write(opened ? "\n]\n" : "[]\n");
      await sink.end();
    },
  };
}
