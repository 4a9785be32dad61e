import { alignWords } from "../text/align.js";
import { compose } from "../text/composed.js";
import { isNoise } from "./noise.js";
import { sentencesOf } from "./sentences.js";
import type { TaggedWord, Tagger } from "./tagger.js";

/** The kinds of names that vntk and this tool both know. */
const types = { PER: "person", ORG: "organization", LOC: "location" } as const;

export type NameType = (typeof types)[keyof typeof types];

/** A name and its characters in the text. */
export interface Name {
  readonly type: NameType;
  /** In composed letters, with single spaces. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly type: NameType;
  readonly start: number;
  end: number;
}

/** The names that vntk finds in a text, in text order, less what by its form is hardly one. */
export function namesIn(text: string, tagger: Tagger): Name[] {
  return allNamesIn(text, tagger).filter(
    ({ type, name, end }) => !isNoise(type, name, text.slice(end, end + 2)),
  );
}

/** All that vntk calls a name of a person, a body or a place, in text order. */
export function allNamesIn(text: string, tagger: Tagger): Name[] {
  const names: Name[] = [];
  for (const sentence of sentencesOf(text)) {
    const composed = compose(text.slice(sentence.start, sentence.end));
    for (const { type, start, end } of spansOf(composed.text, tagger(composed.text))) {
      const name = composed.text.slice(start, end).replace(/\s+/g, " ");
      const place = composed.original(start, end);
      names.push({ type, name, start: sentence.start + place.start, end: sentence.start + place.end });
    }
  }
  return names;
}

/** Joins words tagged `B-…`, `I-…`, `I-…` to one span; an `I-…` that continues nothing begins one. */
export function spansOf(text: string, words: readonly TaggedWord[]): Span[] {
  const places = alignWords(
    text,
    words.map(([word]) => word),
  );
  const spans: Span[] = [];
  let open: Span | undefined;
  words.forEach(([, , , tag], index) => {
    const place = places[index];
    const type = types[tag.slice(2) as keyof typeof types];
    if (type === undefined || place === undefined) {
      open = undefined;
    } else if (open?.type === type && tag.startsWith("I-")) {
      open.end = place.end;
    } else {
      open = { type, start: place.start, end: place.end };
      spans.push(open);
    }
  });
  return spans;
}
