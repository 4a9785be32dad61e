/** White space and then a character at which a spreadsheet takes a cell for a formula (OWASP, CSV Injection). */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** Puts an apostrophe before text that a spreadsheet would run as a formula; other text is left as it is. */
export function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
