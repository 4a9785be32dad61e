import type { Line } from "../lines.js";
import type { Style } from "./styles.js";

/** A table while it is read. */
export class Table {
  /** Whether it has lines between its cells; without them, tables are what official papers set their heads with. */
  #isRuled = false;
  /** With empty ones where a cell stands across several columns. */
  #cells: (readonly Line[])[] = [];
  #count = 0;
  #isDeleted = false;

  constructor(readonly before?: Table) {}

  setStyle({ ruled = false }: Style): void {
    this.#isRuled = ruled;
  }

  setRules(areDrawn: boolean): void {
    this.#isRuled = areDrawn;
  }

  beginRow(): void {
    this.#cells = [];
    this.#count = 0;
    this.#isDeleted = false;
  }

  deleteRow(): void {
    this.#isDeleted = true;
  }

  /** @param columns that it stands across */
  addCell(lines: readonly Line[], columns: number): void {
    this.#count++;
    this.#cells.push(lines, ...Array.from({ length: columns - 1 }, () => []));
  }

  /**
   * The row as one line, its cells apart by tabs. Paragraphs keep their lines in a cell that stands alone, as in a
   * frame, and where nothing but their place ties cells together.
   */
  endRow(): readonly Line[] {
    if (this.#isDeleted) return [];
    const hasTallCell = this.#cells.some((lines) => lines.length > 1);
    if (hasTallCell && (this.#count === 1 || !this.#isRuled)) return this.#cells.flat();
    const text = this.#cells.map(inOneLine).join("\t").trimEnd();
    return text.trim() === "" ? [] : [{ text, kind: "row" }];
  }
}

function inOneLine(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replace(/\s+/gu, " ")).join(" ");
}
