import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase } from "../../text/phrase.js";
import { CAPITALS, type Tokens } from "../../text/tokens.js";
import type { Mention } from "../mention.js";
import type { BodyReader } from "../readers/body.js";
import { CongressReader } from "../readers/congress.js";
import type { NameReaders } from "../readers/name-readers.js";
import type { Recogniser } from "../recogniser.js";

/** Words of the name of a national conference: `Hội nghị Văn hóa toàn quốc`. */
const LONGEST_NAME = 8;

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

  constructor(lexicon: Lexicon, { bodies }: NameReaders) {
    this.#lexicon = lexicon;
    this.#nouns = lexicon.category("event-nouns");
    this.#meeting = this.#nouns.column("meeting");
    this.#congresses = new CongressReader(lexicon);
    this.#bodies = bodies;
    this.#of = phrase(lexicon, "của");
    this.#nationwide = phrase(lexicon, "toàn quốc");
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    const row = this.#lexicon.match(tokens, i, this.#nouns);
    if (row < 0) return;
    const { matchEnd: nounEnd } = this.#lexicon;
    const isConference = this.#meeting.get(row) === "conference";
    const numbered =
      this.#congresses.readEvent(tokens, i) ??
      (isConference ? this.#readLocalPlenum(tokens, nounEnd) : undefined);
    if (numbered !== undefined) {
      this.#push(tokens, i, this.#withBody(tokens, numbered.end), numbered.ordinal, found);
      return;
    }
    if (!isConference || !tokens.isCapital(i)) return;
    const national = this.#readNational(tokens, nounEnd);
    if (national > 0) this.#push(tokens, i, national, 0, found);
  }

  /** `Văn hóa toàn quốc`, `toàn quốc về …`: a conference of the whole country by its name; the token after it, or 0. */
  #readNational(tokens: Tokens, i: number): number {
    if (!tokens.isCapital(i) || tokens.kind[i] === CAPITALS) return 0;
    for (let at = i + 1; at < i + LONGEST_NAME && tokens.isWord(at); at++) {
      const end = afterPhrase(tokens, at, this.#nationwide);
      if (end > at) return end;
    }
    return 0;
  }

  /** `Hội nghị | lần thứ 5 | Ban Chấp hành Đảng bộ tỉnh | lần thứ 17 | khóa XX`. */
  #readLocalPlenum(tokens: Tokens, nounEnd: number): { end: number; ordinal: number } | undefined {
    const first = this.#congresses.readOrdinal(tokens, nounEnd);
    const body = this.#bodies.read(tokens, first.end);
    if (body === undefined) return undefined;
    const second = this.#congresses.readOrdinal(tokens, body.end);
    const ordinal = first.ordinal > 0 ? first.ordinal : second.ordinal;
    return ordinal === 0 ? undefined : { end: this.#congresses.readTerm(tokens, second.end), ordinal };
  }

  /** `Đại hội XI | của Hội Nông dân thành phố`. */
  #withBody(tokens: Tokens, i: number): number {
    const start = afterPhrase(tokens, i, this.#of);
    const body = start > i ? this.#bodies.read(tokens, start) : undefined;
    return body?.end ?? i;
  }

  #push(tokens: Tokens, first: number, last: number, ordinal: number, found: Mention[]): void {
    const fields = { name: tokens.slice(first, last), ...(ordinal > 0 && { ordinal }) };
    found.push({ type: "event", first, last, rule: "event/meeting", fields });
  }
}
