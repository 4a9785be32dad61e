import type { Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COLON, COMMA, DASH, OPEN, SLASH } from "../../text/signs.js";
import { BREAK, CAPITALISED, type Tokens, WORD } from "../../text/tokens.js";
import type { Mention } from "../mention.js";
import { type NameMemory, PEOPLE } from "../name-memory.js";
import { type ByLineReader, isAddressBehind } from "../readers/by-line.js";
import { nameFrom } from "../readers/letter-case.js";
import { ALONE_CUE, NO_CUE } from "../readers/name-cue.js";
import type { NameReaders } from "../readers/name-readers.js";
import type { PersonalNameReader } from "../readers/personal-name.js";
import type { PlaceReader } from "../readers/place.js";
import type { Title, TitleReader } from "../readers/title.js";
import type { Recogniser } from "../recogniser.js";
import { RoleReader } from "./role.js";

/** Words from the beginning of a title to its first capital: `phó giám đốc phụ trách | Sở`. */
const NAME_REACH = 14;

/** Words of a title that says of which body, and of a full name. */
const FULL_TITLE = 4;
const FULL_NAME = 3;

/** Words of a given name in a list. */
const MOST_LISTED = 2;

/** Words before a by-line and its colon. */
const BY_LINE_CUES = "ảnh tin bài giả clip video hiện viết họa tập dịch";

/** Finds people: `Bí thư Thành ủy Trần Lưu Quang`, `ông Sơn`, `Donald Trump`. */
export class PersonRecogniser implements Recogniser {
  readonly type = "person";
  readonly triggers = ["titles"];
  readonly onNumbers = false;
  readonly capitalTriggers = ["surnames", "foreign-names"];
  readonly onAnyName = true;
  readonly remembered = PEOPLE;
  readonly #memory: NameMemory;
  readonly #names: PersonalNameReader;
  readonly #byLines: ByLineReader;
  readonly #titles: TitleReader;
  readonly #roles: RoleReader;
  readonly #places: PlaceReader;
  readonly #byLineCues: WordSet;
  readonly #following: number;
  readonly #and: number;
  readonly #uncle: number;
  readonly #of: number;
  readonly #elects: number;
  readonly #represents: WordSet;
  readonly #ho: number;
  /** Before this token everything is read. */
  #until = 0;

  constructor(lexicon: Lexicon, { byLines, memory, people, places, titles }: NameReaders) {
    this.#memory = memory;
    this.#places = places;
    this.#names = people;
    this.#byLines = byLines;
    this.#titles = titles;
    this.#roles = new RoleReader(lexicon, titles, people);
    this.#byLineCues = wordSet(lexicon, BY_LINE_CUES);
    this.#and = lexicon.word("và");
    this.#following = lexicon.word("theo");
    this.#uncle = lexicon.word("bác");
    this.#of = lexicon.word("của");
    this.#elects = lexicon.word("bầu");
    this.#represents = wordSet(lexicon, "quyền nhiệm mặt");
    this.#ho = lexicon.word("hồ");
  }

