import { createHash } from "node:crypto";
import type { Source } from "./model.js";

/** What a text says of itself: its size and hash as UTF-8, from its bytes or from the text in memory. */
export function sourceOf(data: string | Buffer): Source {
  return {
    bytes: Buffer.byteLength(data),
    sha256: createHash("sha256").update(data).digest("hex"),
    encoding: "utf-8",
    format: "text",
  };
}
