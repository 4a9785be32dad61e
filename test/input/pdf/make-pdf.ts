import { deflateSync } from "node:zlib";

/** Text at a place of a page, in points from its lower left corner. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Default: 10, in which every letter is 5 points wide. */
  readonly size?: number;
  readonly font?: string;
  /** Degrees against the clock. */
  readonly turn?: number;
}

export interface Page {
  readonly texts?: readonly Text[];
  /** Lines, each from one point to another. */
  readonly rules?: readonly (readonly [x: number, y: number, toX: number, toY: number])[];
  readonly rotate?: number;
  /** Whether a picture fills it. */
  readonly picture?: boolean;
  /** What else is in its content. */
  readonly content?: string;
}

export interface Document {
  readonly info?: Readonly<Record<string, string>>;
  readonly fonts?: "readable" | "private" | "nameless";
}

export const WIDTH = 600;
export const HEIGHT = 800;

/** A PDF file of pages of 600 × 800 points. */
export function makePdf(pages: readonly Page[], { info = {}, fonts = "readable" }: Document = {}): Buffer {
  const names = [...new Set(pages.flatMap(({ texts = [] }) => texts.map(({ font }) => font ?? "Times")))];
  const objects: Buffer[] = [];
  const add = (object: string | Buffer) =>
    objects.push(typeof object === "string" ? Buffer.from(object) : object);
  const first = 4 + 4 * names.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`);
  add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} ${hexadecimal(`\uFEFF${value}`)}`)
      .join(" ")} >>`,
  );
  names.forEach((name, index) => {
    for (const object of fontObjects(name, 4 + 4 * index, fonts)) add(object);
  });
  const fontList = names.map((_, index) => `/F${index} ${4 + 4 * index} 0 R`).join(" ");
  pages.forEach((page, index) => {
    const content = `${first + 2 * index + 1} 0 R`;
    const resources = `<< /Font << ${fontList} >> >>`;
    const box = `/MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.rotate ?? 0}`;
    add(`<< /Type /Page /Parent 2 0 R ${box} /Contents ${content} /Resources ${resources} >>`);
    add(stream(contentOf(page, names)));
  });
  return withTable(objects);
}

function contentOf(
  { texts = [], rules = [], picture = false, content = "" }: Page,
  names: readonly string[],
): string {
  const shown = texts.map(({ x, y, text, size = 10, font = "Times", turn = 0 }) => {
    const [cosine, sine] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const place = [cosine, sine, -sine, cosine, x, y].map((number) => number.toFixed(4)).join(" ");
    return `BT /F${names.indexOf(font)} ${size} Tf ${place} Tm ${hexadecimal(text)} Tj ET`;
  });
  const drawn = rules.map(([x, y, toX, toY]) => `${x} ${y} m ${toX} ${toY} l S`);
  const image = picture ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q`] : [];
  return [...drawn, ...image, ...shown, content].join("\n");
}

/** A font whose codes are UTF-16 and whose letters are all half as wide as high. */
function fontObjects(name: string, number: number, fonts: Document["fonts"]): readonly (string | Buffer)[] {
  const maps = { readable: [0, 0xffff, 0], private: [0, 0x1fff, 0xe000], nameless: [0, 0, 0] };
  const [from = 0, to = 0, target = 0] = maps[fonts ?? "readable"];
  const map = `1 beginbfrange\n${[from, to, target].map(code).join(" ")}\nendbfrange`;
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${number + 1} 0 R] /ToUnicode ${number + 3} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${number + 2} 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 800] >>`,
    stream(
      `/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${map}\nendcmap`,
    ),
  ];
}

function code(number: number): string {
  return `<${number.toString(16).padStart(4, "0")}>`;
}

function hexadecimal(text: string): string {
  return `<${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
}

function stream(content: string): Buffer {
  const packed = deflateSync(content);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
}

/** A file of objects, with the table of their places. */
function withTable(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n")];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    const place = length;
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}

/** Lines of text below each other. */
export function lines(
  texts: readonly string[],
  place: Partial<Text> & { readonly step?: number } = {},
): Text[] {
  const { x = 50, y = 700, step = 12, ...rest } = place;
  return texts.map((text, index) => ({ x, y: y - index * step, text, ...rest }));
}