  beginWindow(): void {
    this.#until = 0;
    this.#roles.beginWindow();
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    if (i < this.#until || i < this.#memory.listedUntil || !this.#mayLeadToName(tokens, i)) return;
    const title = this.#titles.begins(tokens, i)
      ? this.#titles.read(tokens, i, i >= this.#roles.end && !this.#isRepresented(tokens, i))
      : undefined;
    if (title !== undefined) {
      const end = this.#nameBehind(tokens, title);
      if (tokens.word[i] === this.#following && !isCredit(tokens, i, end)) return;
      const isUncleHo = tokens.word[i] === this.#uncle && tokens.word[title.end] === this.#ho;
      if (end > title.end && !isUncleHo) {
        const isCredited = tokens.word[i] === this.#following;
        this.#add(tokens, title.end, end, title, found, isCredited ? "by-line" : "titled");
        if (end <= title.end + MOST_LISTED) this.#readListed(tokens, end, title.cue, found);
        return;
      }
      const apart = this.#nameApart(tokens, i, title);
      if (apart > title.end) {
        this.#add(tokens, title.end + 1, apart, title, found, "titled");
        return;
      }
      if (!tokens.isCapital(i)) return;
    }
    if (tokens.isCapital(i)) this.#readUntitled(tokens, i, found);
  }

  /** The token after the name behind a title, or after a part of a name that stood before: `Tổng thống | Yameen`. */
  #nameBehind(tokens: Tokens, { end, cue }: Title): number {
    const nameEnd = this.#names.read(tokens, end, cue);
    if (nameEnd > end) return nameEnd;
    const known = tokens.kind[end] === CAPITALISED ? this.#memory.people.at(tokens, end) : undefined;
    return known === undefined || tokens.isCapital(known.end) ? end : known.end;
  }

  /**
   * The token after a full name that a comma parts from the title that opens the clause: `…, nguyên Thứ trưởng Bộ
   * Kế hoạch và Đầu tư, | Đặng Huy Đông cho biết`.
   */
  #nameApart(tokens: Tokens, i: number, { end, roleStart, roleEnd }: Title): number {
    const opens = tokens.endsSentence(i - 1) || tokens.isSign(i - 1, COMMA);
    if (!opens || !tokens.isSign(end, COMMA) || roleEnd - roleStart < FULL_TITLE) return end;
    const nameEnd = this.#names.read(tokens, end + 1, NO_CUE);
    return nameEnd - end > FULL_NAME && tokens.kind[nameEnd] === WORD ? nameEnd : end;
  }

