/**
 * VNI for Windows: a letter is its base and, behind it, a second character for its marks, both from
 * windows-1252; ơ, ư, đ and the forms of i and ỵ are one character. `Coäng hoøa` is `Cộng hòa`.
 */

/** What the second characters mean, by the base letters that they stand behind. */
const marks: readonly (readonly [bases: string, marks: string, letters: readonly string[]])[] = [
  ["a", "øùûõïâàáåãäêèéúüë", ["à", "á", "ả", "ã", "ạ", ..."âầấẩẫậăằắẳẵặ"]],
  ["e", "øùûõïâàáåãä", ["è", "é", "ẻ", "ẽ", "ẹ", ..."êềếểễệ"]],
  ["o", "øùûõïâàáåãä", ["ò", "ó", "ỏ", "õ", "ọ", ..."ôồốổỗộ"]],
  ["u", "øùûõï", [..."ùúủũụ"]],
  ["y", "øùûõ", [..."ỳýỷỹ"]],
  ["ô", "øùûõï", [..."ờớởỡợ"]],
  ["ö", "øùûõï", [..."ừứửữự"]],
];

const alone: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ì: "ì",
  í: "í",
};

const letters = new Map<string, string>();
for (const [small, letter] of Object.entries(alone)) add(small, letter);
for (const [base, seconds, composed] of marks) {
  [...seconds].forEach((second, index) => {
    add(base + second, composed[index] as string);
  });
}

/** A mark behind a capital may be a small or a capital letter itself. */
function add(small: string, letter: string): void {
  letters.set(small, letter);
  letters.set(small.toUpperCase(), letter.toUpperCase());
  letters.set(small.charAt(0).toUpperCase() + small.slice(1), letter.toUpperCase());
}

const LETTER = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ôöñæóòîìí]/giu;

/** Text in VNI letters, read as windows-1252, in Unicode. What is no letter of VNI stays. */
export function fromVni(text: string): string {
  return text.replace(LETTER, (pair) => letters.get(pair) ?? splitPair(pair));
}

/** Two characters that make no letter together: each for itself. */
function splitPair(pair: string): string {
  return [...pair].map((character) => letters.get(character) ?? character).join("");
}
