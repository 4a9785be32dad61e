import type { Lexicon } from "../../text/lexicon.js";
import { NameMemory } from "../name-memory.js";
import { BodyReader } from "./body.js";
import { ByLineReader } from "./by-line.js";
import { NameWords } from "./name-words.js";
import { PersonalNameReader } from "./personal-name.js";
import { PlaceReader } from "./place.js";
import { TitleReader } from "./title.js";

/** The readers of names, which need each other: bodies hold places, titles hold bodies. All recognisers share one set. */
export class NameReaders {
  readonly memory: NameMemory;
  readonly places: PlaceReader;
  readonly bodies: BodyReader;
  readonly people: PersonalNameReader;
  readonly byLines: ByLineReader;
  readonly titles: TitleReader;

  constructor(lexicon: Lexicon) {
    this.memory = new NameMemory(lexicon);
    this.places = new PlaceReader(lexicon, this.memory);
    this.bodies = new BodyReader(lexicon, this.places);
    const words = new NameWords(lexicon);
    this.people = new PersonalNameReader(lexicon, words);
    this.byLines = new ByLineReader(lexicon, words, this.people);
    this.titles = new TitleReader(lexicon, this.bodies, this.places, this.people);
  }

  /** Another text begins. */
  begin(): void {
    this.memory.clear();
  }

  /** Another window of tokens begins: what was read at a position holds no longer. */
  beginWindow(): void {
    this.bodies.beginWindow();
    this.memory.silentUntil = 0;
    this.memory.listedUntil = 0;
  }
}
