import type { Metadata } from "../../model.js";
import { authorFrom, titleFrom } from "../properties.js";
import type { XmlHandler } from "./xml.js";

/** The properties of a file that say something of its text, read from its part `core-properties`. */
export class CoreProperties implements XmlHandler {
  readonly #texts = new Map<string, string>();
  #name = "";

  open(name: string): void {
    this.#name = name;
  }

  text(text: string): void {
    this.#texts.set(this.#name, (this.#texts.get(this.#name) ?? "") + text);
  }

  close(): void {
    this.#name = "";
  }

  metadata(): Partial<Metadata> {
    return {
      title: titleFrom(this.#texts.get("dc:title")),
      author: authorFrom(this.#texts.get("dc:creator")),
    };
  }
}
