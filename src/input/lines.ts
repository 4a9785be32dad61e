import type { Section, SectionRange } from "../model.js";

/** A line of a text that a word processor or a page description made, or several where it breaks inside. */
export interface Line {
  readonly text: string;
  readonly kind: "paragraph" | "item" | "row";
  /** What the format says of it; default: nothing. */
  readonly section?: Section;
}

/** The text of lines as plain text has it, with what is known of their sections. */
export interface JoinedLines {
  readonly text: string;
  readonly sections: readonly SectionRange[];
}

/** Puts lines together: a blank line between paragraphs, none between the items of a list or the rows of a table. */
export function joinLines(lines: readonly Line[]): JoinedLines {
  const parts: string[] = [];
  const sections: SectionRange[] = [];
  let length = 0;
  let before: Line | undefined;
  for (const line of lines) {
    const between = before === undefined ? "" : separatorOf(before, line);
    const start = length + between.length;
    const end = start + line.text.length;
    parts.push(between, line.text);
    if (line.section !== undefined) sections.push({ start, end, section: line.section });
    length = end;
    before = line;
  }
  return { text: parts.join(""), sections };
}

function separatorOf(before: Line, line: Line): string {
  return line.kind !== "paragraph" && line.kind === before.kind ? "\n" : "\n\n";
}
