/** A line, or a part of one, without the space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const COMBINING = /[\u0300-\u036f]/;

/** Start of the first line with something on it, from an offset on; the length of the text where there is none. */
export function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The line that begins at an offset. */
export function lineAt(text: string, from: number, newline: string): Line {
  const next = text.indexOf(newline, from);
  return trimmed(text, from, next < 0 ? text.length : next);
}

/** The lines with something on them that end before an offset, from the last to the first. */
export function* linesBefore(text: string, from: number, end: number, newline: string): Generator<Line> {
  for (let next = end; next > from; ) {
    const at = Math.max(from, text.lastIndexOf(newline, next - 1) + 1);
    const line = trimmed(text, at, next);
    if (line.end > line.start) yield line;
    next = at - 1;
  }
}

/** The same characters without the space around them. */
export function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** What stands on a line, every letter and its marks in one character. */
export function written(text: string, { start, end }: Line): string {
  const line = text.slice(start, end);
  return COMBINING.test(line) ? line.normalize("NFC") : line;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}
