import type { Attributes, XmlHandler } from "./xml.js";

/** What a style says of the text that is set in it; what it does not say is undefined. */
export interface Style {
  /** As Word calls it in every language: `Title`, `caption`, `heading 1`. */
  readonly name?: string;
  readonly font?: string;
  readonly hidden?: boolean;
  readonly numbering?: Numbering;
  /** Whether a table has lines between its cells. */
  readonly ruled?: boolean;
}

/** The list that a paragraph is an item of, and how deep. `0` is none. */
export interface Numbering {
  readonly list: string;
  readonly level: number;
}

type Written = { -readonly [Key in keyof Style]: Style[Key] } & { basedOn?: string };

const NONE: Style = {};

/** The styles of a document, read from its part `styles`. */
export class Styles implements XmlHandler {
  readonly #written = new Map<string, Written>();
  readonly #styles = new Map<string, Style>();
  readonly #ofParagraphs = new Map<string | undefined, Style>();
  readonly #defaults: Written = {};
  #defaultParagraph: string | undefined;
  #now: Written | undefined;
  #parents: string[] = [];

  /** A style with all that it takes over from others. */
  of(id: string | undefined): Style {
    if (id === undefined) return NONE;
    const known = this.#styles.get(id);
    if (known !== undefined) return known;
    const chain: Written[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const written: Written | undefined = this.#written.get(next);
      if (written === undefined) break;
      chain.unshift(written);
      next = written.basedOn;
    }
    const style: Style = Object.assign({}, ...chain, { name: this.#written.get(id)?.name });
    this.#styles.set(id, style);
    return style;
  }

  /** The style of a paragraph, with the document's defaults below it. */
  ofParagraph(id: string | undefined): Style {
    const known = this.#ofParagraphs.get(id);
    if (known !== undefined) return known;
    const style = { ...this.#defaults, ...this.of(id ?? this.#defaultParagraph) };
    this.#ofParagraphs.set(id, style);
    return style;
  }

  open(name: string, attributes: Attributes): void {
    this.#read(name, attributes, this.#parents.at(-1) ?? "");
    this.#parents.push(name);
  }

  text(): void {}

  close(name: string): void {
    this.#parents.pop();
    if (name === "w:style" || name === "w:rPrDefault") this.#now = undefined;
  }

  #read(name: string, attributes: Attributes, parent: string): void {
    const value = attributes["w:val"] ?? "";
    if (name === "w:rPrDefault") this.#now = this.#defaults;
    if (name === "w:style") this.#begin(attributes);
    const now = this.#now;
    if (now === undefined) return;
    if (parent === "w:style" && name === "w:name") now.name = value;
    if (parent === "w:style" && name === "w:basedOn") now.basedOn = value;
    if (parent === "w:rPr" && name === "w:rFonts") setFont(now, attributes);
    if (parent === "w:rPr" && name === "w:vanish") now.hidden = isOn(attributes);
    if (parent === "w:numPr") now.numbering = withNumbering(now.numbering, name, value);
    if (parent === "w:tblBorders" && isUpright(name)) now.ruled = isDrawn(attributes);
  }

  #begin(attributes: Attributes): void {
    const id = attributes["w:styleId"] ?? "";
    this.#now = {};
    this.#written.set(id, this.#now);
    const isDefault =
      attributes["w:type"] === "paragraph" && isOn({ "w:val": attributes["w:default"] ?? "0" });
    if (isDefault) this.#defaultParagraph = id;
  }
}

/** Takes over the font of the letters beyond ASCII, by which fonts from before Unicode are known. */
export function setFont(style: { font?: string }, attributes: Attributes): void {
  const font = attributes["w:hAnsi"] ?? attributes["w:ascii"];
  if (font !== undefined) style.font = font;
}

/** A numbering with what one element of `w:numPr` adds. */
export function withNumbering(before: Numbering | undefined, name: string, value: string): Numbering {
  const { list = "", level = 0 } = before ?? {};
  if (name === "w:numId") return { list: value, level };
  return name === "w:ilvl" ? { list, level: Number(value) || 0 } : { list, level };
}

/** Whether a property that is on or off is on: it is where nothing else is said. */
export function isOn(attributes: Attributes): boolean {
  return !["0", "false", "off"].includes(attributes["w:val"] ?? "1");
}

/** Lines that stand between cells of a row. */
export function isUpright(border: string): boolean {
  return ["w:left", "w:right", "w:start", "w:end", "w:insideV"].includes(border);
}

export function isDrawn(attributes: Attributes): boolean {
  return !["nil", "none"].includes(attributes["w:val"] ?? "none");
}
