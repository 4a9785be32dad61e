import { mendingOf } from "./encoding/decoders.js";
import { spellingOf } from "./encoding/syllables.js";
import { fromPictures, fromSymbol } from "./symbols.js";

/** Text of a line in one alphabet. */
export interface Stretch {
  readonly text: string;
  readonly alphabet: Alphabet;
}

/** What the letters of a font stand for. */
export type Alphabet = "unicode" | LegacyAlphabet | "symbol" | "pictures";

type LegacyAlphabet = "tcvn3" | "tcvn3-capitals" | "vni";

const fonts: readonly (readonly [name: RegExp, alphabet: Alphabet])[] = [
  [/^\.?Vn[A-Z].*H$/u, "tcvn3-capitals"],
  [/^\.?Vn[A-Z]/u, "tcvn3"],
  [/^VNI[- ]/iu, "vni"],
  [/^Symbol$/iu, "symbol"],
  [/^(?:Wingdings|Webdings|Monotype Sorts|ZapfDingbats)/iu, "pictures"],
];

/** Letters that only text in Unicode has, whatever its font is called. */
const UNICODE_LETTERS = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u0323]/u;

/** The alphabet of a font, by its name. */
export function alphabetOf(font: string | undefined): Alphabet {
  return fonts.find(([name]) => name.test(font ?? ""))?.[1] ?? "unicode";
}

/** Turns letters of fonts from before Unicode (`Céng hoµ` in `.VnTime`) and signs of symbol fonts into what they show. */
export class Letters {
  readonly #tcvn3: (text: string) => string;
  readonly #vni: (text: string) => string;
  readonly #turned = new Set<string>();

  private constructor(tcvn3: (text: string) => string, vni: (text: string) => string) {
    this.#tcvn3 = tcvn3;
    this.#vni = vni;
  }

  static async load(): Promise<Letters> {
    return new Letters(await mendingOf("tcvn3"), await mendingOf("vni"));
  }

  /** What the stretches of a line show. */
  read(stretches: readonly Stretch[]): string {
    return stretches.map((stretch) => this.#read(stretch)).join("");
  }

  /** What a user should know of it: in which encodings letters stood that were turned. */
  warnings(): string[] {
    if (this.#turned.size === 0) return [];
    const encodings = [...this.#turned].sort().join(", ");
    return [`letters of fonts from before Unicode (${encodings}) are read as what they show`];
  }

  #read({ text, alphabet }: Stretch): string {
    switch (alphabet) {
      case "unicode":
        return text;
      case "symbol":
        return fromSymbol(text);
      case "pictures":
        return fromPictures(text);
      case "vni":
        return this.#turn(text, "vni", this.#vni);
      case "tcvn3":
        return this.#turn(text, "tcvn3", this.#tcvn3);
      case "tcvn3-capitals":
        return this.#turn(text, "tcvn3", this.#tcvn3).toUpperCase();
    }
  }

  /** Text in a font from before Unicode, unless it was typed in Unicode and only kept its font. */
  #turn(text: string, encoding: string, read: (text: string) => string): string {
    if (UNICODE_LETTERS.test(text)) return text;
    const turned = read(text);
    if (turned === text || spellingOf(text).share > spellingOf(turned).share) return text;
    this.#turned.add(encoding);
    return turned;
  }
}
