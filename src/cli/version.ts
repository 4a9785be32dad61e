import { readFileSync } from "node:fs";

/** The version in package.json, which is two folders above this module and above the bundle alike. */
export function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
