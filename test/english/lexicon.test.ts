import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSource } from "../../src/build/source.js";
import { EnglishLexicon } from "../../src/english/lexicon.js";

const folder = fileURLToPath(new URL("../../lexicon/", import.meta.url));

function cellsOf(source: string, column: string): string[] {
  const { columns, rows } = readSource(`${folder}${source}.tsv`);
  return rows.map((row) => row[columns.indexOf(column)] as string);
}

describe("the tables of English", () => {
  it("give places the names that the Vietnamese ones give them", () => {
    const known = new Set([...cellsOf("world-places", "name"), ...cellsOf("administrative-units", "name")]);
    expect(cellsOf("english/places", "name").filter((name) => !known.has(name))).toEqual([]);
  });

  it("give documents the kinds that the Vietnamese ones give them, but for a few that those lack", () => {
    const known = new Set(cellsOf("document-nouns", "docType"));
    const others = cellsOf("english/document-nouns", "docType").filter((docType) => !known.has(docType));
    expect(others).toEqual(["tuyen-bo", "ban-ghi-nho", "chien-luoc"]);
  });

  it("give amounts the units that the Vietnamese ones give them", () => {
    const known = new Set(["tuổi", ...cellsOf("units", "unit")]);
    expect(cellsOf("english/units", "unit").filter((unit) => !known.has(unit))).toEqual([]);
  });
});

describe("EnglishLexicon", () => {
  const lexicon = EnglishLexicon.load();

  it("knows Vietnamese names with their marks and without", () => {
    for (const name of ["Nguyễn", "Nguyen", "NGUYEN", "Nguyễn".normalize("NFD")])
      expect(lexicon.surname(name)).toBe("common");
    expect(lexicon.surname("Smith")).toBeUndefined();
    expect(lexicon.surname("constructor")).toBeUndefined();
    expect(lexicon.isGivenName("Trong")).toBe(true);
  });

  it("knows the units of Vietnam with their marks and without, however a dash stands in them", () => {
    for (const name of ["Bà Rịa - Vũng Tàu", "Ba Ria-Vung Tau", "ba ria – vung tau"])
      expect(lexicon.units(name)).toContainEqual(["Bà Rịa - Vũng Tàu", "tỉnh", "province", "yes"]);
    expect(lexicon.units("Cat Hai").map(([name, noun]) => `${noun} ${name}`)).toContain("huyện Cát Hải");
  });
});
