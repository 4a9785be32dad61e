import type { Content, ReadOptions } from "../content.js";
import { decode } from "../encoding/decode.js";
import { compose } from "../html/compose.js";
import { linesOf } from "../html/lines.js";
import { marksOf } from "../html/marks.js";
import { parsePage } from "../html/parse.js";
import { InputError } from "../input-error.js";
import { splitFrontMatter } from "./front-matter.js";

/** A list takes two levels, and each of them two columns of the beginning of its lines. */
const MOST_LEVELS = 512;
const DEEPEST_BEGINNING = 256;

/**
 * The text of Markdown as it shows: no signs of emphasis, headings and items of lists a line each, a tab between the
 * cells of tables. Rejects with InputError where it cannot be decoded, holds no text, or is nested without end.
 */
export async function readMarkdown(bytes: Buffer, options: ReadOptions): Promise<Content> {
  const { text: markdown, encoding, warnings } = await decode(bytes, options.encoding);
  const { body, metadata } = splitFrontMatter(markdown);
  const page = parsePage(await htmlOf(body));
  const lines = linesOf(page, marksOf(page));
  if (lines.length === 0) throw new InputError("Markdown without text");
  return { ...compose(null, lines, []), encoding, metadata, warnings };
}

async function htmlOf(markdown: string): Promise<string> {
  if (!isFlat(markdown)) throw new InputError("Markdown that is nested too deep; flatten it");
  const { default: createParser } = await import("markdown-it");
  return createParser({ html: true, maxNesting: MOST_LEVELS }).render(markdown);
}

/** Whether no list or quotation goes deeper than the parser reads: it would leave out what does. */
function isFlat(markdown: string): boolean {
  for (const [beginning] of markdown.matchAll(/^[ \t>*+-]+(?=[^ \t>*+\r\n-])/gmu)) {
    if (beginning.length > DEEPEST_BEGINNING) return false;
  }
  return true;
}
