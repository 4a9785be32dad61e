import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { OutputRecord } from "../../src/model.js";
import { parseCsv } from "../output/rfc4180.js";
import { extract, projectFolder, recordsIn, shell } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const good = '{"id":"x","text":"Nghị quyết số 52-NQ/TW ngày 27/9/2019."}\n';
const piped = (input: string, ...args: readonly string[]) => extract(args, { input });

/** The records in the output of `-f jsonl`, whole or failed. */
function linesIn(output: string): OutputRecord[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => OutputRecord.parse(JSON.parse(line)));
}

const inShort = (output: string) =>
  linesIn(output).map((record) =>
    "error" in record ? [record.id, "error"] : [record.id, ...valuesOf(record)],
  );

function valuesOf(record: OutputRecord) {
  if ("error" in record) return [];
  return record.entities.map((entity) => ("value" in entity ? entity.value : entity.text));
}

describe("fixtures", () => {
  const read = (file: string, ...args: readonly string[]) =>
    extract([`fixtures/records/${file}`, "-f", "jsonl", "-t", "date,quantity", ...args]);

  it("of an office: JSON Lines with numbers as ids", () => {
    const { status, stdout } = read("office.jsonl", "--keep-fields");
    expect(inShort(stdout)).toEqual([
      ["10401", "2023-04-12", "2023-Q1", "2023-03-31", 1_245_000_000_000, 18.6, "2023-03-23"],
      ["10402", "2024", 45, "2023-11-01", "2023-11-15"],
      ["9007199254740993", 132, 12],
    ]);
    expect(linesIn(stdout)[0]).toMatchObject({
      fields: { number: "112/TB-UBND", signed: { copies: 25 }, tags: ["đầu tư công", "giải ngân"] },
      source: { format: "jsonl", encoding: "utf-8" },
    });
    expect(status).toBe(0);
  });

  it("of a newsroom: JSON Lines with other names of fields", () => {
    const names = ["--id-field", "source.id", "--text-field", "body", "--date-field", "published"];
    const { status, stdout } = read("newsroom.jsonl", ...names);
    expect(inShort(stdout)).toEqual([
      ["vp-2019-118", "2019-10-15", 350],
      ["vp-2019-119", "2019-01/2019-09", 194_300_000_000, 8.2],
      ["vp-2019-120", 140, "XXXX-10-16T15:00"],
    ]);
    expect(linesIn(stdout)[2]).toMatchObject({ warnings: [expect.stringContaining("hôm nay")] });
    expect(status).toBe(0);
  });

  it("with broken lines: the others are read", () => {
    const { status, stdout, stderr } = read("broken.jsonl");
    expect(inShort(stdout)).toEqual([
      ["a1", "2019-10-21"],
      ["fixtures/records/broken.jsonl:2", "error"],
      ["a3", "error"],
      ["a4", "error"],
      ["fixtures/records/broken.jsonl:5", "error"],
      ["fixtures/records/broken.jsonl:6", "error"],
      ["a7", "2019-12-30"],
      ["fixtures/records/broken.jsonl:8", "error"],
      ["fixtures/records/broken.jsonl:9", 5],
    ]);
    expect(
      stderr
        .split("\n")
        .slice(0, -1)
        .map((line) => line.split(": ", 2).join(": ")),
    ).toEqual([2, 3, 4, 5, 6, 8].map((line) => `extract: fixtures/records/broken.jsonl:${line}`));
    expect(status).toBe(1);
  });

  it("of Excel: semicolons, cells with line breaks, columns in Vietnamese", () => {
    const names = ["--id-field", "Số ký hiệu", "--text-field", "Nội dung", "--date-field", "Ngày ban hành"];
    const { status, stdout } = read("excel.csv", ...names);
    expect(inShort(stdout)).toEqual([
      ["45/QĐ-UBND", 12, "2022", "2023-03-01"],
      ["46/QĐ-UBND", 60_000_000, "2023-06-30"],
      ["47/QĐ-UBND", 15],
    ]);
    expect(status).toBe(0);
  });

  it("of a database: commas", () => {
    const { status, stdout } = read("articles.csv", "--keep-fields");
    expect(inShort(stdout)).toEqual([
      ["501", "2022-05-05"],
      ["502", "2022-07-07", "2022-07-08", 989_863, 63],
      ["503", 200],
    ]);
    expect(linesIn(stdout)[0]).toMatchObject({ fields: { section: "thời sự", views: "18234" } });
    expect(status).toBe(0);
  });

  it("of Excel's Unicode text: tabs in UTF-16", () => {
    const { status, stdout } = read("unicode-text.tsv");
    expect(inShort(stdout)).toEqual([
      ["TB-01", "2023-07-01", 1_800_000],
      ["TB-02", "2023-01/2023-06", 113_600],
    ]);
    expect(linesIn(stdout)[0]).toMatchObject({ source: { format: "csv", encoding: "utf-16le" } });
    expect(status).toBe(0);
  });

  it("with broken rows: the others are read", () => {
    const { status, stdout } = read("broken.csv");
    expect(inShort(stdout)).toEqual([
      ["b1", "2019-10-21"],
      ["b2", "error"],
      ["fixtures/records/broken.csv:4", "error"],
      ["fixtures/records/broken.csv:5", "error"],
      ["b5", "2019-11-06"],
      ["b6", "2020-01-01"],
    ]);
    expect(status).toBe(1);
  });

  it("of one text: the same entities as in its file", () => {
    const text = readFileSync(join(projectFolder, "fixtures/same/plain.txt"), "utf8");
    const [file] = recordsIn(extract(["fixtures/same/plain.txt"]).stdout);
    const table = `text\n"${text.replaceAll('"', '""')}"\n`;
    for (const [from, stream] of [
      ["jsonl", JSON.stringify({ text })],
      ["csv", table],
    ] as const) {
      expect(recordsIn(piped(stream, "--from", from).stdout)).toMatchObject([
        { entities: file?.entities, source: { bytes: file?.source.bytes, sha256: file?.source.sha256 } },
      ]);
    }
    expect(file?.entities.length).toBeGreaterThan(3);
  });
});

