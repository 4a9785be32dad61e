import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { projectFolder } from "../cli/command.js";
import { lock, smallProject } from "./project.js";

// Each test starts Node, git and npm some times.
vi.setConfig({ testTimeout: 120_000 });

const project = smallProject();
const { changes } = project;

const OLD = [
  { type: "date", pattern: "ngày \\d+", value: "old" },
  { type: "quantity", pattern: "\\d+ người", unit: "người" },
];
const NEW = [
  { type: "date", pattern: "ngày \\d+", value: "new" },
  { type: "quantity", pattern: "\\d+ người dân", unit: "người" },
  { type: "event", pattern: "Đại hội" },
];
const TEXT = "Đại hội họp ngày 5.\nCó 70 người dân | và 8 người.";

beforeEach(() => {
  project.buildTree(NEW);
  project.make("seeds/a.txt", TEXT);
});

const hasGit = spawnSync("git", ["--version"]).status === 0;

describe.skipIf(!hasGit)("against a commit", () => {
  it("tells what its build finds otherwise, and builds it only once", () => {
    project.commit(OLD);
    const first = changes("HEAD", "--json");
    expect(first.stderr).toMatch(/^changes: building HEAD once, for .*\n$/);
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      base: { name: "HEAD", commit: project.git("rev-parse", "HEAD").trim() },
      texts: 1,
      changes: [
        {
          file: "seeds/a.txt",
          kind: "gained",
          type: "event",
          before: null,
          after: { text: "Đại hội", line: 1 },
        },
        { kind: "changed", type: "date", fields: { value: { before: "old", after: "new" } } },
        { kind: "changed", fields: { span: { before: "70 người", after: "70 người dân" } } },
        { kind: "lost", type: "quantity", before: { text: "8 người", line: 2 }, after: null },
      ],
      counts: {
        date: { before: 1, after: 1, gained: 0, lost: 0, changed: 1 },
        event: { before: 0, after: 1, gained: 1, lost: 0, changed: 0 },
        quantity: { before: 2, after: 1, gained: 0, lost: 1, changed: 1 },
      },
    });
    expect(changes("HEAD", "--json")).toEqual({ ...first, stderr: "" });
  });

  it("leaves the working tree, and no other, as it was", () => {
    project.commit(OLD);
    const state = () => project.git("status", "--porcelain") + project.git("worktree", "list");
    const before = state();
    expect(changes("HEAD").status).toBe(0);
    expect(state()).toBe(before);
    expect(readdirSync(project.path("node_modules/.cache/changes"))).toHaveLength(1);
  });

  it("installs the commit's own packages where its lock file is another", () => {
    project.commit(OLD, `node build.mjs && node -e "process.exit(+fs.existsSync('node_modules/.cache'))"`);
    expect(changes("HEAD").stderr).toContain("npm run build failed");
    project.make("package-lock.json", lock("2.0.0"));
    expect(changes("HEAD").status).toBe(0);
  });

  it("that does not build tells so, and leaves nothing behind but what was said", () => {
    project.commit(OLD, "echo broken && exit 1");
    const { status, stdout, stderr } = changes("HEAD");
    expect(stderr.split("\n")[1]).toMatch(
      /^changes: HEAD: npm run build failed, as \S+\.log tells; name another commit, or a folder that holds a build$/,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(project.git("worktree", "list").trim().split("\n")).toHaveLength(1);
    expect(readdirSync(project.path("node_modules/.cache/changes"))).toEqual([
      expect.stringMatching(/\.log$/),
    ]);
  });
});

