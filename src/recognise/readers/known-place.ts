import type { Level } from "../../model.js";
import type { Category, Column, Lexicon } from "../../text/lexicon.js";
import { DASH } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";

export interface KnownPlace {
  readonly end: number;
  readonly level: Level;
  readonly name: string;
  /** Whether the name alone stands for the place: yes, no, or noun (ordinary words and people are called so too). */
  readonly bare: string;
}

/** Looks names of places up: administrative units of Vietnam, and places of the world. */
export class KnownPlaceReader {
  readonly #lexicon: Lexicon;
  readonly #units: Category;
  readonly #unitName: Column;
  readonly #unitLevel: Column;
  readonly #unitBare: Column;
  readonly #world: Category;
  readonly #worldName: Column;
  readonly #worldLevel: Column;
  readonly #worldBare: Column;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#units = lexicon.category("administrative-units");
    this.#unitName = this.#units.column("name");
    this.#unitLevel = this.#units.column("level");
    this.#unitBare = this.#units.column("bare");
    this.#world = lexicon.category("world-places");
    this.#worldName = this.#world.column("name");
    this.#worldLevel = this.#world.column("level");
    this.#worldBare = this.#world.column("bare");
  }

  /** The longest known name at token `i` that is written with capitals to its end. */
  read(tokens: Tokens, i: number): KnownPlace | undefined {
    const unit = this.#lexicon.match(tokens, i, this.#units);
    const unitEnd = unit >= 0 && isName(tokens, i, this.#lexicon.matchEnd) ? this.#lexicon.matchEnd : i;
    const place = this.#lexicon.match(tokens, i, this.#world);
    const placeEnd = place >= 0 && isName(tokens, i, this.#lexicon.matchEnd) ? this.#lexicon.matchEnd : i;
    if (unitEnd === i && placeEnd === i) return undefined;
    if (placeEnd > unitEnd || (placeEnd === unitEnd && this.#unitBare.get(unit) !== "yes")) {
      return {
        end: placeEnd,
        level: this.#worldLevel.get(place) as Level,
        name: this.#worldName.get(place),
        bare: this.#worldBare.get(place),
      };
    }
    return {
      end: unitEnd,
      level: this.#unitLevel.get(unit) as Level,
      name: this.#unitName.get(unit),
      bare: this.#unitBare.get(unit),
    };
  }
}

/** Words of a name that is told from ordinary words by its length. */
const LONG_NAME = 4;

/** Written with a capital to the end, or to its last word: `Việt Nam Dân chủ Cộng hòa`; or joined to one: `Phi-líp-pin`. */
function isName(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.isCapital(last - 1)) return true;
  if (last - first >= LONG_NAME && tokens.isCapital(first) && tokens.isCapital(last - 2)) return true;
  return tokens.isCapital(first) && tokens.isSign(last - 2, DASH) && tokens.glued(last - 1);
}
