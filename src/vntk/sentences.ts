import { sentenceAround } from "../text/sentence.js";

const BLANK = /\s/;
/** The tagger's time for a word grows with its sentence, so that none may be longer than this. */
const LONGEST = 500;

/** The sentences of a text, in text order, without the space between them. */
export function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start < text.length) {
    if (BLANK.test(text.charAt(start))) {
      start++;
      continue;
    }
    const end = endFrom(text, start);
    yield { start, end };
    start = end;
  }
}

function endFrom(text: string, start: number): number {
  const { end } = sentenceAround(text, start, start + 1);
  if (end - start < LONGEST) return end;
  const space = text.lastIndexOf(" ", start + LONGEST);
  return space > start ? space : start + LONGEST;
}
