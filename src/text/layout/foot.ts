import type { SectionRange } from "../../model.js";
import { type FurnitureReader, LONGEST_FURNITURE } from "./furniture.js";
import { type Line, linesBefore, written } from "./line.js";
import { stampOf } from "./stamp.js";

/** Who wrote a story, for whom, and where it was taken from, stands on so many lines. */
const MOST_CREDITS = 8;
const LONGEST_CREDIT = 120;
const SENTENCE_END = /[.!?…;:,]["”]?$/;
/** A bare day may be the last cell of a table. */
const BARE_DAY = /^[\d\s./-]*$/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

/** Who runs the page, in small letters; it may be a sentence: `Bản quyền thuộc về Báo Hà Nam.` */
const IMPRINT =
  /^(?:©|(?:©\s*)?bản quyền (?:thuộc|của|©)|copyright|giấy phép (?:số|hoạt động|thiết lập)|cơ quan chủ quản|chịu trách nhiệm)/;

export interface Foot {
  readonly published: string | null;
  /** The boxes and forms at the foot of the page, where there are any. */
  readonly sections: readonly SectionRange[];
  /** Lines between the last sentence of the story and the furniture, in text order. */
  readonly credits: readonly Line[];
}

/** Reads what stands below a story, down from an offset. */
export function readFoot(text: string, from: number, newline: string, furniture: FurnitureReader): Foot {
  const start = furnitureStart(text, from, newline, furniture);
  const sections: SectionRange[] =
    start < text.length ? [{ start, end: text.length, section: "furniture" }] : [];
  const credits: Line[] = [];
  let published: string | null = null;
  let belowStory = false;
  for (const line of linesBefore(text, from, start, newline)) {
    const content = written(text, line);
    belowStory = !mayBeCredit(content);
    if (belowStory || credits.length === MOST_CREDITS) break;
    if (!BARE_DAY.test(content)) published ??= stampOf(content);
    credits.unshift(line);
  }
  return { published, sections, credits: belowStory ? credits : [] };
}

/** `Giao Tuyến`, `(Theo Trọng Toàn/hanoi.gov.vn)`, an address: no sentence of the story. */
function mayBeCredit(line: string): boolean {
  if (ADDRESS.test(line)) return true;
  return line.length <= LONGEST_CREDIT && !SENTENCE_END.test(line);
}

/** Where the boxes and forms begin; the length of the text where there are none. */
function furnitureStart(text: string, from: number, newline: string, furniture: FurnitureReader): number {
  let start = text.length;
  for (const line of linesBefore(text, from, text.length, newline)) {
    if (line.end - line.start > LONGEST_FURNITURE) break;
    const content = written(text, line);
    if (IMPRINT.test(content.toLowerCase())) {
      start = line.start;
      continue;
    }
    if (/[.…!?]$/u.test(content)) break;
    if (furniture.isEntry(content)) start = line.start;
  }
  return start;
}
