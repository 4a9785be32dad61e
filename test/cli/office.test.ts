import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract, projectFolder, recordsIn } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const fixture = (name: string) => join(projectFolder, "fixtures", name);

describe("Word files and PDFs", () => {
  it("are read from a folder among others, and offsets count in the text that they hold", () => {
    copyFileSync(fixture("docx/bao-cao.docx"), folder.make("a.docx", ""));
    copyFileSync(fixture("pdf/bao-cao.pdf"), folder.make("b/c.pdf", ""));
    const { status, stdout, stderr } = extract([".", "--with-text"], { cwd: folder.path() });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const records = recordsIn(stdout);
    expect(records.map(({ id, source }) => [id, source.format, source.encoding])).toEqual([
      ["./a.docx", "docx", "utf-8"],
      ["./b/c.pdf", "pdf", null],
    ]);
    for (const { text, entities } of records) {
      for (const entity of entities) expect(text?.slice(entity.start, entity.end)).toBe(entity.text);
    }
    const [docx, pdf] = records.map(({ entities }) => entities.map(({ type, text }) => `${type} ${text}`));
    expect(pdf).toEqual(docx);
  });

  it.each(["docx/tin-bai.docx", "pdf/tap-chi.pdf"])("are known by their bytes, also piped in: %s", (name) => {
    const { status, stdout } = extract([], { input: readFileSync(fixture(name)) });
    expect(recordsIn(stdout)).toMatchObject([{ id: "-", source: { format: name.split("/")[0] } }]);
    expect(status).toBe(0);
  });
});
