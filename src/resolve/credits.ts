import type { Entity, Metadata, PersonEntity } from "../model.js";
import type { Layout } from "../text/layout/layout.js";
import { type Line, written } from "../text/layout/line.js";
import { entitiesOn } from "./entities-on.js";

type Credits = Pick<Metadata, "author" | "publisher" | "url">;

// Like those of stamps, these patterns read lines in small letters.
const ADDRESS =
  /^(?:(?:link|url|địa chỉ|đường dẫn)(?: gốc| bài viết| bài gốc)?\s*:\s*)?(https?:\/\/[^\s()]+)$/;
const DOMAIN = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
/** Where a story was taken from: `Nguồn: Báo …`, `(Theo Trọng Toàn/hanoi.gov.vn)`. */
const SOURCE = /^(?:nguồn(?: tin| bài)?|theo|dẫn nguồn|trích(?: từ)?|tổng hợp từ)\s*:?\s+(.+)$/;
/** Who wrote it. What only says who took the pictures, or edited, is none. */
export const AUTHOR_LABEL =
  "tác giả|(?:tin|bài)(?:,? (?:và )?(?:tin|bài|ảnh|clip|video))*|người viết|thực hiện";
const BY_LINE = new RegExp(`^(?:${AUTHOR_LABEL})\\s*:?\\s+`);
const NO_BY_LINE = /^(?:ảnh|biên tập|đồ họa|đồ hoạ|video|clip|kỹ thuật)[\s:]/;
/** What an author may be called; who signs with an office is none. */
const DEGREE =
  /^(?:(?:p?gs|ts|th\.?s|cn|bs|ls|ks|ncs|ck[i12]+)\.?\s*)+$|^(?:phóng viên|nhà báo|nhà văn|giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|luật sư|bác sĩ)/;
/** Reporters, editors, contributors who do not give their names. */
const NOBODY = /^(?:P\.?V|CTV|BBT|B\.?T\.?V)\.?$/;
const BETWEEN_NAMES = /^\s*(?:[-–—,&/;+]|và)\s*$/;
/** Behind the names: the body that they are from, their office, what they did. */
const BEHIND_NAMES = /^\s*(?:$|[(/,|–—-])/;
const LONGEST_LINE = 150;
const LONGEST_SOURCE = 80;
/** `Theo Nghị quyết Trung ương`: what a paper rests on. */
const PAPER =
  /^(?:luật|nghị (?:quyết|định)|quyết định|chỉ thị|kế hoạch|kết luận|công văn|thông (?:báo|tư)|cv|qđ)(?:\s|$)/;
const PRESS = /^(?:báo|tạp chí|đài|cổng)\s/;

/** Who wrote a text, who published it first and at which address, as the lines above and below the story say it. */
export function readCredits(
  text: string,
  { above, below }: Layout["credits"],
  entities: readonly Entity[],
): Credits {
  const credits: Credits = { author: null, publisher: null, url: null };
  for (const line of [...above, ...(isList(below, entities) ? [] : below)]) {
    if (line.end - line.start > LONGEST_LINE) continue;
    const said = creditsOf(text, line, entities);
    credits.author ??= said.author ?? null;
    credits.publisher ??= said.publisher ?? null;
    credits.url ??= said.url ?? null;
  }
  return credits;
}

/** Names on several lines, each alone: a list of people, and not who wrote it. */
function isList(below: readonly Line[], entities: readonly Entity[]): boolean {
  const alone = below.filter((line) =>
    entitiesOn(line, entities).some(
      ({ type, start, end }) => type === "person" && start === line.start && end === line.end,
    ),
  );
  return alone.length > 1;
}

function creditsOf(text: string, line: Line, entities: readonly Entity[]): Partial<Credits> {
  const content = written(text, line);
  const url = behind(ADDRESS, withoutBrackets(content));
  if (url !== undefined) return { url };
  const source = behind(SOURCE, withoutBrackets(content));
  const named = entitiesOn(line, entities);
  const people = named.filter((entity) => entity.type === "person");
  if (source === undefined) return authorsOf(text, line, people);
  // `(Theo CV 368/NHCS-QLN)` says what a paper rests on.
  const isSource = content.length <= LONGEST_SOURCE && named.every(({ type }) => type !== "document");
  return isSource ? sourceOf(source, people) : {};
}

/** The end of a line that a pattern for small letters tells, as it is written. */
function behind(pattern: RegExp, line: string): string | undefined {
  const [, end] = pattern.exec(line.toLowerCase()) ?? [];
  return end && line.slice(-end.length);
}

function withoutBrackets(content: string): string {
  return /^[([].*[)\]]\.?$/u.test(content) ? content.replace(/^[([]|[)\]]\.?$/gu, "") : content;
}

/** `Trọng Toàn/hanoi.gov.vn`: people are authors, the first of the others published it. */
function sourceOf(source: string, people: readonly PersonEntity[]): Partial<Credits> {
  const url = source.split(/\s+/u).find((part) => /^https?:\/\//u.test(part));
  const rest = url === undefined ? source : source.replace(url, "").replace(/[\s,/|–-]+$/u, "");
  const named = people.map(({ text }) => text.normalize("NFC"));
  const parts = rest.split(/\s*[/()]\s*|\s+[-–—|]\s+/u).map((part) => part.trim());
  const publisher = parts.find((part) => isPublisher(part) && !named.some((name) => part.includes(name)));
  // `Theo Đại tá Nguyễn Văn Nam` names who said it.
  const names = named.filter((name) => parts.includes(name));
  return {
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(names.length > 0 && { author: names.join(", ") }),
  };
}

function isPublisher(part: string): boolean {
  const small = part.toLowerCase();
  if (part === "" || PAPER.test(small)) return false;
  return DOMAIN.test(small) || PRESS.test(small) || part.charAt(0) !== small.charAt(0);
}

/** The names on a by-line: nothing but a label or a title stands before them, and signs between. */
function authorsOf(text: string, line: Line, people: readonly PersonEntity[]): Partial<Credits> {
  const [first, ...others] = people;
  if (first === undefined) return {};
  const before = text.slice(line.start, first.start).normalize("NFC").toLowerCase();
  if (NO_BY_LINE.test(before) || !isBefore(before, first)) return {};
  if (NOBODY.test(first.text)) return {};
  const authors = [first];
  for (const person of others) {
    const last = authors[authors.length - 1] as PersonEntity;
    if (!BETWEEN_NAMES.test(text.slice(last.end, person.start))) break;
    authors.push(person);
  }
  const rest = text.slice((authors[authors.length - 1] as PersonEntity).end, line.end).normalize("NFC");
  if (!BEHIND_NAMES.test(rest)) return {};
  const publisher = rest.startsWith("/") ? rest.slice(1).trim() : "";
  const author = authors.map(({ text }) => text.normalize("NFC")).join(", ");
  return isPublisher(publisher) ? { author, publisher } : { author };
}

function isBefore(before: string, { role }: PersonEntity): boolean {
  const rest = before.trim().replace(BY_LINE, "").trim();
  return (
    rest === "" ||
    BY_LINE.test(`${rest} `) ||
    (rest === role?.normalize("NFC").toLowerCase() && DEGREE.test(rest))
  );
}
