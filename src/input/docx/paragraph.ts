import { type Alphabet, alphabetOf, type Letters } from "../letters.js";
import type { Line } from "../lines.js";
import type { Lists } from "./lists.js";
import { isOn, type Numbering, type Style, type Styles, setFont, withNumbering } from "./styles.js";
import type { Attributes } from "./xml.js";

/** Styles that say what a paragraph is, by Word's names for them. */
const sections: Readonly<Record<string, Line["section"]>> = { title: "title", caption: "caption" };

/** What paragraphs of a document share. */
export interface Surroundings {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly letters: Letters;
}

/** One paragraph while it is read. */
export class Paragraph {
  /** Whether the mark at its end is deleted, so that the next paragraph goes on in its line. */
  isOpen = false;
  /** Lines of text boxes that hang on it. */
  readonly boxes: Line[] = [];
  /** Id of its style. */
  #style: string | undefined;
  /** Its own numbering; default: that of its style. */
  #numbering: Numbering | undefined;
  readonly #stretches: { text: string; alphabet: Alphabet }[] = [];
  readonly #surroundings: Surroundings;
  readonly #run: { font?: string; hidden?: boolean } = {};

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  beginRun(): void {
    const { font, hidden } = this.#ofParagraph();
    this.#setRun(font, hidden);
  }

  /** Takes over a property of the paragraph or of its run, from an element with the two around it. */
  setProperty(name: string, [owner, parent]: readonly string[], attributes: Attributes): void {
    const value = attributes["w:val"] ?? "";
    if (parent === "w:pPr" && name === "w:pStyle") this.#style = value;
    if (parent === "w:numPr") this.#numbering = withNumbering(this.#numbering, name, value);
    if (parent !== "w:rPr" || owner !== "w:r") return;
    if (name === "w:rStyle") this.#styleRun(value);
    if (name === "w:rFonts") setFont(this.#run, attributes);
    if (name === "w:vanish") this.#run.hidden = isOn(attributes);
  }

  /** Adds what a run shows. */
  add(text: string, font = this.#run.font): void {
    if (this.#run.hidden || text === "") return;
    const alphabet = alphabetOf(font);
    const last = this.#stretches.at(-1);
    if (last?.alphabet === alphabet) last.text += text;
    else this.#stretches.push({ text, alphabet });
  }

  /** The lines that it makes: its own, if it shows anything, and those of its text boxes. */
  lines(): readonly Line[] {
    if (this.#stretches.length === 0) return this.boxes;
    const style = this.#ofParagraph();
    const numbering = this.#numbering ?? style.numbering;
    const isItem = numbering !== undefined && numbering.list !== "0";
    const text = this.#text();
    if (text === "") return this.boxes;
    const styled = this.#numbering === undefined ? this.#style : undefined;
    const mark = isItem ? this.#surroundings.lists.markOf(numbering, styled) : "";
    const section = sections[style.name?.toLowerCase() ?? ""];
    const line: Line = {
      text: mark === "" ? text : `${mark} ${text}`,
      kind: isItem ? "item" : "paragraph",
      ...(section && { section }),
    };
    return [line, ...this.boxes];
  }

  /** Begins with the text of the paragraph before, whose mark is deleted. */
  goOn(before: Paragraph): void {
    this.#stretches.unshift(...before.#stretches);
    this.boxes.unshift(...before.boxes);
  }

  #text(): string {
    const text = this.#surroundings.letters.read(this.#stretches);
    return text.replace(/[^\S\n]*\n\s*/gu, "\n").trim();
  }

  #styleRun(id: string): void {
    const { font, hidden } = this.#surroundings.styles.of(id);
    this.#setRun(font ?? this.#run.font, hidden ?? this.#run.hidden);
  }

  #ofParagraph(): Style {
    return this.#surroundings.styles.ofParagraph(this.#style);
  }

  #setRun(font: string | undefined, hidden: boolean | undefined): void {
    if (font === undefined) delete this.#run.font;
    else this.#run.font = font;
    this.#run.hidden = hidden ?? false;
  }
}
