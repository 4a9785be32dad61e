import { unmarked } from "../../text/unmarked.js";
import type { EnglishLexicon } from "../lexicon.js";
import type { Line } from "../line.js";

/** A syllable of Vietnamese without its marks. */
const SYLLABLE =
  /^(?:ngh?|ch|gh|gi|kh|nh|ph|qu|th|tr|[bcdghklmnpqrstvxy])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/;
/** Surname, two middle names and a given name, or a double given name. */
const LONGEST = 5;

/** Reads Vietnamese personal names as English writes them: `Nguyen Phu Trong`, `Phạm Minh Chính`. */
export class VietnameseNameReader {
  readonly #lexicon: EnglishLexicon;

  constructor(lexicon: EnglishLexicon) {
    this.#lexicon = lexicon;
  }

  /** The word after the name at `i`, surname first; `i` where there is none. A name of two words is sure only behind a title. */
  end(line: Line, i: number, behindTitle = false): number {
    const surname = this.#isNameWord(line, i) ? this.#lexicon.surname(line.at(i).text) : undefined;
    if (surname === undefined) return i;
    let end = i + 1;
    while (end < i + LONGEST && !line.at(end - 1).possessive && this.#goesOn(line, end)) end++;
    // `Kim Sang-sik` is no Vietnamese name.
    if (end === i + 1 || line.isHyphen(end)) return i;
    const isLong = end > i + 2;
    const isSure = behindTitle || (isLong ? surname !== "upland" : surname === "common");
    return isSure && this.#hasGivenName(line, i + 1, end) ? end : i;
  }

  #goesOn(line: Line, i: number): boolean {
    return !line.at(i).glued && this.#isNameWord(line, i);
  }

  #isNameWord(line: Line, i: number): boolean {
    return line.isName(i) && SYLLABLE.test(unmarked(line.at(i).text));
  }

  /** All syllables but one have stood in names that are known. */
  #hasGivenName(line: Line, first: number, last: number): boolean {
    let unknown = 0;
    for (let at = first; at < last; at++) if (!this.#lexicon.isGivenName(line.at(at).text)) unknown++;
    return unknown === 0 || (unknown === 1 && last - first > 1);
  }
}
