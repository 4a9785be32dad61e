import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { tell } from "./failure.mjs";
import { rootFolder } from "./root.mjs";
import { buildInWorktree } from "./worktree.mjs";

const cache = join(rootFolder, "node_modules/.cache/changes");
/** What is kept of a build. The compiled library uses no packages, so that none need to be kept with it. */
const PARTS = ["dist", "package.json"];

/**
 * The folder of a commit's compiled modules, which are made when they are asked for the first time.
 * @param {string} commit its full hash
 * @param {string} name how the user calls it
 */
export function keptBuild(commit, name) {
  const kept = join(cache, commit);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    tell(`building ${name} once, for ${relative("", kept)}`);
    const log = `${kept}.log`;
    rmSync(log, { force: true });
    buildInWorktree({ commit, name, log }, (tree) => keep(tree, kept));
  }
  return join(kept, "dist");
}

/**
 * Copies a build next to its place and moves it there, so that what is kept is never half of one.
 * @param {string} tree
 * @param {string} kept
 */
function keep(tree, kept) {
  const copy = mkdtempSync(`${kept}-`);
  try {
    for (const part of PARTS) cpSync(join(tree, part), join(copy, part), { recursive: true });
    renameSync(copy, kept);
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(kept)) throw error;
  }
}
