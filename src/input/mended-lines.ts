import { mend } from "./encoding/mend.js";
import type { Line } from "./lines.js";

/** Stands between lines while they are looked at as one text; no encoding from before Unicode has it. */
const BETWEEN = "\u2029";

/** Lines with letters that mean what they show. */
export interface MendedLines {
  readonly lines: readonly Line[];
  /** The encoding that their letters were in; undefined where nothing was to be mended. */
  readonly encoding: string | undefined;
  readonly warnings: readonly string[];
}

/** Reads lines in the letters of an encoding from before Unicode, of whose fonts the file does not tell the names. */
export async function mendLines(lines: readonly Line[]): Promise<MendedLines> {
  const mended = await mend(lines.map(({ text }) => text).join(BETWEEN));
  if (mended === undefined) return { lines, encoding: undefined, warnings: [] };
  const texts = mended.text.split(BETWEEN);
  return {
    lines: lines.map((line, index) => ({ ...line, text: texts[index] ?? line.text })),
    encoding: mended.encoding,
    warnings: mended.warnings,
  };
}
