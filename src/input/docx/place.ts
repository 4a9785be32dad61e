import type { Line } from "../lines.js";
import type { Paragraph } from "./paragraph.js";

/** Where paragraphs stand one after another: a text, a cell, a text box. */
export class Place {
  /** Of a table, if it is a cell: how many it stands across. */
  columns = 1;
  #lines: Line[] = [];
  /** A paragraph whose mark is deleted: the next one goes on with it. */
  #open: Paragraph | undefined;

  end(paragraph: Paragraph): void {
    if (this.#open) paragraph.goOn(this.#open);
    this.#open = undefined;
    if (paragraph.isOpen) this.#open = paragraph;
    else this.add(paragraph.lines());
  }

  add(lines: readonly Line[]): void {
    for (const line of lines) this.#lines.push(line);
  }

  /** Ends a paragraph after which none comes that could go on with it. */
  endOpen(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open) this.add(open.lines());
  }

  /** The lines since they were last taken. */
  takeLines(): readonly Line[] {
    this.endOpen();
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
