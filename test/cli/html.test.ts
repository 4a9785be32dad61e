import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract, idsIn, recordsIn } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const portal = readFileSync("fixtures/html/provincial-portal-liferay.html");

describe("web pages", () => {
  it("are taken from a folder, and told as html", () => {
    const { status, stdout, stderr } = extract(["fixtures/html", "--with-text"]);
    const records = recordsIn(stdout);
    expect(status).toBe(0);
    const pages = ["list-of-documents", "short-notice"];
    const told =
      "warning: no article was told apart from the rest of the page: the text is all that the page shows";
    expect(stderr).toBe(pages.map((page) => `extract: fixtures/html/${page}.html: ${told}\n`).join(""));
    expect(records).toHaveLength(10);
    for (const { source, entities, text } of records) {
      expect(source).toMatchObject({ format: "html", encoding: "utf-8" });
      expect(entities).not.toEqual([]);
      for (const entity of entities) expect(text?.slice(entity.start, entity.end)).toBe(entity.text);
    }
  });

  it("are known whatever their name, and from standard input", () => {
    folder.make("a.txt", portal);
    const { stdout } = extract(["a.txt", "-"], { cwd: folder.path(), input: portal });
    expect(recordsIn(stdout)).toMatchObject([{ source: { format: "html" } }, { source: { format: "html" } }]);
  });

  it("that are broken are named, and the others are written", () => {
    folder.make("pages/cut.html", portal.subarray(0, 3000));
    folder.make("pages/deep.htm", `<html>${"<div>".repeat(10_000)}</html>`);
    folder.make("pages/good.html", portal);
    folder.make("pages/large.html", Buffer.alloc(30_000_000, "<p>Hà Nội"));
    folder.make("pages/none.xhtml", "<html><body></body></html>");
    const { status, stdout, stderr } = extract(["pages"], { cwd: folder.path() });
    expect(idsIn(stdout)).toEqual(["pages/good.html"]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^extract: pages\/cut\.html: a page cut short/),
      expect.stringMatching(/^extract: pages\/deep\.htm: a page with elements nested/),
      expect.stringMatching(/^extract: pages\/large\.html: an HTML page of 28\.6 MiB/),
      expect.stringMatching(/^extract: pages\/none\.xhtml: a page without text/),
    ]);
  });
});
