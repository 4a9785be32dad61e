import type { Lexicon } from "../../text/lexicon.js";
import { afterPhrase, type Phrase, phrase } from "../../text/phrase.js";
import { CLOSE, COLON, COMMA, DASH, OPEN } from "../../text/signs.js";
import { BREAK, type Tokens } from "../../text/tokens.js";
import type { PersonalNameReader } from "../readers/personal-name.js";
import type { TitleReader } from "../readers/title.js";

/** Tokens of a remark in brackets behind a name. */
const LONGEST_REMARK = 10;

/** Reads the role that stands behind a name, in apposition: `Hà Đông, Trưởng ban Tuyên giáo …`, `(SN 1982, Giám đốc …)`. */
export class RoleReader {
  /** The token after the role that was read last: a title before it belongs to the person before. */
  end = 0;
  readonly #titles: TitleReader;
  readonly #names: PersonalNameReader;
  readonly #makes: number;
  readonly #age: number;
  readonly #bornShort: number;
  readonly #born: Phrase;

  constructor(lexicon: Lexicon, titles: TitleReader, names: PersonalNameReader) {
    this.#titles = titles;
    this.#names = names;
    this.#makes = lexicon.word("làm");
    this.#age = lexicon.word("tuổi");
    this.#bornShort = lexicon.word("sn");
    this.#born = phrase(lexicon, "sinh năm");
  }

  /** Another window of tokens begins. */
  beginWindow(): void {
    this.end = 0;
  }

  /** The role behind the name that ends before token `nameEnd`, unless it introduces the next name. */
  read(tokens: Tokens, nameEnd: number): string | undefined {
    const i = this.#afterRemark(tokens, nameEnd);
    const isSign = tokens.isSign(i, COMMA) || tokens.isSign(i, OPEN) || tokens.isSign(i, DASH);
    if (!isSign && tokens.word[i] !== this.#makes) return undefined;
    const start = this.#afterAge(tokens, i + 1);
    const title = this.#titles.read(tokens, start, false, true);
    if (title === undefined || title.roleStart > start || title.roleEnd === title.roleStart) return undefined;
    if (!title.isLabel && this.#names.read(tokens, title.end, title.cue) > title.end) return undefined;
    this.end = title.roleEnd;
    return tokens.slice(title.roleStart, title.roleEnd);
  }

  /** `(giữa)`, `(45 tuổi)`, `(thứ hai từ trái sang)`: a remark in brackets before the comma and the title. */
  #afterRemark(tokens: Tokens, i: number): number {
    if (!tokens.isSign(i, OPEN) || tokens.isCapital(i + 1)) return i;
    for (let at = i + 1; at < i + LONGEST_REMARK; at++) {
      if (tokens.kind[at] === BREAK) return i;
      if (tokens.isSign(at, CLOSE)) return tokens.isSign(at + 1, COMMA) ? at + 1 : i;
    }
    return i;
  }

  /** Behind `45 tuổi,`, `SN 1982,`, `sinh năm 1982,` and before the title; `i` where none of them stands. */
  #afterAge(tokens: Tokens, i: number): number {
    const isAge = tokens.isNumber(i) && tokens.word[i + 1] === this.#age;
    const end = isAge ? i + 2 : this.#afterBirth(tokens, i);
    return end > i && tokens.isSign(end, COMMA) ? end + 1 : i;
  }

  #afterBirth(tokens: Tokens, i: number): number {
    const isShort = tokens.word[i] === this.#bornShort;
    const cueEnd = isShort ? i + 1 : afterPhrase(tokens, i, this.#born);
    const year = tokens.isSign(cueEnd, COLON) ? cueEnd + 1 : cueEnd;
    return cueEnd > i && tokens.isNumber(year) ? year + 1 : i;
  }
}
