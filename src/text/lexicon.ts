import { readFileSync } from "node:fs";
import { tokenise, type WordFinder } from "./tokenise.js";
import { Tokens } from "./tokens.js";

/** One section of the compiled file: element type, byte offset, number of elements. */
type Section = readonly ["u8" | "u16" | "i32", number, number];

/** A column of a category: the code of each row's value, where the values begin, and their text one after another. */
interface ColumnHeader {
  readonly codes: Section;
  readonly starts: Section;
  readonly text: Section;
}

export interface LexiconHeader {
  readonly sections: Readonly<Record<string, Section>>;
  readonly categories: readonly {
    readonly name: string;
    readonly columns: Readonly<Record<string, ColumnHeader>>;
  }[];
}

export const LEXICON_MAGIC = 0x3158454c;

/** What a category knows of its terms: one value a row, for each column of its TSV source. */
export class Column {
  /** Values that were asked for, by code. Filled up at the first question, so that the engine keeps it as a plain array. */
  #known: (string | undefined)[] | undefined;

  /**
   * @param codes code of the value, for each row
   * @param starts where the text of a code's value begins; one more than there are values
   * @param text all values, in UTF-8
   */
  constructor(
    readonly codes: Uint16Array,
    readonly starts: Int32Array,
    readonly text: Uint8Array,
  ) {}

  get(row: number): string {
    const code = this.codes[row] as number;
    this.#known ??= new Array<string | undefined>(this.starts.length - 1).fill(undefined);
    return this.#known[code] ?? this.#decode(code, this.#known);
  }

  #decode(code: number, known: (string | undefined)[]): string {
    const text = Buffer.from(this.text.subarray(this.starts[code], this.starts[code + 1])).toString("utf8");
    // A string that was a key is kept once by the engine, so that comparing it is comparing two addresses.
    const [value] = Object.keys({ [text]: 0 }) as [string];
    known[code] = value;
    return value;
  }
}

/** All terms of one TSV source. */
export interface Category {
  readonly name: string;
  /** The category's bit in the masks of words and nodes. */
  readonly bit: number;
  column(name: string): Column;
}

/**
 * The compiled lexicon: words by hash, and a trie over word ids whose nodes say which categories have a term
 * that ends there. Everything is a view into one buffer; nothing is built when it is loaded.
 */
export class Lexicon implements WordFinder {
  readonly characters: Int32Array;
  /** Categories of the terms that begin with a word, as bits. */
  readonly startMask: Int32Array;
  /** Categories of the terms of two and more words that begin with the words of a `pairSlot`, as bits. */
  readonly pairMask: Int32Array;
  /** Where the last match began, and where it ended: the token after it. */
  matchStart = 0;
  matchEnd = 0;
  /** The node that the last match ended at, or 0. */
  #matched = 0;
  readonly #wordTokens = new Tokens(8);
  readonly #header: LexiconHeader;
  readonly #buffer: ArrayBuffer;
  readonly #base: number;
  /** Open addressing: at the slot of a hash, the second hash and the id, side by side for the cache. */
  readonly #slots: Int32Array;
  /** Categories of the terms that end with a word, as bits. */
  readonly #endMask: Int32Array;
  /** For every word: the node that it leads to from the root, and the categories of the terms that end there. */
  readonly #roots: Int32Array;
  /** Open addressing: node, word, the node that they lead to and its categories, side by side for the cache. */
  readonly #edges: Int32Array;
  readonly #nodeFirst: Int32Array;
  readonly #entryCategory: Uint8Array;
  readonly #entryRow: Int32Array;

