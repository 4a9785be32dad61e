import type { RecogniserFactory } from "../recogniser.js";
import { DurationRecogniser } from "./duration.js";

export const createDurationRecogniser: RecogniserFactory = (lexicon) => new DurationRecogniser(lexicon);
