import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { InputError } from "../input-error.js";
import { ContentReader, type Font, type Operators, type PlacedGlyph } from "./content.js";
import { listen } from "./listen.js";
import { after, type Matrix, matrixOf } from "./matrix.js";
import { errorFrom, type OpenDocument } from "./open.js";
import type { Glyph, Page } from "./page.js";

/** More lines than this are a drawing, and no borders of cells. */
const MOST_RULES = 10_000;

/** The mark of a subset of a font before its name. */
const SUBSET = /^[A-Z]{6}\+/u;

/** A font as pdf.js keeps it for those who draw. */
interface KeptFont {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
}

/** pdf.js gives what it has of a page when an error stops it or takes a font away, and says so. */
const INCOMPLETE = /(?:ignoring errors during ".*" task|Error during font loading): "?(.*?)"?\.?$/u;
/** Where a font is not told at all, it takes another, in which most letters are right. */
const DOUBTFUL = /attempting to fallback to a default font/u;

/** Reads one page after another, and forgets each. Throws InputError where one cannot be read whole. */
export async function* pagesOf({ document, operators }: OpenDocument): AsyncGenerator<Page> {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number);
    yield { ...pageOf(page.operators, operators, page.proxy), lacksFont: page.lacksFont };
    page.proxy.cleanup();
  }
}

async function readPage(document: PDFDocumentProxy, number: number) {
  const { result, warnings } = await listen(async () => {
    const proxy = await document.getPage(number);
    return { proxy, operators: (await proxy.getOperatorList()) as Operators };
  }).catch((error: unknown) => {
    throw errorFrom(error);
  });
  for (const warning of warnings) {
    const reason = INCOMPLETE.exec(warning)?.[1];
    if (reason !== undefined)
      throw new InputError(`a broken PDF file: page ${number} cannot be read whole (${reason})`);
  }
  return { ...result, lacksFont: warnings.some((warning) => DOUBTFUL.test(warning)) };
}

function pageOf(operators: Operators, names: ReadonlyMap<number, string>, page: PDFPageProxy) {
  const fonts = fontsOf(page);
  const read = (base: Matrix) => {
    const reader = new ContentReader(names, fonts, base);
    reader.read(operators);
    return reader;
  };
  const base = matrixOf(page.getViewport({ scale: 1 }).transform);
  const upright = read(base);
  const direction = mainDirectionOf(upright.glyphs);
  const reader = direction === 0 ? upright : read(after(base, rotation(-direction)));
  return {
    width: page.getViewport({ scale: 1 }).width,
    glyphs: reader.glyphs.filter(isOfPage),
    rules: reader.rules.length > MOST_RULES ? [] : reader.rules,
    asides: asidesOf(reader.glyphs),
  };
}

function fontsOf({ commonObjs }: PDFPageProxy): (id: string) => Font {
  const fonts = new Map<string, Font>();
  return (id) => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const { name = "", fontMatrix } = (commonObjs.has(id) ? commonObjs.get(id) : {}) as KeptFont;
    const font = { name: name.replace(SUBSET, ""), scale: fontMatrix?.[0] ?? 0.001 };
    fonts.set(id, font);
    return font;
  };
}

/** The direction in which most of the text runs: some pages lie on their side. */
function mainDirectionOf(glyphs: readonly PlacedGlyph[]): number {
  const counts = new Map<number, number>();
  for (const { direction, isAside } of glyphs) {
    if (!isAside) counts.set(direction, (counts.get(direction) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function isOfPage({ direction, isAside }: PlacedGlyph): boolean {
  return direction === 0 && !isAside;
}

/** What stands beside the text, in parts of one direction, each turned level. */
function asidesOf(glyphs: readonly PlacedGlyph[]): Glyph[][] {
  const parts = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    if (isOfPage(glyph)) continue;
    const key = `${glyph.isAside} ${glyph.direction}`;
    const part = parts.get(key) ?? [];
    part.push(turned(glyph));
    parts.set(key, part);
  }
  return [...parts.values()];
}

function turned(glyph: PlacedGlyph): Glyph {
  const [cosine, sine] = rotation(-glyph.direction);
  return { ...glyph, x: cosine * glyph.x - sine * glyph.y, y: sine * glyph.x + cosine * glyph.y };
}

function rotation(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}
