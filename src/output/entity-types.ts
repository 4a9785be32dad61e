import type { EntityType } from "../model.js";

/** Every entity type with its plural. A type that the model gains does not compile until it stands here. */
export const pluralOf: Readonly<Record<EntityType, string>> = {
  document: "documents",
  date: "dates",
  duration: "durations",
  quantity: "quantities",
  organization: "organizations",
  person: "people",
  location: "locations",
  event: "events",
};

export const entityTypes = Object.keys(pluralOf) as readonly EntityType[];

export function isEntityType(name: string): name is EntityType {
  return Object.hasOwn(pluralOf, name);
}
