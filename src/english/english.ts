import { createRequire } from "node:module";
import type { DocumentRecord } from "../model.js";
import type { Mention } from "../recognise/mention.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Tokens } from "../text/tokens.js";
import { LanguageReader, type LineRange } from "./language.js";
import type { EnglishRules } from "./rules.js";
import { evidenceOf } from "./word-lists.js";

/**
 * The rules as the build bundled them: they have to be loaded in the middle of a synchronous call, and no text without
 * English should pay for them.
 */
const RULES = "../../dist/english/rules.cjs";

/** A letter that English does not have and Vietnamese has. */
const VIETNAMESE_LETTER = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

/** Reads the English lines of a text. What reads them is loaded when the first line comes that can hold anything. */
export class EnglishReader {
  readonly #lexicon: Lexicon;
  readonly #language: LanguageReader;
  #rules: EnglishRules | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#language = new LanguageReader(lexicon);
  }

  /** Another text begins. */
  begin(): void {
    this.#language.begin();
    this.#rules?.begin();
  }

  /**
   * The language of the text so far.
   * @param words how many it has
   */
  languageOf(words: number): DocumentRecord["lang"] {
    return this.#language.languageOf(words);
  }

  /**
   * The mentions of a window with those of its English lines, in text order, none overlapping another.
   * @param mentions those of the Vietnamese grammar, in text order; on an English line those of them stay that are
   * written in Vietnamese, where no English one overlaps them: what the grammar makes of English words is none
   */
  join(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
    const lines = this.#language.read(tokens);
    if (lines.length === 0) return mentions;
    const english = lines.flatMap((range) => this.#readLine(tokens, range));
    const isOnLine = overlapsWith(lines);
    const isInTheWay = overlapsWith(english);
    const kept = mentions.filter((mention) => {
      return !isOnLine(mention) || (!isInTheWay(mention) && isVietnamese(tokens, mention));
    });
    return [...kept, ...english].sort((a, b) => a.first - b.first);
  }

  #readLine(tokens: Tokens, range: LineRange): Mention[] {
    if (!mayHold(tokens, range)) return [];
    this.#rules ??= loadRules(this.#lexicon);
    return this.#rules.read(tokens, range);
  }
}

function loadRules(lexicon: Lexicon): EnglishRules {
  const { EnglishRules } = createRequire(import.meta.url)(RULES) as typeof import("./rules.js");
  return new EnglishRules(lexicon);
}

/** Whether a line can hold anything: a figure, a number in words, or a capital that does not just begin it. */
function mayHold(tokens: Tokens, { first, last }: LineRange): boolean {
  for (let i = first; i < last; i++) {
    if (tokens.isNumber(i) || (i > first && tokens.isCapital(i))) return true;
    const word = tokens.isWord(i) ? tokens.composed(i, i + 1).toLowerCase() : "";
    if (NUMBER_WORDS.test(word) || (tokens.isCapital(i) && evidenceOf(word) === "none")) return true;
  }
  return false;
}

const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|quarter|century)$/;

/** Tells of ranges that are asked for in text order whether one of `others`, in the same order, overlaps them. */
function overlapsWith(others: readonly LineRange[]): (range: LineRange) => boolean {
  let next = 0;
  return ({ first, last }) => {
    while (next < others.length && (others[next] as LineRange).last <= first) next++;
    return (others[next]?.first ?? Number.POSITIVE_INFINITY) < last;
  };
}

function isVietnamese(tokens: Tokens, { first, last }: Mention): boolean {
  return VIETNAMESE_LETTER.test(tokens.composed(first, last));
}
