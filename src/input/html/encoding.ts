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
 * Pages cut texts to a length in bytes, as for their summaries. That may have broken this share of the characters
 * beyond ASCII; where more are broken, the page is in another encoding than it says.
 */
const MOST_BROKEN = 0.05;
const REPLACEMENT = /\uFFFD/g;
const BEYOND_ASCII = /[\u0080-\uFFFF]/g;

/**
 * The text of a page: in the encoding that the user names, else in the one that its bytes tell; where they leave a
 * doubt, in the one that the page names. Rejects with InputError where it cannot be decoded.
 */
export async function decodePage(bytes: Buffer, encoding?: EncodingName): Promise<Decoded> {
  if (encoding !== undefined || isUtf8(bytes)) return decode(bytes, encoding);
  const name = nameIn(bytes);
  const mended = name === "utf-8" ? mendedUtf8(bytes) : undefined;
  if (mended !== undefined || named[name] === undefined) return mended ?? decode(bytes);
  const detected = await decode(bytes).catch(() => undefined);
  return detected?.warnings.length === 0 ? detected : decode(bytes, named[name]);
}

/** A page in UTF-8 without its broken characters; undefined where there are too many for that. */
function mendedUtf8(bytes: Buffer): Promise<Decoded> | undefined {
  const text = bytes.toString("utf8");
  const broken = text.match(REPLACEMENT)?.length ?? 0;
  if (broken > MOST_BROKEN * (text.match(BEYOND_ASCII)?.length ?? 0)) return undefined;
  const warning = `broken characters were left out: ${broken}`;
  return decode(Buffer.from(text.replace(REPLACEMENT, ""))).then((page) => ({
    ...page,
    warnings: [...page.warnings, warning],
  }));
}

/** What `<meta charset>`, `<meta http-equiv content="…; charset=">` or the XML declaration calls the encoding. */
function nameIn(bytes: Buffer): string {
  const beginning = bytes.toString("latin1", 0, REACH);
  const [, name = ""] =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning) ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i.exec(beginning) ??
    [];
  return name.toLowerCase();
}
