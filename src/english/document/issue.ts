import type { Mention } from "../../recognise/mention.js";
import type { Line } from "../line.js";

type DocumentMention = Mention<"document">;

/** Words between a document and its day: `dated`, `issued on`. */
const LONGEST_LINK = 6;
/** How far before a document its issuer and day may stand, in words. */
const REACH = 30;
const LONGEST_TITLE = 40;
/** So many mentions back day and issuer may stand. */
const MOST_BEFORE = 8;
/** Words of an office and its holder before the verb. */
const LONGEST_SIGNER = 8;
const DATE_LINKS = new Set(
  "dated date of on issued signed adopted promulgated passed approved , (".split(" "),
);
const BODY_LINKS = new Set(
  "of by from was were has have been issued signed adopted promulgated approved passed released the ,".split(
    " ",
  ),
);
const OWNERS = new Set(["of", "by", "from"]);
const ISSUES = new Set(
  "issued issues issue adopted adopts promulgated promulgates signed signs approved approves passed passes released".split(
    " ",
  ),
);
/** Offices that issue documents of their own. */
const OFFICES = [["prime", "minister"], ["state", "president"], ["president"]];
const CLAUSES = new Set(
  "which who that with after before while including issued dated as he she it they there in on at the a said".split(
    " ",
  ),
);
const ARTICLES = ["the", "a", "its", "their"];

/** The documents of a line with day of issue, issuer and title, where the words around them tell them. */
export function tieIssues(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) =>
    mention.type === "document" ? tieOne(line, mentions, index, mention) : mention,
  );
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function tieOne(line: Line, mentions: readonly Mention[], index: number, mention: DocumentMention): Mention {
  const behind = readBehind(line, mentions, index);
  const before = readBefore(line, mentions, index);
  const issued = dayOf(behind.day ?? before.day, mention.fields.year);
  const issuer = behind.body ?? before.body;
  const title = mention.fields.title ?? titleBehind(line, behind.end);
  const fields = {
    ...mention.fields,
    ...(issued !== undefined && { issued }),
    ...(issuer !== undefined && { issuer: line.written(issuer.first, issuer.last) }),
    ...(title !== undefined && { title }),
  };
  return { ...mention, fields };
}

/** `dated January 24, 2019 of the Politburo`, `of the Prime Minister, dated 2 December 2023`. */
function readBehind(line: Line, mentions: readonly Mention[], index: number) {
  let { last: end } = mentions[index] as Mention;
  let day: Mention | undefined;
  let body: Span | undefined;
  for (let round = 0; round < 2; round++) {
    const date = day === undefined ? linked(line, mentions, index, end, "date", DATE_LINKS) : undefined;
    if (date !== undefined) {
      day = date;
      end = line.is(date.last, ")") ? date.last + 1 : date.last;
    }
    const found = body === undefined ? bodyBehind(line, mentions, index, end) : undefined;
    if (found !== undefined) {
      body = found;
      end = found.last;
    }
  }
  return { day, body, end };
}

/** The next mention of a type, where nothing but words that link it stands between. */
function linked(
  line: Line,
  mentions: readonly Mention[],
  index: number,
  end: number,
  type: Mention["type"],
  links: ReadonlySet<string>,
): Mention | undefined {
  const next = mentions.slice(index + 1, index + 4).find(({ first }) => first >= end);
  if (next?.type !== type || next.first - end > LONGEST_LINK) return undefined;
  for (let at = end; at < next.first; at++) if (!links.has(line.at(at).lower)) return undefined;
  return next;
}

/** `of the Politburo`, `, issued by the Politburo`, `was signed by the Prime Minister`. */
function bodyBehind(line: Line, mentions: readonly Mention[], index: number, end: number): Span | undefined {
  let start = end;
  while (start < end + LONGEST_LINK && BODY_LINKS.has(line.at(start).lower)) start++;
  const isOwned = line.words.slice(end, start).some(({ lower }) => OWNERS.has(lower));
  if (!isOwned) return undefined;
  const body = linked(line, mentions, index, end, "organization", BODY_LINKS);
  return body ?? officeAt(line, start);
}

