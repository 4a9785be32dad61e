import { createDateRecogniser } from "./date/index.js";
import { createDocumentRecogniser } from "./document/index.js";
import { createDurationRecogniser } from "./duration/index.js";
import { createQuantityRecogniser } from "./quantity/index.js";
import type { RecogniserFactory } from "./recogniser.js";

/** All recognisers. A new entity type is a folder beside this file and a line here. */
export const recognisers: readonly RecogniserFactory[] = [
  createDocumentRecogniser,
  createDateRecogniser,
  createDurationRecogniser,
  createQuantityRecogniser,
];
