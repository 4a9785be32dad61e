import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { DocumentOptions } from "../../../src/input/documents.js";
import { InputError } from "../../../src/input/input-error.js";
import { inShort, readingsOf } from "./readings.js";

const read = (table: string | Buffer, options: Partial<DocumentOptions> = {}, size?: number) =>
  readingsOf("a.csv", table, options, size);
const short = async (...args: Parameters<typeof read>) => inShort(await read(...args));

const OPEN_QUOTE = "a cell begins with a quote and does not end with one";

describe("a table", () => {
  it("has a text in each row, with its id and day by the names of the columns", async () => {
    const table = 'date,nguồn,text,id\n30/01/2023,báo,"Hà Nội",x\n,,b,\n';
    expect(await read(table, { keepFields: true })).toMatchObject([
      {
        id: "x",
        at: "a.csv:2",
        text: "Hà Nội",
        date: "2023-01-30",
        fields: { nguồn: "báo" },
        source: { bytes: 9, encoding: "utf-8", format: "csv" },
        warnings: [],
      },
      { id: "a.csv:3", text: "b", fields: { nguồn: "" } },
    ]);
    expect((await read(table))[0]).not.toHaveProperty("fields");
  });

  it.each([
    ["commas", "id,text\n1,a;b|c\n"],
    ["semicolons", "id;text\n1;a,b|c\n"],
    ["tabs", "id\ttext\n1\ta,b;c\n"],
    ["bars", "id|text\n1|a,b;c\n"],
    ["semicolons, with commas in quotes", '"id,nr";text;id\n9;a,b;1\n'],
    ["semicolons as its first line says", "SEP=;\r\nid,nr;text;id\r\n9;a,b;1\r\n"],
  ])("has %s between its cells", async (_name, table) => {
    expect(await short(table)).toEqual([expect.stringMatching(/^1: a[,;]b/)]);
  });

  it("of one column has none", async () => {
    expect(await short('text\na,b;c\td|e\n"f, g"\n')).toEqual(["a.csv:2: a,b;c\td|e", "a.csv:3: f, g"]);
  });

  it("has line breaks and quotes inside quotes, and quotes as they are elsewhere", async () => {
    const table = 'id,text\r\n1,"a\r\nb ""c"", d\n\n"\r\n\r\n2,Ông "Ba" 5" \r\n""\r\n3,""\r\n';
    expect(await short(table)).toEqual([
      '1: a\r\nb "c", d\n\n',
      '2: Ông "Ba" 5" ',
      "a.csv:8! 1 cell where the header has 2",
      "3: ",
    ]);
  });

  it("may begin with a byte order mark and end without a newline", async () => {
    expect(await short("\uFEFFtext,id\na,1")).toEqual(["1: a"]);
  });

  it("may be UTF-16 with a byte order mark", async () => {
    const table = Buffer.from('\uFEFFid\ttext\r\n1\t"Đà\r\nNẵng"\r\n', "utf16le");
    for (const size of [1, 5, 1000]) expect(await short(table, {}, size)).toEqual(["1: Đà\r\nNẵng"]);
    expect(await read(table)).toMatchObject([{ source: { encoding: "utf-16le" } }]);
  });

  it("has the columns that are asked for, however their letters are composed", async () => {
    const fields = { id: "mã số", text: "nội dung", date: "ngày" };
    const table = " mã số , nội dung ,ngày\n1,a,30/01/2023\n";
    for (const form of ["NFC", "NFD"]) {
      expect(await read(table.normalize(form), { fields, keepFields: true })).toMatchObject([
        { id: "1", text: "a", date: "2023-01-30", fields: {} },
      ]);
    }
  });

  it("keeps columns of the same name apart", async () => {
    expect(await read("text,a,a,__proto__\nb,1,2,3\n", { keepFields: true })).toMatchObject([
      { fields: JSON.parse('{"a":"1","a (2)":"2","__proto__":"3"}') },
    ]);
  });

  it("without a column of texts is told, with the columns that it has", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `c${index}`);
    expect(await short("id,body\n1,a\n")).toEqual([
      "a.csv! no column text (there is id, body); name that of the text with --text-field",
    ]);
    expect((await short(names.join()))[0]).toContain("c18, c19, and 10 more)");
  });

  it.each([
    ["", "empty: there is no header row"],
    ["\n\n", "empty: there is no header row"],
    ['"id,text\n1,a\n', `header row: ${OPEN_QUOTE}`],
  ])("without a header is told: %j", async (table, reason) => {
    expect(await short(table)).toEqual([`a.csv! ${reason}`]);
  });

  it("with a header and no rows has no records", async () => {
    expect(await short("id,text\n")).toEqual([]);
  });
});

