import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extract, idsIn, projectFolder, recordsIn } from "./command.js";
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

  it("that are broken are named on one line each, and the others are written", () => {
    const docx = readFileSync(fixture("docx/bao-cao.docx"));
    const pdf = readFileSync(fixture("pdf/bao-cao.pdf"));
    folder.make("cut.docx", docx.subarray(0, 3000));
    folder.make("cut.pdf", pdf.subarray(0, 60_000));
    folder.make("page.pdf", "<html>404 Not Found</html>");
    copyFileSync(fixture("broken/password.pdf"), folder.make("closed.pdf", ""));
    folder.make("good.txt", "Ngày 3/7/2021");
    const { status, stdout, stderr } = extract(["."], { cwd: folder.path() });
    expect(idsIn(stdout)).toEqual(["./good.txt"]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^extract: \.\/closed\.pdf: a PDF file closed with a password/),
      expect.stringMatching(/^extract: \.\/cut\.docx: a ZIP file .* broken or cut short/),
      expect.stringMatching(/^extract: \.\/cut\.pdf: a PDF file that is cut short/),
      expect.stringMatching(/^extract: \.\/page\.pdf: no PDF file/),
    ]);
  });
});
