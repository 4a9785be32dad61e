import { existsSync } from "node:fs";
import { reasonOf } from "../../dist/cli/reason.js";
import { decode } from "../../dist/input/decode.js";
import { isGlob } from "../../dist/input/glob.js";
import { inputsAt, STANDARD_INPUT } from "../../dist/input/inputs.js";
import { Failure, tell } from "./failure.mjs";

/** @typedef {{ file: string, text: string }} Text */

/**
 * Throws Failure for a path that is not there: before anything is built, which takes longer.
 * @param {readonly string[]} paths
 */
export function rejectMissing(paths) {
  const missing = paths.find((path) => path !== STANDARD_INPUT && !isGlob(path) && !existsSync(path));
  if (missing !== undefined) throw unreadable(missing, "no such file or folder");
}

/**
 * The texts at paths, read as `extract` reads them, one after another. What is named and cannot be read throws
 * Failure; what only lies in a folder is told and left out.
 * @param {readonly string[]} paths
 * @returns {AsyncGenerator<Text>}
 */
export async function* readTexts(paths) {
  for await (const { id, read } of inputsAt(paths)) {
    try {
      yield { file: id, text: decode(await read()) };
    } catch (error) {
      if (paths.includes(id)) throw unreadable(id, reasonOf(error));
      tell(`${id} is left out: ${reasonOf(error)}`);
    }
  }
}

/**
 * @param {string} path
 * @param {string} reason
 */
function unreadable(path, reason) {
  return new Failure(`${path}: ${reason}; leave it out, or name another`);
}
