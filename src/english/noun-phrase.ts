import type { Line } from "./line.js";

/** Words that no noun phrase goes over. */
const STOPS = new Set(
  `a an the this that these those of in on at to for from by with into onto upon within without between among against during
  before after above below under over through across along toward towards until till since as than per via and or nor but so
  if when where while who whom whose which what how why because although though whether is are was were be been being am has
  have had having do does did will would shall should can could may might must not no also only just even still yet already
  again very well too then there here now he she it they we you i him her them us me his its their our your my both either
  neither each every all any some such other another more most less least many much few several own same said says told added
  including worth nationwide worldwide annually monthly daily yearly compared respectively so-called year-on-year
  yesterday today tomorrow tonight ago apart away later earlier long old high tall o'clock deep wide`.split(
    /\s+/,
  ),
);
const IRREGULAR_PLURALS = new Set(
  `people children men women police staff personnel cattle livestock fish sheep deer aircraft households fishermen businessmen
  servicemen media data personnel participants youth livestock poultry`.split(/\s+/),
);
/** Longer than the counted nouns of news are. */
const LONGEST = 6;
const PLURAL = /[^su]s$/;

/** Reads the noun phrase behind a number: `13,500 | people`, `1,200 | community digital technology teams`. */
export function nounPhraseEnd(line: Line, i: number, isPlural: boolean): number {
  let end = i;
  let head = i;
  while (end < i + LONGEST && goesOn(line, end, i)) {
    // `SEA Games | gold medals`: a plural inside a name counts nothing where another follows.
    const isHead = isPluralNoun(line, end) && !(line.isName(end) && leadsToPlural(line, end + 1));
    end++;
    if (isHead) head = end;
    if (isHead && !isPluralNoun(line, end)) break;
    end = overHyphen(line, end);
  }
  if (!isPlural) return lastNoun(line, i, end);
  return head > i ? andMore(line, head) : nounsOnly(line, i);
}

/** `officers | and soldiers`: another plural that is counted together with the first. */
function andMore(line: Line, end: number): number {
  const at = end + 1;
  const joins = line.is(end, "and") && isPluralNoun(line, at) && !line.at(at).capital;
  const isSubject = line.has(at + 1, "Verb") && !line.is(at + 1, "were", "are", "have", "had");
  return joins && !isSubject ? at + 1 : end;
}

function goesOn(line: Line, i: number, first: number): boolean {
  const { kind, lower, possessive } = line.at(i);
  if (kind !== "word" || STOPS.has(lower) || possessive) return false;
  if (line.has(i, "Adverb") && !line.at(i + 1).tags.has("Verb")) return false;
  if (line.has(i, "Date") || line.has(i, "Month")) return false;
  const isVerb = line.has(i, "Verb") && !isPluralNoun(line, i);
  // An attribute may look like a verb: 350 trained officials, 10 working groups.
  return !isVerb || i === first ? true : leadsToPlural(line, i + 1);
}

function leadsToPlural(line: Line, i: number): boolean {
  for (let at = i; at < i + 2; at++) {
    if (!line.isWord(at) || STOPS.has(line.at(at).lower)) return false;
    if (isPluralNoun(line, at)) return true;
  }
  return false;
}

/** A word with the ending of the plural, or one that is a plural without it. */
export function isPluralNoun(line: Line, i: number): boolean {
  const { kind, lower, possessive } = line.at(i);
  if (kind !== "word" || possessive || STOPS.has(lower)) return false;
  return IRREGULAR_PLURALS.has(lower) || PLURAL.test(lower);
}

/** `e-commerce | -based`: over a hyphen to the word behind it. */
function overHyphen(line: Line, i: number): number {
  const isHyphen = line.is(i, "-") && line.at(i).glued && line.at(i + 1).glued && line.isWord(i + 1);
  return isHyphen ? i + 1 : i;
}

/** The word after the last noun before `end`; without any, `i`. */
function lastNoun(line: Line, i: number, end: number): number {
  for (let at = end; at > i; at--) if (line.has(at - 1, "Noun")) return at;
  return i;
}

/** Nouns and what stands before them, where no plural follows: `500 | staff`. */
function nounsOnly(line: Line, i: number): number {
  let end = i;
  while (line.isWord(end) && !STOPS.has(line.at(end).lower) && line.has(end, "Noun") && end < i + 3) {
    if (line.has(end, "Verb") || line.at(end).capital || line.at(end).possessive) break;
    end++;
  }
  return end;
}
