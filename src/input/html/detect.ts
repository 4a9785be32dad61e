/** How far into a file a page is looked for. Generators and savers of pages write long comments before it. */
const REACH = 1 << 16;

/** What may stand before a page: white space, comments, an XML declaration and other instructions. */
const BEFORE = /(?:\s+|<!--.*?-->|<\?.*?>)/sy;
const BEGINNING = /<!doctype\s+html\b|<html[\s>]/iy;

/** Whether a file begins as a page of HTML, in any encoding that writes ASCII letters as such, or in UTF-16. */
export function isHtml(bytes: Buffer): boolean {
  const text = beginningOf(bytes);
  let at = 0;
  for (;;) {
    BEGINNING.lastIndex = at;
    if (BEGINNING.test(text)) return true;
    BEFORE.lastIndex = at;
    if (!BEFORE.test(text)) return false;
    at = BEFORE.lastIndex;
  }
}

/** The first characters, without a byte order mark. */
function beginningOf(bytes: Buffer): string {
  const [first, second, third] = bytes;
  const beginning = bytes.subarray(0, REACH);
  if (first === 0xff && second === 0xfe) return beginning.toString("utf16le").slice(1);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(beginning);
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return beginning.toString("latin1", hasMark ? 3 : 0);
}