describe("broken records", () => {
  const broken = `${good}{"id":"y"}\n${good}`;

  it("on standard input are no failure", () => {
    const { status, stdout, stderr } = piped(broken, "--from", "jsonl", "-f", "jsonl");
    expect(linesIn(stdout).map(({ id }) => id)).toEqual(["x", "y", "x"]);
    expect(stderr).toMatch(/^extract: -:2: no field text \(there is id\).*\n$/);
    expect(status).toBe(0);
  });

  it("in a file that is named are, and are written all the same", () => {
    const file = folder.make("a.jsonl", broken);
    const { status, stdout, stderr } = extract([file]);
    expect(
      OutputRecord.array()
        .parse(JSON.parse(stdout))
        .map(({ id }) => id),
    ).toEqual(["x", "y", "x"]);
    expect(stderr).toMatch(`extract: ${file}:2: no field text`);
    expect(status).toBe(1);
  });

  it("have a row in the table of documents, and nothing in that of entities and in lines", () => {
    const [header = [], ...rows] = parseCsv(piped(broken, "-f", "csv", "--table", "documents").stdout);
    expect(header.at(-1)).toBe("error");
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ["x", ""],
      ["y", "no field text (there is id); name that of the text with --text-field"],
      ["x", ""],
    ]);
    expect(rows[1]?.slice(1, -1).join("")).toBe("");
    for (const format of ["csv", "lines"]) {
      expect(piped(broken, "-f", format).stdout).toBe(piped(good + good, "-f", format).stdout);
    }
  });

  it("stand in the folder of -o, and are counted", () => {
    const out = join(folder.path(), "out");
    const { status, stderr } = piped(broken, "-o", out);
    expect(stderr).toMatch(/\nextract: 2 documents with 4 entities and 1 broken record written to .*out\n$/);
    expect(JSON.parse(readFileSync(join(out, "documents.json"), "utf8"))).toHaveLength(3);
    expect(status).toBe(0);
  });
});

