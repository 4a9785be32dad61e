import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Failure, reasonOf } from "./failure.mjs";
import { rootFolder } from "./root.mjs";

/**
 * Finds the entities of a text with one build.
 * @typedef {(file: string, text: string) => readonly import("./compare.mjs").Entity[]} Extract
 */

/**
 * The extractor of a build. It throws Failure, as this does, where the build cannot be used.
 * @param {string} folder where its index.js is
 * @param {string} name
 * @param {string} wayOut
 * @returns {Promise<Extract>}
 */
export async function loadBuild(folder, name, wayOut) {
  const failure = (/** @type {string} */ what, /** @type {unknown} */ error) =>
    new Failure(`${name}: its build ${what} (${reasonOf(error)}); ${wayOut}`);
  try {
    const { createExtractor } = await import(pathToFileURL(join(folder, "index.js")).href);
    const extractor = createExtractor();
    return (file, text) => {
      try {
        return extractor.extract({ id: file, text }).entities;
      } catch (error) {
        throw failure(`fails at ${file}`, error);
      }
    };
  } catch (error) {
    throw failure("cannot be loaded", error);
  }
}

/**
 * Whether something that the working tree is built from is younger than its build.
 * @param {string} dist
 */
export function isOutOfDate(dist) {
  const built = statSync(join(dist, "index.js")).mtimeMs;
  return ["src", "lexicon"]
    .map((folder) => join(rootFolder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, `${name}`)))
    .some((file) => statSync(file).mtimeMs > built);
}
