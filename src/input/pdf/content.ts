import { after, at, IDENTITY, type Matrix, matrixOf } from "./matrix.js";
import type { Glyph, Rule } from "./page.js";
import { rulesIn } from "./rules.js";

/** What pdf.js makes of the content of a page: operators by their numbers, and what they are given. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is asked of a font. */
export interface Font {
  readonly name: string;
  /** From the units of its widths to its size. */
  readonly scale: number;
}

/** A glyph as pdf.js tells it. */
interface ToldGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
}

/** A glyph with the direction of its line, in degrees, and whether it belongs to the page itself. */
export interface PlacedGlyph extends Glyph {
  readonly direction: number;
  readonly isAside: boolean;
}

interface State {
  readonly place: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly characterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const NO_FONT: Font = { name: "", scale: 0.001 };

/** Follows the operators of a page (ISO 32000-1, 9.4) and notes where letters and lines come to stand. */
export class ContentReader {
  readonly glyphs: PlacedGlyph[] = [];
  readonly rules: Rule[] = [];
  readonly #names: ReadonlyMap<number, string>;
  readonly #fontOf: (id: string) => Font;
  readonly #base: Matrix;
  readonly #saved: State[] = [];
  #state: State;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  #isAside = false;

  /**
   * @param names of the operators by their numbers
   * @param base from the page's units to points, x to the right, y down
   */
  constructor(names: ReadonlyMap<number, string>, fontOf: (id: string) => Font, base: Matrix) {
    this.#names = names;
    this.#fontOf = fontOf;
    this.#base = base;
    this.#state = {
      place: base,
      font: NO_FONT,
      size: 1,
      characterSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
    };
  }

  read({ fnArray, argsArray }: Operators): void {
    fnArray.forEach((operator, index) => {
      this.#follow(this.#names.get(operator) ?? "", (argsArray[index] ?? []) as readonly never[]);
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: each operator is given something else
  #follow(operator: string, given: readonly any[]): void {
    switch (operator) {
      case "save":
        this.#saved.push(this.#state);
        break;
      case "restore":
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case "transform":
        this.#move(matrixOf(given as number[]));
        break;
      case "paintFormXObjectBegin":
        this.#saved.push(this.#state);
        if (given[0]) this.#move(matrixOf(given[0]));
        break;
      case "paintFormXObjectEnd":
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case "beginAnnotation":
        this.#beginAside(given[2], given[3]);
        break;
      case "endAnnotation":
        this.#state = this.#saved.pop() ?? this.#state;
        this.#isAside = false;
        break;
      case "constructPath":
        this.#noteRules(this.#names.get(given[0]) ?? "", given[1]?.[0]);
        break;
      default:
        this.#followText(operator, given);
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: each operator is given something else
  #followText(operator: string, given: readonly any[]): void {
    switch (operator) {
      case "beginText":
        this.#setLine(IDENTITY);
        break;
      case "setFont":
        this.#set({ font: this.#fontOf(given[0]), size: given[1] });
        break;
      case "setGState":
        for (const [key, value] of given[0]) {
          if (key === "Font") this.#set({ font: this.#fontOf(value[0]), size: value[1] });
        }
        break;
      case "setCharSpacing":
        this.#set({ characterSpace: given[0] });
        break;
      case "setWordSpacing":
        this.#set({ wordSpace: given[0] });
        break;
      case "setHScale":
        this.#set({ stretch: given[0] / 100 });
        break;
      case "setLeading":
        this.#set({ leading: -given[0] });
        break;
      case "setTextRise":
        this.#set({ rise: given[0] });
        break;
      case "setTextMatrix":
        this.#setLine(matrixOf(given[0]));
        break;
      case "moveText":
        this.#moveLine(given[0], given[1]);
        break;
      case "setLeadingMoveText":
        this.#set({ leading: given[1] });
        this.#moveLine(given[0], given[1]);
        break;
      case "nextLine":
        this.#moveLine(0, this.#state.leading);
        break;
      case "showText":
        for (const glyph of given[0]) this.#show(glyph);
    }
  }

  #noteRules(operator: string, path: ArrayLike<number> | null | undefined): void {
    for (const rule of rulesIn(operator, path, this.#state.place)) this.rules.push(rule);
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #move(matrix: Matrix): void {
    this.#set({ place: after(matrix, this.#state.place) });
  }

  #beginAside(transform: ArrayLike<number>, matrix: ArrayLike<number>): void {
    this.#saved.push(this.#state);
    this.#isAside = true;
    this.#set({ place: after(matrixOf(matrix), after(matrixOf(transform), this.#base)) });
  }

  #setLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #moveLine(x: number, y: number): void {
    this.#setLine(after([1, 0, 0, 1, x, y], this.#line));
  }

  /** Shows a glyph, or goes back by thousandths of the font's size. */
  #show(told: ToldGlyph | number | null): void {
    const { size, stretch, characterSpace, wordSpace, font } = this.#state;
    if (told === null) return;
    if (typeof told === "number") {
      this.#advance((-told / 1000) * size * stretch);
      return;
    }
    const width = told.width * font.scale * size * stretch;
    this.#note(told, width);
    this.#advance(width + (characterSpace + (told.isSpace ? wordSpace : 0)) * stretch);
  }

  #advance(by: number): void {
    this.#text = after([1, 0, 0, 1, by, 0], this.#text);
  }

  #note({ unicode, originalCharCode }: ToldGlyph, width: number): void {
    const { place, size, rise, font } = this.#state;
    const seen = after(this.#text, place);
    const [x, y] = at(seen, 0, rise);
    const direction = (Math.atan2(seen[1], seen[0]) * 180) / Math.PI;
    this.glyphs.push({
      text: originalCharCode === SOFT_HYPHEN && unicode === "-" ? SHOWN_SOFT_HYPHEN : unicode,
      x,
      y,
      width: width * Math.hypot(seen[0], seen[1]),
      size: Math.abs(size) * Math.hypot(seen[2], seen[3]),
      font: font.name,
      direction: DIRECTION_STEP * Math.round(direction / DIRECTION_STEP),
      isAside: this.#isAside,
    });
  }
}

/** Degrees: the lines of a page that was scanned lie a little askew. */
const DIRECTION_STEP = 15;
/** The code of ư in TCVN3 is that of a second hyphen in the fonts of Windows. */
const SOFT_HYPHEN = 0xad;
const SHOWN_SOFT_HYPHEN = "\u00ad";