  /** @param file the bytes that `compileLexicon` wrote */
  constructor(file: Uint8Array) {
    // A file that was read whole is a buffer of its own, whose tables can be used where they are.
    const isWhole = file.byteOffset === 0 && file.byteLength === file.buffer.byteLength;
    this.#buffer = (isWhole ? file : new Uint8Array(file)).buffer as ArrayBuffer;
    const [magic, headerLength] = new Int32Array(this.#buffer, 0, 2) as unknown as [number, number];
    if (magic !== LEXICON_MAGIC) throw new Error("not a compiled lexicon: run npm run build");
    this.#header = JSON.parse(Buffer.from(this.#buffer, 8, headerLength).toString("utf8")) as LexiconHeader;
    this.#base = (8 + headerLength + 7) & ~7;
    this.characters = this.#section("characters") as Int32Array;
    this.startMask = this.#section("startMask") as Int32Array;
    this.pairMask = this.#section("pairs") as Int32Array;
    this.#slots = this.#section("slots") as Int32Array;
    this.#endMask = this.#section("endMask") as Int32Array;
    this.#roots = this.#section("roots") as Int32Array;
    this.#edges = this.#section("edges") as Int32Array;
    this.#nodeFirst = this.#section("nodeFirst") as Int32Array;
    this.#entryCategory = this.#section("entryCategory") as Uint8Array;
    this.#entryRow = this.#section("entryRow") as Int32Array;
  }

  /** The lexicon that the build wrote beside the code. */
  static load(): Lexicon {
    return new Lexicon(readFileSync(new URL("../../dist/lexicon.bin", import.meta.url)));
  }

  find(hash: number, check: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let at = (hash << 1) & last;
    let id = slots[at + 1] as number;
    while (id !== 0 && slots[at] !== check) {
      at = (at + 2) & last;
      id = slots[at + 1] as number;
    }
    return id;
  }

  /** Id of a single word, for recognisers that compare tokens with it; the build fails for unknown ones. */
  word(term: string): number {
    const tokens = this.#wordTokens;
    tokenise(term, 0, tokens, this);
    const id = tokens.word[1] as number;
    if (tokens.count !== 1 || id === 0) throw new Error(`not a word of the lexicon: ${term}`);
    return id;
  }

  category(name: string): Category {
    const index = this.#header.categories.findIndex((category) => category.name === name);
    const header = this.#header.categories[index];
    if (header === undefined) throw new Error(`no such category in the lexicon: ${name}`);
    const column = (key: string): Column => {
      const found = header.columns[key];
      if (found === undefined) throw new Error(`no such column in ${name}: ${key}`);
      return new Column(
        this.#view(found.codes) as Uint16Array,
        this.#view(found.starts) as Int32Array,
        this.#view(found.text) as Uint8Array,
      );
    };
    return { name, bit: 1 << index, column };
  }

  /**
   * The longest term of a category that starts at token `i`: its row, or -1. `matchEnd` is then the token
   * after it. With several rows for one term, the first of the source.
   * @param before the token that the term has to end before, for a shorter one than was read already
   */
  match(tokens: Tokens, i: number, category: Category, before = Number.POSITIVE_INFINITY): number {
    const { bit } = category;
    if (!this.mayMatch(tokens, i, bit)) return -1;
    const edges = this.#edges;
    const last = edges.length - 1;
    const words = tokens.word;
    const first = (words[i] as number) * 2;
    let node = this.#roots[first] as number;
    let mask = this.#roots[first + 1] as number;
    let found = 0;
    let at = i;
    while (node !== 0) {
      at++;
      if ((mask & bit) !== 0 && at < before) {
        found = node;
        this.matchEnd = at;
      }
      const word = words[at] as number;
      if (word === 0 || (node & HAS_CHILDREN) === 0) break;
      let slot = edgeSlot(node >> 1, word) & last;
      while (edges[slot] !== 0 && !(edges[slot] === node >> 1 && edges[slot + 1] === word))
        slot = (slot + 4) & last;
      node = edges[slot + 2] as number;
      mask = edges[slot + 3] as number;
    }
    this.#matched = found >> 1;
    return found === 0 ? -1 : this.#row(found >> 1, bit);
  }

  /**
   * Whether a term of any of the categories can begin at token `i`: false for sure, true most likely.
   * @param categories their bits
   */
  mayMatch(tokens: Tokens, i: number, categories: number): boolean {
    const word = tokens.word[i] as number;
    if (((this.startMask[word] as number) & categories) === 0) return false;
    return ((this.#roots[word * 2 + 1] as number) & categories) !== 0 || this.mayGoOn(tokens, i, categories);
  }

  /** The same for terms of two and more words. */
  mayGoOn(tokens: Tokens, i: number, categories: number): boolean {
    const slot = pairSlot(tokens.word[i] as number, tokens.word[i + 1] as number);
    return ((this.pairMask[slot] as number) & categories) !== 0;
  }

  /** All rows of the term that `match` found last, in the order of the source. */
  matchedRows({ bit }: Category): number[] {
    const rows: number[] = [];
    const last = this.#nodeFirst[this.#matched + 1] as number;
    for (let entry = this.#nodeFirst[this.#matched] as number; entry < last; entry++) {
      if (1 << (this.#entryCategory[entry] as number) === bit) rows.push(this.#entryRow[entry] as number);
    }
    return rows;
  }

  /** Whether any term of the category begins with the word at token `i`: a cheap look before a match. */
  starts(tokens: Tokens, i: number, category: Category): boolean {
    return ((this.startMask[tokens.word[i] as number] as number) & category.bit) !== 0;
  }

  /** Where the term that `match` finds ends, or `i` when there is none. */
  matchUntil(tokens: Tokens, i: number, category: Category): number {
    return this.match(tokens, i, category) < 0 ? i : this.matchEnd;
  }

  /**
   * The longest term of a category that ends right before token `end`: its row, or -1. `matchStart` is then
   * its first token.
   * @param longest the most words that a term of the category has
   */
  matchBefore(tokens: Tokens, end: number, category: Category, longest: number): number {
    if (((this.#endMask[tokens.word[end - 1] as number] as number) & category.bit) === 0) return -1;
    for (let start = Math.max(1, end - longest); start < end; start++) {
      const row = this.match(tokens, start, category);
      if (row < 0 || this.matchEnd !== end) continue;
      this.matchStart = start;
      return row;
    }
    return -1;
  }

  /** For every word, the categories of which it alone is a term, as bits. */
  singleMasks(): Int32Array {
    const masks = new Int32Array(this.startMask.length);
    for (let word = 0; word < masks.length; word++) masks[word] = this.#roots[word * 2 + 1] as number;
    return masks;
  }

  /** True when a term of the category starts at token `i` and fills exactly one token. */
  isOne(tokens: Tokens, i: number, category: Category): boolean {
    return ((this.#roots[(tokens.word[i] as number) * 2 + 1] as number) & category.bit) !== 0;
  }

  #row(node: number, bit: number): number {
    const last = this.#nodeFirst[node + 1] as number;
    for (let entry = this.#nodeFirst[node] as number; entry < last; entry++) {
      if (1 << (this.#entryCategory[entry] as number) === bit) return this.#entryRow[entry] as number;
    }
    return -1;
  }

  #section(name: string): Uint8Array | Uint16Array | Int32Array {
    const section = this.#header.sections[name];
    if (section === undefined) throw new Error(`the compiled lexicon has no ${name}: run npm run build`);
    return this.#view(section);
  }

  #view([type, offset, length]: Section): Uint8Array | Uint16Array | Int32Array {
    const at = this.#base + offset;
    if (type === "u8") return new Uint8Array(this.#buffer, at, length);
    return type === "u16"
      ? new Uint16Array(this.#buffer, at, length)
      : new Int32Array(this.#buffer, at, length);
  }
}

/** Nodes are stored doubled, plus one when any term goes on from them. */
export const HAS_CHILDREN = 1;

/** Where the search for an edge begins in the table of edges, which holds four numbers an edge. */
export function edgeSlot(node: number, word: number): number {
  return (Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 7) << 2;
}

export const PAIR_SLOTS = 1 << 16;

/** Where the first two words of terms are marked; other words may share the slot. */
export function pairSlot(first: number, second: number): number {
  return (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 16) & (PAIR_SLOTS - 1);
}
