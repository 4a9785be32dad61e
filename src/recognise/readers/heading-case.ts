import type { Tokens } from "../../text/tokens.js";
import type { FieldReader } from "./body-field.js";
import { fieldCase, titleCase } from "./letter-case.js";
import type { PlaceReader } from "./place.js";

/**
 * The fields and places of a body between two tokens of a heading, as they are written elsewhere: `Đông Nam Á` and
 * `Nông nghiệp và Phát triển nông thôn` for the same in capitals.
 */
export function headingCase(
  tokens: Tokens,
  first: number,
  last: number,
  fields: FieldReader,
  places: PlaceReader,
): string {
  const parts: string[] = [];
  for (let at = first, end = first; at < last; at = end) {
    const isPlace = isPlaceAt(tokens, at, places);
    end = isPlace ? places.knownEnd(tokens, at) : beforePlace(tokens, at, fields.end(tokens, at), places);
    end = Math.min(last, Math.max(at + 1, end));
    const part = tokens.composed(at, end);
    parts.push(tokens.glued(at) ? "" : " ", isPlace ? titleCase(part) : fieldCase(part));
  }
  return parts.slice(1).join("");
}

/** `Nghiên cứu | Trung Quốc`: fields of the lexicon hold names of places too. */
function beforePlace(tokens: Tokens, i: number, fieldEnd: number, places: PlaceReader): number {
  for (let at = i + 1; at < fieldEnd - 1; at++) if (isPlaceAt(tokens, at, places)) return at;
  return fieldEnd;
}

/** A place of more than one word: single ones are ordinary words in capitals. */
function isPlaceAt(tokens: Tokens, i: number, places: PlaceReader): boolean {
  return places.standsBare(tokens, i, i + 2);
}
