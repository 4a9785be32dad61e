import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/input/pdf/read.js";
import { makePdf, type Text } from "./make-pdf.js";

const textOf = async (...texts: readonly Text[]) => (await readPdf(makePdf([{ texts }]))).text;
const at = (x: number, text: string, more: Partial<Text> = {}): Text => ({ x, y: 700, text, ...more });

describe("words", () => {
  it("are put together where the file cuts them", async () => {
    expect(await textOf(at(50, "Ngh"), at(65, "ị"), at(70, " quy"), at(90, "ế"), at(95, "t"))).toBe(
      "Nghị quyết",
    );
  });

  it("have a space where the gap says so", async () => {
    expect(await textOf(at(50, "Hà"), at(63, "Nội"), at(78.3, ","))).toBe("Hà Nội,");
  });

  it("take in letters of another font that are drawn behind the others", async () => {
    const texts = [
      at(50, "Ngh"),
      at(72.5, "quy"),
      at(92.5, "t"),
      at(65, "ị", { font: "Other" }),
      at(87.5, "ế", { font: "Other" }),
    ];
    expect(await textOf(...texts)).toBe("Nghị quyết");
  });

  it("are not doubled by letters that are drawn twice to look bold", async () => {
    expect(await textOf(at(50, "NGHỊ QUYẾT"), at(50.3, "NGHỊ QUYẾT"))).toBe("NGHỊ QUYẾT");
  });

  it("keep doubled letters and digits", async () => {
    expect(await textOf(at(50, "100.000 oo"))).toBe("100.000 oo");
  });

  it("whose letters are set apart stay words", async () => {
    const letters = [..."BÁO"].map((letter, index) => at(50 + 7 * index, letter));
    const more = [..."CÁO"].map((letter, index) => at(78 + 7 * index, letter));
    expect(await textOf(...letters, ...more)).toBe("BÁO CÁO");
  });
});

describe("the text layer of a page that was scanned", () => {
  const words = ["Ngày", "3/7/2021,", "Tỉnh", "ủy", "ban", "hành", "Chương", "trình", "số", "12-CTr/TU."];
  const starts = words.map(
    (_, index) => 50 + 5 * words.slice(0, index).join(" ").length + (index > 0 ? 5 : 0),
  );

  it("is one line where its words dance a little", async () => {
    const texts = words.map((word, index) => at(starts[index] ?? 0, word, { y: 700 + (index % 3) }));
    expect(await textOf(...texts)).toBe(words.join(" "));
  });

  it("is one line where it lies askew", async () => {
    const slope = Math.tan(Math.PI / 90);
    const texts = words.map((word, index) => {
      const x = starts[index] ?? 0;
      return at(x, word, { y: 700 + slope * (x - 50), turn: 2 });
    });
    expect(await textOf(...texts)).toBe(words.join(" "));
  });
});

describe("marks that are drawn apart from their letters", () => {
  it("are composed with them", async () => {
    expect(await textOf(at(50, "Vie\u0302\u0323t Nam"))).toBe("Việt Nam");
    expect(await textOf(at(50, "Hoa"), at(60, "\u0300"), at(65, " Binh"))).toBe("Hoà Binh");
  });

  it("also as signs of their own over a letter, and not where they stand for themselves", async () => {
    expect(await textOf(at(50, "Hoa Binh"), at(60, "`", { y: 701 }))).toBe("Hoà Binh");
    expect(await textOf(at(50, "a ~ b"))).toBe("a ~ b");
  });

  it("other letters stay as they are", async () => {
    expect(await textOf(at(50, "Kelvin \u212a"))).toBe("Kelvin \u212a");
  });
});

describe("raised numbers", () => {
  const raised = (x: number, text: string) => at(x, text, { y: 704, size: 6 });

  it("that point to notes go", async () => {
    expect(await textOf(at(50, "năm 2021"), raised(90, "2"), at(93, ", tăng"))).toBe("năm 2021, tăng");
    expect(await textOf(at(50, "số 11-NQ/TU"), raised(105, "(1)"))).toBe("số 11-NQ/TU");
  });

  it("that belong to a unit stay", async () => {
    expect(await textOf(at(50, "2.356 km"), raised(90, "2"), at(93, "; 5 m"), raised(118, "3"))).toBe(
      "2.356 km2; 5 m3",
    );
  });
});

describe("signs", () => {
  it("of symbol fonts are bullets or what they stand for", async () => {
    expect(await textOf(at(50, "\uf0b7 \uf0b3 5 ha"))).toBe("• ≥ 5 ha");
  });

  it("ligatures are letters", async () => {
    expect(await textOf(at(50, "o\ufb03cial"))).toBe("official");
  });

  it("letters of fonts from before Unicode are what they show", async () => {
    const { text, warnings } = await readPdf(
      makePdf([
        { texts: [at(50, "Céng hoµ x· héi chñ nghÜa ViÖt Nam, tr\u00adêng §¹i häc", { font: ".VnTime" })] },
      ]),
    );
    expect(text).toBe("Cộng hoà xã hội chủ nghĩa Việt Nam, trường Đại học");
    expect(warnings).toEqual([expect.stringContaining("tcvn3")]);
  });

  it("also where the file does not tell the names of its fonts", async () => {
    const lines = [
      "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
      "Tr\u00adêng §¹i häc Khoa häc Tù nhiªn",
      "Thñ t\u00adíng ChÝnh phñ",
    ];
    const texts = lines.map((text, index) => at(50, text, { y: 700 - 40 * index, font: "F1" }));
    const { text, encoding, warnings } = await readPdf(makePdf([{ texts }]));
    expect(text.split("\n\n")).toEqual([
      "Cộng hoà xã hội chủ nghĩa Việt Nam",
      "Trường Đại học Khoa học Tự nhiên",
      "Thủ tướng Chính phủ",
    ]);
    expect(encoding).toBe("tcvn3");
    expect(warnings).toEqual([expect.stringContaining("tcvn3")]);
  });
});
