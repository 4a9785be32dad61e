import type { Numbering } from "./styles.js";
import type { Attributes, XmlHandler } from "./xml.js";

interface Level {
  start: number;
  format: string;
  /** `%1.%2` for the numbers of the first two levels with full stops. */
  pattern: string;
  /** A paragraph style that brings its paragraphs to this level. */
  style?: string;
  /** Whether numbers of the levels above are written in digits, whatever their format. */
  inDigits: boolean;
}

interface List {
  /** The levels and counts, which several lists can share. */
  readonly shape: Shape;
  readonly starts: Map<number, number>;
}

interface Shape {
  readonly levels: Map<number, Level>;
  readonly counts: (number | undefined)[];
}

/** Bullets that people type too; all others are signs of symbol fonts, or look like a dot. */
const TYPED_BULLETS = ["-", "–", "+", "*"];

/** The numbers that Word writes before the items of lists, read from the part `numbering`. */
export class Lists implements XmlHandler {
  readonly #shapes = new Map<string, Shape>();
  readonly #lists = new Map<string, List>();
  #shape: Shape | undefined;
  #level: Level | undefined;
  #list: { id: string; shape?: Shape; readonly starts: Map<number, number> } | undefined;
  #overridden = 0;

  /** What stands before the next item: `a)`, `-` for a bullet, nothing where there is no such list. */
  markOf({ list: id, level: depth }: Numbering, style: string | undefined): string {
    const list = this.#lists.get(id);
    if (list === undefined) return "";
    const { levels, counts } = list.shape;
    const at = depthOf(levels, style) ?? depth;
    const level = levels.get(at);
    if (level === undefined) return "";
    counts[at] = list.starts.get(at) ?? (counts[at] ?? level.start - 1) + 1;
    list.starts.delete(at);
    counts.length = at + 1;
    if (level.format === "bullet") return TYPED_BULLETS.includes(level.pattern) ? level.pattern : "-";
    return level.pattern.replace(/%([1-9])/gu, (_, digit) => {
      const above = levels.get(Number(digit) - 1) ?? level;
      return numeral(counts[Number(digit) - 1] ?? above.start, level.inDigits ? "decimal" : above.format);
    });
  }

  open(name: string, attributes: Attributes): void {
    const value = attributes["w:val"] ?? "";
    switch (name) {
      case "w:abstractNum":
        this.#shape = { levels: new Map(), counts: [] };
        this.#shapes.set(attributes["w:abstractNumId"] ?? "", this.#shape);
        break;
      case "w:num":
        this.#list = { id: attributes["w:numId"] ?? "", starts: new Map() };
        break;
      case "w:abstractNumId":
        if (this.#list) this.#list.shape = this.#shapes.get(value) as Shape;
        break;
      case "w:lvlOverride":
        this.#overridden = Number(attributes["w:ilvl"]);
        break;
      case "w:startOverride":
        this.#list?.starts.set(this.#overridden, Number(value));
        break;
      case "w:lvl":
        this.#level = { start: 1, format: "decimal", pattern: "", inDigits: false };
        if (this.#list === undefined) this.#shape?.levels.set(Number(attributes["w:ilvl"]), this.#level);
        break;
      default:
        if (this.#level !== undefined) describe(this.#level, name, value);
    }
  }

  text(): void {}

  close(name: string): void {
    if (name === "w:lvl") this.#level = undefined;
    if (name === "w:abstractNum") this.#shape = undefined;
    if (name !== "w:num" || this.#list === undefined) return;
    const { id, shape, starts } = this.#list;
    if (shape !== undefined) this.#lists.set(id, { shape, starts });
    this.#list = undefined;
  }
}

function describe(level: Level, name: string, value: string): void {
  if (name === "w:start") level.start = Number(value);
  if (name === "w:numFmt") level.format = value;
  if (name === "w:lvlText") level.pattern = value;
  if (name === "w:pStyle") level.style = value;
  if (name === "w:isLgl") level.inDigits = true;
}

function depthOf(levels: ReadonlyMap<number, Level>, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  for (const [depth, level] of levels) if (level.style === style) return depth;
  return undefined;
}

/** A number in one of Word's formats; in digits where the format is rarer. */
function numeral(number: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return letter(number);
    case "upperLetter":
      return letter(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}

/** a to z, then aa, bb, … as Word counts. */
function letter(number: number): string {
  const index = Math.max(0, number - 1);
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(50, Math.floor(index / 26) + 1));
}

const ROMAN = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(number: number): string {
  let rest = number > 0 && number < 4000 ? number : 0;
  if (rest === 0) return String(number);
  let written = "";
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) written += letters;
  }
  return written;
}