  /** `Thừa ủy quyền của | Chủ tịch nước, đồng chí …`, `thay mặt | lãnh đạo tỉnh, đồng chí …`: somebody else's title. */
  #isRepresented(tokens: Tokens, i: number): boolean {
    const at = tokens.word[i - 1] === this.#of ? i - 2 : i - 1;
    return this.#represents.has(tokens.word[at] as number);
  }

  /** `ông Sơn và Hải`, `ca sĩ Mỹ Tâm, Hồng Nhung`: more given names behind one title. */
  #readListed(tokens: Tokens, joint: number, cue: number, found: Mention[]): void {
    if (cue < ALONE_CUE || (tokens.word[joint] !== this.#and && !tokens.isSign(joint, COMMA))) return;
    const i = joint + 1;
    const end = tokens.isCapital(i) ? this.#names.read(tokens, i, cue) : i;
    if (end === i || end > i + MOST_LISTED || tokens.isCapital(end)) return;
    if (this.#titles.begins(tokens, i) || this.#places.readBare(tokens, i) !== undefined) return;
    this.#add(tokens, i, end, undefined, found, "listed");
    this.#readListed(tokens, end, cue, found);
  }

  /** A cheap look: behind a title in small letters a capital has to come soon, as most titles introduce no name. */
  #mayLeadToName(tokens: Tokens, i: number): boolean {
    for (let at = i; at < i + NAME_REACH; at++) {
      if (tokens.isCapital(at)) return true;
      if (tokens.kind[at] === BREAK) return false;
    }
    return false;
  }

  #readUntitled(tokens: Tokens, i: number, found: Mention[]): void {
    const isByLine =
      (tokens.isSign(i - 1, COLON) && this.#byLineCues.has(tokens.word[i - 2] as number)) ||
      (tokens.isSign(i - 1, SLASH) && tokens.kind[i - 2] === CAPITALISED && tokens.word[i - 2] === 0) ||
      (tokens.isSign(i - 1, SLASH) &&
        tokens.isSign(i - 3, COLON) &&
        this.#byLineCues.has(tokens.word[i - 4] as number));
    const isBehindCue = tokens.kind[i - 2] === BREAK && this.#byLineCues.has(tokens.word[i - 1] as number);
    const byLineEnd = isBehindCue ? this.#byLines.readPenName(tokens, i) : i;
    if (byLineEnd > i && tokens.kind[byLineEnd] === BREAK) {
      this.#add(tokens, i, byLineEnd, undefined, found, "by-line");
      return;
    }
    const end = isByLine ? this.#byLines.readPenName(tokens, i) : this.#names.read(tokens, i, NO_CUE);
    if (end > i) {
      const isPlace = !isByLine && this.#places.standsBare(tokens, i, end);
      if (!isPlace) this.#add(tokens, i, end, undefined, found, isByLine ? "by-line" : "full-name");
      if (isByLine) this.#readFurther(tokens, end, found);
      return;
    }
    const known = this.#memory.people.at(tokens, i);
    if (known !== undefined && this.#standsAlone(tokens, i, known.end)) {
      this.#push(i, known.end, known.value, undefined, found, "known");
      return;
    }
    const byLine = this.#byLineCues.has(tokens.word[i] as number) ? i : this.#byLines.readByLine(tokens, i);
    if (byLine > i && (this.#places.read(tokens, i)?.end ?? i) < byLine) {
      this.#add(tokens, i, byLine, undefined, found, "by-line");
      this.#readFurther(tokens, byLine, found);
    }
  }

  /** `Bài, ảnh: Thanh Tùng - Lan Chi`: a second name in one by-line. */
  #readFurther(tokens: Tokens, joint: number, found: Mention[]): void {
    const joins =
      tokens.isSign(joint, DASH) || tokens.isSign(joint, COMMA) || tokens.word[joint] === this.#and;
    const end = joins ? this.#byLines.readPenName(tokens, joint + 1) : joint;
    if (end > joint + 2 && !tokens.isWord(end))
      this.#add(tokens, joint + 1, end, undefined, found, "by-line");
  }

  /** A remembered given name beside no other capital; at the start of a sentence no ordinary word either. */
  #standsAlone(tokens: Tokens, i: number, end: number): boolean {
    if (tokens.isCapital(end) || tokens.isCapital(i - 1)) return false;
    if (tokens.kind[i] !== CAPITALISED && tokens.letters(i) > 1) return false;
    return end > i + 1 || this.#names.isDistinct(tokens, i) || this.#names.standsBare(tokens, i);
  }

  #add(
    tokens: Tokens,
    first: number,
    last: number,
    title: Title | undefined,
    found: Mention[],
    rule: string,
  ): void {
    const name = this.#memory.people.at(tokens, first);
    const full = name !== undefined && name.end === last ? name.value : nameFrom(tokens, first, last);
    // Who wrote or took the picture does not come back in the story.
    const isCredited = rule === "by-line" || title?.isLabel;
    if (!isCredited && (last - first > 1 || (title !== undefined && this.#names.isDistinct(tokens, first))))
      this.#remember(tokens, first, last, full);
    const hasRole =
      title !== undefined &&
      !title.isLabel &&
      title.roleEnd > title.roleStart &&
      !((last - first > 2 || title.end > title.roleEnd) && this.#isElection(tokens, title));
    const role = hasRole ? tokens.slice(title.roleStart, title.roleEnd) : this.#roles.read(tokens, last);
    this.#push(first, last, full, role, found, rule);
  }

  /** `bầu | đồng chí Lò Văn Hoan`: a verb before a whole name, and a title before a short one: `bầu | Đức`. */
  #isElection(tokens: Tokens, { roleStart, roleEnd }: Title): boolean {
    return roleEnd === roleStart + 1 && tokens.word[roleStart] === this.#elects;
  }

  #remember(tokens: Tokens, first: number, last: number, name: string): void {
    this.#memory.people.add(tokens, last - 1, last, name);
    if (last - first > 2) this.#memory.people.add(tokens, last - 2, last, name);
    if (last - first > 2 && tokens.letters(first) === 1)
      this.#memory.people.add(tokens, first, first + 2, name);
  }

  #push(
    first: number,
    last: number,
    name: string,
    role: string | undefined,
    found: Mention[],
    rule: string,
  ): void {
    this.#until = last;
    found.push({
      type: "person",
      first,
      last,
      rule: `person/${rule}`,
      fields: role === undefined ? { name } : { name, role },
    });
  }
}

/**
 * `(Theo Trọng Toàn/hanoi.gov.vn)`, `Theo Mai Chi – www.chinhphu.vn`, but not `Theo Bình Minh, …`: a credit stands in
 * brackets, or before a stroke or an address.
 */
function isCredit(tokens: Tokens, i: number, end: number): boolean {
  const begins = tokens.isSign(i - 1, OPEN) || tokens.kind[i - 1] === BREAK;
  const ends = tokens.isSign(end, SLASH) || tokens.isSign(end, CLOSE) || isAddressBehind(tokens, end);
  return begins && ends;
}
