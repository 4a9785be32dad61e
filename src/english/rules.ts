import { SymbolReader } from "../recognise/document/symbol.js";
import type { Mention } from "../recognise/mention.js";
import { settleOverlaps } from "../recognise/overlaps.js";
import { KnownPlaceReader } from "../recognise/readers/known-place.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Tokens } from "../text/tokens.js";
import { ApproximatorReader } from "./approximator.js";
import { Compromise } from "./compromise.js";
import { DateRule } from "./date/date.js";
import { DocumentRule } from "./document/document.js";
import { tieIssues } from "./document/issue.js";
import { DurationRule } from "./duration.js";
import { congressEnd, EventRule } from "./event.js";
import type { LineRange } from "./language.js";
import { EnglishLexicon } from "./lexicon.js";
import { Line } from "./line.js";
import { LocationRule } from "./location.js";
import { BodyReader } from "./names/body.js";
import { PlaceReader } from "./names/place.js";
import { TitleReader } from "./names/title.js";
import { VietnameseNameReader } from "./names/vietnamese-name.js";
import { NumeralReader } from "./numbers.js";
import { OrganizationRule } from "./organization.js";
import { PersonRule } from "./person.js";
import { QuantityRule } from "./quantity/quantity.js";
import type { Rule } from "./rule.js";
import { tagWords } from "./tag-words.js";
import { wordsOf } from "./words.js";

/** Of two mentions of one length the type that comes first here stands, as among the Vietnamese ones. */
const ORDER = [
  "document",
  "date",
  "duration",
  "quantity",
  "event",
  "organization",
  "person",
  "location",
] as const;

/** The rules for English lines, and what they read with. */
export class EnglishRules {
  readonly #compromise = new Compromise();
  readonly #rules: readonly Rule[];

  constructor(lexicon: Lexicon) {
    const english = EnglishLexicon.load();
    const numerals = new NumeralReader(this.#compromise);
    const approximators = new ApproximatorReader(english);
    const names = new VietnameseNameReader(english);
    const places = new PlaceReader(english, new KnownPlaceReader(lexicon));
    this.#rules = [
      new DocumentRule(english, new SymbolReader(lexicon), congressEnd),
      new DateRule(numerals),
      new DurationRule(numerals, approximators),
      new QuantityRule(english, numerals, approximators),
      new EventRule(),
      new OrganizationRule(new BodyReader(english, lexicon, places, names)),
      new PersonRule(english, names, new TitleReader(english), places),
      new LocationRule(places),
    ];
  }

  /** Another text begins. */
  begin(): void {
    for (const rule of this.#rules) rule.begin?.();
  }

  /** The mentions of one line, in text order, none overlapping another. */
  read(tokens: Tokens, { first, last }: LineRange): Mention[] {
    const words = wordsOf(tokens, first, last);
    tagWords(tokens, words, this.#compromise);
    const line = new Line(words, tokens);
    const found = this.#rules.flatMap((rule) => readAll(rule, line));
    const settled = tieIssues(line, settleOverlaps(found, ORDER));
    return settled.map((mention) => ({
      ...mention,
      first: line.at(mention.first).first,
      last: line.at(mention.last - 1).last,
    }));
  }
}

/** All that one rule finds on a line, from left to right. */
function readAll(rule: Rule, line: Line): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (i >= (found.at(-1)?.last ?? 0)) rule.read(line, i, found);
  }
  return found;
}
