import { VntkLoadError } from "../../src/vntk/load-error.js";
import { loadTagger, type Tagger } from "../../src/vntk/tagger.js";

/** vntk's tagger; undefined on machines where vntk could not be built. */
export const tagger = taggerOrNone();

function taggerOrNone(): Tagger | undefined {
  try {
    return loadTagger();
  } catch (error) {
    if (error instanceof VntkLoadError) return undefined;
    throw error;
  }
}
