import { describe, expect, it } from "vitest";
import type { DocumentRecord } from "../../src/index.js";
import { extract } from "./command.js";

function recordsOf(stdout: string): DocumentRecord[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What an entity says, without the place that it says it at. */
function valuesOf({ entities }: DocumentRecord) {
  return entities.map(({ text: _text, start: _start, end: _end, ...fields }) => fields);
}

describe("one text in many writings", () => {
  const { status, stdout } = extract(["fixtures/same", "-f", "jsonl", "--with-text"]);
  const records = recordsOf(stdout);
  const plain = records.find(({ id }) => id.endsWith("plain.txt")) as DocumentRecord;

  it("holds a document, a date, a body, a figure and a duration", () => {
    expect(status).toBe(0);
    expect(plain.entities.map(({ type }) => type)).toEqual([
      "date",
      "organization",
      "document",
      "quantity",
      "duration",
    ]);
    expect(plain.title).toBe("Kế hoạch của tỉnh");
  });

  it.each(records.map((record) => [record.id, record] as const))(
    "%s gives the same values",
    (_id, record) => {
      const oldTones = record.id.includes("old-tones");
      const same = oldTones
        ? JSON.stringify(valuesOf(plain)).replace('"issuer":"Tỉnh ủy"', '"issuer":"Tỉnh uỷ"')
        : JSON.stringify(valuesOf(plain));
      expect(JSON.stringify(valuesOf(record))).toBe(same);
      for (const { text, start, end } of record.entities) expect(record.text?.slice(start, end)).toBe(text);
    },
  );
});

describe("broken files", () => {
  it("are named with their reasons, and the others are written", () => {
    const { status, stdout, stderr } = extract(["fixtures/broken", "fixtures/same/plain.txt", "-f", "jsonl"]);
    expect(status).toBe(1);
    expect(recordsOf(stdout).map(({ id }) => id)).toEqual(["fixtures/same/plain.txt"]);
    for (const name of ["empty.txt", "binary.txt", "latin-1.txt", "locked.pdf", "scan.pdf"])
      expect(stderr).toMatch(new RegExp(`fixtures/broken/${name}: \\w`));
  });
});
