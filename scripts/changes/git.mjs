import { spawnSync } from "node:child_process";
import { rootFolder } from "./root.mjs";

/** Inside a hook these say which tree and index git works on, whatever the folder it is started in. */
const { GIT_DIR: _folder, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;

/**
 * Runs git on the repository of the project, without its hooks.
 * @param {readonly string[]} args
 */
export function git(args) {
  const hookless = ["-C", rootFolder, "-c", "core.hooksPath=/dev/null", ...args];
  return spawnSync("git", hookless, { encoding: "utf8", env });
}

/**
 * The full hash of a commit-ish, or why it has none.
 * @param {string} name
 * @returns {{ commit: string, reason?: undefined } | { commit?: undefined, reason: string }}
 */
export function commitOf(name) {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const { status, stdout, stderr, error } = git(args);
  if (status === 0) return { commit: stdout.trim() };
  const [complaint] = (error?.message ?? stderr).trim().split("\n", 1);
  return { reason: complaint || "git knows no such commit" };
}
