/**
 * Writes lexicon/words.tsv from the dictionary of the vntk project.
 *
 *   npm install --no-save @vntk/dictionary@1.0.0 && node scripts/import-words.mjs
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const { definitions } = createRequire(import.meta.url)("@vntk/dictionary");
const LETTERS_ONLY = /^[\p{Ll}]+( [\p{Ll}]+){0,4}$/u;
const WORD_CLASSES = "NVAREPDCOMX";

/** Nouns that the dictionary lacks: years of the lunar calendar, and words that would else be read as names. */
const MORE_NOUNS = [
  "anh văn",
  "nước bạn",
  "chợ tết",
  "đức phật",
  "đức mẹ",
  "giáp tý",
  "ất sửu",
  "bính dần",
  "đinh mão",
  "mậu thìn",
  "kỷ tỵ",
  "canh ngọ",
  "tân mùi",
  "nhâm thân",
  "quý dậu",
  "giáp tuất",
  "ất hợi",
  "bính tý",
  "đinh sửu",
  "mậu dần",
  "kỷ mão",
  "canh thìn",
  "tân tỵ",
  "nhâm ngọ",
  "quý mùi",
  "giáp thân",
  "ất dậu",
  "bính tuất",
  "đinh hợi",
  "mậu tý",
  "kỷ sửu",
  "canh dần",
  "tân mão",
  "nhâm thìn",
  "quý tỵ",
  "giáp ngọ",
  "ất mùi",
  "bính thân",
  "đinh dậu",
  "mậu tuất",
  "kỷ hợi",
  "canh tý",
  "tân sửu",
  "nhâm dần",
  "quý mão",
  "giáp thìn",
  "ất tỵ",
  "bính ngọ",
  "đinh mùi",
  "mậu thân",
  "kỷ dậu",
  "canh tuất",
  "tân hợi",
  "nhâm tý",
  "quý sửu",
  "giáp dần",
  "ất mão",
  "bính thìn",
  "đinh tỵ",
  "mậu ngọ",
  "kỷ mùi",
  "canh thân",
  "tân dậu",
  "nhâm tuất",
  "quý hợi",
];

/** Classes, the one with most senses first, then in the order of the senses. */
function classesOf(senses) {
  const counts = new Map();
  for (const { pos } of senses) if (WORD_CLASSES.includes(pos)) counts.set(pos, (counts.get(pos) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([pos]) => pos)
    .join("");
}

const rows = Object.entries(definitions)
  .map(([word, senses]) => [word.normalize("NFC").trim(), classesOf(senses)])
  .filter(([word, classes]) => LETTERS_ONLY.test(word) && classes !== "")
  .concat(MORE_NOUNS.map((word) => [word, "N"]))
  .sort(([a], [b]) => (a < b ? -1 : 1));

const head = [
  "# Vietnamese words of one to five syllables with their word classes, the one with most senses first:",
  "# N noun, V verb, A adjective, R adverb, E preposition, C conjunction, P pronoun, D determiner,",
  "# O onomatopoeia, M number, X idiom.",
  "# Source: @vntk/dictionary 1.0.0 (MIT), written by scripts/import-words.mjs.",
  "term\tclasses",
];
const file = join(dirname(fileURLToPath(import.meta.url)), "../lexicon/words.tsv");
writeFileSync(file, `${[...head, ...rows.map((row) => row.join("\t"))].join("\n")}\n`);
