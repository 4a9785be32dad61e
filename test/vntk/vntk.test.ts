import { beforeAll, describe, expect, it } from "vitest";
import { createExtractor, type Extractor } from "../../src/index.js";
import { DocumentRecord } from "../../src/model.js";
import { allNamesIn, namesIn } from "../../src/vntk/names.js";
import { extract, recordsIn } from "../cli/command.js";
import { seeds } from "../seeds.js";
import { tagger } from "./installed.js";

// Some hundred characters: more would take seconds.
const text = seeds.map((seed) => seed.slice(0, 600)).join("\n\n");

describe.skipIf(tagger === undefined)("with vntk (skipped where it is not installed)", () => {
  const tag = tagger as NonNullable<typeof tagger>;
  let extractor: Extractor;
  // The body of this block runs also where its tests are skipped.
  beforeAll(() => {
    extractor = createExtractor({ recogniser: "vntk", explain: true });
  });

  it("finds people by their names", () => {
    const sentence = "Hội thảo do Nguyễn Thị Mai Hoa và Trần Quốc Bình chủ trì.";
    const people = namesIn(sentence, tag).filter(({ type }) => type === "person");
    expect(people.map(({ name }) => name)).toContain("Nguyễn Thị Mai Hoa");
  });

  it("finds the same names in decomposed text, at the characters of that text", () => {
    const composed = namesIn(text.normalize("NFC"), tag);
    const decomposedText = text.normalize("NFD");
    const decomposed = namesIn(decomposedText, tag);
    expect(decomposed.map(({ name }) => name)).toEqual(composed.map(({ name }) => name));
    expect(composed.length).toBeGreaterThan(5);
    for (const { name, start, end } of decomposed) {
      expect(decomposedText.slice(start, end).normalize("NFC").replace(/\s+/g, " ")).toBe(name);
    }
  });

  it("leaves all that the grammar finds as it is, and adds what overlaps none of it", () => {
    const grammar = createExtractor({ explain: true }).extract({ id: "a", text });
    const both = DocumentRecord.parse(extractor.extract({ id: "a", text }));
    const withoutId = ({ id, ...rest }: { id: string }) => rest;
    const kept = both.entities.filter(({ rule }) => !rule?.startsWith("vntk/"));
    expect(kept.map(withoutId)).toEqual(grammar.entities.map(withoutId));
    both.entities.forEach(({ id, start, end, text: written }, index) => {
      expect(id).toBe(`e${index + 1}`);
      expect(written).toBe(text.slice(start, end));
      expect(start).toBeGreaterThanOrEqual(both.entities[index - 1]?.end ?? 0);
    });
  });

  it.each([
    "",
    " ",
    "\0\ud800 Aa\udc00",
    "*".repeat(600),
    `${"1".repeat(600)} Hà Nội`,
    "A=B=C ==> D",
    "😀 Ả\u0301\u0302",
  ])(
    "takes any text",
    (strange) => {
      for (const { start, end } of allNamesIn(strange, tag)) expect(end).toBeGreaterThan(start);
      expect(() => extractor.extract({ id: "a", text: strange })).not.toThrow();
    },
    20_000,
  );

  it("runs in the command, which says nothing else", () => {
    const options = ["--recogniser", "vntk", "--explain", "-f", "json"];
    const { status, stdout, stderr } = extract(options, { input: "Theo Trọng Toàn, Giao Tuyến" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(recordsIn(stdout)).toHaveLength(1);
  });
});
