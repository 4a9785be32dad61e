/** Characters that JSON lets stand inside a string, but at which some programs split lines. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g;

/**
 * JSON text of a value, on one line, or indented by two spaces. U+0085, U+2028 and U+2029 come out escaped:
 * Python's `str.splitlines`, for one, breaks a line at them.
 */
export function jsonText(value: unknown, pretty = false): string {
  return JSON.stringify(value, null, pretty ? 2 : 0).replace(
    LINE_BREAKS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
