import type { EntityType } from "../../model.js";
import { dateExamples } from "./date.js";
import { documentExamples } from "./document.js";
import { durationExamples } from "./duration.js";
import type { EnglishExamples } from "./english-examples.js";
import { eventExamples } from "./event.js";
import { locationExamples } from "./location.js";
import { organizationExamples } from "./organization.js";
import { personExamples } from "./person.js";
import { quantityExamples } from "./quantity.js";

/** The examples of all entity types in English lines. */
export const englishExamples: { readonly [T in EntityType]: EnglishExamples<T> } = {
  document: documentExamples,
  date: dateExamples,
  duration: durationExamples,
  quantity: quantityExamples,
  organization: organizationExamples,
  person: personExamples,
  location: locationExamples,
  event: eventExamples,
};
