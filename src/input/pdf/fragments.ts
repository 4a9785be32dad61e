import { alphabetOf, type Letters, type Stretch } from "../letters.js";
import { fromPrivateUse } from "../symbols.js";
import { joinMarks } from "./marks.js";
import { greatest, median } from "./numbers.js";
import type { Glyph, Rule } from "./page.js";
import { endOf, isRuledBetween, type Run } from "./runs.js";

/** Text on one line without a wide gap in it. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  /** What all of it is set in: `bold`, `italic`, both, neither; undefined where that changes. */
  readonly style: string | undefined;
  /** How much room its first word takes. */
  readonly lead: number;
  /** Left end of what stands behind a list mark, or of the whole. */
  readonly textLeft: number;
  /** Whether a note's mark stood before it. */
  readonly isNote: boolean;
}

/** Shares of the size of a font. */
const SPACE = 0.15;
const WIDE = 1;
const WIDE_WITH_SPACES = 2.5;
const FAR = 6;
/** How far letters are set apart inside words. */
const WIDEST_TRACKING = 0.35;
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.15;
const SAME_PLACE = 0.12;
/** A gap is wide where it is so much wider than the spaces of its line, which justified lines stretch. */
const TIMES_SPACE = 1.8;
const ENOUGH_GAPS = 4;

const LIST_MARK =
  /^(?:[-–—+*•▪◦●○■□➢✓]|\(?(?:\d{1,3}|[a-zđ]|[ivxIVX]{1,5}|[A-ZĐ])[.)]|(?:\d{1,2}\.){2,4}\d{0,2})$/u;
/** What a raised number is a part of: units of area and volume, and powers of ten. */
const BEFORE_POWER = /(?:^|[\s\d/])(?:[kdcm]?m|dam|hm|10)$/u;

/** Whether a text is nothing but the mark of an item of a list: `-`, `a)`, `1.2.`. */
export function isListMark(text: string): boolean {
  return LIST_MARK.test(text);
}

/** The fragments of a run, from left to right. */
export function fragmentsOf(run: Run, uprights: readonly Rule[], letters: Letters): Fragment[] {
  const pieces = split(piecesOf(run), uprights);
  return pieces.map((piece) => fragmentOf(piece, run, letters)).filter(({ text }) => text !== "");
}

/** A visible glyph with the space before it. */
interface Piece {
  readonly glyph: Glyph;
  /** From the end of the glyph before; infinite for the first. */
  readonly gap: number;
  readonly hasSpace: boolean;
  readonly isRaised: boolean;
}

function piecesOf(run: Run): Piece[] {
  const sorted = [...joinMarks(run.glyphs)].sort((one, other) => one.x - other.x);
  const pieces: Piece[] = [];
  let hasSpace = false;
  for (const glyph of sorted) {
    if (glyph.text.trim() === "") {
      hasSpace = true;
      continue;
    }
    const before = pieces.at(-1)?.glyph;
    if (before !== undefined && isDrawnTwice(before, glyph)) continue;
    const gap = before === undefined ? Number.POSITIVE_INFINITY : glyph.x - endOf(before);
    pieces.push({
      glyph: { ...glyph, text: fromPrivateUse(glyph.text) },
      gap,
      hasSpace,
      isRaised: isRaised(glyph, run),
    });
    hasSpace = false;
  }
  return pieces;
}

/** Bold letters are sometimes drawn twice, a little apart. */
function isDrawnTwice(one: Glyph, other: Glyph): boolean {
  return one.text === other.text && Math.abs(one.x - other.x) < SAME_PLACE * one.size;
}

function isRaised({ size, y }: Glyph, run: Run): boolean {
  return size <= RAISED_SIZE * run.size && run.y - y >= RAISED_BY * run.size;
}

/** Cuts a run at lines between cells and at wide gaps, but not behind the mark of a list. */
function split(pieces: readonly Piece[], uprights: readonly Rule[]): Piece[][] {
  const usual = median(pieces.filter(({ hasSpace }) => hasSpace).map(({ gap }) => gap)) ?? 0;
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part === undefined || before === undefined || isCut(piece, before, part, usual, uprights))
      parts.push([piece]);
    else part.push(piece);
  }
  return parts;
}

function isCut(
  { glyph, gap, hasSpace }: Piece,
  before: Piece,
  part: readonly Piece[],
  usual: number,
  uprights: readonly Rule[],
): boolean {
  const em = Math.max(glyph.size, before.glyph.size);
  if (gap <= SPACE * em) return false;
  if (isRuledBetween(uprights, endOf(before.glyph), glyph.x, glyph.y)) return true;
  const wide = Math.max((hasSpace ? WIDE_WITH_SPACES : WIDE) * em, TIMES_SPACE * usual);
  if (gap <= wide) return false;
  return gap > FAR * em || !isListMark(part.map((piece) => piece.glyph.text).join(""));
}

