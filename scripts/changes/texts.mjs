import { existsSync } from "node:fs";
import { reasonOf } from "../../dist/cli/reason.js";
import { documentsIn, usualOptions } from "../../dist/input/documents.js";
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
  for await (const input of inputsAt(paths)) {
    for await (const documents of documentsIn(input, usualOptions)) {
      for (const document of documents) {
        if ("text" in document) yield { file: document.id, text: document.text };
        else if (paths.includes(input.id)) throw unreadable(document.id, reasonOf(document.error));
        else tell(`${document.id} is left out: ${reasonOf(document.error)}`);
      }
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
