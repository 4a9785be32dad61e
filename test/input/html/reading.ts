import { readFileSync } from "node:fs";
import type { Content } from "../../../src/input/content.js";
import { readHtml } from "../../../src/input/html/read.js";

/** What the reader makes of a page. */
export async function read(html: string): Promise<Content> {
  return readHtml(Buffer.from(html), {});
}

/** The text of a page that holds something in its body. */
export async function textOf(body: string): Promise<string> {
  return (await read(`<!doctype html><html><body>${body}</body></html>`)).text;
}

/** What the reader makes of a page under `fixtures/html/`. */
export async function readFixture(name: string): Promise<Content> {
  return readHtml(readFileSync(new URL(`../../../fixtures/html/${name}`, import.meta.url)), {});
}

/** The lines of a text that are not blank, those outside the body with their section before them. */
export function linesOf({ text, sections = [] }: Content): string[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const section = sections.find(({ start, end }) => start <= index && index < end)?.section;
    return section === undefined ? line : `${section}: ${line}`;
  });
}
