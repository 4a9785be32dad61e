import { englishExamples } from "../english/examples/index.js";
import type { EntityType } from "../model.js";
import { dateExamples } from "./date/examples.js";
import { documentExamples } from "./document/examples.js";
import { durationExamples } from "./duration/examples.js";
import { eventExamples } from "./event/examples.js";
import type { Examples } from "./example.js";
import { locationExamples } from "./location/examples.js";
import { organizationExamples } from "./organization/examples.js";
import { personExamples } from "./person/examples.js";
import { quantityExamples } from "./quantity/examples.js";

const vietnameseExamples: { readonly [T in EntityType]: Examples<T> } = {
  document: documentExamples,
  date: dateExamples,
  duration: durationExamples,
  quantity: quantityExamples,
  organization: organizationExamples,
  person: personExamples,
  location: locationExamples,
  event: eventExamples,
};

/** The examples of all entity types, those of Vietnamese lines before those of English ones. */
export const examplesByType = Object.fromEntries(
  Object.entries(vietnameseExamples).map(([type, { description, holds, holdsNone }]) => {
    const english = englishExamples[type as EntityType];
    const all = {
      description,
      holds: [...holds, ...english.holds],
      holdsNone: [...holdsNone, ...english.holdsNone],
    };
    return [type, all];
  }),
) as unknown as { readonly [T in EntityType]: Examples<T> };
