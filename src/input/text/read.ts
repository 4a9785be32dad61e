import type { Content, ReadOptions } from "../content.js";
import { decode } from "../encoding/decode.js";

/** Plain text as it is. Throws InputError for bytes that are empty, binary, or fit no encoding. */
export function readText(bytes: Buffer, _options: ReadOptions): Content {
  return { text: decode(bytes), encoding: "utf-8" };
}
