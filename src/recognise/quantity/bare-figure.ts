import type { Lexicon } from "../../text/lexicon.js";
import { BREAK, PUNCTUATION, type Tokens } from "../../text/tokens.js";
import type { FieldsOf, Mention } from "../mention.js";
import type { NounPhraseReader } from "../readers/noun-phrase.js";
import type { Numeral } from "../readers/numeral.js";
import type { Unit } from "../readers/unit.js";

const COLON = ":".charCodeAt(0);
const OPEN = "(".charCodeAt(0);
const CLOSE = ")".charCodeAt(0);
const FULL_STOP = ".".charCodeAt(0);

/** How far back the counted noun may stand, in a sentence and in a list. */
const REACH = 30;
const LIST_REACH = 60;

/** Figures whose noun stands before them: `Tổng số địa điểm quét mã QR là 542.345`, `Hà Nội (1.022), …`. */
export class BareFigureReader {
  readonly #phrases: NounPhraseReader;
  readonly #count: number;
  readonly #copulas: ReadonlySet<number>;

  constructor(lexicon: Lexicon, phrases: NounPhraseReader) {
    this.#phrases = phrases;
    this.#count = lexicon.word("số");
    this.#copulas = new Set(["là", "đạt", "lên", "còn", "tới", "đến"].map((term) => lexicon.word(term)));
  }

  /** The figure of a number that has no unit of its own, or null. */
  read(tokens: Tokens, i: number, numeral: Numeral, found: readonly Mention[]) {
    const unit = this.#afterCopula(tokens, i, numeral) ?? this.#inBrackets(tokens, i, numeral, found);
    if (unit === null) return null;
    const fields: FieldsOf<"quantity"> = { value: numeral.ifThousands || numeral.value, unit: unit.unit };
    return { rule: "bare", end: numeral.end, unit, fields };
  }

  /** `số … là N`: the noun is what stands behind `số` in the same sentence. */
  #afterCopula(tokens: Tokens, i: number, numeral: Numeral): Unit | null {
    const introduced = this.#copulas.has(tokens.word[i - 1] as number) || tokens.isSign(i - 1, COLON);
    const next = tokens.kind[numeral.end];
    if (!introduced || (next !== PUNCTUATION && next !== BREAK) || tokens.glued(numeral.end + 1)) return null;
    for (let at = i - 2; at > 0 && at > i - REACH && !endsSentence(tokens, at); at--) {
      if (tokens.word[at] !== this.#count) continue;
      const end = this.#phrases.read(tokens, at + 1);
      if (end > at + 1 && end < i) return { kind: "counted", unit: tokens.slice(at + 1, end), end };
    }
    return null;
  }

  /** `TP. Hồ Chí Minh (1.022), Hà Nội (310)`: the unit of the figure before, in the same sentence or list. */
  #inBrackets(tokens: Tokens, i: number, numeral: Numeral, found: readonly Mention[]): Unit | null {
    if (!tokens.isSign(i - 1, OPEN) || !tokens.isSign(numeral.end, CLOSE) || !tokens.isCapital(i - 2))
      return null;
    const last = found.findLast((mention) => mention.type === "quantity");
    if (last?.type !== "quantity" || last.fields.unit === "%" || last.fields.currency !== undefined)
      return null;
    if (i - last.last > LIST_REACH) return null;
    return { kind: "counted", unit: last.fields.unit, end: numeral.end };
  }
}

function endsSentence(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === BREAK || (tokens.isSign(i, FULL_STOP) && !tokens.glued(i + 1));
}
