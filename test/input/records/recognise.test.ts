import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import type { DocumentOptions } from "../../../src/input/documents.js";
import { inShort, readingsOf } from "./readings.js";

const short = async (bytes: string | Buffer, options: Partial<DocumentOptions> = {}, size?: number) =>
  inShort(await readingsOf("-", bytes, options, size));
const bodies = { fields: { id: "id", text: "body", date: "date" } };

describe("standard input", () => {
  it.each([1, 5, 1000])(
    "is JSON Lines when its first line is an object with a text (%i bytes at a time)",
    async (size) => {
      expect(await short('{"text":"a"}\n{"text":"b"}\n', {}, size)).toEqual(["-:1: a", "-:2: b"]);
      expect(await short('\n \r\n{"text":"a"}\r\n[]', {}, size)).toMatchObject(["-:3: a", /^-:4! an array/]);
      expect(await short('{"text":"a"}', {}, size)).toEqual(["-:1: a"]);
      expect(await short('{"body":"a"}\n', bodies, size)).toEqual(["-:1: a"]);
    },
  );

  it("is JSON Lines in UTF-16, with a byte order mark, and packed, too", async () => {
    const lines = '\uFEFF{"id":"Đà","text":"a"}\n';
    for (const bytes of [Buffer.from(lines), Buffer.from(lines, "utf16le"), zlib.gzipSync(lines)]) {
      for (const size of [1, 1000]) expect(await short(bytes, {}, size)).toEqual(["Đà: a"]);
    }
  });

  it.each([
    ["a text\n"],
    ["{Hà Nội} là thủ đô\n"],
    ['{"a": 1} là một ví dụ\n'],
    ["[Hà Nội] là thủ đô\n"],
    ["[1] Nghị quyết số 52-NQ/TW\n"],
    ['text\n{"text":"a"}\n'],
  ])("is a text otherwise: %j", async (text) => {
    for (const size of [1, 1000]) expect(await short(text, {}, size)).toEqual([`-: ${text}`]);
  });

  it.each([
    ['[{"text":"a"}]\n', "a JSON array; make it JSON Lines first: jq -c '.[]'"],
    ['  [\n  {"text":"a"}\n]', "a JSON array; make it JSON Lines first: jq -c '.[]'"],
    ['{\n  "text": "a"\n}\n', "JSON over several lines; make it JSON Lines first: jq -c ."],
    ['{"id":1,"body":"a"}\n', "no field text (there is id, body); name that of the text with --text-field"],
  ])("is told when it is JSON of another kind: %j", async (json, reason) => {
    for (const size of [1, 1000]) expect(await short(json, {}, size)).toEqual([`-! ${reason}`]);
  });

  it("is what it is said to be", async () => {
    expect(await short('{"text":"a"}\n', { from: "text" })).toEqual(['-: {"text":"a"}\n']);
    expect(await short("text\na\n", { from: "csv" })).toEqual(["-:2: a"]);
    expect(await short('[{"text":"a"}]\n', { from: "jsonl" })).toEqual([
      expect.stringMatching(/^-:1! an array/),
    ]);
  });

  it("that is larger than a text may be is told", async () => {
    const reason = "-! larger than 10 bytes; --max-bytes sets how large it may be";
    for (const text of ["a".repeat(11), `{${"a".repeat(11)}`, `a\n${"a".repeat(9)}`]) {
      expect(await short(text, { mostBytes: 10 }, 4)).toEqual([reason]);
    }
    expect(await short(zlib.gzipSync("a".repeat(1000)), { mostBytes: 100 })).toEqual([
      reason.replace("10", "100"),
    ]);
  });

  it("that is packed tells the size and hash of what was packed", async () => {
    const packed = zlib.gzipSync("a text");
    expect(await readingsOf("-", packed, {}, 3)).toEqual(await readingsOf("-", packed));
    expect(await readingsOf("-", packed)).toMatchObject([
      { text: "a text", source: { bytes: packed.length } },
    ]);
  });
});

describe("a stream of records", () => {
  it.each(["docx", "jsonl", "csv"])("is not made of a ZIP file (%s)", async (ending) => {
    const from = ending === "csv" ? "csv" : "jsonl";
    expect(inShort(await readingsOf(`a.${ending}`, "PK\x03\x04\0\0\0\0", { from }))).toEqual([
      `a.${ending}! a ZIP file (DOCX, XLSX, ODT and EPUB are such files), not a stream of records`,
    ]);
  });

  it("is read as far as a packed file goes that is cut short", async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `{"text":"${Math.sin(index)}"}\n`).join("");
    const packed = zlib.gzipSync(lines);
    const readings = inShort(await readingsOf("a.jsonl.gz", packed.subarray(0, packed.length / 2)));
    expect(readings.at(-1)).toBe("a.jsonl.gz! a broken gzip file: unexpected end of file");
    expect(readings.slice(0, -1)).toEqual(
      Array.from(
        { length: readings.length - 1 },
        (_, index) => `a.jsonl.gz:${index + 1}: ${Math.sin(index)}`,
      ),
    );
    expect(readings.length).toBeGreaterThan(1000);
  });

  it("is read from several packed files in one, but not past what is none", async () => {
    const [one, two] = [zlib.gzipSync('{"text":"a"}\n'), zlib.gzipSync('{"text":"b"}\n')];
    const both = Buffer.concat([one, two]);
    for (const size of [7, 1000]) {
      expect(inShort(await readingsOf("a.jsonl.gz", both, {}, size))).toEqual([
        "a.jsonl.gz:1: a",
        "a.jsonl.gz:2: b",
      ]);
    }
    const readings = inShort(await readingsOf("a.jsonl.gz", Buffer.concat([one, Buffer.from("rest")])));
    expect(readings.at(-1)).toMatch(/^a\.jsonl\.gz! a broken gzip file: /);
  });

  it("is read from zstd where this Node can, and told where it cannot", async () => {
    const packed = Buffer.from("28b52ffd04586900007b2274657874223a2261227d0aaea9718c", "hex");
    const [reading = ""] = inShort(await readingsOf("a.jsonl.zst", packed));
    const told = expect.stringMatching(/^a\.jsonl\.zst! a zstd file, which takes Node 22\.15 or newer/);
    expect(reading).toEqual("createZstdDecompress" in zlib ? "a.jsonl.zst:1: a" : told);
    const both = inShort(await readingsOf("a.jsonl.zst", Buffer.concat([packed, packed])));
    expect(both.at(-1)).toMatch(/^a\.jsonl\.zst(:2: a|! .*unpack it first)/);
  });

  it.each(["a.jsonl", "a.NDJSON", "a.jsonl.gz", "sub/a.csv", "a.tsv.gz"])(
    "is known by its name: %s",
    async (name) => {
      const stream = /json/i.test(name) ? '{"text":"a"}\n' : "text\na\n";
      const bytes = name.endsWith(".gz") ? zlib.gzipSync(stream) : stream;
      expect(inShort(await readingsOf(name, bytes))).toEqual([expect.stringMatching(/:[12]: a$/)]);
    },
  );
});