function fragmentOf(pieces: readonly Piece[], run: Run, letters: Letters): Fragment {
  const spaced = withSpaces(pieces);
  const isNote = pieces[0]?.isRaised === true && /\d/u.test(pieces[0].glyph.text);
  const shown = withoutNoteMarks(spaced);
  const text = composed(letters.read(stretchesOf(shown)));
  const left = shown.find(({ isSpace }) => !isSpace)?.piece.glyph.x ?? run.left;
  const right = greatest(pieces.map(({ glyph }) => endOf(glyph)));
  return {
    text,
    left,
    right,
    y: run.y,
    size: run.size,
    style: styleOf(pieces),
    lead: leadOf(shown),
    textLeft: textLeftOf(shown) ?? left,
    isNote,
  };
}

interface Shown {
  readonly piece: Piece;
  readonly isSpace: boolean;
}

/** The glyphs of a fragment with spaces where they stand, or where the gap says so. */
function withSpaces(pieces: readonly Piece[]): Shown[] {
  const gaps = pieces.filter(({ hasSpace, gap }) => !hasSpace && Number.isFinite(gap)).map(({ gap }) => gap);
  const usual = gaps.length < ENOUGH_GAPS ? 0 : Math.max(0, median(gaps) ?? 0);
  const tracking = usual > WIDEST_TRACKING * (pieces[0]?.glyph.size ?? 0) ? 0 : usual;
  return pieces.flatMap((piece, index) => {
    const isSpace = piece.hasSpace || piece.gap > SPACE * piece.glyph.size + tracking;
    return index > 0 && isSpace
      ? [
          { piece, isSpace: true },
          { piece, isSpace: false },
        ]
      : [{ piece, isSpace: false }];
  });
}

/** Without the raised numbers that point to notes, which would make `2021` and a mark `20211`. */
function withoutNoteMarks(shown: readonly Shown[]): Shown[] {
  let text = "";
  let isPower = false;
  return shown.filter(({ piece, isSpace }) => {
    const character = isSpace ? " " : piece.glyph.text;
    const isNumber = !isSpace && piece.isRaised && /^[\d()[\],*]+$/u.test(character);
    if (isNumber && !isPower) isPower = BEFORE_POWER.test(text);
    if (!isNumber) isPower = false;
    if (isNumber && !isPower) return false;
    text += character;
    return true;
  });
}

function stretchesOf(shown: readonly Shown[]): Stretch[] {
  const stretches: { text: string; alphabet: Stretch["alphabet"] }[] = [];
  for (const { piece, isSpace } of shown) {
    const alphabet = legacyAlphabetOf(piece.glyph.font);
    const text = isSpace ? " " : piece.glyph.text;
    const last = stretches.at(-1);
    if (last !== undefined && (isSpace || last.alphabet === alphabet)) last.text += text;
    else stretches.push({ text, alphabet });
  }
  return stretches;
}

/** Signs of symbol fonts come as what they show. */
function legacyAlphabetOf(font: string): Stretch["alphabet"] {
  const alphabet = alphabetOf(font);
  return alphabet === "symbol" || alphabet === "pictures" ? "unicode" : alphabet;
}

/** Letters and their marks as one, ligatures as letters. */
function composed(text: string): string {
  return text
    .replace(/\p{L}\p{M}+/gu, (letter) => letter.normalize("NFC"))
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize("NFKC"))
    .trim();
}

/** From the left end to the first space. */
function leadOf(shown: readonly Shown[]): number {
  const start = shown.findIndex(({ isSpace }) => !isSpace);
  const space = shown.findIndex(({ isSpace }, index) => isSpace && index > start);
  const first = shown[start]?.piece.glyph;
  const last = shown.at(space < 0 ? -1 : space - 1)?.piece.glyph;
  return first === undefined || last === undefined ? 0 : endOf(last) - first.x;
}

function textLeftOf(shown: readonly Shown[]): number | undefined {
  const space = shown.findIndex(({ isSpace }) => isSpace);
  const mark = shown.slice(0, space).map(({ piece }) => piece.glyph.text);
  return space > 0 && isListMark(mark.join("")) ? shown[space]?.piece.glyph.x : undefined;
}

/** Letters beyond ASCII may come from another font, which need not be as bold. */
function styleOf(pieces: readonly Piece[]): string | undefined {
  const glyphs = pieces.map(({ glyph }) => glyph);
  const letters = glyphs.filter(({ text }) => /[a-z]/iu.test(text));
  const styles = new Set((letters.length > 0 ? letters : glyphs).map(({ font }) => styleOfFont(font)));
  return styles.size === 1 ? [...styles][0] : undefined;
}

function styleOfFont(font: string): string {
  return `${/bold|black|heavy|demi/iu.test(font) ? "bold" : ""}${/italic|oblique/iu.test(font) ? "italic" : ""}`;
}
