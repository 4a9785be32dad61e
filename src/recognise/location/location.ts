import type { Lexicon } from "../../text/lexicon.js";
import type { Tokens } from "../../text/tokens.js";
import type { Mention } from "../mention.js";
import { type NameMemory, PLACES } from "../name-memory.js";
import type { NameReaders } from "../readers/name-readers.js";
import type { Place, PlaceReader } from "../readers/place.js";
import { TagReader } from "../readers/tag.js";
import type { Recogniser } from "../recogniser.js";

/** Names in one list: `các đường Phạm Ngũ Lão, Lê Lai và Nguyễn Trãi`. */
const LONGEST_LIST = 20;

/** Finds places: `huyện Vĩnh Bảo`, `TP. HCM`, `sân bay Cát Bi`, `Đông Nam Á`. */
export class LocationRecogniser implements Recogniser {
  readonly type = "location";
  readonly triggers = ["place-nouns", "tag-places"];
  readonly goOn = [];
  readonly capitalTriggers = ["administrative-units", "world-places"];
  readonly onNumbers = false;
  readonly remembered = PLACES;
  readonly onAnyName = true;
  readonly #places: PlaceReader;
  readonly #tags: TagReader;
  readonly #memory: NameMemory;

  constructor(lexicon: Lexicon, { memory, places }: NameReaders) {
    this.#memory = memory;
    this.#places = places;
    this.#tags = new TagReader(lexicon);
  }

  recognise(tokens: Tokens, i: number, found: Mention[]): void {
    if (i < this.#memory.silentUntil) return;
    let place = this.#places.read(tokens, i) ?? this.#tags.read(tokens, i);
    if (place === undefined) return;
    this.#push(i, place, found);
    if (!this.#places.isPlural(tokens, i)) return;
    const { level } = place;
    for (let count = 1; count < LONGEST_LIST; count++) {
      const joint: number = place.end;
      place = this.#places.readListed(tokens, joint, level);
      if (place === undefined) return;
      this.#push(joint + 1, place, found);
      this.#memory.listedUntil = place.end;
    }
  }

  #push(first: number, { end, level, name }: Place, found: Mention[]): void {
    found.push({ type: "location", first, last: end, rule: "location/name", fields: { name, level } });
  }
}
