import type { Metadata } from "../../model.js";
import { authorIn } from "../html/names.js";
import { momentIn } from "../html/times.js";

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A key and a value on one line; lists and nested values say nothing that is read here. */
const ENTRY = /^([\w-]+):[ \t]+(.+?)[ \t]*$/;
const ADDRESS = /^https?:\/\/\S+$/u;

/** Markdown, and what the lines between `---` above it say, as site generators and note books write them. */
export function splitFrontMatter(markdown: string): { body: string; metadata: Partial<Metadata> } {
  const match = FRONT_MATTER.exec(markdown);
  if (match === null) return { body: markdown, metadata: {} };
  const [whole, block = ""] = match;
  return { body: markdown.slice(whole.length), metadata: metadataIn(entriesOf(block)) };
}

function entriesOf(block: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of block.split(/\r?\n/)) {
    const [, key, value] = ENTRY.exec(line) ?? [];
    if (key !== undefined && value !== undefined) entries.set(key.toLowerCase(), unquoted(value));
  }
  return entries;
}

function unquoted(value: string): string {
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value;
}

function metadataIn(entries: ReadonlyMap<string, string>): Partial<Metadata> {
  const first = (...keys: readonly string[]) => keys.map((key) => entries.get(key)).find((value) => value);
  const url = first("url", "link", "canonical", "canonical_url", "source_url", "source");
  const source = entries.get("source");
  const publisher = first("publisher", "site") ?? (ADDRESS.test(source ?? "") ? undefined : source);
  return defined({
    title: first("title"),
    published: momentIn(first("date", "published", "pubdate", "created") ?? ""),
    author: authorIn(first("author", "authors", "by") ?? ""),
    publisher,
    url: ADDRESS.test(url ?? "") ? url : undefined,
  });
}

function defined(values: Readonly<Record<string, string | undefined>>): Partial<Metadata> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
