/**
 * Compiles the TSV sources under lexicon/ into the one binary file that `Lexicon` reads. A source is a
 * category: lines that begin with `#` say where its rows come from, the first other line names the columns,
 * and the first column, `term`, holds one term or several writings of it, parted by `|`.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { characterTable } from "../text/characters.js";
import { tokenise, type WordFinder } from "../text/tokenise.js";
import { FIRST_WORD_ID, NUMBER_ID, Tokens } from "../text/tokens.js";
import { type LexiconFile, writeLexiconFile } from "./lexicon-file.js";
import { readSource } from "./source.js";
import { Trie } from "./trie.js";

/** Categories are bits of one 32-bit mask. */
const MAX_CATEGORIES = 32;

/** Reads `lexiconFolder/*.tsv` and writes the compiled lexicon. Throws on a malformed source, naming it. */
export function compileLexicon(lexiconFolder: string, outFile: string): void {
  const files = readdirSync(lexiconFolder).filter((file) => file.endsWith(".tsv"));
  const sources = files.sort().map((file) => readSource(join(lexiconFolder, file)));
  if (sources.length > MAX_CATEGORIES) throw new Error(`more than ${MAX_CATEGORIES} lexicon sources`);
  const words = new WordTable();
  const trie = new Trie();
  const tokens = new Tokens(64);
  sources.forEach((source, category) => {
    source.rows.forEach((row, index) => {
      for (const term of (row[0] as string).split("|")) {
        trie.add(readTerm(term, tokens, words, source.name), category, index);
      }
    });
  });
  const file: LexiconFile = {
    tables: { characters: words.characters, ...words.tables(), ...trie.tables(words.size) },
    sources,
  };
  writeFileSync(outFile, writeLexiconFile(file));
}

/** Syllables in which the spelling rules allow both letters: `kỳ` and `kì`, `tỷ` and `tỉ`, `quý` and `quí`. */
const Y_OR_I = /^(h|k|l|m|s|t|qu)([iìíỉĩị])$/;

const Y_FOR_I: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

/** Ids of the words of one term; both writings of a syllable with y or i get the same id. */
function readTerm(term: string, tokens: Tokens, words: WordTable, source: string): number[] {
  const writtenWithY = term.toLowerCase().replace(/\p{L}+/gu, (syllable) => {
    const withY = syllable.replace(
      /ý|ỳ|ỷ|ỹ|ỵ|y/,
      (y) => Object.keys(Y_FOR_I).find((i) => Y_FOR_I[i] === y) ?? y,
    );
    const parts = Y_OR_I.exec(withY);
    if (parts === null) return syllable;
    const canonical = `${parts[1]}${Y_FOR_I[parts[2] as string]}`;
    words.alias(canonical, withY, tokens);
    return canonical;
  });
  tokenise(writtenWithY, 0, tokens, words);
  const ids = Array.from(tokens.word.subarray(1, tokens.count + 1));
  if (ids.length === 0 || ids.some((id) => id === 0 || id === NUMBER_ID)) {
    throw new Error(`${source}: not a term: ${JSON.stringify(term)}`);
  }
  return ids;
}

/** Words by hash. Looking one up adds it. */
class WordTable implements WordFinder {
  readonly characters = characterTable();
  readonly #ids = new Map<string, number>();
  #next = FIRST_WORD_ID;

  get size(): number {
    return this.#next;
  }

  find(hash: number, check: number): number {
    const key = `${hash},${check}`;
    const id = this.#ids.get(key) ?? this.#next++;
    this.#ids.set(key, id);
    return id;
  }

  /** Makes `other` a second writing of `canonical`. */
  alias(canonical: string, other: string, tokens: Tokens): void {
    tokenise(canonical, 0, tokens, this);
    const id = tokens.word[1] as number;
    tokenise(other, 0, tokens, {
      characters: this.characters,
      find: (...key) => this.#set(key, id),
    });
  }

  #set(key: readonly [number, number], id: number): number {
    this.#ids.set(key.join(","), id);
    return id;
  }

  tables(): Record<string, Int32Array> {
    const slots = new Int32Array(2 << Math.ceil(Math.log2(this.#ids.size * 2)));
    const last = slots.length - 1;
    for (const [key, id] of this.#ids) {
      const [hash, check] = key.split(",").map(Number) as [number, number];
      let at = (hash << 1) & last;
      while (slots[at + 1] !== 0) {
        if (slots[at] === check) throw new Error("two words with one hash: change CHECK_FACTOR");
        at = (at + 2) & last;
      }
      slots[at] = check;
      slots[at + 1] = id;
    }
    return { slots };
  }
}
