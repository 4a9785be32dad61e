import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/input/pdf/read.js";
import { lines, makePdf, type Page, type Text } from "./make-pdf.js";

const read = async (...pages: readonly Page[]) => (await readPdf(makePdf(pages))).text;
const page = (...texts: readonly Text[]): Page => ({ texts });

/** Letters that a full line of the texts below has. */
const FULL = 60;

/** A line of words with as many letters as told; other lines have other words. */
function line(letters = FULL, other = 0): string {
  const words = ["chung", "tay", "cùng", "nhau", "giữ", "rừng"];
  const text = Array.from({ length: 30 }, (_, index) => words[(index * (other + 1)) % words.length]).join(
    " ",
  );
  return text.slice(0, letters).replace(/ $/u, "g");
}

/** A paragraph that tells where the margins are. */
const margins = lines([line(), line(), line(), "het."], { y: 780 });

/** What comes of lines below the paragraph that tells the margins. */
async function textOf(...texts: readonly Text[]): Promise<string> {
  const text = await read(page(...margins, ...texts));
  return text.slice(text.indexOf("\n\n") + 2);
}

/** Two lines of one paragraph, the first full. */
const cut = (first: string, second: string) =>
  textOf(...lines([`${line(FULL - first.length - 1)} ${first}`, second], { y: 700 })).then((text) =>
    text.slice(FULL - first.length),
  );

describe("lines of one paragraph", () => {
  it("are one line of text", async () => {
    expect(await cut("Kế hoạch số", "150-KH/TU")).toBe("Kế hoạch số 150-KH/TU");
  });

  it.each([
    ["a symbol behind its slash", "45-NQ/", "TW ngày", "45-NQ/TW ngày"],
    ["a symbol behind its hyphen", "150-", "KH/TU", "150-KH/TU"],
    ["a number behind its hyphen", "COVID-", "19 còn", "COVID-19 còn"],
    ["words on both sides of a dash", "Mác -", "Lênin", "Mác - Lênin"],
    ["Vietnamese words with a hyphen", "kinh tế-", "xã hội", "kinh tế-xã hội"],
    ["foreign names by syllables", "Cam-pu-", "chia", "Cam-pu-chia"],
    ["an English word that is cut", "reso-", "lution", "resolution"],
    ["an English word that begins like a Vietnamese one", "co-", "operation", "cooperation"],
    ["a soft hyphen in an English word", "can\u00ad", "ton", "canton"],
    ["a hyphen that the font calls a soft one", "150\u00ad", "KH/TU", "150-KH/TU"],
    ["capitals", "PCT-", "UBND", "PCT-UBND"],
  ])("that cut %s are put together rightly", async (_name, first, second, whole) => {
    expect(await cut(first, second)).toBe(whole);
  });

  it("keep a hyphen that stands inside a line, whatever the font calls it", async () => {
    expect(await textOf(...lines(["45\u00adNQ/TW"], { y: 700 }))).toBe("45-NQ/TW");
  });

  it("may begin with an indent, or hang below a list mark", async () => {
    const indented = [{ x: 70, y: 700, text: line(FULL - 4) }, ...lines([line(), "het."], { y: 688 })];
    expect(await textOf(...indented)).not.toContain("\n");
    const hanging = [
      { x: 50, y: 700, text: "-" },
      { x: 65, y: 700, text: line(FULL - 3) },
      { x: 65, y: 688, text: "het." },
    ];
    expect(await textOf(...hanging)).toBe(`- ${line(FULL - 3)} het.`);
  });

  it("may be centred, as titles are", async () => {
    const title = [
      { x: 55, y: 700, text: line(FULL - 2) },
      { x: 150, y: 688, text: line(20) },
    ];
    expect(await textOf(...title)).toBe(`${line(FULL - 2)} ${line(20)}`);
  });
});

