import type { SectionRange } from "../../model.js";
import type { Lexicon } from "../lexicon.js";
import type { FurnitureReader } from "./furniture.js";
import { type Line, lineAt, nextLine, trimmed, written } from "./line.js";
import { OfficialHeadReader } from "./official-head.js";
import { stampOf } from "./stamp.js";

const LONGEST_TITLE = 250;
/** What stands above a story: its name in the tab, menus, the way to it, its title and when it was published. */
const MOST_LINES = 15;
/** A shorter line that comes back may be anything. */
const SHORTEST_REPEATED = 15;
/** A longer line that ends a sentence belongs to the story. */
const LONGEST_CREDIT = 100;
const SENTENCE_END = /[.!?…:;]["”]?$/u;
/** Between a title and the name of the site. */
const SITE = /^\s*[|–—»:-]\s*\S/u;

const SITE_NAME = /^(?:báo|tạp chí|đài|cổng|trang (?:thông tin|tin|chủ)|website) .{1,60}$/;

export interface Head {
  readonly title: string | null;
  /** Where the title ends in the text; 0 where there is none. */
  readonly titleEnd: number;
  readonly published: string | null;
  /** Whether it is the head of an official paper, below which its signers stand, and no by-line. */
  readonly isOfficial: boolean;
  /** Ranges that are no body, in text order. */
  readonly sections: readonly SectionRange[];
  /** Short lines between the title and the story, which may say who wrote it. */
  readonly credits: readonly Line[];
}

interface HeadLine extends Line {
  readonly content: string;
  /** Day or minute, where the line is nothing but a stamp. */
  readonly stamp: string | null;
  readonly isFurniture: boolean;
}

/** The lines of a title, from the first to before the last, and when it was published. */
interface Title {
  readonly first: number;
  readonly last: number;
  readonly published: string | null;
  readonly isOfficial: boolean;
}

/** Reads what stands above a story. */
export class HeadReader {
  readonly #furniture: FurnitureReader;
  readonly #official: OfficialHeadReader;

  constructor(lexicon: Lexicon, furniture: FurnitureReader) {
    this.#furniture = furniture;
    this.#official = new OfficialHeadReader(lexicon);
  }

  read(text: string, newline: string): Head {
    const { lines, message } = this.#linesOf(text, newline);
    const { first, last, published, isOfficial } = this.#titleOf(text, lines);
    const title = lines
      .slice(first, last)
      .map(({ content }) => content)
      .join(" ");
    // What stands over a menu names the site.
    const menu = lines.slice(0, Math.max(first, 0)).findLastIndex(({ isFurniture }) => isFurniture);
    const sections: SectionRange[] = message === undefined ? [] : [message];
    const credits: Line[] = [];
    const sentence = lines.findIndex(({ content }, index) => index > first && SENTENCE_END.test(content));
    const story = isOfficial ? 0 : sentence < 0 ? lines.length : sentence;
    lines.forEach(({ start, end, content, stamp, isFurniture }, index) => {
      const isTitle = (index >= first && index < last) || (title !== "" && repeats(content, title));
      if (isTitle) sections.push({ start, end, section: "title" });
      else if (isFurniture || (index < menu && stamp === null))
        sections.push({ start, end, section: "furniture" });
      else if (stamp === null && index < story) credits.push({ start, end });
    });
    return {
      title: title || null,
      titleEnd: lines[last - 1]?.end ?? 0,
      published,
      isOfficial,
      sections,
      credits,
    };
  }

  /** The lines before the first one of the story, and what a program printed before them. */
  #linesOf(text: string, newline: string) {
    const lines: HeadLine[] = [];
    let message: SectionRange | undefined;
    for (let at = nextLine(text, 0); at < text.length && lines.length < MOST_LINES; ) {
      const whole = lineAt(text, at, newline);
      at = nextLine(text, whole.end);
      const isFirst = lines.length === 0 && message === undefined;
      const length = isFirst ? this.#furniture.messageLength(text.slice(whole.start, whole.end)) : 0;
      const start = whole.start + length;
      if (length > 0) message = { start: whole.start, end: start, section: "furniture" };
      const line = trimmed(text, start, whole.end);
      const content = written(text, line);
      if (content === "") continue;
      if (content.length > LONGEST_TITLE || (content.length > LONGEST_CREDIT && SENTENCE_END.test(content)))
        break;
      const isFurniture = this.#furniture.isEntryOrMenu(content);
      lines.push({ ...line, content, stamp: stampOf(content), isFurniture });
    }
    return { lines, message };
  }

  #titleOf(text: string, lines: readonly HeadLine[]): Title {
    const official = this.#official.read(lines.map(({ content }) => content));
    if (official !== undefined) {
      const published = stampBeside(lines, official.first) ?? official.issued;
      return { ...official, published, isOfficial: true };
    }
    const first = titleIndex(text, lines);
    return {
      first,
      last: first < 0 ? first : first + 1,
      published: stampBeside(lines, first),
      isOfficial: false,
    };
  }
}

/**
 * Index of the title: of the line that the first one repeats, as the name of a page in its tab does, else of the
 * first that is neither stamp nor furniture and no sentence; -1 where there is none.
 */
function titleIndex(text: string, lines: readonly HeadLine[]): number {
  const first = lines[0]?.content ?? "";
  const repeated = lines.findIndex(({ content }, index) => index > 0 && repeats(first, content));
  const at = repeated > 0 ? repeated : behindMenu(lines);
  const line = lines[at];
  const isTitle = line !== undefined && !line.content.endsWith(".") && nextLine(text, line.end) < text.length;
  return isTitle ? at : -1;
}

/** The first line that may be a title; above a stamp, the first behind the menus. */
function behindMenu(lines: readonly HeadLine[]): number {
  const mayBeTitle = ({ stamp, isFurniture }: HeadLine, index: number) =>
    stamp === null && !isFurniture && !isSiteName(lines, index);
  const stamp = lines.findIndex((line) => line.stamp !== null);
  const menu = lines.slice(0, Math.max(stamp, 0)).findLastIndex(({ isFurniture }) => isFurniture);
  const behind = lines
    .slice(0, Math.max(stamp, 0))
    .findIndex((line, index) => index > menu && mayBeTitle(line, index));
  return behind >= 0 ? behind : lines.findIndex(mayBeTitle);
}

/** `Báo Điện tử Chính phủ` over a menu. */
function isSiteName(lines: readonly HeadLine[], index: number): boolean {
  const isOverMenu = index === 0 && lines[1]?.isFurniture === true;
  return isOverMenu && SITE_NAME.test((lines[0]?.content ?? "").toLowerCase());
}

/** The first stamp below the title, else the nearest above it: higher up, a page may tell the day of today. */
function stampBeside(lines: readonly HeadLine[], title: number): string | null {
  const stamps = lines.map(({ stamp }) => stamp);
  return (
    stamps.slice(title + 1).find((stamp) => stamp !== null) ??
    stamps.slice(0, Math.max(title, 0)).findLast((stamp) => stamp !== null) ??
    null
  );
}

/** `Tăng cường phối hợp | Báo Hà Nam` repeats `Tăng cường phối hợp`. */
function repeats(line: string, title: string): boolean {
  if (title.length < SHORTEST_REPEATED) return false;
  return line === title || (line.startsWith(title) && SITE.test(line.slice(title.length)));
}
