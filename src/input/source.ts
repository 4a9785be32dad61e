import { createHash } from "node:crypto";
import type { Source } from "../model.js";

/** Where a text came from, told by the bytes of its file. */
export function sourceOf(bytes: Buffer): Source {
  return {
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding: "utf-8",
    format: "text",
  };
}
