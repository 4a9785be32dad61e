import { nameFrom } from "../recognise/readers/letter-case.js";
import type { Category, Column, Lexicon } from "../text/lexicon.js";
import { DOT } from "../text/signs.js";
import { tokenise } from "../text/tokenise.js";
import { Tokens } from "../text/tokens.js";

/** An administrative unit of Vietnam that a name may stand for. */
export interface Unit {
  readonly name: string;
  readonly noun: string;
  readonly level: string;
  /** Code of the General Statistics Office; empty where no source has it. */
  readonly code: string;
  /** `old` (before July 2025), `new` (since) or `both`. */
  readonly set: string;
  /** The province that it belonged or belongs to; its own name for a province. */
  readonly province: string;
  /** The province of today. */
  readonly present: string;
}

const COLUMNS = ["name", "noun", "level", "code", "set", "province", "present"] as const;
const MOST_TOKENS = 24;
/** So many names are kept with their units, as most texts name the same places; then the keeping begins anew. */
const MOST_KEPT = 4096;

/** Finds the administrative units that bear a name: `huyện Châu Thành`, `quận 8`, `Hà Nam`. */
export class UnitFinder {
  readonly #lexicon: Lexicon;
  readonly #tokens = new Tokens(MOST_TOKENS);
  readonly #nouns: Category;
  readonly #nounName: Column;
  readonly #units: Category;
  readonly #columns: Readonly<Record<(typeof COLUMNS)[number], Column>>;
  readonly #numbered: NumberedUnits;
  readonly #kept = new Map<string, readonly Unit[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#nouns = lexicon.category("place-nouns");
    this.#nounName = this.#nouns.column("name");
    this.#units = lexicon.category("administrative-units");
    this.#columns = Object.fromEntries(
      COLUMNS.map((column) => [column, this.#units.column(column)]),
    ) as Record<(typeof COLUMNS)[number], Column>;
    this.#numbered = new NumberedUnits(lexicon);
  }

  /** All units that a mention may stand for, with the noun that it is written with, if any. */
  find(text: string): readonly Unit[] {
    const kept = this.#kept.get(text);
    if (kept !== undefined) return kept;
    const units = this.#look(text);
    if (this.#kept.size === MOST_KEPT) this.#kept.clear();
    this.#kept.set(flat(text), units);
    return units;
  }

  #look(text: string): readonly Unit[] {
    const tokens = this.#tokens;
    tokenise(text.normalize("NFC").replace(/\s+/gu, " "), 0, tokens, this.#lexicon);
    const row = this.#lexicon.match(tokens, 1, this.#nouns);
    const nounEnd = row < 0 ? 1 : this.#lexicon.matchEnd;
    const noun = row < 0 || nounEnd > tokens.count ? "" : this.#nounName.get(row);
    const whole = this.#named(1, "");
    if (whole.length > 0 || noun === "") return whole;
    const nameStart = tokens.isSign(nounEnd, DOT) ? nounEnd + 1 : nounEnd;
    const named = this.#named(nameStart, noun);
    return named.length > 0 ? named : this.#numbered.find(tokens, noun, nameStart);
  }

  /** Units whose name fills the tokens from `i` on. */
  #named(i: number, noun: string): Unit[] {
    const row = this.#lexicon.match(this.#tokens, i, this.#units);
    if (row < 0 || this.#lexicon.matchEnd <= this.#tokens.count) return [];
    const units = this.#lexicon.matchedRows(this.#units).map((found) => this.#unit(found));
    return noun === ""
      ? units
      : units.filter(
          (unit) => unit.noun === noun || (NOUNS_OF_CITIES.has(noun) && unit.level === "province"),
        );
  }

  #unit(row: number): Unit {
    const { name, noun, level, code, set, province, present } = this.#columns;
    const own = level.get(row) === "province" ? name.get(row) : province.get(row);
    return {
      name: name.get(row),
      noun: noun.get(row),
      level: level.get(row),
      code: code.get(row),
      set: set.get(row),
      province: own,
      present: present.get(row) || own,
    };
  }
}

/** A copy that does not hold on to the whole text that a mention is a slice of. */
function flat(mention: string): string {
  return Buffer.from(mention, "utf16le").toString("utf16le");
}

/** `Thủ đô Hà Nội`, `cố đô Huế`. */
const NOUNS_OF_CITIES: ReadonlySet<string> = new Set(["thủ đô", "cố đô"]);

/** Units whose name ends in a number: `quận 8`, `phường 12`, `xã Sơn Kim 1`. */
class NumberedUnits {
  readonly #lexicon: Lexicon;
  readonly #category: Category;
  readonly #numbers: Column;
  readonly #codes: Column;
  readonly #columns: readonly Column[];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#category = lexicon.category("numbered-units");
    this.#numbers = this.#category.column("numbers");
    this.#codes = this.#category.column("codes");
    this.#columns = ["noun", "level", "set", "province", "present"].map((column) =>
      this.#category.column(column),
    );
  }

  find(tokens: Tokens, noun: string, nameStart: number): Unit[] {
    const last = tokens.count;
    if (!tokens.isNumber(last) || this.#lexicon.match(tokens, 1, this.#category) < 0) return [];
    if (this.#lexicon.matchEnd !== last) return [];
    const number = String(tokens.value[last]);
    const name = nameFrom(tokens, nameStart, last + 1);
    return this.#lexicon.matchedRows(this.#category).flatMap((row) => this.#unit(row, noun, number, name));
  }

  #unit(row: number, noun: string, number: string, name: string): Unit[] {
    const at = this.#numbers.get(row).split(" ").indexOf(number);
    const [own = "", level = "", set = "", province = "", present = ""] = this.#columns.map((column) =>
      column.get(row),
    );
    if (at < 0 || own !== noun) return [];
    const code = this.#codes.get(row).split(" ")[at] ?? "";
    return [{ name, noun, level, code, set, province, present: present || province }];
  }
}
