import { InputError } from "./input-error.js";
import { sizeText } from "./size.js";

/** Why a text or record of more than `mostBytes` is not read. */
export function tooLarge(mostBytes: number): InputError {
  return new InputError(`larger than ${sizeText(mostBytes)}; --max-bytes sets how large it may be`);
}
