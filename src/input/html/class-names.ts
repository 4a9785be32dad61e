import type { Attributes } from "./page.js";

/** What the class and id of an element are called. */
export interface Names {
  /** Each without the signs between its words: `box tinlienquan`. */
  readonly joined: string;
  /** Their words one by one. */
  readonly words: readonly string[];
}

const LONGEST_NAMES = 500;
const NO_NAMES: Names = { joined: "", words: [] };

export function namesOf({ class: classes = "", id = "" }: Attributes): Names {
  if (classes === "" && id === "") return NO_NAMES;
  const written = `${classes} ${id}`.slice(0, LONGEST_NAMES).trim();
  const words = written.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
  return { joined: words.replace(/[^a-z\d\s]/g, "").replace(/\s+/g, " "), words: words.split(/[^a-z\d]+/) };
}