describe("against a folder", () => {
  it("writes a table and the counts of each type", () => {
    project.makeBuild("old", OLD);
    const { status, stdout, stderr } = changes("old", "seeds");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "old → working tree, 1 text

      | change  | type     | file:line     | text         | fields before → after         |
      | ------- | -------- | ------------- | ------------ | ----------------------------- |
      | gained  | event    | seeds/a.txt:1 | Đại hội      |                               |
      | changed | date     | seeds/a.txt:1 | ngày 5       | value: old → new              |
      | changed | quantity | seeds/a.txt:2 | 70 người dân | span: 70 người → 70 người dân |
      | lost    | quantity | seeds/a.txt:2 | 8 người      | unit: người                   |

      | type     | before | after | gained | lost | changed |
      | -------- | -----: | ----: | -----: | ---: | ------: |
      | date     |      1 |     1 |      0 |    0 |       1 |
      | event    |      0 |     1 |      1 |    0 |       0 |
      | quantity |      2 |     1 |      0 |    1 |       1 |
      | all      |      3 |     3 |      1 |    1 |       2 |
      "
    `);
  });

  it("shows the words around with --context", () => {
    project.makeBuild("old", OLD);
    expect(changes("old", "--context").stdout).toContain("| Có [70 người dân] \\| và 8 người. ");
  });

  it("takes dist/ itself, and says that nothing differs from it", () => {
    const { status, stdout } = changes("dist", "--fail-on", "any");
    expect(stdout).toMatch(/^dist → working tree, 1 text\n\nNo entity is gained, lost or changed.\n/);
    expect(status).toBe(0);
  });

  it.each([
    ["lost", OLD, 1],
    ["changed", OLD, 1],
    ["lost", NEW.slice(0, 2), 0],
    ["changed", NEW.slice(0, 2), 0],
    ["any", NEW.slice(0, 2), 1],
  ])("--fail-on %s", (kind, rules, status) => {
    project.makeBuild("old", rules);
    expect(changes("old", "--fail-on", kind).status).toBe(status);
  });

  it("tells and leaves out what is no text in a folder", () => {
    project.make("seeds/b.txt", "");
    const { status, stdout, stderr } = changes("dist");
    expect(stderr).toBe("changes: seeds/b.txt is left out: empty: there is nothing to read\n");
    expect(stdout).toContain("1 text\n");
    expect(status).toBe(0);
  });

  it("tells that the working tree was changed after it was built", () => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(project.make("lexicon/words.tsv", ""), later, later);
    expect(changes("dist").stderr).toContain("dist/ is older than src/ or lexicon/; npm run build");
  });
});

it("finds no change between the real build and itself", () => {
  const command = [join(projectFolder, "scripts/changes/run.mjs"), "dist", "--json", "--fail-on", "any"];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: projectFolder, encoding: "utf8" });
  const { texts, changes, counts } = JSON.parse(stdout);
  expect({ status, texts, changes }).toEqual({ status: 0, texts: 5, changes: [] });
  expect(counts.document.before).toBeGreaterThan(0);
});

describe("says in one line what is wrong", () => {
  it.each([
    ["BASE is missing: name a commit, or", []],
    ["Unknown option '--jsn' (", ["dist", "--jsn"]],
    ["--fail-on takes lost, changed or any, not gained (", ["dist", "--fail-on", "gained"]],
    ["none: no folder, and no commit (", ["none"]],
    ["seeds: it holds no dist/ with a build; run npm run build in it", ["seeds"]],
    ["broken: its build cannot be loaded (", ["broken"]],
    ["nowhere: no such file or folder; leave it out, or", ["dist", "nowhere"]],
    ["scripts: a folder without texts", ["dist", "scripts"]],
  ])("%s", (message, args) => {
    project.make("broken/dist/index.js", "no code");
    const { status, stdout, stderr } = changes(...args);
    expect(stderr).toMatch(/^changes: .*\n$/);
    expect(stderr).toContain(`changes: ${message}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("no text could be read", () => {
    project.make("seeds/a.txt", "");
    const { status, stderr } = changes("dist");
    expect(stderr).toContain("changes: none of the texts could be read; name others\n");
    expect(status).toBe(2);
  });

  it("dist/ is not built", () => {
    project.makeBuild("old", OLD);
    rmSync(project.path("dist"), { recursive: true });
    expect(changes("old").stderr).toBe("changes: dist/ is not built; run npm run build first\n");
  });
});
