import type { NameType } from "./names.js";

/** Letters, and what joins the parts of a name. */
const LETTERS = /^[\p{L}\p{M}\s.&'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;
/** `Covid` before `-19`: the name goes on, as none does. */
const GOES_ON = /^\p{Pd}?\d/u;
const SEPARATOR = /[\s-]+/;
/** Small words before the name proper of a place: `huyện Vĩnh Bảo`, `sân bay Cát Bi`. */
const LONGEST_PLACE_NOUN = 2;

/**
 * Whether vntk calls something a name that by its form is hardly one: `số 52`, `dịch Covid`, a single word. It
 * takes small words and figures for places wherever a number stands.
 * @param after what follows it in the text
 */
export function isNoise(type: NameType, name: string, after: string): boolean {
  if (!LETTERS.test(name) || GOES_ON.test(after)) return true;
  const words = name.split(SEPARATOR);
  const capitals = words.map((word) => CAPITAL.test(word));
  if (type === "person") return words.length < 2 || capitals.includes(false);
  if (type === "location") {
    return (
      !capitals.slice(-2).every(Boolean) || words.length < 2 || capitals.indexOf(true) > LONGEST_PLACE_NOUN
    );
  }
  return !capitals[0] || (words.length < 2 && !ABBREVIATION.test(name));
}
