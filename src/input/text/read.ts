import type { Content, ReadOptions } from "../content.js";
import { decode } from "../encoding/decode.js";

/** Plain text as it is. Rejects with InputError for bytes that are empty, binary, or fit no encoding. */
export async function readText(bytes: Buffer, { encoding }: ReadOptions): Promise<Content> {
  return decode(bytes, encoding);
}
