import { Parser } from "htmlparser2";
import { InputError } from "../input-error.js";
import type { Page } from "./page.js";
import { PageBuilder } from "./page-builder.js";

/**
 * The tree of what shows on a page. Throws InputError where the page was cut short, or has more or deeper nested
 * elements than a page for people.
 */
export function parsePage(html: string): Page {
  const builder = new PageBuilder();
  const isXhtml = /^\s*<\?xml\b/.test(html);
  const parser = new Parser(builder, { recognizeCDATA: isXhtml });
  parser.write(html);
  // What no event has told by now is a tag, a comment or an entity that has not ended.
  const rest = html.slice(parser.endIndex + 1, parser.endIndex + 2);
  const inside = builder.openEnd ?? (rest === "<" ? "a tag or a comment" : undefined);
  parser.end();
  if (inside !== undefined) throw cutShort(`it ends inside ${inside}`);
  if (builder.isLeftOpen) throw cutShort("its <html> or <body> is opened and not closed");
  return builder.page();
}

function cutShort(how: string): InputError {
  return new InputError(`a page cut short: ${how}; fetch or save it again`);
}
