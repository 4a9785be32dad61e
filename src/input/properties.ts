/**
 * What a file's properties say of its text. Office programs fill them in by themselves: with the first line of the
 * text or the name of a file as title, with the name of a machine or its seller as author. What may be such a
 * leftover is taken for nothing.
 */
import { spellingOf } from "./encoding/syllables.js";
import { fromVni } from "./encoding/vni.js";

const LEFTOVER_TITLES =
  /^(?:microsoft (?:word|excel|powerpoint) - .*|(?:document|tài liệu|văn bản|untitled|không có tiêu đề|no title|title|presentation|slide|book|print|scan)[ _-]*\d*|powerpoint presentation|.*\.(?:docx?|docm|rtf|odt|pdf|xlsx?|pptx?|html?|tmp|indd|cdr|pmd|qxd))$/iu;

/** The body or the State at the head of an official paper, which Word proposes as title. */
const HEADS =
  /^(?:cộng h[òo][àa] xã hội|đảng cộng sản|đảng bộ|[uủ][ỷy] ban|hội đồng|ban |bộ |sở |cục |ubnd|hđnd|tỉnh |thành |huyện |quận |xã |đảng [uủ][ỷy])/iu;

/** Words that names of machines, accounts and computer shops have, and names of people have not. */
const MACHINE_WORDS =
  /(?<!\p{L})(?:admin\p{L}*|users?|owner|guest|windows|microsoft|office|computers?|pc|laptop|desktop|account|company|home|root|default|unknown|author|system|hp|dell|asus|acer|lenovo|sony|vaio|toshiba|compaq|ibm|python-docx|openpyxl|apache|libreoffice|openoffice|wps|canon|xerox|ricoh|scanner|máy tính|may tinh|vi tính|vi tinh|văn thư|van thu)(?!\p{L})/iu;

/** Two to six words, each with a capital, as names of people and of newspapers are written. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*)){1,5}$/u;

/** Signs, and capitals behind small letters, that only stand in words of another encoding. */
const TCVN3_LETTERS = /[\u00a1-\u00aa\u00ac-\u00af\u00b1-\u00ba\u00bc-\u00bf]|\p{Ll}[\u00c0-\u00de]/u;

/** A title that the properties of a file give, or null where it may be a leftover. */
export function titleFrom(property: unknown): string | null {
  const title = cleaned(property);
  if (title === "" || LEFTOVER_TITLES.test(title) || isInLegacyLetters(title)) return null;
  if (HEADS.test(title) && title === title.toUpperCase()) return null;
  return /\p{L}/u.test(title) ? title : null;
}

/** An author whom the properties of a file give, or null where it may be a machine. */
export function authorFrom(property: unknown): string | null {
  const author = cleaned(property);
  if (MACHINE_WORDS.test(author) || isInLegacyLetters(author)) return null;
  return NAME.test(author) ? author : null;
}

function cleaned(property: unknown): string {
  return typeof property === "string" ? property.normalize("NFC").replace(/\s+/gu, " ").trim() : "";
}

/** Words in the letters of a font from before Unicode: `UBND tØnh` (TCVN3), `Nguyeãn Vaên` (VNI). */
function isInLegacyLetters(text: string): boolean {
  return TCVN3_LETTERS.test(text) || spellingOf(fromVni(text)).share > spellingOf(text).share;
}
