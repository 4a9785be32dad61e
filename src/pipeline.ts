import { createHash } from "node:crypto";
import type { DocumentRecord, EntityType, Source } from "./model.js";

export interface ExtractorOptions {
  /** Only these entity types; default: all. */
  readonly types?: readonly EntityType[];
  /** Day of writing (ISO, `2024-01-05`) of texts that come without their own `date`. */
  readonly date?: string;
  /** Adds to every entity the name of the rule that made it. */
  readonly explain?: boolean;
  /** Adds the text to the record. */
  readonly withText?: boolean;
}

export interface TextInput {
  readonly id: string;
  readonly text: string;
  /** Day of writing, ISO. */
  readonly date?: string;
  /** Where the text came from; default: the text's own UTF-8 bytes. */
  readonly source?: Source;
}

export interface Extractor {
  extract(input: TextInput): DocumentRecord;
}

export function createExtractor(_options: ExtractorOptions = {}): Extractor {
  return {
    extract({ id, text, source }) {
      return {
        id,
        source: source ?? {
          bytes: Buffer.byteLength(text),
          sha256: createHash("sha256").update(text).digest("hex"),
          encoding: "utf-8",
          format: "text",
        },
        lang: "vi",
        title: null,
        published: null,
        author: null,
        url: null,
        publisher: null,
        entities: [],
        figures: [],
        warnings: [],
      };
    },
  };
}
