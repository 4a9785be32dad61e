import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnCounter } from "../../src/output/columns-in-line.js";
import { linesWriter } from "../../src/output/lines.js";
import { sampleRecord, writtenBy } from "./sample.js";

const plain = (records: Parameters<typeof writtenBy>[1], text?: string) =>
  writtenBy((sink) => linesWriter(sink, false), records, text);

describe("lines", () => {
  it("writes an entity a line, as grep does", async () => {
    expect(await plain([sampleRecord()])).toBe(
      [
        "texts/a.txt:1:1 document Nghị quyết số 52-NQ/TW → 52-NQ/TW",
        "texts/a.txt:1:24 date ngày 27/9/2019 → 2019-09-27",
        "texts/a.txt:2:7 duration hơn 5 năm → >P5Y",
        "texts/a.txt:2:18 quantity 97,5% hộ dân → 97.5 % (hộ dân) [share]",
        "texts/a.txt:3:6 organization Bộ Y tế → Bộ Y tế",
        "texts/a.txt:3:19 person Lê Văn An → Lê Văn An (Bác sĩ)",
        "texts/a.txt:3:31 location Kim Bảng → huyện Kim Bảng, Hà Nam (350)",
        "texts/a.txt:3:43 event Đại hội XIII → Đại hội XIII",
        "",
      ].join("\n"),
    );
  });

  it("writes nothing for a text without entities", async () => {
    expect(await plain([sampleRecord({ entities: [] })])).toBe("");
  });

  it("names a document without a symbol by its type, number and year", async () => {
    const law = { docType: "luat", year: 2024, ref: "luat-2024", type: "document" as const };
    const place = { id: "e1", text: "Luật 2024", start: 0, end: 9, line: 1, section: "body" as const };
    expect(await plain([sampleRecord({ entities: [{ ...place, ...law }] })])).toContain("→ luat 2024\n");
  });

  it("tells both ends of a range", async () => {
    const range = { type: "quantity" as const, value: 2, max: 3, unit: "%", approx: "~" as const };
    const place = { id: "e1", text: "2-3%", start: 0, end: 4, line: 1, section: "body" as const };
    expect(await plain([sampleRecord({ entities: [{ ...place, ...range }] })])).toContain("→ ~2–3 %\n");
  });

  it("keeps a mention over two lines on one, and lets no text steer the terminal", async () => {
    const text = "năm\r\n2020\u001b[31m";
    const entity = { id: "e1", text, start: 0, end: text.length, line: 1, section: "body" as const };
    const date = { ...entity, type: "date" as const, value: "2020", edtf: "2020", grain: "year" as const };
    expect(await plain([sampleRecord({ entities: [date] })], text)).toBe(
      "texts/a.txt:1:1 date năm 2020 [31m → 2020\n",
    );
  });

  it("says the same in colours", async () => {
    const coloured = await writtenBy((sink) => linesWriter(sink, true), [sampleRecord()]);
    const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(coloured).toMatch(codes);
    expect(coloured.replace(codes, "")).toBe(await plain([sampleRecord()]));
  });
});

describe("columns", () => {
  it("count characters of the line, wherever one asks", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "ế", "e\u0302", "😀", "\n") });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (text, places) => {
        const starts = places.filter((place) => place <= text.length && !isInsidePair(text, place));
        const columnOf = columnCounter(text);
        for (const start of starts) {
          const line = text.slice(0, start).split("\n").at(-1) ?? "";
          expect(columnOf(start)).toBe([...line].length + 1);
        }
      }),
    );
  });
});

function isInsidePair(text: string, place: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place));
}
