import type { RecogniserFactory } from "../recogniser.js";
import { DocumentRecogniser } from "./document.js";

export const createDocumentRecogniser: RecogniserFactory = (lexicon) => new DocumentRecogniser(lexicon);
