import { existsSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { Failure } from "./failure.mjs";
import { commitOf } from "./git.mjs";
import { keptBuild } from "./kept-build.mjs";

/**
 * What the working tree is compared with: how it was named, its commit (null for a folder), and the folder of
 * its compiled modules.
 * @typedef {{ name: string, commit: string | null, folder: string }} Base
 */

/**
 * Finds a folder that holds a build, or a commit, which is built if it never was. Throws Failure for others.
 * @param {string} name
 * @returns {Base}
 */
export function findBase(name) {
  const folder = buildIn(name);
  if (folder !== undefined) return { name, commit: null, folder };
  const { commit, reason } = commitOf(name);
  if (commit !== undefined) return { name, commit, folder: keptBuild(commit, name) };
  if (existsSync(name)) throw new Failure(`${name}: it holds no dist/ with a build; run npm run build in it`);
  throw new Failure(`${name}: no folder, and no commit (${reason}); name a commit, or a folder with a build`);
}

/**
 * The dist/ of a project's folder, or that folder itself. A build of any other name would read the lexicon of
 * the dist/ beside it, of another build.
 * @param {string} folder
 */
function buildIn(folder) {
  return [join(folder, "dist"), folder]
    .filter((place) => existsSync(join(place, "index.js")))
    .map((place) => realpathSync(place))
    .find((place) => basename(place) === "dist");
}
