import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../seeds/", import.meta.url));

/** The texts of the seeds, in the order of their names. */
export const seeds: readonly string[] = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(`${folder}${name}`, "utf8"));

/** The seed whose name begins with a number. */
export function seed(number: number): string {
  const text = seeds[number];
  if (text === undefined) throw new Error(`no seed ${number}`);
  return text;
}
