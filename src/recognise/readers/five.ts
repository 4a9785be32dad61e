import type { Category, Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import type { Tokens } from "../../text/tokens.js";
import type { Numeral } from "./numeral.js";

/** Words before `năm` that make it a year or an ordinal. */
const BEFORE =
  "trong của cuối đầu giữa mỗi hàng hằng cả một nửa thứ số các những nhiều vài từng theo qua đến tới từ mấy lần tháng là cho vào sang hết suốt vì";

/** Words behind it that do the same. */
const AFTER = "đầu cuối giữa nay ngoái qua trước sau tới này đó ấy kia học sinh xưa mới cũ tài tuổi gần thứ";

/** Tells `năm nhiệm vụ` (five) from `trong năm doanh nghiệp …` (year). */
export class FiveReader {
  readonly #lexicon: Lexicon;
  readonly #words: Category;
  readonly #five: number;
  readonly #before: WordSet;
  readonly #after: WordSet;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.category("words");
    this.#five = lexicon.word("năm");
    this.#before = wordSet(lexicon, BEFORE);
    this.#after = wordSet(lexicon, AFTER);
  }

  /** True for `năm 2020`: a cheap look before a numeral is read. */
  isDated(tokens: Tokens, i: number): boolean {
    return tokens.word[i] === this.#five && tokens.isNumber(i + 1);
  }

  /** True when the numeral at `i` is the single word `năm` and does not surely mean five. */
  isYear(tokens: Tokens, i: number, numeral: Numeral): boolean {
    if (tokens.word[i] !== this.#five || numeral.value !== 5) return false;
    if (tokens.isNumber(i - 1) || this.#before.has(tokens.word[i - 1] as number)) return true;
    if (this.#after.has(tokens.word[i + 1] as number)) return true;
    return this.#lexicon.matchUntil(tokens, i, this.#words) > i + 1;
  }
}
