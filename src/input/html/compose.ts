import type { SectionRange } from "../../model.js";
import type { Line } from "./lines.js";
import type { Mark } from "./marks.js";

type Section = SectionRange["section"];

/** Captions are short; a longer line below a picture goes on with the text. */
const LONGEST_CAPTION = 300;

/** The text of a page: its title, then its lines, and the parts of it that are known to be no body. */
export function compose(
  title: string | null,
  lines: readonly Line[],
  marks: readonly Mark[],
): { text: string; sections: SectionRange[] } {
  const parts: string[] = [];
  const sections: SectionRange[] = [];
  let length = 0;
  const add = (text: string, isApart: boolean, section: Section) => {
    const before = length === 0 ? "" : isApart ? "\n\n" : "\n";
    const start = length + before.length;
    parts.push(before, text);
    length = start + text.length;
    if (section !== "body") sections.push({ start, end: length, section });
  };
  if (title !== null) add(title, true, "title");
  lines.forEach((line, index) => {
    add(line.text, line.isApart || index === 0, sectionOf(line, marks));
  });
  return { text: parts.join(""), sections };
}

function sectionOf({ text, element, isBelowPicture }: Line, marks: readonly Mark[]): Section {
  const mark = marks[element.number];
  if (mark === "furniture" || mark === "caption") return mark;
  return isBelowPicture && text.length <= LONGEST_CAPTION ? "caption" : "body";
}
