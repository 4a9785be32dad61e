import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DelimitedOptions, delimitedWriter } from "../../src/output/delimited.js";
import { neutralise } from "../../src/output/neutralise.js";
import type { Table } from "../../src/output/table.js";
import { parseCsv } from "./rfc4180.js";
import { sampleRecord, tableOf, writtenBy } from "./sample.js";

const standard: DelimitedOptions = { delimiter: ",", bom: false, raw: false };
const FORMULA_STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

function csvOf(table: Table, options: Partial<DelimitedOptions> = {}, records = [sampleRecord()]) {
  return writtenBy((sink) => delimitedWriter(sink, table, { ...standard, ...options }), records);
}

const anyCell = fc.string({
  unit: fc.constantFrom("a", "ế", '"', ",", ";", "\t", "\r", "\n", " ", "=", "-"),
});
const anyRow = fc.tuple(anyCell, anyCell, anyCell);

describe("delimited text", () => {
  it.each([",", ";", "\t"])("reads back as it was, by RFC 4180 (delimiter %j)", async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.array(anyRow), async (header, rows) => {
        const csv = await csvOf(tableOf(header, rows), { delimiter, raw: true });
        expect(parseCsv(csv, delimiter)).toEqual([header, ...rows]);
      }),
    );
  });

  it("writes numbers, booleans and nothing as they are", async () => {
    const table = tableOf(["a", "b", "c", "d", "e"], [[-5, 1.5, true, null, undefined]]);
    expect(await csvOf(table)).toBe("a,b,c,d,e\r\n-5,1.5,true,,\r\n");
  });

  it("writes the header once, also over several records and over none", async () => {
    const table = tableOf(["a"], [["x"]]);
    expect(await csvOf(table, {}, [sampleRecord(), sampleRecord()])).toBe("a\r\nx\r\nx\r\n");
    expect(await csvOf(table, {}, [])).toBe("a\r\n");
  });

  it("begins with a byte order mark only if asked", async () => {
    const table = tableOf(["a"], []);
    expect(await csvOf(table, { bom: true })).toBe("\uFEFFa\r\n");
    expect(await csvOf(table)).toBe("a\r\n");
  });
});

describe("cells that a spreadsheet would run", () => {
  it.each(FORMULA_STARTS)("are neutralised: %j", async (start) => {
    const cells = [`${start}1`, `  ${start}1`, `\u00a0${start}1`];
    const csv = await csvOf(tableOf(["a", "b", "c"], [cells]));
    expect(parseCsv(csv)[1]).toEqual(cells.map((cell) => `'${cell}`));
  });

  it("are left alone if asked", async () => {
    expect(await csvOf(tableOf(["a"], [["=1+1"]]), { raw: true })).toBe("a\r\n=1+1\r\n");
  });

  it.each(["", "52-NQ/TW", "a=b", " a", "'=1", "2019-09-27"])("are not: %j", (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it("never come out", () => {
    const text = fc.string({ unit: fc.constantFrom(" ", "a", "'", "\u00a0", ...FORMULA_STARTS) });
    fc.assert(fc.property(text, (cell) => !FORMULA_STARTS.includes(neutralise(cell).trim().charAt(0))));
    fc.assert(fc.property(text, (cell) => [cell, `'${cell}`].includes(neutralise(cell))));
  });
});
