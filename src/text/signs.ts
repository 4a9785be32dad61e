/** Codes of the signs that recognisers look for, as the tokeniser folds them. */
export const DOT = ".".charCodeAt(0);
export const COMMA = ",".charCodeAt(0);
export const SEMICOLON = ";".charCodeAt(0);
export const COLON = ":".charCodeAt(0);
/** All dashes and minus signs. */
export const DASH = "-".charCodeAt(0);
export const SLASH = "/".charCodeAt(0);
export const BAR = "|".charCodeAt(0);
export const AMPERSAND = "&".charCodeAt(0);
export const PERCENT = "%".charCodeAt(0);
/** All double quotation marks. */
export const QUOTE = '"'.charCodeAt(0);
export const APOSTROPHE = "'".charCodeAt(0);
export const OPEN = "(".charCodeAt(0);
export const CLOSE = ")".charCodeAt(0);
export const AT_SIGN = "@".charCodeAt(0);
/** Signs of programs and markup, which prose does without. */
export const CODE_SIGNS: ReadonlySet<number> = new Set(
  Array.from("{}=<>_\\^~", (sign) => sign.charCodeAt(0)),
);
