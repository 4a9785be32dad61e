import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishExamples } from "../../src/english/examples/index.js";
import { createExtractor, type Entity } from "../../src/index.js";
import { extract } from "../cli/command.js";

const extractor = createExtractor({ explain: true });

function entitiesOf(text: string): Entity[] {
  return extractor.extract({ id: "text", text }).entities;
}

const sentences = Object.values(englishExamples).flatMap(({ holds, holdsNone }) => [
  ...holds.flatMap(({ forms }) => forms.map((form) => form.replace(/[{}]/g, ""))),
  ...holdsNone,
]);

/** Ways in which the same sentence comes out of other programs. */
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("'", "’").replaceAll('"', "”"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll("-", "–"),
  (text) => text.replaceAll(" ", " \u200b"),
  (text) => text.replace(/ /, " 😀 "),
  (text) => text.toUpperCase(),
];

describe("entities of English lines", () => {
  it("stand in the text at their offsets, however it is written", () => {
    const sentence = fc
      .tuple(fc.constantFrom(...sentences), fc.constantFrom(...writings))
      .map(([text, write]) => write(text));
    const gap = fc.constantFrom(" ", "\n", "\r\n", " — ", "\u2028", "; ", "");
    const text = fc.array(fc.tuple(sentence, gap), { maxLength: 6 }).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, (written) => {
        let reached = 0;
        for (const entity of entitiesOf(written)) {
          expect(entity.text).toBe(written.slice(entity.start, entity.end));
          expect(entity.start).toBeGreaterThanOrEqual(reached);
          reached = entity.end;
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ["curly quotes", "“Vietnam’s exports rose,” the Ministry of Health’s report of May 5 said."],
    [
      "no-break spaces",
      "The\u00a0Ministry of\u00a0Health said on May\u00a05 that Vietnam's exports had risen.",
    ],
    ["a wrapped line", "The Ministry\nof Health said on May 5 that Vietnam's exports had risen."],
    [
      "emoji and contractions",
      "😀 It's said that the Ministry of Health won't open on May 5, but Vietnam will.",
    ],
  ])("have the same values with %s", (_, text) => {
    const found = entitiesOf(text).map((entity) => [
      entity.type,
      "name" in entity ? entity.name : entity.text,
    ]);
    expect(found).toContainEqual(["organization", "Bộ Y tế"]);
    expect(found).toContainEqual(["location", "Việt Nam"]);
    expect(found.filter(([type]) => type === "date")).toHaveLength(1);
  });

  it("carry the rule that made them", () => {
    expect(entitiesOf("The Ministry of Health was there on May 5.").map(({ rule }) => rule)).toEqual([
      "english/organization",
      "english/date",
    ]);
  });

  it("share keys, years and codes with those of Vietnamese lines", () => {
    const entities = entitiesOf(
      "Nghị quyết số 45-NQ/TW ngày 24/01/2019 của Bộ Chính trị về Hải Phòng.\nResolution 45-NQ/TW on Hai Phong was adopted by the Politburo.",
    );
    const documents = entities.filter(({ type }) => type === "document");
    expect(documents).toMatchObject([{ issued: "2019-01-24" }, { issued: "2019-01-24" }]);
    expect(new Set(documents.map((document) => "ref" in document && document.ref)).size).toBe(1);
    const places = entities.filter(({ type }) => type === "location");
    expect(places).toMatchObject([
      { name: "Hải Phòng", code: "31" },
      { name: "Hải Phòng", code: "31" },
    ]);
  });
});

describe("what the Vietnamese grammar finds on an English line", () => {
  it("stays where it is written in Vietnamese", () => {
    const entities = entitiesOf("The term “Bộ Chính trị” is the name of the highest body of the party.");
    expect(entities).toMatchObject([{ type: "organization", text: "Bộ Chính trị" }]);
  });

  it("goes where English words only look Vietnamese", () => {
    const words = "They can do so in an office, to be on the map, or as a ban on the men of the long war.";
    expect(entitiesOf(words)).toEqual([]);
  });
});

describe("extract", () => {
  it("reads English pages, all types or some", () => {
    const all = extract(["fixtures/english/portal-news.txt", "-f", "jsonl", "--explain"]);
    expect({ status: all.status, stderr: all.stderr }).toEqual({ status: 0, stderr: "" });
    expect(all.stdout).toContain('"rule":"english/document"');
    const some = extract(["fixtures/english/portal-news.txt", "-f", "jsonl", "-t", "document"]);
    const { entities } = JSON.parse(some.stdout) as { entities: Entity[] };
    expect(new Set(entities.map(({ type }) => type))).toEqual(new Set(["document"]));
  });
});
