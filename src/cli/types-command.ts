import type { EntityType } from "../model.js";
import { entityTypes } from "../output/entity-types.js";
import { jsonText } from "../output/json-text.js";
import type { Examples } from "../recognise/example.js";

export type TypesFormat = "text" | "json";

/** `extract types`: each type, its description and its examples, as text for people or as JSON. */
export async function typesText(format: TypesFormat): Promise<string> {
  const { examplesByType } = await import("../recognise/examples.js");
  if (format === "json") {
    const types = entityTypes.map((type) => ({ type, ...examplesByType[type] }));
    return `${jsonText(types, true)}\n`;
  }
  return entityTypes.map((type) => describe(type, examplesByType[type])).join("\n");
}

function describe(type: EntityType, { description, holds, holdsNone }: Examples): string {
  const held = holds.flatMap(({ forms, entities }) => [
    ...forms.map((form) => `  ${form}`),
    ...entities.map((entity) => `      → ${fieldsText(entity)}`),
  ]);
  const notHeld = holdsNone.map((text) => `  ${text}`);
  const none = notHeld.length > 0 ? ["", `  No ${type} in:`, ...notHeld] : [];
  return [`${type}: ${description}`, "", ...held, ...none, ""].join("\n");
}

function fieldsText(entity: Readonly<Record<string, unknown>>): string {
  return Object.entries(entity)
    .map(([field, value]) => `${field} ${value}`)
    .join(", ");
}
