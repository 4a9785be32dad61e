import type { Mention } from "../recognise/mention.js";
import type { Lexicon } from "../text/lexicon.js";
import { BREAK, type Tokens } from "../text/tokens.js";
import { BodyReader } from "./bodies.js";

const COMMA = ",".charCodeAt(0);
const DOT = ".".charCodeAt(0);
const OPEN = "(".charCodeAt(0);
const CLOSE = ")".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const TITLE_ENDS = new Set(
  [",", ".", ";", ":", "(", ")", '"', "!", "?", "…"].map((sign) => sign.charCodeAt(0)),
);

/** How far before a document its issuer and day may stand, and how long a title may be, in tokens. */
const REACH = 40;
const LONGEST_TITLE = 60;
/** Words of an office before its body: `của Bộ trưởng Bộ Tài chính`. */
const LONGEST_OFFICE = 3;

type DocumentMention = Mention<"document">;

/** Ties a document to its day of issue, issuer and title where the words right around it tell them. */
export class IssueReader {
  readonly #bodies: BodyReader;
  readonly #of: number;
  readonly #about: number;
  readonly #terms: ReadonlySet<number>;
  readonly #dateLinks: ReadonlySet<number>;
  readonly #issue: readonly (readonly number[])[];

  constructor(lexicon: Lexicon) {
    const ids = (terms: string) => terms.split(" ").map((term) => lexicon.word(term));
    this.#bodies = new BodyReader(lexicon);
    this.#of = lexicon.word("của");
    this.#about = lexicon.word("về");
    this.#terms = new Set(ids("khóa nhiệm kỳ"));
    this.#dateLinks = new Set(ids("ban hành ký được đề"));
    this.#issue = ["ban hành", "thông qua", "ký"].map(ids);
  }

  /** The mentions with `issued`, `issuer` and `title` filled in; mentions are in text order. */
  tie(tokens: Tokens, mentions: readonly Mention[]): Mention[] {
    return mentions.map((mention, index) =>
      mention.type === "document" ? this.#tieOne(tokens, mentions, index, mention) : mention,
    );
  }

  #tieOne(
    tokens: Tokens,
    mentions: readonly Mention[],
    index: number,
    mention: DocumentMention,
  ): DocumentMention {
    const dateEnd = this.#dateBehind(tokens, mention, mentions[index + 1]);
    const date = dateEnd > mention.last ? mentions[index + 1] : undefined;
    const body = this.#bodyInside(tokens, mention) ?? this.#bodyBehind(tokens, dateEnd);
    const verb = this.#verbBefore(tokens, mention.first);
    const before = verb === 0 || body !== null ? null : this.#bodyBefore(tokens, verb);
    const dayBefore = verb === 0 || date !== undefined ? undefined : lastDayBefore(tokens, mentions, index);
    const issued = dayOf(date ?? dayBefore, mention.fields.year);
    const issuer = body ?? before;
    const title = this.#titleBehind(tokens, Math.max(body?.end ?? 0, dateEnd));
    const fields = {
      ...mention.fields,
      ...(issued !== undefined && { issued }),
      ...(issuer !== null && { issuer: tokens.slice(issuer.start, issuer.end) }),
      ...(title !== "" && mention.fields.title === undefined && { title }),
    };
    return { ...mention, fields };
  }

  /** `…, ngày 27/9/2019`, `… (ngày 5/5)`, `… ban hành ngày 5/5`: the token after that date, or after the document. */
  #dateBehind(tokens: Tokens, mention: Mention, next: Mention | undefined): number {
    if (next?.type !== "date" || next.first - mention.last > 4) return mention.last;
    for (let i = mention.last; i < next.first; i++) {
      const links =
        tokens.isSign(i, COMMA) || tokens.isSign(i, OPEN) || this.#dateLinks.has(tokens.word[i] as number);
      if (!links) return mention.last;
    }
    return tokens.isSign(next.last, CLOSE) ? next.last + 1 : next.last;
  }

  /** `của Bộ Chính trị`. */
  #bodyBehind(tokens: Tokens, i: number): { start: number; end: number } | null {
    const at = tokens.isSign(i, COMMA) ? i + 1 : i;
    if (tokens.word[at] !== this.#of) return null;
    for (let start = at + 1; start <= at + LONGEST_OFFICE; start++) {
      const end = this.#bodies.read(tokens, start);
      if (end > start) return { start, end };
      if (!tokens.isWord(start)) return null;
    }
    return null;
  }

  /** `báo cáo của Ủy ban nhân dân tỉnh số 218/BC-UBND`. */
  #bodyInside(tokens: Tokens, { first, last }: Mention): { start: number; end: number } | null {
    for (let i = first + 1; i < last; i++)
      if (tokens.word[i] === this.#of) return this.#bodyBehind(tokens, i);
    return null;
  }

  /** The token at which `ban hành`, `ký`, `thông qua` before a document begins, or 0. */
  #verbBefore(tokens: Tokens, first: number): number {
    for (const verb of this.#issue) {
      const start = first - verb.length;
      if (start > 0 && verb.every((id, offset) => tokens.word[start + offset] === id)) return start;
    }
    return 0;
  }

  /** The nearest body before the verb in the same sentence. */
  #bodyBefore(tokens: Tokens, verb: number): { start: number; end: number } | null {
    for (let i = verb - 1; i > verb - REACH && !endsSentence(tokens, i); i--) {
      const end = this.#bodies.read(tokens, i);
      if (end > i && end <= verb) return { start: this.#widest(tokens, i, end), end };
    }
    return null;
  }

  /** Goes back over heads that the found body belongs to: `Ban Thường vụ` before `Tỉnh ủy`. */
  #widest(tokens: Tokens, start: number, end: number): number {
    let widest = start;
    for (let i = start - 1; i > start - 8 && tokens.isWord(i); i--) {
      if (this.#bodies.read(tokens, i) === end) widest = i;
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
    return quoted
      ? tokens.isSign(i, QUOTE)
      : TITLE_ENDS.has(tokens.value[i] as number) && !tokens.isNumber(i) && !tokens.isWord(i);
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
  for (let i = previous.last; i < document.first; i++) if (endsSentence(tokens, i)) return undefined;
  return previous;
}

/** ISO day of a date mention; a day without a year takes the year in the document's symbol. */
function dayOf(mention: Mention | undefined, year: number | undefined): string | undefined {
  if (mention?.type !== "date" || (mention.fields.grain !== "day" && mention.fields.grain !== "minute"))
    return undefined;
  const day = mention.fields.value.slice(0, 10);
  if (!day.startsWith("XXXX")) return day;
  return year === undefined ? undefined : day.replace("XXXX", String(year));
}

function endsSentence(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === BREAK || (tokens.isSign(i, DOT) && !tokens.glued(i + 1));
}
