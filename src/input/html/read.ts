import type { Content, ReadOptions } from "../content.js";
import { InputError } from "../input-error.js";
import { compose } from "./compose.js";
import { decodePage } from "./encoding.js";
import { headOf } from "./head.js";
import { headingOf } from "./heading.js";
import { linesOf } from "./lines.js";
import { marksOf } from "./marks.js";
import { metadataOf } from "./metadata.js";
import { hullOf, type Page, rangeOf } from "./page.js";
import { parsePage } from "./parse.js";
import { linesOfText } from "./select.js";
import { storyOf } from "./story.js";

const MEBIBYTE = 1024 * 1024;
/** With pictures in the page itself. */
const MOST_BYTES = 16 * MEBIBYTE;
/** Longer texts take too much memory further on. */
const MOST_CHARACTERS = 6_000_000;

const NOT_TOLD_APART =
  "no article was told apart from the rest of the page: the text is all that the page shows";

/**
 * The text of a web page: its title, then the article, or where none is told apart, all that the page shows.
 * Nothing in the page is run, and nothing fetched. Rejects with InputError where the page is too large, cut short,
 * made to do harm, or without text.
 */
export async function readHtml(bytes: Buffer, options: ReadOptions): Promise<Content> {
  if (bytes.length > MOST_BYTES) throw tooLarge(bytes.length);
  const { text: html, encoding, warnings } = await decodePage(bytes, options.encoding);
  const page = parsePage(html);
  rejectByLength(page);
  const content = await contentOf(page);
  return { ...content, encoding, warnings: [...warnings, ...content.warnings] };
}

function tooLarge(bytes: number): InputError {
  const size = `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
  return new InputError(
    `an HTML page of ${size}, more than ${MOST_BYTES / MEBIBYTE}; save the story alone, as text`,
  );
}

function rejectByLength({ body: { length } }: Page): void {
  if (length === 0) {
    throw new InputError(
      "a page without text: a script may fetch it, or it is in pictures; save it as it shows",
    );
  }
  if (length > MOST_CHARACTERS) {
    throw new InputError(`a page of ${length} characters of text, more than ${MOST_CHARACTERS}; split it`);
  }
}

/** From the tree to its lines, from there to those of the text, and from there to the text. */
async function contentOf(page: Page) {
  const head = headOf(page);
  const marks = marksOf(page);
  const lines = linesOf(page, marks);
  const story = await storyOf(page, marks);
  const found = { page, marks, lines, titles: head.titles, story };
  const heading = headingOf(found);
  const title = heading?.text ?? head.titles[0] ?? null;
  const chosen = linesOfText(found, heading, title);
  const elements = chosen.map(({ element }) => element);
  const range =
    hullOf(heading === undefined ? elements : [heading.element, ...elements]) ?? rangeOf(page.body);
  const hasFurniture = elements.some(({ number }) => marks[number] === "furniture");
  return {
    ...compose(title, chosen, marks),
    metadata: metadataOf(head, { page, marks, title, lines: chosen, range }),
    warnings: hasFurniture ? [NOT_TOLD_APART] : [],
  };
}
