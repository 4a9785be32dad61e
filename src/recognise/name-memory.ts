import type { Lexicon } from "../text/lexicon.js";
import type { Tokens } from "../text/tokens.js";

/** What a name that stood earlier in the text stands for. */
export interface Remembered {
  /** The token after the name. */
  readonly end: number;
  /** What was remembered of it. */
  readonly value: string;
}

/** Names of one type that have stood in the text, by how they are written. */
class NameTable {
  readonly #values = new Map<string, string>();
  readonly #marked: number[] = [];

  /**
   * @param begins marks the lexicon ids that remembered names begin with; unknown words share the mark of id 0
   * @param bit the table's own mark
   * @param longest the most tokens of a name that is looked for
   */
  constructor(
    readonly begins: Uint8Array,
    readonly bit: number,
    readonly longest: number,
  ) {}

  clear(): void {
    if (this.#marked.length === 0) return;
    for (const word of this.#marked) this.begins[word] = 0;
    this.#marked.length = 0;
    this.#values.clear();
  }

  add(tokens: Tokens, first: number, last: number, value: string): void {
    if (last - first > this.longest) return;
    const word = tokens.word[first] as number;
    const marks = this.begins[word] as number;
    if ((marks & this.bit) === 0) {
      this.begins[word] = marks | this.bit;
      this.#marked.push(word);
    }
    this.#values.set(tokens.composed(first, last), value);
  }

  /** The longest remembered name that begins at token `i`. */
  at(tokens: Tokens, i: number): Remembered | undefined {
    if (((this.begins[tokens.word[i] as number] as number) & this.bit) === 0) return undefined;
    for (let end = i + this.longest; end > i; end--) {
      const value = tokens.isCapital(end - 1) ? this.#values.get(tokens.composed(i, end)) : undefined;
      if (value !== undefined) return { end, value };
    }
    return undefined;
  }
}

/** Marks of the tables, one bit each. */
export const PLACES = 1;
export const PEOPLE = 2;
export const BODIES = 4;
export const ALL_MARKS = 7;

/** Longest names that are looked for, in tokens. */
const LONGEST_PLACE = 4;
const LONGEST_GIVEN_NAME = 2;
const LONGEST_ABBREVIATION = 3;

/**
 * The names that have stood in the text so far, for those that come back shorter: a place without its noun, a
 * person by the given name, a body by the abbreviation behind its name.
 */
export class NameMemory {
  /** Not zero for the lexicon ids that remembered names begin with. */
  readonly begins: Uint8Array;
  /** Places that stood with their noun, or inside the name of a body. */
  readonly places: NameTable;
  /** Last one and two words of full names; the value is the full name. */
  readonly people: NameTable;
  /** Abbreviations of bodies; the value is kind and name. */
  readonly bodies: NameTable;

  /** Offset at which the place that was read last ends, or -1. */
  lastPlaceEnd = -1;

  /** Token of the window before which a list of places has taken everything: `các đường Lê Lợi, Trần Phú`. */
  listedUntil = 0;
  /** Token of the window before which a title has taken everything: `Trưởng ban Tuyên giáo Thành ủy Hà Nội`. */
  silentUntil = 0;

  constructor(lexicon: Lexicon) {
    this.begins = new Uint8Array(lexicon.startMask.length);
    this.places = new NameTable(this.begins, PLACES, LONGEST_PLACE);
    this.people = new NameTable(this.begins, PEOPLE, LONGEST_GIVEN_NAME);
    this.bodies = new NameTable(this.begins, BODIES, LONGEST_ABBREVIATION);
  }

  /** Forgets everything: another text begins. */
  clear(): void {
    this.places.clear();
    this.people.clear();
    this.bodies.clear();
    this.lastPlaceEnd = -1;
  }
}
