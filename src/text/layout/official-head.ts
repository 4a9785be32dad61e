import { dayValue, isDay } from "../../calendar.js";
import type { Category, Lexicon } from "../lexicon.js";
import { tokenise } from "../tokenise.js";
import { Tokens } from "../tokens.js";

/** What stands above every official paper of the State and of the Party (Decree 30/2020/NĐ-CP, appendix I). */
const MOTTO =
  /^(?:.*\s)?(?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|^(?:.*\s)?ĐẢNG CỘNG SẢN VIỆT NAM\s*$/u;
/** `Hà Nam, ngày 16 tháng 3 năm 2020`. */
const DATE_LINE = /,\s+[Nn]gày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/;
const LETTER_SUBJECT = /^(?:V\/[vV]|VỀ|Về)\s/;
const SUBJECT = /^(?:V\/[vV]|VỀ|Về|Quy định|Hướng dẫn|Ban hành|Sửa đổi|Phê duyệt)\s/;
/** The issuing body in capitals, or the first words of the text: the subject does not go on there. */
const TEXT_BEGINS =
  /^(?:HỘI ĐỒNG|ỦY BAN|UỶ BAN|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|Căn cứ|Thực hiện|Kính gửi|Xét|Theo|Để|Điều|Phần|Chương|Kỳ họp|KỲ HỌP|[IVX\d]+[.)]|[-–—_*]{2,}|\(|Số\s*:)/u;
const TEXT_LINE = /[.;:]$/u;
const MOST_SUBJECT_LINES = 3;

export interface OfficialHead {
  /** Indexes of the lines of the title: from the first to before the last. */
  readonly first: number;
  readonly last: number;
  /** ISO day of the date line. */
  readonly issued: string | null;
}

/** Reads the head of an official paper: `QUYẾT ĐỊNH` with the lines of its subject is its title. */
export class OfficialHeadReader {
  readonly #lexicon: Lexicon;
  readonly #nouns: Category;
  readonly #tokens = new Tokens(16);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#nouns = lexicon.category("document-nouns");
  }

  /** @param lines the first lines of a text; undefined where they are no such head */
  read(lines: readonly string[]): OfficialHead | undefined {
    if (!lines.some((line) => line.includes("VIỆT NAM") && MOTTO.test(line))) return undefined;
    const first = this.#titleIndex(lines);
    if (first < 0) return undefined;
    let last = first + 1;
    while (last - first <= MOST_SUBJECT_LINES && goesOn(lines[last])) last++;
    return { first, last, issued: issuedIn(lines) };
  }

  /** The line of the document's noun alone, else the subject of a letter. */
  #titleIndex(lines: readonly string[]): number {
    const noun = lines.findIndex((line) => line === line.toUpperCase() && this.#isNoun(line));
    return noun >= 0 ? noun : lines.findIndex((line) => LETTER_SUBJECT.test(line));
  }

  #isNoun(line: string): boolean {
    tokenise(line, 0, this.#tokens, this.#lexicon);
    return this.#lexicon.matchUntil(this.#tokens, 1, this.#nouns) > this.#tokens.count;
  }
}

function goesOn(line: string | undefined): boolean {
  if (line === undefined || TEXT_BEGINS.test(line)) return false;
  return !TEXT_LINE.test(line) || (SUBJECT.test(line) && line.endsWith("."));
}

function issuedIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, day, month, year] = (DATE_LINE.exec(line) ?? []).map(Number);
    if (day !== undefined && isDay(year as number, month as number, day)) {
      return dayValue(year as number, month as number, day);
    }
  }
  return null;
}
