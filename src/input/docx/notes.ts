import type { Line } from "../lines.js";
import type { Surroundings } from "./paragraph.js";
import { Story } from "./story.js";
import type { Attributes, XmlHandler } from "./xml.js";

/** The footnotes or endnotes of a document, by their ids. */
export class Notes implements XmlHandler {
  readonly #story: Story;
  readonly #lines = new Map<string, readonly Line[]>();
  #id = "";

  constructor(surroundings: Surroundings) {
    this.#story = new Story(surroundings);
  }

  of(id: string): readonly Line[] {
    return this.#lines.get(id) ?? [];
  }

  open(name: string, attributes: Attributes): void {
    if (isNote(name)) this.#id = attributes["w:id"] ?? "";
    this.#story.open(name, attributes);
  }

  text(text: string): void {
    this.#story.text(text);
  }

  close(name: string): void {
    this.#story.close(name);
    if (isNote(name)) this.#lines.set(this.#id, this.#story.takeLines());
  }
}

function isNote(name: string): boolean {
  return name === "w:footnote" || name === "w:endnote";
}
