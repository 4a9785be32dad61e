import type { Metadata, SectionRange } from "../model.js";
import type { EncodingName } from "./encoding/names.js";

/** What a reader makes of the bytes of one file. */
export interface Content {
  /** The text that offsets count in. */
  readonly text: string;
  /** How its letters were written; null where the format has its own way. */
  readonly encoding: string | null;
  /** What the file says of its text beside it. */
  readonly metadata?: Partial<Metadata>;
  /** Parts of the text that the format tells apart, in text order. */
  readonly sections?: readonly SectionRange[];
  /** What the user should know of the way the text was had. */
  readonly warnings?: readonly string[];
}

export interface ReadOptions {
  /** The encoding that the user named; default: detected. */
  readonly encoding?: EncodingName;
}

/**
 * Makes text of the bytes of a file of one format. Throws, or rejects with, InputError where they are broken,
 * closed with a password, or hold no text.
 */
export type Reader = (bytes: Buffer, options: ReadOptions) => Content | Promise<Content>;
