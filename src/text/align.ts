/** A span of a text; undefined for a word that is not in it. */
export type Place = { readonly start: number; readonly end: number } | undefined;

/**
 * Finds words in the text that they were cut from, in text order. What stands between syllables in the text
 * (spaces, a line end) is one space in a word.
 */
export function alignWords(text: string, words: readonly string[]): Place[] {
  let at = 0;
  return words.map((word) => {
    const place = findWord(text, word, at);
    at = place?.end ?? at;
    return place;
  });
}

function findWord(text: string, word: string, from: number): Place {
  let start = -1;
  let end = from;
  for (const syllable of word.split(" ")) {
    const found = syllable === "" ? -1 : text.indexOf(syllable, end);
    if (found < 0) return undefined;
    if (start < 0) start = found;
    end = found + syllable.length;
  }
  return { start, end };
}
