import { mendingOf } from "./encoding/decoders.js";
import { spellingOf } from "./encoding/syllables.js";
import { fromPictures, fromSymbol } from "./symbols.js";

/** Text of a paragraph in one alphabet. */
export interface Stretch {
  readonly text: string;
  readonly alphabet: Alphabet;
}

/** What the letters of a font stand for. */
export type Alphabet = "unicode" | "tcvn3" | "tcvn3-capitals" | "vni" | "symbol" | "pictures";

/** Gives the text that stretches of a paragraph show. */
export type Letters = (stretches: readonly Stretch[]) => string;

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

/** Loads what turns letters of the fonts from before Unicode (`Céng hoµ` in `.VnTime`) into what they show. */
export async function loadLetters(): Promise<Letters> {
  const [fromTcvn3, fromVni] = await Promise.all([mendingOf("tcvn3"), mendingOf("vni")]);
  const readings: Readonly<Record<Alphabet, (text: string) => string>> = {
    unicode: (text) => text,
    tcvn3: (text) => legacy(text, fromTcvn3),
    "tcvn3-capitals": (text) => legacy(text, fromTcvn3).toUpperCase(),
    vni: (text) => legacy(text, fromVni),
    symbol: fromSymbol,
    pictures: fromPictures,
  };
  return (stretches) => stretches.map(({ text, alphabet }) => readings[alphabet](text)).join("");
}

/** Text in a font from before Unicode, unless it was typed in Unicode and only kept its font. */
function legacy(text: string, read: (text: string) => string): string {
  if (UNICODE_LETTERS.test(text)) return text;
  const turned = read(text);
  return spellingOf(text).share > spellingOf(turned).share ? text : turned;
}
