import { type LinkedData, linkedDataIn } from "./json-ld.js";
import { isSiteName, keyOf } from "./names.js";
import { elementsIn, type Page, textOf } from "./page.js";

/** What a page says of its text beside it: in meta tags, in JSON-LD, in microdata. */
export interface Head {
  /** What it calls its text, the surest first; the last is that of the window, which may have the site's name with it. */
  readonly titles: readonly string[];
  readonly published: readonly string[];
  /** The names in each of the places that can tell the author. */
  readonly authors: readonly (readonly string[])[];
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

const TITLE_METAS = ["og:title", "twitter:title", "dc.title", "dcterms.title", "title"];
const PUBLISHED_METAS = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "datecreated",
  "date",
];
const AUTHOR_METAS = ["article:author", "author", "dc.creator", "dcterms.creator"];
const PUBLISHER_METAS = [
  "og:site_name",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
  "application-name",
];

const MOST_TITLES = 8;
const LONGEST_TITLE = 300;
/** Titles of windows that are the same for every page of a site. */
const SAYS_NOTHING =
  /^(?:trang chủ|home(?: ?page)?|index|untitled.*|new page \d+|document|chi tiết(?: tin| bài viết)?|xem tin|tin tức(?: sự kiện)?)$/iu;
/** `VnExpress`: a name that joins words. */
const IN_ONE_WORD = /^[A-Z][a-z]+[A-Z][A-Za-z]*$/;

export function headOf(page: Page): Head {
  const data = linkedDataIn(page.jsonLd);
  const publisher = data.publisher ?? metasOf(page, PUBLISHER_METAS)[0] ?? itemName(page, "publisher");
  return {
    titles: titlesOf(page, data, publisher),
    published: [...listed(data.published), ...metasOf(page, PUBLISHED_METAS)],
    authors: [data.authors, ...AUTHOR_METAS.map((name) => metasOf(page, [name]))],
    publisher,
    url: urlOf(page, data),
  };
}

function listed<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

/** The contents of the metas of these names, in the order of the names. */
function metasOf({ metas }: Page, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const contents = metas.filter((meta) => meta.name === name).map(({ content }) => content);
    return contents.filter((content) => content !== "");
  });
}

function titlesOf(page: Page, { headline }: LinkedData, publisher: string | undefined): string[] {
  const titles = [...metasOf(page, TITLE_METAS), ...listed(headline), page.title];
  const site = keyOf(publisher ?? "");
  const told = titles
    .map((title) => withoutSite(title, (part) => isSiteName(part) || keyOf(part) === site))
    .filter((title) => title !== "" && title.length <= LONGEST_TITLE && !SAYS_NOTHING.test(title))
    .filter((title) => keyOf(title) !== site && !isSiteName(title));
  return [...new Set(told)].slice(0, MOST_TITLES);
}

/** The title of a window ends, or begins, with the name of the site behind a stroke or a dash. */
function withoutSite(title: string, isSite: (part: string) => boolean): string {
  const parts = title.trim().split(/(\s+[|»›·]+\s*|\s+[-–—:]{1,2}\s+)/);
  const ends = (part: string, sign: string) => isSite(part) || sign.trim() === "|" || IN_ONE_WORD.test(part);
  while (parts.length > 2 && ends(parts.at(-1) as string, parts.at(-2) as string)) parts.splice(-2);
  while (parts.length > 2 && isSite(parts[0] as string)) parts.splice(0, 2);
  return parts.join("");
}

/** The name of an item in microdata. */
function itemName(page: Page, property: string): string | undefined {
  const item = page.elements.find(({ attributes: { itemprop } }) => itemprop === property);
  if (item === undefined) return undefined;
  for (const { attributes } of elementsIn(page, item)) {
    if (attributes.itemprop === "name" && attributes.content) return attributes.content.trim();
  }
  return textOf(item) || undefined;
}

function urlOf(page: Page, { url }: LinkedData): string | undefined {
  const addresses = [page.canonical, ...metasOf(page, ["og:url"]), url];
  return addresses.find((address) => address !== undefined && isAddress(address));
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
