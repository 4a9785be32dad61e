import { relative } from "node:path";
import { parseArgs } from "node:util";
import { Failure, reasonOf } from "./failure.mjs";
import { rootFolder } from "./root.mjs";

/**
 * The command line, read.
 * @typedef {object} Arguments
 * @property {string} base what to compare with
 * @property {readonly string[]} paths where the texts are
 * @property {boolean} json
 * @property {boolean} context
 * @property {boolean} help
 * @property {FailOn | undefined} failOn what makes the exit status 1
 *
 * @typedef {"lost" | "changed" | "any"} FailOn
 */

export const usage = `npm run changes -- BASE [PATHS…] [--json] [--context] [--fail-on lost|changed|any]

BASE is a commit, which is built once, or a folder that holds a build. PATHS are files, folders or patterns
in quotes (default: seeds/).

  --context    show the sentence around each entity, or 40 characters to both sides
  --fail-on    end with status 1 where entities are lost, changed, or anything differs
  --json       print one JSON object (with npm run --silent, and nothing else)`;

const options = /** @type {const} */ ({
  json: { type: "boolean", default: false },
  context: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  "fail-on": { type: "string" },
});

/**
 * Throws Failure where the arguments cannot be followed.
 * @param {string[]} args
 * @returns {Arguments}
 */
export function readArguments(args) {
  const { values, positionals } = parse(args);
  const [base = "", ...paths] = positionals;
  const { json, context, help } = values;
  if (base === "" && !help) throw misuse("BASE is missing: name a commit, or a folder that holds a build");
  const places = paths.length > 0 ? paths : [relative("", `${rootFolder}/seeds`)];
  return { base, paths: places, json, context, help, failOn: readFailOn(values["fail-on"]) };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is about names that begin with a dash.
    throw misuse(reasonOf(error).replace(/\. .*/, ""));
  }
}

/** @param {string | undefined} given */
function readFailOn(given) {
  if (given === undefined || given === "lost" || given === "changed" || given === "any") return given;
  throw misuse(`--fail-on takes lost, changed or any, not ${given}`);
}

/** @param {string} message */
function misuse(message) {
  return new Failure(`${message} (npm run changes -- --help tells more)`);
}
