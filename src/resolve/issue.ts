import type { Mention } from "../recognise/mention.js";
import type { BodyReader } from "../recognise/readers/body.js";
import type { Category, Lexicon } from "../text/lexicon.js";
import { afterPhrase, type Phrase, phrase, type WordSet, wordSet } from "../text/phrase.js";
import { CLOSE, COMMA, OPEN, QUOTE } from "../text/signs.js";
import { BREAK, PUNCTUATION, type Tokens, WORD } from "../text/tokens.js";

const TITLE_ENDS = new Set(
  [",", ".", ";", ":", "(", ")", '"', "!", "?", "…"].map((sign) => sign.charCodeAt(0)),
);

/** How far before a document its issuer and day may stand, and how long a title may be, in tokens. */
const REACH = 40;
const LONGEST_TITLE = 60;
/** Words of an office before its body: `của Bộ trưởng Bộ Tài chính`. */
const LONGEST_OFFICE = 3;
/** Words between a document and its day: `đã được ký ban hành ngày`. */
const LONGEST_LINK = 4;

/** Offices that issue documents of their own, and what only the Government issues. */
const OFFICES = ["thủ tướng chính phủ", "thủ tướng", "chủ tịch nước"];
const GOVERNMENT_TYPES = new Set(["nghi-dinh", "nghi-quyet"]);

type DocumentMention = Mention<"document">;

/** Tokens of an issuing body. */
interface Body {
  readonly start: number;
  readonly end: number;
}

interface Issue {
  readonly day: Mention | undefined;
  readonly body: Body | undefined;
}

/** Ties a document to its day of issue, issuer and title where the words right around it tell them. */
export class IssueReader {
  readonly #lexicon: Lexicon;
  readonly #functions: Category;
  readonly #bodies: BodyReader;
  readonly #offices: readonly Phrase[];
  readonly #government: Phrase;
  readonly #of: number;
  readonly #about: number;
  readonly #terms: WordSet;
  readonly #dateLinks: WordSet;
  readonly #and: number;
  readonly #count: number;
  readonly #passive: number;
  readonly #in: number;
  readonly #by: number;
  readonly #issue: readonly Phrase[];

  constructor(lexicon: Lexicon, bodies: BodyReader) {
    this.#lexicon = lexicon;
    this.#functions = lexicon.category("clause-words");
    this.#bodies = bodies;
    this.#offices = OFFICES.map((terms) => phrase(lexicon, terms));
    this.#government = phrase(lexicon, "chính phủ");
    this.#of = lexicon.word("của");
    this.#about = lexicon.word("về");
    this.#terms = wordSet(lexicon, "khóa nhiệm kỳ");
    this.#dateLinks = wordSet(lexicon, "ban hành ký được đề");
    this.#issue = ["ban hành", "thông qua", "ký", "ra", "có"].map((terms) => phrase(lexicon, terms));
    this.#and = lexicon.word("và");
    this.#count = lexicon.word("số");
    this.#passive = lexicon.word("được");
    this.#in = lexicon.word("tại");
    this.#by = lexicon.word("do");
  }

  /** The mentions with `issued`, `issuer` and `title` filled in; mentions are in text order. */
  tie(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
    const issues = mentions.filter(({ type }) => type === "document" || type === "date");
    if (issues.length === 0) return mentions;
    const tied = issues.map((mention, index) =>
      mention.type === "document" ? this.#tieOne(tokens, issues, index, mention) : mention,
    );
    for (let i = tied.length - 2; i >= 0; i--)
      tied[i] = this.#sharedWith(tokens, tied[i] as Mention, tied[i + 1] as Mention);
    let next = 0;
    return mentions.map((mention) => (mention === issues[next] ? (tied[next++] as Mention) : mention));
  }

