import type { Category, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON } from "../../text/signs.js";
import { BREAK, PUNCTUATION, type Tokens, WORD } from "../../text/tokens.js";
import { type FieldsOf, lastOf, type Mention } from "../mention.js";
import type { NounPhraseReader } from "../readers/noun-phrase.js";
import type { Numeral } from "../readers/numeral.js";
import type { Unit } from "../readers/unit.js";

/** How far back the counted noun may stand, in a sentence and in a list. */
const REACH = 30;
const LIST_REACH = 60;

/** Words and signs that open a list of parts: `…, gồm:`, `trong đó`, `(`. */
const LIST_STARTS = "gồm đó";
const COPULAS = "là đạt lên còn tới đến ở";

/** Figures whose noun stands before them: `Tổng số địa điểm quét mã QR là 542.345`, `Hà Nội (1.022), …`. */
export class BareFigureReader {
  readonly #lexicon: Lexicon;
  readonly #phrases: NounPhraseReader;
  readonly #listed: Category;
  readonly #count: number;
  readonly #with: number;
  readonly #copulas: WordSet;
  readonly #listStarts: WordSet;

  constructor(lexicon: Lexicon, phrases: NounPhraseReader) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#listed = lexicon.category("listed-nouns");
    this.#count = lexicon.word("số");
    this.#with = lexicon.word("với");
    this.#copulas = wordSet(lexicon, COPULAS);
    this.#listStarts = wordSet(lexicon, LIST_STARTS);
  }

  /** The figure of a number that has no unit of its own, or null. */
  read(tokens: Tokens, i: number, numeral: Numeral, found: readonly Mention[]) {
    const unit =
      this.#compared(tokens, i, numeral, found) ??
      this.#afterCopula(tokens, i, numeral) ??
      this.#inBrackets(tokens, i, numeral, found) ??
      this.#inList(tokens, i, numeral, found);
    if (unit === null) return null;
    const fields: FieldsOf<"quantity"> = { value: numeral.ifThousands || numeral.value, unit: unit.unit };
    return { rule: "bare", end: numeral.end, unit, fields };
  }

  /** `1,4 triệu khách …, tăng so với 1,28 triệu của năm trước`: the unit of the figure that it is compared with. */
  #compared(tokens: Tokens, i: number, numeral: Numeral, found: readonly Mention[]): Unit | null {
    if (!numeral.scaled || tokens.word[i - 1] !== this.#with) return null;
    const last = countedBefore(found, i);
    return last === null ? null : { kind: "counted", unit: last.fields.unit, end: numeral.end };
  }

  /** `số … là N`: the noun is what stands behind `số` in the same sentence, or the subject when it is people. */
  #afterCopula(tokens: Tokens, i: number, numeral: Numeral): Unit | null {
    const introduced = this.#copulas.has(tokens.word[i - 1] as number) || tokens.isSign(i - 1, COLON);
    if (!introduced || !endsBare(tokens, numeral.end)) return null;
    let start = i - 1;
    while (start > 1 && start > i - REACH && !tokens.endsSentence(start - 1)) {
      start--;
      if (tokens.word[start] !== this.#count) continue;
      const end = this.#phrases.read(tokens, start + 1);
      if (end > start + 1 && end < i) return { kind: "counted", unit: tokens.slice(start + 1, end), end };
    }
    return this.#listedAt(tokens, start, i);
  }

  /** A noun phrase of listed people or bodies that begins at a token and ends before another. */
  #listedAt(tokens: Tokens, start: number, before: number): Unit | null {
    const end = this.#lexicon.matchUntil(tokens, start, this.#listed);
    if (end === start || end > before) return null;
    return { kind: "counted", unit: tokens.slice(start, end), end };
  }

  /** `TP. Hồ Chí Minh (1.022), Hà Nội (310)`: the unit of the figure before, in the same sentence or list. */
  #inBrackets(tokens: Tokens, i: number, numeral: Numeral, found: readonly Mention[]): Unit | null {
    const bracketed = tokens.isSign(i - 1, OPEN) && tokens.isSign(numeral.end, CLOSE);
    const last = bracketed && tokens.isCapital(i - 2) ? countedBefore(found, i) : null;
    return last === null ? null : { kind: "counted", unit: last.fields.unit, end: numeral.end };
  }

  /**
   * `248.723 đảng viên, gồm: cấp tỉnh 2.609, cấp huyện 44.549`: parts of the figure before, each with its own
   * noun when that is a listed one (`đảng ủy viên 30.800`), else with the noun of the whole.
   */
  #inList(tokens: Tokens, i: number, numeral: Numeral, found: readonly Mention[]): Unit | null {
    if (tokens.kind[i - 1] !== WORD || !endsBare(tokens, numeral.end)) return null;
    const whole = countedBefore(found, i);
    if (whole === null) return null;
    let opened = whole.rule === "quantity/bare";
    let item = whole.last;
    for (let at = whole.last; at < i; at++) {
      if (tokens.endsSentence(at)) return null;
      const opens =
        this.#listStarts.has(tokens.word[at] as number) ||
        tokens.isSign(at, COLON) ||
        tokens.isSign(at, OPEN);
      opened ||= opens;
      if (opens || tokens.isSign(at, COMMA) || tokens.isSign(at, SEMICOLON)) item = at + 1;
    }
    if (!opened || item >= i) return null;
    return this.#listedAt(tokens, item, i) ?? { kind: "counted", unit: whole.fields.unit, end: numeral.end };
  }
}

/** The last figure that counts things, when it is near. */
function countedBefore(found: readonly Mention[], i: number): Mention<"quantity"> | null {
  const last = lastOf(found, "quantity");
  if (last === undefined || i - last.last > LIST_REACH) return null;
  return last.fields.unit === "%" || last.fields.currency !== undefined ? null : last;
}

/** A sign or the end of the line behind a number, and no further digits. */
function endsBare(tokens: Tokens, end: number): boolean {
  const kind = tokens.kind[end];
  if (kind === BREAK) return true;
  const more = tokens.glued(end) && tokens.glued(end + 1) && tokens.kind[end + 1] !== BREAK;
  return kind === PUNCTUATION && !more;
}
