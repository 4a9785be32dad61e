import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileLexicon } from "../../src/build/compile-lexicon.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { tokenise } from "../../src/text/tokenise.js";
import { Tokens } from "../../src/text/tokens.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lexicon-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Compiles sources given by name, each as its lines, with `/` for the tabs. */
function compile(sources: Readonly<Record<string, readonly string[]>>): Lexicon {
  for (const [name, lines] of Object.entries(sources))
    writeFileSync(join(folder, `${name}.tsv`), lines.join("\n").replaceAll("/", "\t"));
  compileLexicon(folder, join(folder, "lexicon.bin"));
  return new Lexicon(readFileSync(join(folder, "lexicon.bin")));
}

function read(lexicon: Lexicon, text: string): Tokens {
  const tokens = new Tokens(64);
  tokenise(text, 0, tokens, lexicon);
  return tokens;
}

/** The column `role` of the longest term at the start of a text, and the text after that term. */
function match(lexicon: Lexicon, category: string, text: string): [role: string, rest: string] | null {
  const tokens = read(lexicon, text);
  const found = lexicon.category(category);
  const row = lexicon.match(tokens, 1, found);
  if (row < 0) return null;
  return [found.column("role").get(row), tokens.slice(lexicon.matchEnd, tokens.count + 1)];
}

const BODIES = [
  "# Where they are from.",
  "term/role",
  "bộ|ban/short",
  "bộ chính trị|bct/whole",
  "bộ chính trị đảng/longest",
];

describe("a compiled lexicon", () => {
  test.each([
    ["bộ", ["short", ""]],
    ["ban bí thư", ["short", "bí thư"]],
    ["Bộ Chính trị họp", ["whole", "họp"]],
    ["BCT", ["whole", ""]],
    ["bộ chính sách", ["short", "chính sách"]],
    ["bộ chính trị đảng họp", ["longest", "họp"]],
  ])("knows the longest term at the start of %j", (text, expected) => {
    expect(match(compile({ bodies: BODIES }), "bodies", text)).toEqual(expected);
  });

  test.each(["họp", "chính trị", "họp bộ", ""])("knows none at the start of %j", (text) => {
    expect(match(compile({ bodies: BODIES }), "bodies", text)).toBeNull();
  });

  test("keeps categories with the same terms apart", () => {
    const lexicon = compile({ one: ["term/role", "năm/year"], two: ["term/role", "năm/five", "hai/two"] });
    expect(match(lexicon, "one", "năm hai")).toEqual(["year", "hai"]);
    expect(match(lexicon, "two", "năm hai")).toEqual(["five", "hai"]);
    expect(match(lexicon, "one", "hai")).toBeNull();
  });

  test("gives the first of two rows with one term", () => {
    expect(match(compile({ two: ["term/role", "năm/year", "năm/five"] }), "two", "năm")).toEqual([
      "year",
      "",
    ]);
  });

  test("gives words that no source holds the id 0", () => {
    const tokens = read(compile({ bodies: BODIES }), "bộ họp");
    expect([tokens.word[1], tokens.word[2]]).toEqual([expect.any(Number), 0]);
    expect(tokens.word[1]).toBeGreaterThan(0);
  });

  test.each(["kỳ họp", "kì họp", "KÌ HỌP", "kì họp".normalize("NFD")])("reads %j as kỳ họp", (text) => {
    for (const term of ["kỳ họp", "kì họp", "kỳ họp".normalize("NFD")])
      expect(match(compile({ one: ["term/role", `${term}/session`] }), "one", text)).toEqual(["session", ""]);
  });

  test("is the same file for the same sources", () => {
    compile({ bodies: BODIES });
    const first = readFileSync(join(folder, "lexicon.bin"));
    compile({ bodies: BODIES });
    expect(readFileSync(join(folder, "lexicon.bin")).equals(first)).toBe(true);
  });
});

describe("a malformed source is named", () => {
  test.each([
    ["without a column of terms", ["name/role", "bộ/short"], /broken\.tsv: .*term/],
    ["that is empty", [], /broken\.tsv: .*term/],
    ["with a row too short", ["term/role", "bộ"], /broken\.tsv: .*bộ/],
    ["with a row too long", ["term/role", "bộ/short/more"], /broken\.tsv: .*bộ/],
    ["with an empty writing", ["term/role", "bộ||ban/short"], /broken/],
    ["with a number for a term", ["term/role", "bộ 5/short"], /broken.*bộ 5/],
  ])("%s", (_, lines, message) => {
    expect(() => compile({ bodies: BODIES, broken: lines })).toThrow(message);
  });

  test("and so is a file that is no compiled lexicon", () => {
    expect(() => new Lexicon(new Uint8Array(64))).toThrow(/npm run build/);
  });

  test("and a category or word that is not there", () => {
    const lexicon = compile({ bodies: BODIES });
    expect(() => lexicon.category("nowhere")).toThrow(/nowhere/);
    expect(() => lexicon.word("họp")).toThrow(/họp/);
    expect(() => lexicon.word("chính trị")).toThrow(/chính trị/);
  });
});
