import type { OrganizationKind } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase } from "../../text/phrase.js";
import { COMMA } from "../../text/signs.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import type { Mention } from "../mention.js";
import type { BodyReader } from "../readers/body.js";
import { CongressReader } from "../readers/congress.js";
import type { NameReaders } from "../readers/name-readers.js";
import type { Recogniser } from "../recogniser.js";

/** Words of the name of a national conference: `Hội nghị Văn hóa toàn quốc`. */
const LONGEST_NAME = 8;

/** Bodies that hold congresses; others behind one only act there: `Đại hội XIII, Quốc hội …`. */
const OWNERS: ReadonlySet<OrganizationKind> = new Set(["party", "front"]);

/** Finds numbered congresses, plenums and national conferences: `Đại hội XIII`, `Hội nghị Trung ương 5`. */
export class EventRecogniser implements Recogniser {
  readonly type = "event";
  readonly triggers = ["event-nouns"];
  readonly onNumbers = false;
  readonly #lexicon: Lexicon;
  readonly #nouns: Category;
  readonly #meeting: Column;
  readonly #congresses: CongressReader;
  readonly #bodies: BodyReader;
  readonly #nationwide: Phrase;
  readonly #of: Phrase;
  readonly #counted: Phrase;

  constructor(lexicon: Lexicon, { bodies }: NameReaders) {
    this.#lexicon = lexicon;
    this.#nouns = lexicon.category("event-nouns");
    this.#meeting = this.#nouns.column("meeting");
    this.#congresses = new CongressReader(lexicon);
    this.#bodies = bodies;
    this.#of = phrase(lexicon, "của");
    this.#counted = phrase(lexicon, "lần thứ");
    this.#nationwide = phrase(lexicon, "toàn quốc");
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    if (row < 0) return;
    const { matchEnd: nounEnd } = this.#lexicon;
    if (this.#meeting.get(row) === "none") return;
    const isConference = this.#meeting.get(row) === "conference";
    const congress = this.#congresses.readEvent(tokens, i);
    const ofBody = this.#readOfBody(tokens, nounEnd, isConference);
    const numbered = (ofBody?.end ?? 0) > (congress?.end ?? 0) ? ofBody : congress;
    if (numbered !== undefined) {
      this.#push(tokens, i, this.#withBody(tokens, numbered.end), numbered.ordinal, found);
      return;
    }
    if (!isConference || !tokens.isCapital(i)) return;
    const national = this.#readNational(tokens, nounEnd);
    if (national === 0) return;
    const { end, ordinal } = this.#congresses.readOrdinal(tokens, national);
    this.#push(tokens, i, end, ordinal, found);
  }

  /** `Văn hóa toàn quốc`, `Ngoại giao | lần thứ 32`: a conference by its name; the token after it, or 0. */
  #readNational(tokens: Tokens, i: number): number {
    if (!tokens.isCapital(i) || tokens.kind[i] === CAPITALS) return 0;
    for (let at = i + 1; at < i + LONGEST_NAME && tokens.isWord(at); at++) {
      const end = afterPhrase(tokens, at, this.#nationwide);
      if (end > at) return end;
      if (afterPhrase(tokens, at, this.#counted) > at) return at;
    }
    return 0;
  }

  /** `Hội nghị | lần thứ 5 | Ban Chấp hành Đảng bộ tỉnh | lần thứ 17 | khóa XX`, `Đại hội | Đảng bộ Quân khu 5 | lần thứ X`. */
  #readOfBody(
    tokens: Tokens,
    nounEnd: number,
    isConference: boolean,
  ): { end: number; ordinal: number } | undefined {
    const first = this.#congresses.readOrdinal(tokens, nounEnd);
    const start = first.ordinal > 0 && tokens.isSign(first.end, COMMA) ? first.end + 1 : first.end;
    const body = this.#bodies.read(tokens, start);
    if (body === undefined || !(isConference || OWNERS.has(body.kind))) return undefined;
    const second = this.#congresses.readOrdinal(tokens, body.end);
    const ordinal = first.ordinal > 0 ? first.ordinal : second.ordinal;
    const end = this.#congresses.readTerm(tokens, second.end);
    // `Đại hội Đảng bộ TP HCM | khóa X`: a congress is counted by its term too.
    const isCounted = ordinal > 0 || (!isConference && end > second.end);
    return isCounted ? { end, ordinal } : undefined;
  }

  /** `Đại hội XI | của Hội Nông dân thành phố`, `Đại hội XIII | Công đoàn Việt Nam`, `Đại hội XX của Đảng | Cộng sản Trung Quốc`. */
  #withBody(tokens: Tokens, i: number): number {
    const start = afterPhrase(tokens, i, this.#of);
    const inside = this.#bodies.read(tokens, i - 1);
    if (inside !== undefined && inside.end > i) return inside.end;
    const body = tokens.isCapital(start) ? this.#bodies.read(tokens, start) : undefined;
    return body !== undefined && (start > i || OWNERS.has(body.kind)) ? body.end : i;
  }

  #push(tokens: Tokens, first: number, last: number, ordinal: number, found: Mention[]): void {
    const name = tokens.slice(first, last);
    const fields = ordinal > 0 ? { name, ordinal } : { name };
    found.push({ type: "event", first, last, rule: "event/meeting", fields });
  }
}
