import { InputError } from "../input-error.js";
import type { Letters } from "../letters.js";
import type { Line } from "../lines.js";
import { asidesOf, type Item, itemsOf } from "./items.js";
import { withoutNotes } from "./notes.js";
import type { Page } from "./page.js";
import { paragraphsOf } from "./paragraphs.js";
import { withoutRunning } from "./running.js";

/** Signs that stand where a PDF does not tell its letters: unknown ones, those of private use, and controls. */
const UNREADABLE = /[\ufffd\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu;
/** Above this share of all signs there is no text. */
const MOST_UNREADABLE = 0.5;
/** Above this share the user should know. */
const SOME_UNREADABLE = 0.02;
const OCR = "run OCR first, as with ocrmypdf";

/** The pages of a PDF file, collected one by one, and the text that they make. */
export class PdfText {
  readonly #letters: Letters;
  readonly #pages: { width: number; items: readonly Item[] }[] = [];
  readonly #asides = new Set<string>();
  readonly #empty: number[] = [];
  readonly #doubtful: number[] = [];
  #signs = 0;
  #unreadable = 0;

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  add(page: Page): void {
    const items = itemsOf(page, this.#letters);
    this.#pages.push({ width: Math.round(page.width), items });
    if (items.length === 0) this.#empty.push(this.#pages.length);
    if (page.lacksFont) this.#doubtful.push(this.#pages.length);
    for (const aside of asidesOf(page, this.#letters)) this.#asides.add(aside);
    for (const { text } of page.glyphs) {
      this.#signs += text.length;
      this.#unreadable += text.match(UNREADABLE)?.length ?? 0;
    }
  }

  /** The lines of the text. Throws InputError where there is none. */
  lines(): Line[] {
    this.#rejectUnreadable();
    const { pages, running } = withoutRunning(this.#pages.map(({ items }) => items));
    if (pages.every((items) => items.length === 0)) throw this.#noText();
    const { pages: texts, notes } = withoutNotes(pages);
    return [
      ...paragraphsOf(this.#withWidths(texts)),
      ...paragraphsOf(this.#withWidths(notes)),
      ...[...running, ...this.#asides].map((text) => furniture(text)),
    ];
  }

  warnings(): string[] {
    const warnings = this.#letters.warnings();
    if (this.#empty.length > 0) {
      warnings.push(`no text on ${pagesText(this.#empty)}: if there are pictures of text, ${OCR}`);
    }
    if (this.#doubtful.length > 0) {
      warnings.push(`a font is missing for ${pagesText(this.#doubtful)}: letters may be wrong there`);
    }
    if (this.#unreadable > SOME_UNREADABLE * this.#signs) {
      warnings.push(`${this.#unreadable} of ${this.#signs} letters have no meaning in this PDF file`);
    }
    return warnings;
  }

  #withWidths(pages: readonly (readonly Item[])[]) {
    return pages.map((items, index) => ({ items, width: this.#pages[index]?.width ?? 0 }));
  }

  #noText(): InputError {
    if (this.#pages.length === 0) return new InputError("a PDF file without pages");
    const pages = this.#pages.length === 1 ? "its page" : `any of its ${this.#pages.length} pages`;
    return new InputError(`a PDF file without text on ${pages}, as scans are; ${OCR}`);
  }

  #rejectUnreadable(): void {
    if (this.#signs === 0 || this.#unreadable <= MOST_UNREADABLE * this.#signs) return;
    throw new InputError(
      `a PDF file without readable letters: its fonts do not tell them; ${OCR} --force-ocr`,
    );
  }
}

function furniture(text: string): Line {
  return { text, kind: "paragraph", section: "furniture" };
}

/** Numbers of pages as people list them: `pages 2, 5 to 7`. */
function pagesText(numbers: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const number of numbers) {
    const span = spans.at(-1);
    if (span?.[1] === number - 1) span[1] = number;
    else spans.push([number, number]);
  }
  const texts = spans.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  return `${numbers.length === 1 ? "page" : "pages"} ${texts.join(", ")}`;
}
