import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExtractor } from "../src/index.js";
import { DocumentRecord, type Entity, type EntityType } from "../src/model.js";
import { anyText, exampleTexts, vietnameseText } from "./arbitraries.js";
import { isEdtf } from "./edtf.js";

/** The same texts in every run, so that a change alone turns it red; PROPERTY_RUNS=100000 looks at new ones. */
const { PROPERTY_RUNS } = process.env;
fc.configureGlobal(PROPERTY_RUNS ? { numRuns: Number(PROPERTY_RUNS) } : { numRuns: 1000, seed: 1 });
/** Making an extractor takes as long as reading many texts. */
const FEW_RUNS = Number(PROPERTY_RUNS ?? 1000) / 10;

const TYPES: readonly EntityType[] = ["document", "date", "duration", "quantity"];

const extractor = createExtractor();

function extract(text: string): DocumentRecord {
  return extractor.extract({ id: "text", text });
}

/** Checks what is said of every text on random ones, and on all examples in one. */
function holdsForAll(texts: fc.Arbitrary<string>, check: (text: string) => void): void {
  fc.assert(fc.property(texts, check), { examples: [[exampleTexts.join("\n")]] });
}

/** What an entity says, whatever its place in the text and the way its letters are written. */
function valuesOf(entities: readonly Entity[]): unknown {
  const values = entities.map(({ start: _start, end: _end, section: _section, ...rest }) => rest);
  return JSON.parse(JSON.stringify(values).normalize("NFC"));
}

describe("every text", () => {
  test("gives a record of the model, whatever it is", () => {
    holdsForAll(anyText, (text) => {
      const record = extract(text);
      expect(DocumentRecord.parse(record)).toEqual(record);
    });
  });

  test("gives entities whose text stands at their offsets", () => {
    holdsForAll(anyText, (text) => {
      for (const entity of extract(text).entities)
        expect(entity.text).toBe(text.slice(entity.start, entity.end));
    });
  });

  test("gives entities in text order that do not overlap, numbered from e1", () => {
    holdsForAll(anyText, (text) => {
      let reached = 0;
      extract(text).entities.forEach(({ id, start, end }, index) => {
        expect(id).toBe(`e${index + 1}`);
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = end;
      });
    });
  });

  test("has the line of every entity counted as an editor counts it", () => {
    holdsForAll(anyText, (text) => {
      const newline = text.includes("\n") ? "\n" : "\r";
      for (const { start, line } of extract(text).entities)
        expect(line).toBe(text.slice(0, start).split(newline).length);
    });
  });

  test("gives the same twice, also with another text in between", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = structuredClone(extract(text));
        extract(other);
        expect(extract(text)).toEqual(first);
        expect(createExtractor().extract({ id: "text", text })).toEqual(first);
      }),
      { numRuns: FEW_RUNS },
    );
  });

  test("gives the same after a text of nothing but one sign", () => {
    // Words where the grammar wants signs: what a token of the text before was must not show through.
    const texts = exampleTexts.map((text) => text.replace(/(\d ?)[/.,–-]( ?\d)/g, "$1x$2"));
    const readAfter = (sign: string) => {
      const before = `${sign} `.repeat(100);
      return texts.map((text) => {
        extract(before);
        return extract(text).entities;
      });
    };
    const expected = readAfter("1");
    for (const sign of "/-.,:%|(") expect(readAfter(sign)).toEqual(expected);
  });

  test("gives with a list of types what it gives without, less the other types", () => {
    const chosen = fc.subarray([...TYPES], { minLength: 1 });
    const extractors = new Map<string, ReturnType<typeof createExtractor>>();
    const extractorOf = (types: readonly EntityType[]) => {
      const known = extractors.get(types.join()) ?? createExtractor({ types });
      extractors.set(types.join(), known);
      return known;
    };
    fc.assert(
      fc.property(anyText, chosen, (text, types) => {
        const filtered = extractorOf(types).extract({ id: "text", text }).entities;
        const expected = extract(text).entities.filter(({ type }) => types.includes(type));
        expect(filtered).toEqual(expected.map((entity, index) => ({ ...entity, id: `e${index + 1}` })));
      }),
    );
  });

  test("gives one figure for each quantity, with the sentence that it stands in", () => {
    holdsForAll(anyText, (text) => {
      const { entities, figures } = extract(text);
      const quantities = entities.filter(({ type }) => type === "quantity");
      expect(figures.map(({ entity }) => entity)).toEqual(quantities.map(({ id }) => id));
      figures.forEach(({ sentence }, index) => {
        expect(text).toContain(sentence);
        expect(sentence).toContain(quantities[index]?.text);
      });
    });
  });

  test("gives figures a date only where their sentence names one", () => {
    holdsForAll(anyText, (text) => {
      const { entities, figures } = extract(text);
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      for (const { date, sentence } of figures) {
        if (date === null) continue;
        expect(byId.get(date)?.type).toBe("date");
        expect(sentence).toContain(byId.get(date)?.text);
      }
    });
  });
});

describe("every date", () => {
  test("is strict EDTF, and ends no earlier than it begins", () => {
    holdsForAll(anyText, (text) => {
      for (const entity of extract(text).entities) {
        if (entity.type !== "date") continue;
        expect(entity.edtf).toSatisfy(isEdtf);
        expect((entity.from ?? "") <= (entity.to ?? "9999")).toBe(true);
        for (const day of [entity.from, entity.to])
          if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    });
  });

  test("keeps its day, month and text when the day of writing gives its year", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(vietnameseText, days, (text, day) => {
        const date = day.toISOString().slice(0, 10);
        const dated = extractor.extract({ id: "text", text, date }).entities;
        const plain = extract(text).entities;
        expect(dated.map(({ text: mention }) => mention)).toEqual(plain.map(({ text: mention }) => mention));
        dated.forEach((entity, index) => {
          const before = plain[index];
          if (entity.type !== "date" || before?.type !== "date") return;
          expect(entity.edtf).toSatisfy(isEdtf);
          if (entity.value !== before.value) expect(before.value).toContain("XXXX");
        });
      }),
    );
  });
});

test("composed and decomposed writing give the same values", () => {
  holdsForAll(vietnameseText, (text) => {
    const composed = extract(text.normalize("NFC"));
    const decomposed = extract(text.normalize("NFD"));
    expect(valuesOf(decomposed.entities)).toEqual(valuesOf(composed.entities));
  });
});
