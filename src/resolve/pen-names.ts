import type { Entity, PersonEntity } from "../model.js";
import type { Line } from "../text/layout/line.js";
import type { Category, Lexicon } from "../text/lexicon.js";
import { LineCounter } from "../text/lines.js";
import { tokenise } from "../text/tokenise.js";
import { Tokens } from "../text/tokens.js";
import { AUTHOR_LABEL } from "./credits.js";
import { entitiesOn } from "./entities-on.js";

/** Before the names, read in small letters. */
const LABEL = new RegExp(`^\\(?(?:(?:theo|${AUTHOR_LABEL})\\s*:?\\s+)?`);
/** Behind the names: what they did, or whom they work for: `Mộc Miên (Tổng hợp)`, `Thanh Hà/TTXVN`. */
const BEHIND = /\s*[(/)].{0,40}$/;
const BETWEEN = /\s*[-–—,&]\s*|\s+và\s+/;
const MOST_NAMES = 2;
const FEWEST_SYLLABLES = 2;
const MOST_SYLLABLES = 4;
const LONGEST_BY_LINE = 80;
const GROUP = /^(?:nhóm|ban|phòng|tổ|đội)\s/;

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
    return namesOn(text.slice(line.start, line.end)).flatMap((name) => {
      if (this.#isOther(name)) return [];
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
    if (GROUP.test(name.toLowerCase()) || this.#lexicon.mayMatch(tokens, 1, this.#others)) return true;
    return name === name.toUpperCase() && this.#lexicon.matchUntil(tokens, 1, this.#words) > 2;
  }
}

/** The names that fill a line, beside what introduces and follows them; none where something else stands there. */
function namesOn(line: string): readonly string[] {
  const label = LABEL.exec(line.toLowerCase())?.[0].length ?? 0;
  const names = line.slice(label).replace(BEHIND, "").trim().split(BETWEEN);
  return names.length <= MOST_NAMES && names.every(isName) ? names : [];
}

function isName(name: string): boolean {
  const syllables = name.split(" ");
  const isLong = syllables.length >= FEWEST_SYLLABLES && syllables.length <= MOST_SYLLABLES;
  return isLong && syllables.every((syllable) => isCapitalised(syllable.normalize("NFC")));
}

/** `Hà` and `HÀ`: letters, a capital first, and then all of one case. */
function isCapitalised(word: string): boolean {
  const small = word.toLowerCase();
  const rest = word.slice(1);
  if (rest === "" || word.charAt(0) === small.charAt(0) || /[\d.:;!?"“”'’%+]/.test(word)) return false;
  return rest === small.slice(1) || word === word.toUpperCase();
}
