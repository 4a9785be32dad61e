import type { RecogniserFactory } from "../recogniser.js";
import { DateRecogniser } from "./date.js";

export const createDateRecogniser: RecogniserFactory = (lexicon) => new DateRecogniser(lexicon);
