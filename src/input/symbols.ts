/**
 * Signs of the fonts Symbol and Wingdings, which stand in a text as U+F020 to U+F0FF or as the letters on the same
 * keys. Source of the places: the encodings of the fonts, as Adobe and Microsoft list them.
 */

const BULLET = "•";
const FIRST_PRIVATE = 0xf000;
const LAST_PRIVATE = 0xf0ff;
const FIRST_SIGN = 0x20;

const CAPITALS = [..."ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"];
const SMALL = [..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"];

const SIGNS: readonly (readonly [code: number, sign: string])[] = [
  [0x2d, "−"],
  [0xa2, "′"],
  [0xa3, "≤"],
  [0xa4, "/"],
  [0xa5, "∞"],
  [0xab, "↔"],
  [0xac, "←"],
  [0xad, "↑"],
  [0xae, "→"],
  [0xaf, "↓"],
  [0xb0, "°"],
  [0xb1, "±"],
  [0xb2, "″"],
  [0xb3, "≥"],
  [0xb4, "×"],
  [0xb8, "÷"],
  [0xb9, "≠"],
  [0xbb, "≈"],
  [0xbc, "…"],
  [0xd2, "®"],
  [0xd3, "©"],
  [0xd4, "™"],
  [0xd6, "√"],
  [0xd7, "⋅"],
  [0xde, "⇒"],
  [0xe5, "∑"],
];

const symbols = new Map<number, string>([
  ...CAPITALS.map((letter, index) => [0x41 + index, letter] as const),
  ...SMALL.map((letter, index) => [0x61 + index, letter] as const),
  ...SIGNS,
]);

/** What text in the font Symbol shows. */
export function fromSymbol(text: string): string {
  return text.replace(/[^\s]/gu, (character) => {
    const code = keyOf(character);
    return symbols.get(code) ?? (code < 0x7f ? String.fromCharCode(code) : BULLET);
  });
}

/** What text in a font of pictures, as Wingdings, shows, as far as letters can: each picture as a bullet. */
export function fromPictures(text: string): string {
  return text.replace(/[^\s]/gu, BULLET);
}

/** Signs of a symbol font in text whose font is not known: those that no letters stand for. */
export function fromPrivateUse(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/gu, (character) => symbols.get(keyOf(character)) ?? BULLET);
}

function keyOf(character: string): number {
  const code = character.charCodeAt(0);
  const isPrivate = code >= FIRST_PRIVATE + FIRST_SIGN && code <= LAST_PRIVATE;
  return isPrivate ? code - FIRST_PRIVATE : code;
}