describe("streams", () => {
  it("without records give an empty output", () => {
    expect(piped("", "--from", "jsonl", "-f", "jsonl")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(piped("\n\n", "--from", "jsonl", "-f", "json")).toMatchObject({ status: 0, stdout: "[]\n" });
    expect(piped("id,text\n", "--from", "csv", "-f", "jsonl")).toMatchObject({ status: 0, stdout: "" });
    const out = join(folder.path(), "out");
    expect(piped("", "--from", "jsonl", "-o", out)).toMatchObject({ status: 0 });
    expect(readFileSync(join(out, "documents.jsonl"), "utf8")).toBe("");
  });

  it("stand among files, each in its place", () => {
    const texts = { "a.txt": "ngày 1/2/2003", "b.jsonl": good + good, "c.csv": "text\na\n", "d.md": "d" };
    for (const [name, text] of Object.entries(texts)) folder.make(name, text);
    folder.make("b.jsonl.gz", gzipSync('{"text":"packed"}\n'));
    const { stdout } = extract(["d.md", "b.jsonl", "a.txt", "-", "b.jsonl.gz", "c.csv", "-f", "jsonl"], {
      cwd: folder.path(),
      input: '{"text":"piped"}\n',
    });
    expect(linesIn(stdout).map(({ id }) => id)).toEqual([
      "d.md",
      "x",
      "x",
      "a.txt",
      "-:1",
      "b.jsonl.gz:1",
      "c.csv:2",
    ]);
  });

  it("come from patterns, but not from folders", () => {
    folder.make("in/a.jsonl", good);
    folder.make("in/b.csv", "text\na\n");
    expect(extract(["in"], { cwd: folder.path() })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^extract: in: a folder without texts .*or by a pattern\n$/),
    });
    const { stdout } = extract(["in/*.jsonl", "in/*.csv"], { cwd: folder.path() });
    expect(recordsIn(stdout).map(({ id }) => id)).toEqual(["x", "in/b.csv:2"]);
  });

  it("come in another format than their name tells, if asked", () => {
    const file = folder.make("a.txt", good);
    expect(recordsIn(extract([file, "--from", "jsonl"]).stdout)).toMatchObject([{ id: "x" }]);
    const table = folder.make("a.csv", "text\na\n");
    expect(recordsIn(extract([table, "--from", "text"]).stdout)).toMatchObject([
      { id: table, source: { format: "text" } },
    ]);
  });

  it("are not made of other files", () => {
    const file = folder.make("a.docx", "PK\x03\x04\0\0\0\0\0\0");
    expect(extract([file, "--from", "jsonl"])).toMatchObject({
      status: 1,
      stderr: `extract: ${file}: a ZIP file (DOCX, XLSX, ODT and EPUB are such files), not a stream of records\n`,
    });
  });

  it("keep their other fields, if asked", () => {
    const line = '{"id":"x","text":"a","date":"2020-01-01","z":{"b":[1,null]},"a":"=1+1"}\n';
    expect(recordsIn(piped(line, "--keep-fields").stdout)).toMatchObject([
      { fields: { z: { b: [1, null] }, a: "=1+1" } },
    ]);
    expect(recordsIn(piped(line).stdout)[0]).not.toHaveProperty("fields");
    const [header, row] = parseCsv(piped(line, "--keep-fields", "-f", "csv", "--table", "documents").stdout);
    expect([header?.at(-1), row?.at(-1)]).toEqual(["fields", '{"z":{"b":[1,null]},"a":"=1+1"}']);
    const out = join(folder.path(), "out");
    piped(line, "--keep-fields", "-o", out);
    expect(readFileSync(join(out, "documents.csv"), "utf8")).toContain('""z"":{""b"":[1,null]}');
  });

  it("take their day of writing from the record, else from --date", () => {
    const lines = '{"text":"ngày 5/10","date":"2022-11-01"}\n{"text":"ngày 5/10"}\n';
    const { stdout } = piped(lines, "-f", "jsonl", "--date", "2001-12-01");
    expect(inShort(stdout)).toEqual([
      ["-:1", "2022-10-05"],
      ["-:2", "2001-10-05"],
    ]);
  });

  it("hold the texts, if asked, also those that are no Unicode", () => {
    const line = '{"text":"\\ud800 ngày 27/9/2019 \\udc00","\\ud800":"\\ud800","id":"\\ud800"}\n';
    const [record] = recordsIn(piped(line, "--with-text", "--keep-fields").stdout);
    expect(record).toMatchObject({
      id: "\ud800",
      text: "\ud800 ngày 27/9/2019 \udc00",
      fields: { "\ud800": "\ud800" },
    });
    for (const format of ["csv", "lines"]) {
      expect(piped(line, "-f", format)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining("2019-09-27"),
      });
    }
  });

  it("give the same bytes in every run", () => {
    const run = () =>
      extract(["fixtures/records/broken.jsonl", "fixtures/records/broken.csv", "-f", "jsonl"]);
    expect(run()).toEqual(run());
  });

  it("run in an empty environment", () => {
    const line = `printf '%s' '${good}' | env -i "${process.execPath}" bin/extract.js --from jsonl -f jsonl`;
    expect(linesIn(shell(line))).toMatchObject([{ id: "x" }]);
  });
});

describe("the size of a text", () => {
  it("has a limit, for files as for records", () => {
    const small = folder.make("small.txt", "a".repeat(1000));
    const large = folder.make("large.txt", "a".repeat(1001));
    const { status, stderr, stdout } = extract([large, small, "--max-bytes", "1kB"]);
    expect(stderr).toBe(`extract: ${large}: larger than 1 kB; --max-bytes sets how large it may be\n`);
    expect(recordsIn(stdout)).toMatchObject([{ id: small }]);
    expect(status).toBe(1);
    const packed = folder.make("large.txt.gz", gzipSync("a".repeat(5000)));
    expect(extract([packed, "--max-bytes", "1kB"])).toMatchObject({
      status: 1,
      stderr: `extract: ${packed}: larger than 1 kB; --max-bytes sets how large it may be\n`,
    });
  });
});
