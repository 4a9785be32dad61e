/**
 * What a change of rules or of the lexicon changes: the entities that the build of this working tree finds in
 * some texts, against those of the build of a commit. Exit status: 0 it ran, 1 it found what --fail-on names,
 * 2 it could not run.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readArguments, usage } from "./arguments.mjs";
import { findBase } from "./base.mjs";
import { isOutOfDate, loadBuild } from "./build.mjs";
import { Failure, tell } from "./failure.mjs";
import { asJson, asText } from "./output.mjs";
import { rootFolder } from "./root.mjs";

/** In ms: within it, the event loop notices a signal that came while it stood still. */
const SIGNAL_TIME = 20;
const dist = join(rootFolder, "dist");

// The reader of a pipe may have seen enough; without a listener that would end in a stack trace.
process.stdout.on("error", () => {});

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  // What failed by an interrupt is not worth telling: the listener for it exits, some turns from now.
  await wait(SIGNAL_TIME);
  if (error instanceof Failure) tell(error.message);
  else console.error(error);
  process.exitCode = 2;
}

/**
 * Writes the report, and gives the exit status.
 * @param {import("./arguments.mjs").Arguments} given
 */
async function run(given) {
  if (given.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const report = await reportFor(given);
  process.stdout.write(`${given.json ? asJson(report) : asText(report)}\n`);
  const { failOn } = given;
  const fails = report.changes.some(({ kind }) => failOn === "any" || failOn === kind);
  return fails ? 1 : 0;
}

/** @param {import("./arguments.mjs").Arguments} given */
async function reportFor({ base, paths, context }) {
  if (!existsSync(join(dist, "index.js"))) throw new Failure("dist/ is not built; run npm run build first");
  if (isOutOfDate(dist)) tell("dist/ is older than src/ or lexicon/; npm run build brings it up to date");
  // These use the modules in dist/, which are there only now.
  const { readTexts, rejectMissing } = await import("./texts.mjs");
  const { compareTexts } = await import("./report.mjs");
  rejectMissing(paths);
  const { folder, ...origin } = findBase(base);
  const before = await loadBuild(folder, base, "build it anew, or name another commit or folder");
  const after = await loadBuild(dist, "dist/", "run npm run build");
  return { base: origin, ...(await compareTexts(readTexts(paths), { before, after }, context)) };
}
