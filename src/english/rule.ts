import type { Mention } from "../recognise/mention.js";
import type { Line } from "./line.js";

/** Finds the mentions of one type on English lines; `first` and `last` of what it finds count words and not tokens. */
export interface Rule {
  /** Adds to `found` what begins at word `i`. It looks a bounded distance to both sides. */
  read(line: Line, i: number, found: Mention[]): void;
  /** Another text begins. */
  begin?(): void;
}
