import { createRequire } from "node:module";
import { VntkLoadError } from "./load-error.js";

/** A word of one or more syllables, its part of speech, its chunk and its part in a name, such as `B-PER`. */
export type TaggedWord = readonly [word: string, partOfSpeech: string, chunk: string, name: string];

/** vntk's recogniser: the words of a sentence in text order, with their tags. */
export type Tagger = (sentence: string) => readonly TaggedWord[];

interface NameRecogniser {
  tag(text: string): TaggedWord[];
}

interface Dictionary {
  readonly lower_words: readonly string[];
  has(word: string): boolean;
}

/** The recogniser alone: the package as a whole would load a second native part, which it does not need. */
const RECOGNISER = "vntk/lib/ner";
const INSTALL = "npm install --no-save vntk@1.4.4 installs it";
const REBUILD = "npm rebuild crfsuite builds it";

/**
 * Loads vntk, and nothing of it before.
 * @param from file or folder address from which the package is looked for
 * @throws VntkLoadError when it is not installed, or its native part does not load
 */
export function loadTagger(from: string | URL = import.meta.url): Tagger {
  const load = createRequire(from);
  const file = find(load);
  try {
    mendLookUp(createRequire(file)("@vntk/dictionary"));
    const recogniser: NameRecogniser = load(file);
    // A pattern for whole addresses, tried at the first character alone, takes time that doubles with each
    // digit or star there. It never begins at a space.
    return (sentence) => recogniser.tag(` ${sentence}`);
  } catch (error) {
    throw new VntkLoadError(`vntk is installed but does not load: ${firstLine(error)}`, REBUILD, error);
  }
}

function find(load: NodeJS.Require): string {
  try {
    return load.resolve(RECOGNISER);
  } catch (error) {
    throw new VntkLoadError("vntk is not installed", INSTALL, error);
  }
}

/** It goes through its list of 74,000 words a dozen times for each word of a text; a set gives the same answers. */
function mendLookUp(dictionary: Dictionary): void {
  const words = new Set(dictionary.lower_words);
  dictionary.has = (word) => Boolean(word) && words.has(word.toLowerCase());
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] as string;
}
