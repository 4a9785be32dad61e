import { classify, foldCode, LOWER, UPPER } from "../../text/characters.js";

/** Already in the standard writing, as nearly all are. */
const STANDARD = /^[A-ZĐƯ][A-Za-zĐđƯư\d]*$/;

/**
 * Part of a symbol in the standard writing: composed, without invisible characters, `Ð` as `Đ` and Cyrillic
 * look-alikes as Latin, small letters kept only where capitals stand beside them (`TTg`, `HoREA`).
 */
export function symbolText(written: string): string {
  if (STANDARD.test(written)) return written;
  let text = "";
  for (const character of written.normalize("NFC")) text += standardLetter(character);
  return text === text.toLowerCase() ? text.toUpperCase() : text;
}

function standardLetter(character: string): string {
  const code = character.charCodeAt(0);
  const kind = classify(code) & 15;
  if (kind !== UPPER && kind !== LOWER) return /\d/.test(character) ? character : "";
  const isLookAlike = code === 0xd0 || code === 0xf0 || (code >= 0x400 && code < 0x500);
  if (!isLookAlike) return character;
  const letter = String.fromCharCode(foldCode(code));
  return kind === UPPER ? letter.toUpperCase() : letter;
}
