import type { Compromise } from "./compromise.js";
import type { Line } from "./line.js";
import { isPluralNoun } from "./noun-phrase.js";
import { isDash } from "./words.js";

/** A number in digits or words. */
export interface Numeral {
  /** The word after it. */
  readonly end: number;
  readonly value: number;
  readonly inWords: boolean;
  /** Factor of the scale words behind the digits: 1e6 for `3.5 million`; 1 where there are none. */
  readonly scale: number;
}

const DOZEN = 12;
const SCALES: Readonly<Record<string, number>> = {
  dozen: DOZEN,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
};
/** Scales that only digits with nothing between can have: `5bn`, `10k`. */
const GLUED_SCALES = new Set(["k", "tn"]);
const SCALE_WORDS = new Set(["hundred", "thousand", "million", "billion", "trillion"]);
const ONE = new Set(["one"]);
const SMALL_NUMBERS = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s+/),
);
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** More words than any number has. */
const LONGEST = 16;

/** Reads numbers: `13,500`, `3.5 million`, `twenty-five`, `two hundred and five`. */
export class NumeralReader {
  readonly #compromise: Compromise;

  constructor(compromise: Compromise) {
    this.#compromise = compromise;
  }

  /** The number that begins at word `i`; `one` alone is none. */
  read(line: Line, i: number): Numeral | undefined {
    return line.isNumber(i) ? readDigits(line, i) : this.#readWords(line, i);
  }

  #readWords(line: Line, i: number): Numeral | undefined {
    // A number in words with a capital inside a sentence is part of a name: One Hundred Years of Solitude.
    const isName = line.at(i).capital && (!line.beginsSentence(i) || line.isName(i + 1));
    if (isName || !beginsNumber(line, i)) return undefined;
    let end = i + 1;
    let at = end;
    while (at < i + LONGEST) {
      if (isNumberWord(line, at)) end = ++at;
      else if (at === end && isJoint(line, at) && isNumberWord(line, at + 1)) at++;
      else break;
    }
    if (end === i + 1 && ONE.has(line.at(i).lower)) return undefined;
    const value = this.#compromise.numberIn(line.written(i, end).toLowerCase());
    if (!Number.isFinite(value)) return undefined;
    // compromise reads two dozen as 2.
    const isDozen = line.is(end, "dozen");
    return { end: isDozen ? end + 1 : end, value: isDozen ? value * DOZEN : value, inWords: true, scale: 1 };
  }

  /** `two-thirds`, `three quarters`, `one-fifth`. */
  readFraction(line: Line, i: number): Numeral | undefined {
    const of = line.at(i).lower;
    const above = ONE.has(of) ? 1 : SMALL_NUMBERS.has(of) ? this.#compromise.numberIn(of) : Number.NaN;
    const at = isDash(line.at(i + 1)) ? i + 2 : i + 1;
    const part = line.at(at).lower;
    const below = PARTS[above === 1 ? part : part.replace(/s$/, "")];
    if (Number.isNaN(above) || below === undefined || above >= below) return undefined;
    if (above > 1 && !part.endsWith("s") && part !== "halves") return undefined;
    return { end: at + 1, value: above / below, inWords: true, scale: 1 };
  }
}

function readDigits(line: Line, i: number): Numeral {
  let end = i + 1;
  let scale = 1;
  for (let at = isDash(line.at(end)) && line.at(end + 1).glued ? end + 1 : end; ; at = end) {
    const factor = scaleAt(line, at);
    if (factor === undefined) break;
    scale *= factor;
    end = at + 1;
  }
  // `1.8m tonnes`: before what is counted or weighed m is no metre.
  if (scale === 1 && line.is(end, "m") && line.at(end).glued && isPluralNoun(line, end + 1)) {
    scale = 1e6;
    end++;
  }
  // The decimals of a product are those of the digits: 2.3 million is 2300000 and not 2299999.9999999995.
  const value = Number((line.at(i).value * scale).toPrecision(12));
  return { end, value, inWords: false, scale };
}

function scaleAt(line: Line, i: number): number | undefined {
  const { lower, glued } = line.at(i);
  if (GLUED_SCALES.has(lower) && !glued) return undefined;
  return Object.hasOwn(SCALES, lower) ? SCALES[lower] : undefined;
}

function beginsNumber(line: Line, i: number): boolean {
  const { lower } = line.at(i);
  return line.isWord(i) && (SMALL_NUMBERS.has(lower) || ONE.has(lower));
}

function isNumberWord(line: Line, i: number): boolean {
  const { lower } = line.at(i);
  return beginsNumber(line, i) || SCALE_WORDS.has(lower);
}

/** The hyphen of `twenty-five`, the `and` of `two hundred and five`. */
function isJoint(line: Line, i: number): boolean {
  if (line.isHyphen(i)) return true;
  return line.is(i, "and") && line.is(i - 1, "hundred", "thousand");
}

/** A number that is no part of a code: not glued to what is before, but for brackets, quotes and currencies. */
export function mayBeginNumber(line: Line, i: number): boolean {
  const { kind, glued } = line.at(i);
  if (kind !== "number" && kind !== "word") return false;
  if (!glued) return true;
  const before = line.at(i - 1);
  if (before.kind !== "sign") return false;
  if (before.lower === "-") return !before.glued;
  return !"./:,_#@&+".includes(before.lower);
}
