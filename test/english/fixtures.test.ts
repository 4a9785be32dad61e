import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";
import { DocumentRecord } from "../../src/model.js";

const folder = fileURLToPath(new URL("../../fixtures/english/", import.meta.url));
const extractor = createExtractor();

/** Marked by hand: type, place, text and some fields of every entity of a text. */
interface Marked {
  readonly source: string;
  readonly entities: readonly Readonly<Record<string, unknown>>[];
}

const marked = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(folder + name, "utf8")) as Marked);

const languages: Readonly<Record<string, string>> = {
  "bilingual-notice.txt": "mixed",
  "portal-news.txt": "en",
  "rice-programme.txt": "en",
  "vietnamese-page-with-summary.txt": "mixed",
};

/** Fractions are written with fewer digits. */
const DIGITS = 5;

describe.each(marked)("$source", ({ source, entities: expected }) => {
  const text = readFileSync(folder + source, "utf8");
  const record = DocumentRecord.parse(extractor.extract({ id: source, text }));

  it("holds what a reader marked in it, and nothing else", () => {
    const placeOf = ({ type, start, end, text: written }: Readonly<Record<string, unknown>>) => ({
      type,
      start,
      end,
      written,
    });
    expect(record.entities.map(placeOf)).toEqual(expected.map(placeOf));
  });

  it("gives each its values", () => {
    record.entities.forEach((entity, index) => {
      const { value, ...fields } = expected[index] ?? {};
      expect(entity).toMatchObject(fields);
      if (typeof value === "string") expect(entity).toMatchObject({ value });
      else if (entity.type === "quantity") expect(entity.value).toBeCloseTo(value as number, DIGITS);
    });
  });

  it("is told for the language that it is in", () => {
    expect(record.lang).toBe(languages[source]);
  });
});