describe("a broken row", () => {
  it("of the wrong length keeps its id, if that stands before a text", async () => {
    expect(await short("id,text\n1,a,b\nc\n3,c\n,d,e\n")).toEqual([
      "1! 3 cells where the header has 2",
      "a.csv:3! 1 cell where the header has 2",
      "3: c",
      "a.csv:5! 3 cells where the header has 2",
    ]);
    expect(await short("text,id\na,b,1\n")).toEqual(["a.csv:2! 3 cells where the header has 2"]);
  });

  it.each([
    ["never closed", '1,"a\n2,b\n3,c'],
    ["closed by that of another row", '1,"a\n2,b\n3,c\n4,"d"\n'],
    ["closed inside its cell", '1,"a" b\n2,b\n'],
    ["closed by the end of its line, but for a space", '1,"a" \n2,b\n'],
  ])("has a quote that is %s; the rows behind it are read", async (_name, rows) => {
    const [broken, next] = await short(`id,text\n${rows}`);
    expect([broken, next]).toEqual([`a.csv:2! ${OPEN_QUOTE}`, "2: b"]);
  });

  it("does not take the lines of a quoted cell for rows, if they can be told", async () => {
    expect(await short('id,text\n1,"a\nb\n2,"c\n3,d"\n')).toEqual([
      `a.csv:2! ${OPEN_QUOTE}`,
      "a.csv:3! 1 cell where the header has 2",
      "2: c\n3,d",
    ]);
  });

  it("has wrong bytes", async () => {
    expect(await short(Buffer.from("id,text\n1,Vi\xe8t\n2,b\n", "latin1"))).toEqual([
      expect.stringMatching(/^a\.csv:2! not UTF-8/),
      "2: b",
    ]);
  });

  it("has more bytes than allowed, on one line or several", async () => {
    const large = "larger than 16 bytes; --max-bytes sets how large it may be";
    const table = `id,text\n1,${"a".repeat(15)}\n2,"aaaaaaaaaa\nbbbbb"\n3,${"c".repeat(14)}\n`;
    expect(await short(table, { mostBytes: 16 })).toEqual([
      `a.csv:2! ${large}`,
      `a.csv:3! ${OPEN_QUOTE}`,
      "a.csv:4! 1 cell where the header has 2",
      `3: ${"c".repeat(14)}`,
    ]);
  });
});

describe("any table", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ế", '"', ",", ";", "\n", "\r\n", " ", "\\") });
  const delimiter = fc.constantFrom(",", ";", "\t", "|");
  const pieces = fc.integer({ min: 1, max: 30 });

  it("reads back as it was written, wherever the stream is cut", async () => {
    const rows = fc.array(fc.tuple(fc.nat().map(String), cell, cell));
    await fc.assert(
      fc.asyncProperty(rows, delimiter, pieces, fc.boolean(), async (all, between, size, windows) => {
        const table = stringify([["id", "text", "more"], ...all], {
          delimiter: between,
          record_delimiter: windows ? "windows" : "unix",
          quoted_match: /[\r\n]/,
        });
        const readings = await read(table, { keepFields: true }, size);
        expect(readings).toMatchObject(all.map(([id, text, more]) => ({ id, text, fields: { more } })));
      }),
    );
  });

  it("has a record or an error for each line without quotes, whatever else stands there", async () => {
    const noise = fc.string({ unit: fc.constantFrom("a", '"', '""', ",", "\n", "\r", ',"', '",', "\n\n") });
    const plain = fc.array(fc.string({ unit: fc.constantFrom("b", ",", "ế"), minLength: 1 }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(plain, noise, pieces, async (lines, rest, size) => {
        const readings = await read(`id,text\n${lines.join("\n")}\n${rest}`, {}, size);
        const places = readings.map(({ at = "" }) => Number(at.slice("a.csv:".length)));
        expect(places.slice(0, lines.length)).toEqual(lines.map((_, index) => index + 2));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        for (const reading of readings) {
          if ("error" in reading) expect(reading.error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

describe("a table in an encoding from before Unicode", () => {
  const table = "id,text\n1,Ủy ban nhân dân tỉnh Hà Nam\n2,Sở Y tế\n";

  it("is read where the encoding is named", async () => {
    const inTcvn3 = iconv.encode(table, "tcvn");
    expect(await read(inTcvn3, { encoding: "tcvn3" })).toMatchObject([
      { id: "1", text: "Ủy ban nhân dân tỉnh Hà Nam", source: { encoding: "tcvn3" } },
      { id: "2", text: "Sở Y tế" },
    ]);
    const inUtf16 = Buffer.from(table, "utf16le");
    expect(await short(inUtf16, { encoding: "utf-16le" }, 7)).toHaveLength(2);
  });

  it("has broken rows where it is not", async () => {
    const bytes = Buffer.concat([Buffer.from("id,text\n1,a\n2,"), Buffer.from([0xd2, 0x0a])]);
    expect(await short(bytes)).toEqual(["1: a", expect.stringMatching(/^a\.csv:3! not UTF-8/)]);
    expect(await short(bytes, { encoding: "windows-1258" })).toHaveLength(2);
  });
});
