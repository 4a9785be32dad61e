import type { Line } from "../lines.js";
import { Fields } from "./fields.js";
import { Paragraph, type Surroundings } from "./paragraph.js";
import { Place } from "./place.js";
import { isDrawn, isOn, isUpright } from "./styles.js";
import { Table } from "./table.js";
import type { Attributes, XmlHandler } from "./xml.js";

/** Elements whose text a reader of the paper does not see, and properties that were others before a change. */
const UNSEEN = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "w:rt",
  "w:pPrChange",
  "w:rPrChange",
  "w:tblPrChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:numberingChange",
]);

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  // Not seen, but in the fonts of TCVN3 the letter ư.
  "w:softHyphen": "\u00ad",
};

const FURNITURE = new Set(["w:headerReference", "w:footerReference"]);

/** Word's own limit for the columns of a table. */
const MOST_COLUMNS = 63;

/** What a story names in other parts. */
export interface Mentioned {
  /** Ids of notes, in the order of their marks. */
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Relations of headers and footers. */
  readonly furniture: string[];
}

/** Reads a text of a Word file (its body, a note, a header) into lines. */
export class Story implements XmlHandler {
  readonly mentioned: Mentioned = { footnotes: [], endnotes: [], furniture: [] };
  /** Embedded files that Word shows in the text and that are not read. */
  embedded = 0;
  readonly fields = new Fields();
  readonly #surroundings: Surroundings;
  /** Where paragraphs go: the text, and inside it cells and text boxes. */
  readonly #places = [new Place()];
  readonly #paragraphs: Paragraph[] = [];
  #table: Table | undefined;
  readonly #parents: string[] = [];
  /** How many elements deep inside one that is not seen. */
  #unseen = 0;
  /** Whether a choice of each alternative was taken. */
  readonly #alternatives: boolean[] = [];
  #isPlaceholder = false;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** The lines since they were last taken. */
  takeLines(): readonly Line[] {
    return this.#place.takeLines();
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#parents.at(-1) ?? "";
    this.#parents.push(name);
    if (this.#unseen > 0 || this.#isUnseen(name, parent)) this.#unseen++;
    else if (parent.endsWith("Pr") || parent === "w:tblBorders" || parent === "w:tcBorders") {
      this.#property(name, parent, attributes);
    } else this.#element(name, parent, attributes);
  }

  text(text: string): void {
    const parent = this.#parents.at(-1);
    if (this.#unseen === 0 && (parent === "w:t" || parent === "m:t")) this.#add(text);
  }

  close(name: string): void {
    this.#parents.pop();
    if (this.#unseen > 0) this.#unseen--;
    else this.#end(name);
  }

  #isUnseen(name: string, parent: string): boolean {
    if (name === "w:del" && parent === "w:trPr") this.#table?.deleteRow();
    if (name === "w:del" && parent === "w:rPr" && this.#parents.at(-3) === "w:pPr") this.#openEnd();
    if (name === "mc:Choice" || name === "mc:Fallback") return !this.#choose();
    if (name === "w:sdtContent" && this.#isPlaceholder) {
      this.#isPlaceholder = false;
      return true;
    }
    return UNSEEN.has(name);
  }

  #openEnd(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.isOpen = true;
  }

  /** Of alternatives for older and newer programs, which show the same, the first is read. */
  #choose(): boolean {
    const isFirst = this.#alternatives.at(-1) === false;
    this.#alternatives[this.#alternatives.length - 1] = true;
    return isFirst;
  }

  #property(name: string, parent: string, attributes: Attributes): void {
    const value = attributes["w:val"] ?? "";
    switch (parent) {
      case "w:tblPr":
        if (name === "w:tblStyle") this.#table?.setStyle(this.#surroundings.styles.of(value));
        break;
      case "w:tblBorders":
        if (isUpright(name)) this.#table?.setRules(isDrawn(attributes));
        break;
      case "w:tcBorders":
        if (isUpright(name) && isDrawn(attributes)) this.#table?.setRules(true);
        break;
      case "w:tcPr":
        if (name === "w:gridSpan")
          this.#place.columns = Math.min(MOST_COLUMNS, Math.max(1, Number(value) || 1));
        break;
      case "w:sdtPr":
        if (name === "w:showingPlcHdr") this.#isPlaceholder = isOn(attributes);
        break;
      case "w:sectPr":
        if (FURNITURE.has(name)) this.mentioned.furniture.push(attributes["r:id"] ?? "");
        break;
      default:
        this.#paragraphs.at(-1)?.setProperty(name, this.#parents.slice(-3, -1), attributes);
    }
  }

  #element(name: string, parent: string, attributes: Attributes): void {
    switch (name) {
      case "w:p":
        this.#paragraphs.push(new Paragraph(this.#surroundings));
        break;
      case "w:r":
      case "m:r":
        this.#paragraphs.at(-1)?.beginRun();
        break;
      case "w:tbl":
        this.#place.endOpen();
        this.#table = new Table(this.#table);
        break;
      case "w:tr":
        this.#table?.beginRow();
        break;
      case "w:tc":
      case "w:txbxContent":
        this.#places.push(new Place());
        break;
      case "mc:AlternateContent":
        this.#alternatives.push(false);
        break;
      case "w:sdt":
        this.#isPlaceholder = false;
        break;
      case "w:altChunk":
      case "w:subDoc":
        this.embedded++;
        break;
      default:
        if (parent === "w:r") this.#inRun(name, attributes);
    }
  }

  #inRun(name: string, attributes: Attributes): void {
    switch (name) {
      case "w:sym":
        this.#addSymbol(attributes);
        break;
      case "w:fldChar":
        this.fields.mark(attributes["w:fldCharType"] ?? "");
        break;
      case "w:footnoteReference":
        this.mentioned.footnotes.push(attributes["w:id"] ?? "");
        break;
      case "w:endnoteReference":
        this.mentioned.endnotes.push(attributes["w:id"] ?? "");
        break;
      default:
        this.#add(CHARACTERS[name] ?? "");
    }
  }

  #addSymbol(attributes: Attributes): void {
    const code = Number.parseInt(attributes["w:char"] ?? "", 16);
    if (code > 0 && code <= 0xffff) this.#add(String.fromCharCode(code), attributes["w:font"]);
  }

  #add(text: string, font?: string): void {
    if (!this.fields.isCode) this.#paragraphs.at(-1)?.add(text, font);
  }

  #end(name: string): void {
    switch (name) {
      case "w:p":
        this.#endParagraph();
        break;
      case "w:tr":
        this.#place.add(this.#table?.endRow() ?? []);
        break;
      case "w:tbl":
        this.#table = this.#table?.before;
        break;
      case "w:tc":
        this.#leavePlace((lines, { columns }) => this.#table?.addCell(lines, columns));
        break;
      case "w:txbxContent":
        this.#leavePlace((lines) => this.#paragraphs.at(-1)?.boxes.push(...lines));
        break;
      case "mc:AlternateContent":
        this.#alternatives.pop();
    }
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph !== undefined) this.#place.end(paragraph);
  }

  #leavePlace(hand: (lines: readonly Line[], place: Place) => void): void {
    const place = this.#places.pop();
    if (place !== undefined) hand(place.takeLines(), place);
  }

  get #place(): Place {
    return this.#places.at(-1) as Place;
  }
}
