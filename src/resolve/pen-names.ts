import type { Entity, PersonEntity } from "../model.js";
import type { Line } from "../text/layout/line.js";
import type { Category, Lexicon } from "../text/lexicon.js";
import { LineCounter } from "../text/lines.js";
import { tokenise } from "../text/tokenise.js";
import { Tokens } from "../text/tokens.js";
import { entitiesOn } from "./entities-on.js";

const WORD = /\p{Lu}\p{M}*(?:[\p{Ll}\p{M}]+|[\p{Lu}\p{M}]+)/u.source;
const NAME = `${WORD}(?: ${WORD}){1,3}`;
const LABEL =
  "(?:(?:[Tt]heo|[Tt]ác giả|(?:[Tt]in|[Bb]ài)(?:,? (?:và )?(?:tin|bài|ảnh|clip|video))*|[Nn]gười viết)\\s*:?\\s+)?";
/** One or two names, and behind them what they did or whom they work for: `Mộc Miên (Tổng hợp)`, `Thanh Hà/TTXVN`. */
const BY_LINE = new RegExp(
  `^\\(?${LABEL}(?<first>${NAME})(?:\\s*(?:[-–—,&]|và)\\s*(?<second>${NAME}))?\\s*(?:$|[(/)].{0,40}$)`,
  "u",
);
const LONGEST_BY_LINE = 80;
const GROUP = /^(?:nhóm|ban|phòng|tổ|đội)\s/iu;

/**
 * Finds who wrote a story on the lines right below it, also under a name that would be none elsewhere: a line of
 * capitalised words there, of which nothing else was made, is a by-line (`Giao Tuyến`).
 */
export class PenNameReader {
  readonly #lexicon: Lexicon;
  /** Categories of what begins no name. */
  readonly #others: number;
  readonly #words: Category;
  readonly #tokens = new Tokens(LONGEST_BY_LINE);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    const names = ["organization-heads", "titles", "document-nouns", "place-nouns", "furniture"];
    this.#words = lexicon.category("words");
    this.#others = names.reduce((bits, name) => bits | lexicon.category(name).bit, 0);
  }

  /** The entities, and the people on the lines below the story between them. */
  add(
    entities: readonly Entity[],
    text: string,
    below: readonly Line[],
    explain: boolean,
  ): readonly Entity[] {
    const people = below
      .flatMap((line) => this.#peopleOn(line, text, explain))
      .filter((person) => entitiesOn(person, entities).length === 0);
    if (people.length === 0) return entities;
    return [...entities, ...people].sort((one, other) => one.start - other.start);
  }

  #peopleOn(line: Line, text: string, explain: boolean): PersonEntity[] {
    if (line.end - line.start > LONGEST_BY_LINE) return [];
    const { first, second } = BY_LINE.exec(text.slice(line.start, line.end))?.groups ?? {};
    return [first, second].flatMap((name) => {
      if (name === undefined || this.#isOther(name)) return [];
      const start = text.indexOf(name, line.start);
      return {
        id: "",
        type: "person",
        text: name,
        start,
        end: start + name.length,
        line: new LineCounter(text).at(start),
        section: "body",
        name: name.normalize("NFC"),
        ...(explain && { rule: "person/pen-name" }),
      };
    });
  }

  /** A body, a title, a heading: `Ban Biên Tập`, `DANH SÁCH`. */
  #isOther(name: string): boolean {
    const tokens = this.#tokens;
    tokenise(name, 0, tokens, this.#lexicon);
    if (GROUP.test(name) || this.#lexicon.mayMatch(tokens, 1, this.#others)) return true;
    return name === name.toUpperCase() && this.#lexicon.matchUntil(tokens, 1, this.#words) > 2;
  }
}
