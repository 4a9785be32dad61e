import type { RecogniserFactory } from "../recogniser.js";
import { QuantityRecogniser } from "./quantity.js";

export const createQuantityRecogniser: RecogniserFactory = (lexicon) => new QuantityRecogniser(lexicon);
