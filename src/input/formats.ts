import { unpackedName } from "./compression.js";
import type { Reader } from "./content.js";

/** Formats of which one file is one text. */
const textFormats = ["text", "markdown"] as const;

/** What an input can be, by the names that `--from` takes and `source.format` tells. */
export const inputFormats = [...textFormats] as const;

export type InputFormat = (typeof inputFormats)[number];

/** How the names of files end, by format. */
const endings: Readonly<Record<InputFormat, readonly string[]>> = {
  text: [".txt", ".text"],
  markdown: [".md", ".markdown"],
};

/** Loads the reader of a format: none is loaded before its first file comes. */
export async function readerOf(format: InputFormat): Promise<Reader> {
  switch (format) {
    case "text":
    case "markdown":
      return (await import("./text/read.js")).readText;
  }
}

/** The format of a file: what its first bytes tell, else what its name tells, else plain text. */
export function formatOf(name: string, _bytes: Buffer): InputFormat {
  return formatOfName(name) ?? "text";
}

function formatOfName(name: string): InputFormat | undefined {
  const lower = unpackedName(name).toLowerCase();
  return inputFormats.find((format) => endings[format].some((ending) => lower.endsWith(ending)));
}

/** The endings of the files that are taken from a folder, packed or not. */
export const folderEndings: readonly string[] = textFormats.flatMap((format) => endings[format]);

/** Whether a file of this name is taken from a folder. */
export function isTextName(name: string): boolean {
  const lower = unpackedName(name).toLowerCase();
  return folderEndings.some((ending) => lower.endsWith(ending));
}
