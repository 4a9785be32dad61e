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

/** The examples of all entity types. */
export const examplesByType: { readonly [T in EntityType]: Examples<T> } = {
  document: documentExamples,
  date: dateExamples,
  duration: durationExamples,
  quantity: quantityExamples,
  organization: organizationExamples,
  person: personExamples,
  location: locationExamples,
  event: eventExamples,
};
