import type { EncodingName } from "./names.js";
import { restoreCapitals } from "./tcvn3.js";
import { fromVni } from "./vni.js";

/** Makes text of bytes in one encoding; what is no letter there becomes U+FFFD. */
export type Decoder = (bytes: Buffer) => string;

/** The encodings from before Unicode, of which nothing in a file tells that it is in them. */
export const legacyEncodings = ["windows-1258", "tcvn3", "viscii", "vni"] as const;

export type LegacyEncoding = (typeof legacyEncodings)[number];

/** Loads the decoder of an encoding. */
export async function decoderOf(encoding: EncodingName): Promise<Decoder> {
  switch (encoding) {
    case "utf-8":
    case "utf-16le":
    case "utf-16be":
      return (bytes) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    default:
      return legacyDecoder(encoding);
  }
}

async function legacyDecoder(encoding: LegacyEncoding): Promise<Decoder> {
  const { decode } = await loadTables();
  switch (encoding) {
    case "windows-1258":
      return (bytes) => decode(bytes, "windows-1258").normalize("NFC");
    case "tcvn3":
      return (bytes) => restoreCapitals(decode(bytes, "tcvn").normalize("NFC"));
    case "viscii":
      return (bytes) => decode(bytes, "viscii");
    case "vni":
      return (bytes) => fromVni(decode(bytes, "windows-1252"));
  }
}

/**
 * Loads what turns text whose bytes in an old encoding were taken for windows-1252, as word processors and web
 * pages keep it (`Céng hoµ`), into what it means (`Cộng hoà`). Characters that windows-1252 lacks stay.
 */
export async function mendingOf(encoding: LegacyEncoding): Promise<(text: string) => string> {
  const [decode, bytesOf] = await Promise.all([legacyDecoder(encoding), westernEncoder()]);
  return (text) => text.replace(WESTERN, (run) => decode(bytesOf(run)));
}

/** Loads what gives the bytes of text in windows-1252, with the controls C1 where it has no letter. */
export async function westernEncoder(): Promise<(text: string) => Buffer> {
  const { encode } = await loadTables();
  return (text) => {
    const bytes = encode(text, "windows-1252");
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= FIRST_CONTROL && code <= LAST_CONTROL) bytes[at] = code;
    }
    return bytes;
  };
}

const FIRST_CONTROL = 0x80;
const LAST_CONTROL = 0x9f;

/** Runs of what windows-1252 can write, as long as there are, so that marks stay with their letters. */
const WESTERN =
  /[\0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/gu;

/** The tables of windows-1252, windows-1258, TCVN and VISCII. */
async function loadTables() {
  return (await import("iconv-lite")).default;
}
