import { DateRecogniser } from "./date/date.js";
import { DocumentRecogniser } from "./document/document.js";
import { DurationRecogniser } from "./duration/duration.js";
import { EventRecogniser } from "./event/event.js";
import { LocationRecogniser } from "./location/location.js";
import { OrganizationRecogniser } from "./organization/organization.js";
import { PersonRecogniser } from "./person/person.js";
import { QuantityRecogniser } from "./quantity/quantity.js";
import type { RecogniserClass } from "./recogniser.js";

/**
 * All recognisers; of two mentions of one length, the one whose recogniser comes first here stands. A new entity
 * type is a folder beside this file and a line here.
 */
export const recognisers: readonly RecogniserClass[] = [
  DocumentRecogniser,
  DateRecogniser,
  DurationRecogniser,
  QuantityRecogniser,
  EventRecogniser,
  OrganizationRecogniser,
  PersonRecogniser,
  LocationRecogniser,
];
