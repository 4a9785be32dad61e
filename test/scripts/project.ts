import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../cli/command.js";
import { temporaryFolder } from "../cli/temporary.js";

/** A rule of a small build: where its pattern matches stands an entity with its type and its other fields. */
export interface Rule {
  readonly type: string;
  readonly pattern: string;
  readonly [field: string]: unknown;
}

const EXTRACTOR = `
import { readFileSync } from "node:fs";
const rules = JSON.parse(readFileSync(new URL("rules.json", import.meta.url), "utf8"));
const entities = (text) => rules.flatMap(({ pattern, ...fields }) =>
  [...text.matchAll(new RegExp(pattern, "gu"))].map(({ 0: found, index: start }) =>
    ({ text: found, start, end: start + found.length, line: text.slice(0, start).split("\\n").length, ...fields })));
export const createExtractor = () => ({ extract: ({ text }) => ({ entities: entities(text) }) });
`;

const BUILD = `
import { cpSync, mkdirSync } from "node:fs";
mkdirSync("dist", { recursive: true });
for (const file of ["index.js", "rules.json"]) cpSync(file, "dist/" + file);
`;

/**
 * A repository that each test finds with the command under test, and with builds that are fast to make: what
 * they find is what their rules say.
 */
export function smallProject() {
  const folder = temporaryFolder();
  const path = (name = "") => join(folder.path(), "project", name);
  const make = (name: string, content: string) => folder.make(join("project", name), content);
  const git = (...args: readonly string[]) => {
    const names = ["-c", "user.name=test", "-c", "user.email=test@localhost"];
    return execFileSync("git", [...names, ...args], { cwd: path(), encoding: "utf8", env: withoutGit() });
  };
  return {
    path,
    make,
    git,
    /** Makes the folder of a build somewhere. */
    makeBuild(name: string, rules: readonly Rule[]): string {
      make(join(name, "dist/index.js"), EXTRACTOR);
      make(join(name, "dist/package.json"), '{ "type": "module" }');
      make(join(name, "dist/rules.json"), JSON.stringify(rules));
      return path(name);
    },
    /** Makes the working tree's build, with the real modules that read texts. */
    buildTree(rules: readonly Rule[]): void {
      cpSync(join(projectFolder, "scripts/changes"), path("scripts/changes"), { recursive: true });
      cpSync(join(projectFolder, "dist"), path("dist"), { recursive: true });
      this.makeBuild("", rules);
    },
    /** Commits a state whose build has these rules; the working tree's dist/ is not part of it. */
    commit(rules: readonly Rule[], build = "node build.mjs"): void {
      mkdirSync(path(), { recursive: true });
      make(
        "package.json",
        JSON.stringify({ name: "p", version: "1.0.0", type: "module", scripts: { build } }),
      );
      make("package-lock.json", lock("1.0.0"));
      make("index.js", EXTRACTOR);
      make("build.mjs", BUILD);
      make("rules.json", JSON.stringify(rules));
      make(".gitignore", "dist/\nnode_modules/\n");
      git("init", "--quiet");
      git("add", ".");
      git("commit", "--quiet", "--message", "state");
    },
    /** Runs the command to its end. */
    changes(...args: readonly string[]) {
      const command = [path("scripts/changes/run.mjs"), ...args];
      const options = { cwd: path(), encoding: "utf8" } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
      return { status, stdout, stderr };
    },
  };
}

/** A lock file without packages, so that installing it needs no network. */
export function lock(version: string): string {
  const root = { name: "p", version };
  return JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages: { "": root } });
}

/** Inside a hook, git would work on the repository of the hook. */
function withoutGit(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: "/dev/null" };
}
