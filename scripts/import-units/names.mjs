/** How names of administrative units are parted from their nouns, told apart, and written. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  AFTER_SURNAME,
  BARE,
  BARE_COMMUNES,
  NAMES,
  NOT_BARE,
  SURNAMES,
  UNSAFE_WRITINGS,
  WRITINGS,
} from "./by-hand.mjs";

const lexicon = join(dirname(fileURLToPath(import.meta.url)), "../../lexicon");

const NOUNS = ["thành phố", "tỉnh", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "đặc khu"];
const WITH_NOUN = new RegExp(`^(${NOUNS.join("|")}) (.+)$`, "iu");

const ordinaryWords = new Set(words().map(fold));

function words() {
  return readFileSync(join(lexicon, "words.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0]);
}

/** Old tone placement, one kind of apostrophe, no stray characters. */
function clean(name) {
  const tidy = (name ?? "")
    .normalize("NFC")
    .replace(/[\u200b-\u200f\ufeff]/gu, "")
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/(?<=\p{L})' /gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
  const written = tidy.replace(
    /(?<![qQ])([oO])([àáảãạèéẻẽẹ])(?!\p{L})|(?<![qQ])([uU])([ỳýỷỹỵ])(?!\p{L})/gu,
    (_, o, afterO, u, afterU) => {
      const [letter, tone] = (afterO ?? afterU).normalize("NFD");
      return (o ?? u) + tone + letter;
    },
  );
  return written.normalize("NFC");
}

/** Two writings of a name that the lexicon reads as one. */
export function fold(name) {
  return clean(name)
    .toLowerCase()
    .replace(
      /(?<!\p{L})(h|k|l|m|s|t|qu)([iìíỉĩị])(?!\p{L})/gu,
      (_, start, i) => start + "yỳýỷỹỵ"["iìíỉĩị".indexOf(i)],
    )
    .replace(/[\s'-]+/gu, " ");
}

/** Noun in small letters and bare name. */
export function split(fullName, defaultNoun) {
  const [, noun, name] = WITH_NOUN.exec(clean(fullName)) ?? [null, defaultNoun, clean(fullName)];
  return { noun: noun.toLowerCase(), name: NAMES[name] ?? name };
}

export const isNumbered = ({ name }) => /\d/u.test(name);

/** The name and its other writings, without those that differ only in case or in where the tone stands. */
export function writings(name) {
  const other = [WRITINGS[name], UNSAFE_WRITINGS[name]].filter(Boolean).flatMap((list) => list.split("|"));
  const all = new Set([name, ...other]);
  if (/^[ĐD][ăắ][kc]? /u.test(name)) {
    for (const start of ["Đắk", "Đăk", "Đắc"]) all.add(name.replace(/^\S+/u, start));
  }
  for (const writing of [...all]) {
    if (writing.includes("'")) all.add(writing.replaceAll("'", "’")).add(writing.replaceAll("'", ""));
  }
  const seen = new Set();
  return [...all].filter((writing) => {
    const folded = clean(writing).toLowerCase() + (writing.includes("’") ? "’" : "");
    return !seen.has(folded) && seen.add(folded);
  });
}

/** Whether the name without its noun is taken for the unit. */
export function isBare({ name, level, province, present }) {
  if (level === "province") return true;
  if (level === "commune") return (BARE_COMMUNES[present || province] ?? "").split("|").includes(name);
  if (BARE.has(name)) return true;
  const [first, ...others] = name.split(/[ '-]+/u);
  if (others.length === 0 || NOT_BARE.has(name) || ordinaryWords.has(fold(name))) return false;
  return !SURNAMES.has(first.toLowerCase()) || AFTER_SURNAME.has(name);
}
