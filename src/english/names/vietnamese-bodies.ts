import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import type { Line } from "../line.js";
import { type Body, bodyOf } from "./found-body.js";

const SHORTEST_ABBREVIATION = 3;

/** Bodies that the Vietnamese lexicon holds and English writes in the same way: `UNDP`, `VinFast`, `Samsung`. */
export class VietnameseBodies {
  readonly #lexicon: Lexicon;
  readonly #category: Category;
  readonly #kind: Column;
  readonly #name: Column;
  readonly #case: Column;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#category = lexicon.category("organizations");
    this.#kind = this.#category.column("kind");
    this.#name = this.#category.column("name");
    this.#case = this.#category.column("case");
  }

  read(line: Line, i: number): Body | undefined {
    const word = line.at(i);
    if (word.kind !== "word" || !word.capital) return undefined;
    const row = this.#lexicon.match(line.tokens, word.first, this.#category);
    if (row < 0 || this.#kind.get(row) === "none") return undefined;
    const last = this.#lexicon.matchEnd;
    let end = i;
    while (line.at(end).kind !== "end" && line.at(end).first < last) end++;
    if (line.at(end - 1).last !== last || !this.#isWritten(line, i, end, this.#case.get(row)))
      return undefined;
    return bodyOf(end, this.#kind.get(row), this.#name.get(row));
  }

  #isWritten(line: Line, i: number, end: number, written: string): boolean {
    const name = line.written(i, end);
    if (!/^[\p{ASCII}’]*$/u.test(name)) return true;
    const isAbbreviation = name.length >= SHORTEST_ABBREVIATION && name.toUpperCase() === name;
    if (written === "capitals") return isAbbreviation;
    if (written === "any") return true;
    return (
      !line.beginsSentence(i) && line.has(i, "ProperNoun") && !line.has(i, "Person") && !line.has(i, "Place")
    );
  }
}
