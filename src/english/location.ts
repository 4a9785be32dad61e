import type { Mention } from "../recognise/mention.js";
import type { Line } from "./line.js";
import type { PlaceReader } from "./names/place.js";
import type { Rule } from "./rule.js";
import { isDash } from "./words.js";

/** Finds places. */
export class LocationRule implements Rule {
  readonly #places: PlaceReader;

  constructor(places: PlaceReader) {
    this.#places = places;
  }

  read(line: Line, i: number, found: Mention[]): void {
    // `U.S.-Viet Nam trade`, but not the end of `Thien-Hue`.
    const isJoined = isDash(line.at(i - 1)) && line.at(i).glued && line.isName(i - 2);
    const isPart = isJoined && found.at(-1)?.last !== i - 1;
    const place = isPart ? undefined : this.#places.read(line, i);
    if (place === undefined) return;
    found.push({
      type: "location",
      first: i,
      last: place.end,
      rule: "english/location",
      fields: place.fields,
    });
  }
}
