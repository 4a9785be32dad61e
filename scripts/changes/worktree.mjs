import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Failure } from "./failure.mjs";
import { git } from "./git.mjs";
import { rootFolder } from "./root.mjs";

/** In bytes; a command that says more would be ended. */
const MOST_OUTPUT = 1 << 28;

/**
 * What is built, and the file for what the commands said where one fails.
 * @typedef {{ commit: string, name: string, log: string }} Order
 */

/**
 * Checks a commit out beside the working tree, builds it there, and hands the folder over before it goes.
 * Throws Failure where the commit does not build.
 * @param {Order} order
 * @param {(tree: string) => void} take
 */
export function buildInWorktree(order, take) {
  exitAfterCleaningUp();
  const tree = mkdtempSync(join(tmpdir(), "changes-"));
  try {
    rejectFailed(git(["worktree", "add", "--detach", tree, order.commit]), "git worktree add", order);
    addPackages(tree, order);
    npm(["run", "build"], tree, order);
    if (!existsSync(join(tree, "dist/index.js"))) throw failure("npm run build made no dist/index.js", order);
    take(tree);
  } finally {
    // A link that is still there could be followed.
    rmSync(join(tree, "node_modules"), { recursive: true, force: true });
    git(["worktree", "remove", "--force", tree]);
    rmSync(tree, { recursive: true, force: true });
  }
}

/**
 * Commands are waited for without the event loop, so that a signal's listener comes to run only after what has
 * been begun is cleaned up; without a listener the signal would end everything at once.
 */
function exitAfterCleaningUp() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * The packages of the working tree are those of the commit when both have the same lock file.
 * @param {string} tree
 * @param {Order} order
 */
function addPackages(tree, order) {
  const isSame = lockIn(tree) === lockIn(rootFolder);
  if (isSame) symlinkSync(join(rootFolder, "node_modules"), join(tree, "node_modules"), "junction");
  else npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], tree, order);
}

/** @param {string} folder */
function lockIn(folder) {
  const file = join(folder, "package-lock.json");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Order} order
 */
function npm(args, cwd, order) {
  // On Windows npm is a script, which only a shell runs; the arguments are all our own.
  const shell = process.platform === "win32";
  const result = spawnSync("npm", args, { cwd, shell, encoding: "utf8", maxBuffer: MOST_OUTPUT });
  rejectFailed(result, `npm ${args.join(" ")}`, order);
}

/**
 * @param {import("node:child_process").SpawnSyncReturns<string>} result
 * @param {string} command
 * @param {Order} order
 */
function rejectFailed({ status, stdout, stderr, error }, command, order) {
  if (status === 0) return;
  writeFileSync(order.log, `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}\n`);
  throw failure(`${command} failed, as ${relative("", order.log)} tells`, order);
}

/**
 * @param {string} what
 * @param {Order} order
 */
function failure(what, { name }) {
  return new Failure(`${name}: ${what}; name another commit, or a folder that holds a build`);
}
