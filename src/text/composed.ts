/** A text in composed letters, and where each of its code units comes from. */
export interface Composed {
  readonly text: string;
  /** The characters of the original that a span of `text` stands for, whole letters with their marks. */
  original(start: number, end: number): { start: number; end: number };
}

/** A character and the marks that follow it. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** Composes the letters of a text (NFC), and reads Ð as Đ, for which it stands in Vietnamese texts. */
export function compose(original: string): Composed {
  const text = original.replaceAll("Ð", "Đ").replaceAll("ð", "đ");
  if (text.normalize("NFC") === text) return { text, original: (start, end) => ({ start, end }) };
  return composeByLetter(text);
}

function composeByLetter(text: string): Composed {
  const starts: number[] = [];
  const ends: number[] = [];
  let composed = "";
  for (const { 0: written, index } of text.matchAll(LETTERS)) {
    composed += written.normalize("NFC");
    while (starts.length < composed.length) {
      starts.push(index);
      ends.push(index + written.length);
    }
  }
  return {
    text: composed,
    original: (start, end) => ({ start: starts[start] as number, end: ends[end - 1] as number }),
  };
}
