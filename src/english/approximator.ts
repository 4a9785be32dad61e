import type { Approx } from "../model.js";
import type { EnglishLexicon, Terms } from "./lexicon.js";
import type { Line } from "./line.js";

/** Most words of an approximator. */
const LONGEST = 4;
/** These are prepositions of place too, and so say nothing before a small count: over five communes. */
const PLACES = new Set(["over", "above", "under", "below", "some", "around"]);
const HANDFUL = 10;

/** Reads what makes a number a bound or an estimate: `more than`, `about`, `or more`. */
export class ApproximatorReader {
  readonly #terms: Terms;

  constructor(lexicon: EnglishLexicon) {
    this.#terms = lexicon.terms("approximators");
  }

  /** The sign for the number that fills the words from `first` to before `last`, as a field or none. */
  read(line: Line, first: number, last: number, value: number): { approx?: Approx } {
    const approx = this.#before(line, first, value) ?? behind(line, last);
    return approx === undefined ? {} : { approx };
  }

  #before(line: Line, first: number, value: number): Approx | undefined {
    const match = this.#terms.before(line, first, LONGEST);
    if (match === undefined) return undefined;
    const isPlace = match.start === first - 1 && PLACES.has(line.at(match.start).lower);
    return isPlace && value < HANDFUL ? undefined : (match.row.sign as Approx);
  }
}

function behind(line: Line, i: number): Approx | undefined {
  if (!line.is(i, "or", "and") || line.isNumber(i + 2)) return undefined;
  if (line.is(i + 1, "more", "higher", "over", "above", "upwards", "upward", "older")) return ">=";
  return line.is(i + 1, "less", "fewer", "below", "under", "lower", "younger") ? "<=" : undefined;
}
