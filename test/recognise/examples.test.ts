import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";
import type { EntityType } from "../../src/model.js";
import { examplesByType } from "../../src/recognise/examples.js";

const extractor = createExtractor();

/** The text of a form without its braces, and the mentions that they mark. */
function parse(form: string): { text: string; marked: { start: number; end: number }[] } {
  let text = "";
  const marked: { start: number; end: number }[] = [];
  for (const part of form.split(/(\{[^}]*\})/)) {
    const isMention = part.startsWith("{");
    const content = isMention ? part.slice(1, -1) : part;
    if (isMention) marked.push({ start: text.length, end: text.length + content.length });
    text += content;
  }
  return { text, marked };
}

function mentionsOf(text: string, type: EntityType) {
  return extractor.extract({ id: "example", text }).entities.filter((entity) => entity.type === type);
}

describe.each(Object.entries(examplesByType))("%s", (name, { holds, holdsNone }) => {
  const type = name as EntityType;
  const cases = holds.flatMap(({ forms, entities }) => forms.map((form) => ({ form, entities })));

  test.each(cases)("$form", ({ form, entities }) => {
    const { text, marked } = parse(form);
    const found = mentionsOf(text, type);
    expect(found.map((entity) => entity.text)).toEqual(
      marked.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(marked);
    found.forEach((entity, index) => {
      expect(entity).toMatchObject(entities[index] ?? {});
    });
  });

  test.each(holdsNone)(`no ${type} in: %s`, (text) => {
    expect(mentionsOf(text, type).map((entity) => entity.text)).toEqual([]);
  });

  test.each(cases)("decomposed: $form", ({ form }) => {
    const composed = mentionsOf(parse(form).text, type);
    const decomposed = mentionsOf(parse(form).text.normalize("NFD"), type);
    const values = (entities: typeof composed) =>
      entities.map((entity) => ({ ...entity, text: entity.text.normalize("NFC"), start: 0, end: 0 }));
    expect(values(decomposed)).toEqual(values(composed));
  });
});