describe("a new paragraph", () => {
  const twoLines = async (...texts: readonly Text[]) =>
    expect((await textOf(...texts)).split("\n\n")).toHaveLength(2);

  it("comes after a line with room for the next word", () =>
    twoLines(...lines([line(30), line()], { y: 700 })));

  it("comes with an indent", () =>
    twoLines({ x: 50, y: 700, text: line() }, { x: 70, y: 688, text: line(20) }));

  it("comes after more space", () =>
    twoLines({ x: 50, y: 700, text: line() }, { x: 50, y: 680, text: line(20) }));

  it("comes in another size", () =>
    twoLines({ x: 50, y: 700, text: line() }, { x: 50, y: 688, text: line(20), size: 12 }));

  it("comes in another style", () =>
    twoLines({ x: 50, y: 700, text: line(), font: "Times-Bold" }, { x: 50, y: 688, text: line(20) }));

  it("comes after an entry of a table of contents", async () => {
    const entries = lines([`${line(FULL - 10)} .......5`, `${line(FULL - 10)} .......7`], { y: 700 });
    expect((await textOf(...entries)).split(/\n+/)).toHaveLength(2);
  });
});

describe("items of a list", () => {
  it.each(["-", "+", "•", "1.", "a)", "(1)", "II.", "2.1."])("begin with a mark: %s", async (mark) => {
    const end = line(FULL - mark.length - 2);
    const item = `${mark} ${end}.`;
    expect(await textOf(...lines([item, item], { y: 700 }))).toBe(`${item}\n${item}`);
  });

  it("but a number or a dash that a line begins with inside a sentence is none", async () => {
    expect(await cut("trong năm", "2020. Tiếp")).toBe("trong năm 2020. Tiếp");
    expect(await cut("chủ nghĩa Mác", "- Lênin")).toBe("chủ nghĩa Mác - Lênin");
  });

  it("have a space behind their mark, however wide the gap", async () => {
    expect(await textOf({ x: 50, y: 700, text: "1." }, { x: 85, y: 700, text: "Mục tiêu" })).toBe(
      "1. Mục tiêu",
    );
  });
});

describe("the ends of pages", () => {
  const body = (first: string, page: number) => {
    return lines([first, ...Array.from({ length: 20 }, (_, index) => line(FULL, page + index))], { y: 700 });
  };
  const bodies = ["đầu", "giữa", "cuối"].map(body);
  /** The last line of the first page, and the first of the second. */
  const turn = `${line(FULL, 19)} giữa`;

  it("do not cut a paragraph, and page numbers go", async () => {
    for (const number of [String, (index: number) => `- ${index} -`, (index: number) => `Trang ${index}/3`]) {
      const pages = bodies.map((texts, index) => page(...texts, { x: 300, y: 30, text: number(index + 1) }));
      const text = await read(...pages);
      expect(text).not.toMatch(/Trang|- \d -|\d/);
      expect(text).toContain(turn);
    }
  });

  it("lose what stands on most pages, which comes once as furniture", async () => {
    const pages = bodies.map((texts, index) =>
      page(
        { x: 50, y: 770, text: "Tạp chí Cộng sản" },
        { x: 400, y: 770, text: `Số ${index + 1}` },
        ...texts,
      ),
    );
    const { text, sections } = await readPdf(makePdf(pages));
    expect(text.split("Tạp chí Cộng sản")).toHaveLength(2);
    expect(text).toContain(turn);
    expect(sections?.map(({ start, end, section }) => [text.slice(start, end), section])).toEqual([
      ["Tạp chí Cộng sản\tSố 1", "furniture"],
    ]);
  });

  it("keep a last line that is no page number, and a number that does not count pages", async () => {
    const pages = bodies.map((texts, index) =>
      page(...texts, { x: 50, y: 30, text: ["2019", "37", "5"][index] ?? "" }),
    );
    expect(await read(...pages)).toMatch(/2019.*37.*5/su);
  });

  it("keep small print that is no note", async () => {
    for (const small of ["12 xã đạt chuẩn nông thôn mới.", "1. Nguyễn Văn An, Lịch sử tỉnh Hà Nam."]) {
      const text = await read(
        page(...(bodies[0] ?? []), ...lines([small], { y: 60, size: 8 })),
        page(...(bodies[1] ?? [])),
      );
      expect(text.indexOf(small)).toBeLessThan(text.indexOf("giữa"));
      expect(text).toContain(small);
    }
  });

  it("lose their notes, which come behind the text", async () => {
    const note = lines(["1 Nghị quyết số 11-NQ/TU ngày 31/7/2017."], { y: 60, size: 8 });
    const text = await read(page(...(bodies[0] ?? []), ...note), page(...(bodies[1] ?? [])));
    expect(text).toContain(turn);
    expect(text.endsWith("\n\nNghị quyết số 11-NQ/TU ngày 31/7/2017.")).toBe(true);
  });
});
