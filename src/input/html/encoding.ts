import { isUtf8 } from "node:buffer";
import { type Decoded, decode } from "../encoding/decode.js";
import type { EncodingName } from "../encoding/names.js";

/** How far into a page its encoding is looked for; the standard asks for it in the first 1,024 bytes. */
const REACH = 1 << 14;

/**
 * The encodings that a page can name. Others, such as iso-8859-1 or x-user-defined, are what pages in the fonts of
 * TCVN3 and VNI give out to be, so they tell nothing.
 */
const named: Readonly<Record<string, EncodingName>> = {
  "windows-1258": "windows-1258",
  cp1258: "windows-1258",
  "x-cp1258": "windows-1258",
  tcvn: "tcvn3",
  tcvn3: "tcvn3",
  "tcvn-5712": "tcvn3",
  "x-viet-tcvn": "tcvn3",
  "x-viet-tcvn5712": "tcvn3",
  vni: "vni",
  "x-viet-vni": "vni",
  viscii: "viscii",
  csviscii: "viscii",
  "x-viet-viscii": "viscii",
};

/**
 * The text of a page: in the encoding that the user names, else in the one that its bytes tell; where they leave a
 * doubt, in the one that the page names. Rejects with InputError where it cannot be decoded.
 */
export async function decodePage(bytes: Buffer, encoding?: EncodingName): Promise<Decoded> {
  const said = encoding === undefined && !isUtf8(bytes) ? namedIn(bytes) : undefined;
  if (said === undefined) return decode(bytes, encoding);
  const detected = await decode(bytes).catch(() => undefined);
  return detected?.warnings.length === 0 ? detected : decode(bytes, said);
}

/** The encoding in `<meta charset>`, `<meta http-equiv content="…; charset=">` or the XML declaration. */
function namedIn(bytes: Buffer): EncodingName | undefined {
  const beginning = bytes.toString("latin1", 0, REACH);
  const [, name = ""] =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning) ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i.exec(beginning) ??
    [];
  return named[name.toLowerCase()];
}
