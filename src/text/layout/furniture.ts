import type { Category, Column, Lexicon } from "../lexicon.js";
import { DOT } from "../signs.js";
import { tokenise } from "../tokenise.js";
import { Tokens } from "../tokens.js";

/** Lines of boxes, forms and menus are short and no sentences. */
export const LONGEST_FURNITURE = 100;
/** Menus in one line are longer. */
const LONGEST_MENU = 300;
const MENU_WORDS = 80;
/** Room for the first two words. */
const LONGEST_BEGINNING = 16;
/** So many entries make a menu of a line that holds other words too. */
const FEWEST_ENTRIES = 2;
/** `tin tức bắc giang, phòng chống tham nhũng, tiêu cực, công an`: tags are phrases in small letters between commas. */
const FEWEST_TAGS = 4;
const TAGS = /^[^.:;!?…"“”|()]+$/;
const TAGS_LABEL = /^(?:[Tt]ừ khóa|[Tt]ừ khoá|TỪ KHÓA|[Tt]ags?|[Kk]eywords?)\s*:/;

/** Tells lines that belong to the page, not to its story. */
export class FurnitureReader {
  readonly #lexicon: Lexicon;
  readonly #terms: Category;
  readonly #role: Column;
  readonly #tokens = new Tokens(MENU_WORDS);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#terms = lexicon.category("furniture");
    this.#role = this.#terms.column("role");
  }

  /** The heading of a box, the label of a form, an entry of a menu, and nothing else on the line. */
  isEntry(line: string): boolean {
    return this.#mayBegin(line) && this.#roleOf(line) !== undefined;
  }

  /** The same without entries of menus, which can be headings of a story: `Kinh tế`. */
  isBox(line: string): boolean {
    return this.#mayBegin(line) && this.#roleOf(line) === "box";
  }

  /** An entry, or a line of them. */
  isEntryOrMenu(line: string): boolean {
    return this.#mayBegin(line) && (this.#roleOf(line) !== undefined || this.#isMenu(line));
  }

  /** A cheap look at the first words, as most lines are no furniture. */
  #mayBegin(line: string): boolean {
    return this.#lexicon.mayMatch(this.#read(line.slice(0, LONGEST_BEGINNING)), 1, this.#terms.bit);
  }

  #roleOf(line: string): string | undefined {
    if (line.length > LONGEST_FURNITURE) return undefined;
    const tokens = this.#read(line);
    const row = this.#lexicon.match(tokens, 1, this.#terms);
    return row >= 0 && this.#hasNoWordFrom(this.#lexicon.matchEnd) ? this.#role.get(row) : undefined;
  }

  /** `Trang chủ > Tin tức`, `Giới thiệu Sách điện tử Thư viện ảnh Thư viện Video`: a line of entries of a menu. */
  #isMenu(line: string): boolean {
    if (line.length > LONGEST_MENU) return false;
    const tokens = this.#read(line);
    let entries = 0;
    let others = 0;
    for (let i = 1; i <= tokens.count; ) {
      if (tokens.isSign(i, DOT)) return false;
      const end = tokens.isCapital(i) ? this.#lexicon.matchUntil(tokens, i, this.#terms) : i;
      if (end > i) entries++;
      else if (tokens.isWord(i)) others++;
      if (entries === 0 && others > 0) return false;
      i = Math.max(end, i + 1);
    }
    return others === 0 ? entries > 0 : entries >= FEWEST_ENTRIES && this.#beginsOften(tokens);
  }

  /** Keywords under a story or beside a picture. */
  isTags(line: string): boolean {
    if (TAGS_LABEL.test(line)) return true;
    if (line.length > LONGEST_MENU || line.charAt(0) === line.charAt(0).toUpperCase()) return false;
    if (line !== line.toLowerCase() || !TAGS.test(line)) return false;
    return line.split(",").filter((tag) => tag.trim() !== "").length >= FEWEST_TAGS;
  }

  /** Length of what a program printed before the line: `Index was outside the bounds of the array. `. */
  messageLength(line: string): number {
    if (!this.#mayBegin(line)) return 0;
    const tokens = this.#read(line.slice(0, LONGEST_MENU));
    const row = this.#lexicon.match(tokens, 1, this.#terms);
    if (row < 0 || this.#role.get(row) !== "message") return 0;
    const end = this.#lexicon.matchEnd;
    return tokens.end[tokens.isSign(end, DOT) ? end : end - 1] as number;
  }

  #read(line: string): Tokens {
    tokenise(line, 0, this.#tokens, this.#lexicon);
    return this.#tokens;
  }

  #hasNoWordFrom(first: number): boolean {
    for (let i = first; i <= this.#tokens.count; i++) if (this.#tokens.isWord(i)) return false;
    return true;
  }

  /** Entries begin with capitals, one every few words, and no comma parts them. */
  #beginsOften(tokens: Tokens): boolean {
    let capitals = 0;
    let words = 0;
    for (let i = 1; i <= tokens.count; i++) {
      if (tokens.isCapital(i)) capitals++;
      if (tokens.isWord(i)) words++;
    }
    return capitals * MOST_WORDS_OF_ENTRY >= words && !/[,;:!?“”"]/u.test(tokens.text);
  }
}

/** `Bạn đọc và NXB`. */
const MOST_WORDS_OF_ENTRY = 4;