  /** The token after the body or office that begins at `i`, or `i`. */
  #bodyEnd(tokens: Tokens, i: number): number {
    if (tokens.isCapital(i)) {
      for (const office of this.#offices) {
        const end = afterPhrase(tokens, i, office);
        if (end > i) return end;
      }
    }
    return this.#bodies.read(tokens, i)?.end ?? i;
  }

  /** Decrees are the Government's, whoever signs them: `Thủ tướng | Chính phủ` ký ban hành Nghị định. */
  #issuerOf(tokens: Tokens, { start, end }: Body, docType: string): string {
    const government = end - this.#government.length;
    const isGovernments =
      GOVERNMENT_TYPES.has(docType) &&
      government > start &&
      afterPhrase(tokens, government, this.#government) === end;
    return tokens.slice(isGovernments ? government : start, end);
  }

  #tieOne(
    tokens: Tokens,
    mentions: readonly Mention[],
    index: number,
    mention: DocumentMention,
  ): DocumentMention {
    const behind = this.#behind(tokens, mentions, index);
    const cited = behind.day || behind.body ? undefined : this.#citedBehind(tokens, mentions, index);
    const before = this.#before(tokens, mentions, index);
    const issued = dayOf(behind.day ?? cited?.day ?? before.day, mention.fields.year);
    const issuer = this.#bodyInside(tokens, mention) ?? behind.body ?? cited?.body ?? before.body;
    const title = this.#titleBehind(tokens, behind.end);
    if (issued === undefined && issuer === undefined && title === "") return mention;
    const told: { issued?: string; issuer?: string; title?: string } = {};
    if (issued !== undefined) told.issued = issued;
    if (issuer !== undefined) told.issuer = this.#issuerOf(tokens, issuer, mention.fields.docType);
    if (title !== "" && mention.fields.title === undefined) told.title = title;
    return { ...mention, fields: { ...mention.fields, ...told } };
  }

  /** In `Nghị quyết 19 và 35 của Bộ Chính trị` what stands behind the last document holds for the first too. */
  #sharedWith(tokens: Tokens, mention: Mention, next: Mention): Mention {
    if (mention.type !== "document" || next.type !== "document" || next.first - mention.last !== 1)
      return mention;
    const isListed = tokens.isSign(mention.last, COMMA) || tokens.word[mention.last] === this.#and;
    if (!isListed || !tokens.isNumber(this.#numberOf(tokens, next))) return mention;
    const { issued, issuer } = next.fields;
    const shared = { ...(issued !== undefined && { issued }), ...(issuer !== undefined && { issuer }) };
    return { ...mention, fields: { ...shared, ...mention.fields } };
  }

  /** The first token of a listed document, behind its `số`. */
  #numberOf(tokens: Tokens, { first }: Mention): number {
    return tokens.word[first] === this.#count ? first + 1 : first;
  }

  /** Day and issuer right behind a document, in either order: `…, ngày 27/9/2019 của Bộ Chính trị`. */
  #behind(tokens: Tokens, mentions: readonly Mention[], index: number): Issue & { end: number } {
    let { last: end } = mentions[index] as Mention;
    let day: Mention | undefined;
    let body: Body | undefined;
    for (let round = 0; round < 2; round++) {
      const next = day === undefined ? mentions[index + 1] : undefined;
      if (next !== undefined && this.#isLinkedDate(tokens, end, next)) {
        day = next;
        end = tokens.isSign(next.last, CLOSE) ? next.last + 1 : next.last;
      }
      const found = body === undefined ? this.#bodyBehind(tokens, end) : undefined;
      if (found === undefined) continue;
      body = found;
      end = found.end;
    }
    return { day, body, end };
  }

  /** `, ngày 27/9/2019`, `(ngày 5/5)`, `ban hành ngày 5/5`. */
  #isLinkedDate(tokens: Tokens, end: number, date: Mention): boolean {
    if (date.type !== "date" || date.first < end || date.first - end > LONGEST_LINK) return false;
    for (let i = end; i < date.first; i++) {
      const isSign = tokens.isSign(i, COMMA) || tokens.isSign(i, OPEN);
      if (!isSign && !this.#dateLinks.has(tokens.word[i] as number)) return false;
    }
    return true;
  }

  /** `của Bộ Chính trị`, `của Bộ trưởng Bộ Tài chính`, `do Chính phủ ban hành`, `được … ban hành`. */
  #bodyBehind(tokens: Tokens, i: number): Body | undefined {
    const at = tokens.isSign(i, COMMA) ? i + 1 : i;
    const isAgent = tokens.word[at] === this.#by || tokens.word[at] === this.#passive;
    if (tokens.word[at] !== this.#of && !isAgent) return undefined;
    for (let start = at + 1; start <= at + LONGEST_OFFICE && tokens.isWord(start); start++) {
      const end = this.#bodyEnd(tokens, start);
      if (end > start) return isAgent && !this.#beginsIssue(tokens, end) ? undefined : { start, end };
    }
    return undefined;
  }

  #beginsIssue(tokens: Tokens, i: number): boolean {
    return this.#issue.some((verb) => afterPhrase(tokens, i, verb) > i);
  }

  /** Citations with the title between: `Thông tư số … Quy định … ngày 09/10/2023 của Bộ Kế hoạch và Đầu tư`. */
  #citedBehind(tokens: Tokens, mentions: readonly Mention[], index: number): Issue | undefined {
    const { last } = mentions[index] as Mention;
    for (let at = index + 1; at < mentions.length; at++) {
      const next = mentions[at] as Mention;
      if (next.type === "document" || next.first - last > REACH) return undefined;
      for (let i = last; i < next.first; i++) if (tokens.endsSentence(i)) return undefined;
      const body = isDay(next) ? this.#bodyBehind(tokens, next.last) : undefined;
      if (body !== undefined) return { day: next, body };
    }
    return undefined;
  }

  /** `đề nghị của Sở Tư pháp tại Tờ trình số 34/TTr-STP`. */
  #proposerBefore(tokens: Tokens, first: number): Body | undefined {
    if (tokens.word[first - 1] !== this.#in) return undefined;
    for (let i = first - 2; i > first - REACH && tokens.isWord(i); i--) {
      if (tokens.word[i] !== this.#of) continue;
      const end = this.#bodyEnd(tokens, i + 1);
      return end === first - 1 ? { start: i + 1, end } : undefined;
    }
    return undefined;
  }

  /** Day and issuer before: `Ngày 3/7/2021, Thành ủy Hải Phòng ban hành …`. */
  #before(tokens: Tokens, mentions: readonly Mention[], index: number): Issue {
    const { first } = mentions[index] as Mention;
    const proposer = this.#proposerBefore(tokens, first);
    if (proposer !== undefined) return { day: undefined, body: proposer };
    const verb = this.#verbBefore(tokens, first);
    if (verb === 0) return { day: undefined, body: undefined };
    return { day: lastDayBefore(tokens, mentions, index), body: this.#bodyBefore(tokens, verb) };
  }

  /** `báo cáo của Ủy ban nhân dân tỉnh số 218/BC-UBND`. */
  #bodyInside(tokens: Tokens, { first, last, fields }: DocumentMention): Body | undefined {
    // A congress names a document and issues none: Nghị quyết Đại hội XIII của Đảng.
    if (fields.number === undefined) return undefined;
    for (let i = first + 1; i < last; i++) {
      if (tokens.word[i] === this.#of) return this.#bodyBehind(tokens, i);
    }
    return undefined;
  }

  /** The token at which `ban hành`, `ký`, `thông qua` before a document begins, or 0. */
  #verbBefore(tokens: Tokens, first: number): number {
    for (const verb of this.#issue) {
      const start = first - verb.length;
      if (start > 0 && afterPhrase(tokens, start, verb) === first) return start;
    }
    return 0;
  }

  /** The nearest body before the verb in the same sentence. */
  #bodyBefore(tokens: Tokens, verb: number): Body | undefined {
    for (let i = verb - 1; i > verb - REACH && !tokens.endsSentence(i); i--) {
      const end = this.#bodyEnd(tokens, i);
      if (end > i && end <= verb) return { start: this.#widest(tokens, i, end), end };
    }
    return undefined;
  }

  /** Goes back over heads that the found body belongs to: `Ban Thường vụ` before `Tỉnh ủy`. */
  #widest(tokens: Tokens, start: number, end: number): number {
    let widest = start;
    for (let i = start - 1; i > start - 8 && tokens.isWord(i); i--) {
      if (this.#bodyEnd(tokens, i) === end) widest = i;
    }
    return widest;
  }

  /** `về “…”`, `về …`, `“Về …”`: the title, without the preposition. */
  #titleBehind(tokens: Tokens, i: number): string {
    let at = this.#afterTerm(tokens, i);
    if (tokens.isSign(at, COMMA)) at++;
    const about = tokens.word[at] === this.#about;
    if (about) at++;
    const quoted = tokens.isSign(at, QUOTE);
    if (quoted) at++;
    if (!about && !(quoted && tokens.word[at] === this.#about)) return "";
    if (tokens.word[at] === this.#about) at++;
    let end = at;
    while (end - at < LONGEST_TITLE && tokens.kind[end] !== BREAK && !this.#endsTitle(tokens, end, quoted))
      end++;
    return end - at < LONGEST_TITLE ? tokens.slice(at, end) : "";
  }

  #endsTitle(tokens: Tokens, i: number, quoted: boolean): boolean {
    if (quoted) return tokens.isSign(i, QUOTE);
    if (tokens.kind[i] !== PUNCTUATION || !TITLE_ENDS.has(tokens.value[i] as number)) return false;
    return !tokens.isSign(i, COMMA) || !this.#titleGoesOn(tokens, i + 1);
  }

  /** Behind a comma: `nông nghiệp, nông dân, nông thôn`, but not `…, trong đó …`, `…, Ban Tuyên giáo …`. */
  #titleGoesOn(tokens: Tokens, i: number): boolean {
    return tokens.kind[i] === WORD && this.#lexicon.match(tokens, i, this.#functions) < 0;
  }

  /** `khóa XII` between the issuer and the title. */
  #afterTerm(tokens: Tokens, i: number): number {
    const at = tokens.isSign(i, OPEN) ? i + 1 : i;
    if (!this.#terms.has(tokens.word[at] as number)) return i;
    const end = at + 2;
    return at > i && tokens.isSign(end, CLOSE) ? end + 1 : end;
  }
}

/** The last day named before the document in its own sentence. */
function lastDayBefore(tokens: Tokens, mentions: readonly Mention[], index: number): Mention | undefined {
  const document = mentions[index] as Mention;
  const previous = mentions[index - 1];
  if (previous?.type !== "date" || document.first - previous.last > REACH) return undefined;
  for (let i = previous.last; i < document.first; i++) if (tokens.endsSentence(i)) return undefined;
  return previous;
}

/** ISO day of a date mention; a day without a year takes the year in the document's symbol. */
function dayOf(mention: Mention | undefined, year: number | undefined): string | undefined {
  if (mention?.type !== "date" || !isDay(mention)) return undefined;
  const day = mention.fields.value.slice(0, 10);
  if (!day.startsWith("XXXX")) return day;
  return year === undefined ? undefined : day.replace("XXXX", String(year));
}

function isDay(mention: Mention): boolean {
  return mention.type === "date" && (mention.fields.grain === "day" || mention.fields.grain === "minute");
}
