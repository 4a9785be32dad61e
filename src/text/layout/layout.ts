import type { Section, SectionRange } from "../../model.js";
import type { Lexicon } from "../lexicon.js";
import { newlineOf } from "../lines.js";
import { isCaption } from "./caption.js";
import { readFoot } from "./foot.js";
import { FurnitureReader } from "./furniture.js";
import { HeadReader } from "./head.js";
import { type Line, lineAt, nextLine, written } from "./line.js";

/** Longer lines are paragraphs. */
const LONGEST_LINE = 300;
/** Words of a menu or a form stand alone on short lines. */
const LONGEST_BUTTON = 40;

export interface Layout {
  readonly title: string | null;
  /** ISO day or minute of the stamp of the page. */
  readonly published: string | null;
  readonly sectionAt: (offset: number) => Section;
  /** Lines above and below the story that may say who wrote it and where it was taken from, each in text order. */
  readonly credits: { readonly above: readonly Line[]; readonly below: readonly Line[] };
}

/** Parts of a page saved as text, told apart by a look at its lines. */
export class LayoutReader {
  readonly #furniture: FurnitureReader;
  readonly #head: HeadReader;

  constructor(lexicon: Lexicon) {
    this.#furniture = new FurnitureReader(lexicon);
    this.#head = new HeadReader(lexicon, this.#furniture);
  }

  /**
   * The title of a text, when it was published, and the section of an offset; offsets are asked for in text order.
   * @param known parts that are known beforehand, in text order
   */
  read(text: string, known: readonly SectionRange[] = []): Layout {
    const newline = newlineOf(text);
    const head = this.#head.read(text, newline);
    const knownTitle = known.find(({ section }) => section === "title");
    const title = knownTitle === undefined ? head.title : written(text, knownTitle);
    const from = knownTitle?.end ?? head.titleEnd;
    const foot = readFoot(text, from, newline, this.#furniture);
    const inside = this.#sectionsFrom(text, from, newline, title);
    const sections = [known, foot.sections, head.sections, inside].reduce(joined);
    return {
      title,
      published: head.published ?? foot.published,
      sectionAt: sectionsOf(sections),
      credits: { above: head.credits, below: head.isOfficial ? [] : foot.credits },
    };
  }

  /** The lines of a story that are no body: captions, tags, buttons, its title once more. */
  #sectionsFrom(text: string, from: number, newline: string, title: string | null): readonly SectionRange[] {
    const sections: SectionRange[] = [];
    for (let at = nextLine(text, from); at < text.length; ) {
      const line = lineAt(text, at, newline);
      at = nextLine(text, line.end);
      if (line.end - line.start > LONGEST_LINE) continue;
      const section = this.#sectionOf(written(text, line), title);
      if (section !== "body") sections.push({ ...line, section });
    }
    return sections;
  }

  #sectionOf(line: string, title: string | null): Section {
    if (line === title) return "title";
    if (this.#furniture.isTags(line)) return "furniture";
    if (line.length <= LONGEST_BUTTON && this.#furniture.isBox(line)) return "furniture";
    return isCaption(line) ? "caption" : "body";
  }
}

/** The parts of both lists in text order; of the second, those that touch none of the first. */
function joined(sure: readonly SectionRange[], others: readonly SectionRange[]): readonly SectionRange[] {
  if (sure.length === 0) return others;
  let index = 0;
  const apart = others.filter(({ start, end }) => {
    while (index < sure.length && (sure[index] as SectionRange).end <= start) index++;
    return (sure[index]?.start ?? end) >= end;
  });
  return [...sure, ...apart].sort((one, other) => one.start - other.start);
}

function sectionsOf(ranges: readonly SectionRange[]): (offset: number) => Section {
  let index = 0;
  return (offset) => {
    while (index < ranges.length && (ranges[index] as SectionRange).end <= offset) index++;
    const range = ranges[index];
    return range !== undefined && range.start <= offset ? range.section : "body";
  };
}
