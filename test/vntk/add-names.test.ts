import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/model.js";
import { Entity as EntitySchema } from "../../src/model.js";
import { LineCounter } from "../../src/text/lines.js";
import { addNames } from "../../src/vntk/add-names.js";
import type { Name, NameType } from "../../src/vntk/names.js";

const text = "An Bình Cúc Dũng Em";
const surroundings = { text, lines: new LineCounter(text), sectionAt: () => "body" as const, explain: false };

function name(written: string, type: NameType): Name {
  const start = text.indexOf(written);
  return { type, name: written, start, end: start + written.length };
}

function add(entities: readonly string[], names: readonly Name[], explain = false): Entity[] {
  const found = addNames(
    [],
    entities.map((written) => name(written, "person")),
    surroundings,
  );
  return addNames(found, names, { ...surroundings, explain });
}

const texts = (entities: readonly Entity[]) => entities.map((entity) => entity.text);

describe("addNames", () => {
  it("adds names between, before and behind entities", () => {
    const names = [name("An", "location"), name("Cúc", "location"), name("Em", "location")];
    expect(texts(add(["Bình", "Dũng"], names))).toEqual(["An", "Bình", "Cúc", "Dũng", "Em"]);
  });

  it("leaves out names that overlap an entity, at either side", () => {
    const names = [name("An Bình", "organization"), name("Cúc Dũng", "location")];
    expect(texts(add(["Bình Cúc", "Em"], names))).toEqual(["Bình Cúc", "Em"]);
  });

  it("gives what the model asks for, and the rule only when it is wanted", () => {
    const names = [name("An", "person"), name("Bình", "organization"), name("Cúc", "location")];
    const [person, organization, location] = add([], names, true);
    expect(person).toMatchObject({ type: "person", name: "An", rule: "vntk/person" });
    expect(organization).toMatchObject({ name: "Bình", kind: "other", rule: "vntk/organization" });
    expect(location).toMatchObject({ name: "Cúc", level: "other", rule: "vntk/location" });
    for (const entity of add([], names)) {
      expect(entity).not.toHaveProperty("rule");
      expect(() => EntitySchema.parse({ ...entity, id: "e1" })).not.toThrow();
    }
  });
});
