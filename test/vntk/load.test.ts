import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { VntkLoadError } from "../../src/vntk/load-error.js";
import { loadTagger } from "../../src/vntk/tagger.js";
import { extract, projectFolder } from "../cli/command.js";
import { temporaryFolder } from "../cli/temporary.js";

const folder = temporaryFolder();
const load = () => loadTagger(pathToFileURL(join(folder.path(), "index.js")));
const recogniser = "node_modules/vntk/lib/ner/index.js";
const dictionary = "node_modules/@vntk/dictionary/index.js";

describe("without vntk", () => {
  it("a named error tells how to install it, or to do without", () => {
    expect(load).toThrow(VntkLoadError);
    expect(load).toThrow(
      /^vntk is not installed; npm install --no-save vntk@1\.4\.4 installs it .* or do without/,
    );
  });

  it("a native part that does not load is told with its reason", () => {
    folder.make(dictionary, "module.exports = { lower_words: [] };");
    folder.make(recogniser, "throw new Error('crfsuite.node: invalid ELF header\\nat once')");
    expect(load).toThrow(VntkLoadError);
    expect(load).toThrow(/does not load: crfsuite\.node: invalid ELF header; npm rebuild crfsuite/);
  });

  it("the command ends with 1, writes nothing, and works without the option", () => {
    for (const part of ["bin", "dist", "package.json"]) {
      cpSync(join(projectFolder, part), join(folder.path(), part), { recursive: true });
    }
    const run = (...options: string[]) => {
      const args = [join(folder.path(), "bin/extract.js"), "-f", "jsonl", ...options];
      return spawnSync(process.execPath, args, { input: "Ngày 27/9/2019", encoding: "utf8" });
    };
    const { status, stdout, stderr } = run("--recogniser", "vntk");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^extract: vntk is not installed; .*\n$/);
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    expect(run("--recogniser", "grammar").stdout).toBe(run().stdout);
  });
});

describe("loading", () => {
  it("looks words up in a set, with the answers of the list", () => {
    folder.make(
      dictionary,
      "exports.lower_words = ['hà nội', '']; exports.has = () => { throw new Error(); };",
    );
    const has = "(word) => [word, '', '', String(require('@vntk/dictionary').has(word))]";
    folder.make(recogniser, `exports.tag = (text) => text.slice(1).split('|').map(${has});`);
    const words = load()("hà nội|Hà Nội|huế|");
    expect(words.map(([, , , found]) => found)).toEqual(["true", "true", "false", "false"]);
  });
});

it("another recogniser is wrong usage", () => {
  const { status, stderr } = extract(["--recogniser", "spacy"]);
  expect(stderr).toContain("Allowed choices are grammar, vntk.");
  expect(status).toBe(2);
});
