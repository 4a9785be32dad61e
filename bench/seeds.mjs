import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The seeds as they lie on disk, one buffer a text. */
export function readSeeds() {
  const folder = join(root, "seeds");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(join(folder, file)));
}

/** @param {readonly Uint8Array[]} buffers */
export function bytesOf(buffers) {
  return buffers.reduce((sum, { length }) => sum + length, 0);
}
