import type { Content, ReadOptions } from "../content.js";
import { InputError } from "../input-error.js";
import { compose } from "./compose.js";
import { decodePage } from "./encoding.js";
import { headOf } from "./head.js";
import { headingOf } from "./heading.js";
import { linesOf } from "./lines.js";
import { marksOf } from "./marks.js";
import { metadataOf } from "./metadata.js";
import { hullOf, rangeOf, textOf } from "./page.js";
import { parsePage } from "./parse.js";
import { linesOfText } from "./select.js";
import { storyOf } from "./story.js";

const MEBIBYTE = 1024 * 1024;
/** With pictures in the page itself. */
const MOST_BYTES = 16 * MEBIBYTE;
/** Longer texts take too much memory further on. */
const MOST_CHARACTERS = 6_000_000;

/**
 * The text of a web page: its title, then the article, or where none is told apart, all that the page shows.
 * Nothing in the page is run, and nothing fetched. Rejects with InputError where the page is too large, cut short,
 * made to do harm, or without text.
 */
export async function readHtml(bytes: Buffer, options: ReadOptions): Promise<Content> {
  if (bytes.length > MOST_BYTES) throw tooLarge(bytes.length);
  const { text: html, encoding, warnings } = await decodePage(bytes, options.encoding);
  const page = parsePage(html);
  if (page.body.length > MOST_CHARACTERS) {
    throw new InputError(
      `a page of ${page.body.length} characters of text, more than ${MOST_CHARACTERS}; split it`,
    );
  }
  if (page.body.length === 0) {
    throw new InputError(
      "a page without text: it may load it by a script, or be pictures; save it as it shows",
    );
  }
  const marks = marksOf(page);
  const lines = linesOf(page, marks);
  const head = headOf(page);
  const story = await storyOf(page, marks);
  const heading = headingOf({ page, marks, lines, titles: head.titles, story });
  const title = (heading === undefined ? head.titles[0] : textOf(heading)) ?? null;
  const chosen = linesOfText({ page, marks, lines, titles: head.titles, story }, heading, title);
  const isWhole = story === undefined && chosen.some(({ element }) => marks[element.number] === "furniture");
  const shown = [...(heading === undefined ? [] : [heading]), ...chosen.map(({ element }) => element)];
  const range = hullOf(shown) ?? rangeOf(page.body);
  return {
    ...compose(title, chosen, marks),
    encoding,
    metadata: metadataOf(head, { page, marks, title, lines: chosen, range }),
    warnings: [...warnings, ...(isWhole ? [NOT_TOLD_APART] : [])],
  };
}

const NOT_TOLD_APART =
  "no article was told apart from the rest of the page: the text is all that the page shows";

function tooLarge(bytes: number): InputError {
  const size = `${(bytes / MEBIBYTE).toFixed(1)} MiB`;
  return new InputError(
    `an HTML page of ${size}, more than ${MOST_BYTES / MEBIBYTE}; save the story alone, as text`,
  );
}
