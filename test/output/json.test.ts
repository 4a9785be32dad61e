import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonWriter } from "../../src/output/json.js";
import { jsonText } from "../../src/output/json-text.js";
import { jsonlWriter } from "../../src/output/jsonl.js";
import { memorySink, sampleRecord, sampleText, writtenBy } from "./sample.js";

const LINE_BREAKS = /[\u0085\u2028\u2029]/;
const withLineBreaks = fc.string({
  unit: fc.constantFrom("a", "ế", '"', "\\", "\n", "\u0085", "\u2028", "\u2029"),
});

describe("JSON text", () => {
  it.each([true, false])("reads back as the value, without odd line breaks (pretty: %s)", (pretty) => {
    fc.assert(
      fc.property(fc.dictionary(withLineBreaks, withLineBreaks), (value) => {
        const text = jsonText(value, pretty);
        expect(JSON.parse(text)).toEqual({ ...value });
        expect(text).not.toMatch(LINE_BREAKS);
      }),
    );
  });

  it("escapes the line breaks that JSON lets stand", () => {
    expect(jsonText("a\u0085b\u2028c\u2029d")).toBe(String.raw`"a\u0085b\u2028c\u2029d"`);
  });
});

describe("json", () => {
  it.each([0, 1, 3])("writes %i records as one array, indented by two", async (count) => {
    const records = Array.from({ length: count }, (_, index) => sampleRecord({ id: `${index}.txt` }));
    expect(await writtenBy(jsonWriter, records)).toBe(`${JSON.stringify(records, null, 2)}\n`);
  });

  it("writes a failed record in its place", async () => {
    const sink = memorySink();
    const writer = jsonWriter(sink);
    await writer.writeFailed({ id: "a.jsonl:1", error: "not JSON" });
    await writer.write(sampleRecord(), sampleText);
    await writer.end();
    expect(JSON.parse(sink.text())).toEqual([{ id: "a.jsonl:1", error: "not JSON" }, sampleRecord()]);
  });

  it("writes each record when it comes", async () => {
    const first = sampleRecord({ id: "first.txt" });
    const whole = await writtenBy(jsonWriter, [first, sampleRecord({ id: "second.txt" })]);
    const alone = await writtenBy((sink) => ({ ...jsonWriter(sink), end: async () => {} }), [first]);
    expect(alone).toContain("first.txt");
    expect(whole.startsWith(alone)).toBe(true);
  });
});

describe("jsonl", () => {
  it("writes one compact record a line", async () => {
    const records = [sampleRecord(), sampleRecord({ title: "dòng\u2028mới" })];
    const lines = (await writtenBy(jsonlWriter, records)).split(/[\n\u2028]/);
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  it("writes a failed record as a line", async () => {
    const sink = memorySink();
    await jsonlWriter(sink).writeFailed({ id: "a.jsonl:1", error: "not\u2028JSON" });
    expect(sink.text()).toBe('{"id":"a.jsonl:1","error":"not\\u2028JSON"}\n');
  });

  it("writes nothing for no records", async () => {
    expect(await writtenBy(jsonlWriter, [])).toBe("");
  });
});
