import type { Section } from "../model.js";
import type { Lexicon } from "./lexicon.js";
import { newlineOf } from "./lines.js";
import { tokenise } from "./tokenise.js";
import { Tokens } from "./tokens.js";

const LONGEST_TITLE = 250;
const LONGEST_CAPTION = 220;
/** Lines of boxes, forms and menus are short and no sentences. */
const LONGEST_FURNITURE = 100;

/** How captions of photographs begin. */
const CAPTION_STARTS = [
  "Ảnh:",
  "Các đại biểu",
  "Đại biểu ",
  "Quang cảnh",
  "Toàn cảnh",
  "Hiện trường",
  "Các tập thể ",
  "(Ảnh",
];
const CAPTION_MARKS = ["Ảnh:", "ảnh minh họa", "ảnh minh hoạ", "Ảnh minh họa"];
const COMBINING = /[\u0300-\u036f]/;

interface Range {
  readonly start: number;
  readonly end: number;
  readonly section: Section;
}

export interface Layout {
  readonly title: string | null;
  readonly sectionAt: (offset: number) => Section;
}

/** Parts of a page saved as text, told apart by a look at its lines. */
export class LayoutReader {
  readonly #lexicon: Lexicon;
  readonly #furniture;
  readonly #tokens = new Tokens(64);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#furniture = lexicon.category("furniture");
  }

  /** The title of a text, and the section of an offset; offsets are asked for in text order. */
  read(text: string): Layout {
    const newline = newlineOf(text);
    const first = lineAt(text, nextLine(text, 0), newline);
    const title = isTitle(text, first) ? text.slice(first.start, first.end) : null;
    const ranges: Range[] = title === null ? [] : [{ ...first, section: "title" }];
    const furniture = this.#furnitureStart(text, first.end, newline);
    for (let at = nextLine(text, first.end); at < furniture; ) {
      const line = lineAt(text, at, newline);
      const section = sectionOf(text, line, title);
      if (section !== "body") ranges.push({ ...line, section });
      at = nextLine(text, line.end);
    }
    if (furniture < text.length) ranges.push({ start: furniture, end: text.length, section: "furniture" });
    return { title: title?.normalize("NFC") ?? null, sectionAt: sectionsOf(ranges) };
  }

  /** Where the boxes and forms at the foot of the page begin; the length of the text where there are none. */
  #furnitureStart(text: string, from: number, newline: string): number {
    let start = text.length;
    let end = text.length;
    while (end > from) {
      const at = Math.max(from, text.lastIndexOf(newline, end - 1) + 1);
      const line = lineAt(text, at, newline);
      if (line.end > line.start) {
        if (line.end - line.start > LONGEST_FURNITURE || /[.…!?]$/.test(text.slice(line.end - 1, line.end)))
          break;
        if (this.#isFurniture(text.slice(line.start, line.end))) start = line.start;
      }
      end = at - 1;
    }
    return start;
  }

  /** A line that holds nothing but the heading of a box or the label of a form field. */
  #isFurniture(line: string): boolean {
    tokenise(line, 0, this.#tokens, this.#lexicon);
    if (this.#lexicon.match(this.#tokens, 1, this.#furniture) < 0) return false;
    for (let i = this.#lexicon.matchEnd; i <= this.#tokens.count; i++)
      if (this.#tokens.isWord(i)) return false;
    return true;
  }
}

function sectionsOf(ranges: readonly Range[]): (offset: number) => Section {
  let index = 0;
  return (offset) => {
    while (index < ranges.length && (ranges[index] as Range).end <= offset) index++;
    const range = ranges[index];
    return range !== undefined && range.start <= offset ? range.section : "body";
  };
}

/** Start of the first line with something on it, from an offset on. */
function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The line that begins at an offset, without the space around it. */
function lineAt(text: string, from: number, newline: string): { start: number; end: number } {
  const next = text.indexOf(newline, from);
  let end = next < 0 ? text.length : next;
  let start = from;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** A first line that is short, and either no sentence or followed by more lines. */
function isTitle(text: string, { start, end }: { start: number; end: number }): boolean {
  if (end === start || end - start > LONGEST_TITLE) return false;
  return nextLine(text, end) < text.length && !text.slice(end - 1, end).includes(".");
}

function sectionOf(
  text: string,
  { start, end }: { start: number; end: number },
  title: string | null,
): Section {
  const length = end - start;
  if (length > LONGEST_CAPTION) return "body";
  if (title !== null && length === title.length && text.startsWith(title, start)) return "title";
  const written = text.slice(start, end);
  const line = COMBINING.test(written) ? written.normalize("NFC") : written;
  const isCaption =
    line.endsWith("|") ||
    CAPTION_STARTS.some((words) => line.startsWith(words)) ||
    CAPTION_MARKS.some((words) => line.includes(words));
  return isCaption ? "caption" : "body";
}