/** `Prime Minister`, `State President`: offices whose papers are their own. */
function officeAt(line: Line, i: number): Span | undefined {
  const office = OFFICES.find((words) =>
    words.every((word, at) => line.is(i + at, word) && line.isName(i + at)),
  );
  return office && { first: i, last: i + office.length };
}

/** `Politburo Resolution …`, `the Government's Decree …`, `On January 24, 2019, the Politburo issued Resolution …`. */
function readBefore(line: Line, mentions: readonly Mention[], index: number) {
  const { first } = mentions[index] as Mention;
  const before = mentions[index - 1];
  const owner = before?.type === "organization" && before.last === first ? before : officeBefore(line, first);
  if (owner !== undefined) return { day: undefined, body: owner };
  const article = ARTICLES.includes(line.at(first - 1).lower) ? first - 1 : first;
  if (!ISSUES.has(line.at(article - 1).lower)) return { day: undefined, body: undefined };
  const sentence = mentions
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .filter(({ last }) => isInSentence(line, last, first));
  const body = sentence.findLast(({ type }) => type === "organization");
  const office = lastOffice(line, article - 1);
  return {
    day: sentence.findLast(({ type }) => type === "date"),
    body: (office?.first ?? -1) > (body?.first ?? -1) ? office : body,
  };
}

/** `Prime Minister Pham Minh Chinh | signed`: the last office before a verb; a deputy's papers are not told whose they are. */
function lastOffice(line: Line, verb: number): Span | undefined {
  for (let at = verb - 1; at > verb - LONGEST_SIGNER && !line.endsSentence(at); at--) {
    const office = officeAt(line, at);
    if (office !== undefined) return line.is(at - 1, "deputy", "vice") ? undefined : office;
  }
  return undefined;
}

function officeBefore(line: Line, end: number): Span | undefined {
  for (const { length } of OFFICES) {
    const office = officeAt(line, end - length);
    if (office?.last === end) return office;
  }
  return undefined;
}

function isInSentence(line: Line, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at++) if (line.endsSentence(at)) return false;
  return true;
}

/** `on clerical work`, `on “…”`: as far as the next sign or verb. */
function titleBehind(line: Line, i: number): string | undefined {
  if (!line.is(i, "on", "regarding", "concerning")) return undefined;
  const isQuoted = line.is(i + 1, '"');
  const start = isQuoted ? i + 2 : line.is(i + 1, "the") ? i + 2 : i + 1;
  if (line.has(start, "Pronoun") || line.is(start, "this", "that", "these", "those")) return undefined;
  let end = start;
  while (end < start + LONGEST_TITLE && !endsTitle(line, end, isQuoted)) end++;
  return end > start && end < start + LONGEST_TITLE ? line.written(start, end) : undefined;
}

function endsTitle(line: Line, i: number, isQuoted: boolean): boolean {
  const { kind, lower } = line.at(i);
  if (isQuoted || kind === "end") return kind === "end" || lower === '"';
  if (lower === ",") return !line.isWord(i + 1) || line.isName(i + 1) || CLAUSES.has(line.at(i + 1).lower);
  if (kind === "sign") return !"-'&".includes(lower);
  if (lower === "and" && line.is(i + 1, "the", "a", "it", "they", "he", "she", "was", "is")) return true;
  const isVerb =
    line.has(i, "PastTense") || line.has(i, "Modal") || line.has(i, "Copula") || line.has(i, "Auxiliary");
  return (
    isVerb ||
    line.is(i, "which", "that", "with", "dated", "issued", "until", "has", "have", "will", "took", "takes")
  );
}

/** ISO day of a date; a day without a year takes the year in the document's symbol. */
function dayOf(mention: Mention | undefined, year: number | undefined): string | undefined {
  if (mention?.type !== "date" || (mention.fields.grain !== "day" && mention.fields.grain !== "minute"))
    return undefined;
  const day = mention.fields.value.slice(0, 10);
  if (!day.startsWith("XXXX")) return day;
  return year === undefined ? undefined : day.replace("XXXX", String(year));
}
