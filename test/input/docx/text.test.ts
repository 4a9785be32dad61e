import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/input/docx/read.js";
import { docxEntries, makeDocx, makeZip, type Parts, p, r, ruled, table } from "./make-docx.js";

const read = (body: string, parts?: Parts) => readDocx(makeDocx(body, parts));
const textOf = async (body: string, parts?: Parts) => (await read(body, parts)).text;

/** A DOCX file with these bytes as its main document. */
const withMain = (bytes: Buffer) =>
  makeZip(
    docxEntries("").map((part) => (part.name === "word/document.xml" ? { name: part.name, bytes } : part)),
  );

const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string) => `<w:ins>${r(text)}</w:ins>`;

describe("paragraphs", () => {
  it("are lines with a blank line between them", async () => {
    expect(await textOf(p("KẾ HOẠCH") + p("") + p("Ngày 3/7/2021"))).toBe("KẾ HOẠCH\n\nNgày 3/7/2021");
  });

  it("join their runs without a space", async () => {
    const runs = ["Nghị quyết số 5", '<w:proofErr w:type="spellStart"/>', "2-NQ", "/TW"];
    expect(await textOf(p(...runs))).toBe("Nghị quyết số 52-NQ/TW");
  });

  it("keep line breaks, tabs and hyphens", async () => {
    const run =
      "<w:r><w:t>Số 34</w:t><w:noBreakHyphen/><w:t>NQ/TU</w:t><w:br/><w:t>Hà</w:t><w:tab/><w:t>Nội</w:t></w:r>";
    expect(await textOf(p(run))).toBe("Số 34-NQ/TU\nHà\tNội");
  });

  it("drop soft hyphens of Word", async () => {
    expect(await textOf(p("<w:r><w:t>reso</w:t><w:softHyphen/><w:t>lution</w:t></w:r>"))).toBe("resolution");
  });

  it("take them for ư in the fonts of TCVN3", async () => {
    const old = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
    const run = `<w:r>${old}<w:t>Thñ t</w:t><w:softHyphen/><w:t>íng, tr\u00adêng</w:t></w:r>`;
    expect(await textOf(p(run))).toBe("Thủ tướng, trường");
  });

  it("show the signs of symbol fonts", async () => {
    const sign = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
    expect(await textOf(p(sign, " 10 USD, 37", r("\uf0b0", '<w:rFonts w:hAnsi="Symbol"/>'), "C"))).toBe(
      "≥ 10 USD, 37°C",
    );
  });

  it("hold the text of links and the results of fields, and no codes", async () => {
    const link = `<w:hyperlink>${r("Nghị định 30")}</w:hyperlink>`;
    const nested = field(` IF ${field("MERGEFIELD a", r("ẩn"))} `, r("hiện"));
    expect(await textOf(p(link, " ", field('HYPERLINK "a"', r("của Chính phủ")), " ", nested))).toBe(
      "Nghị định 30 của Chính phủ hiện",
    );
  });

  it("leave out what is hidden, by the run or by its style", async () => {
    const styles = '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>';
    const runs = [
      "a",
      r("b", "<w:vanish/>"),
      r("c", '<w:rStyle w:val="Note"/>'),
      r("d", '<w:vanish w:val="0"/>'),
    ];
    expect(await textOf(p(...runs), { styles })).toBe("ad");
  });

  it("leave out the prompts of forms", async () => {
    const form = (state: string) =>
      `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${r("Bấm vào đây")}</w:sdtContent></w:sdt>`;
    expect(await textOf(p("Họ tên: ", form("<w:showingPlcHdr/>"), form("")))).toBe("Họ tên: Bấm vào đây");
  });
});

describe("tracked changes", () => {
  it("are read as accepted", async () => {
    expect(await textOf(p("đạt ", deleted("18%"), inserted("19,4%")))).toBe("đạt 19,4%");
    const moved = `<w:moveFrom>${r("cũ")}</w:moveFrom><w:moveTo>${r("mới")}</w:moveTo>`;
    expect(await textOf(p(moved))).toBe("mới");
  });

  it("join paragraphs whose mark between them is deleted", async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("đón 3 triệu lượt khách")}</w:p>`;
    expect(await textOf(open + p(", tổng thu 7.500 tỷ đồng"))).toBe(
      "đón 3 triệu lượt khách, tổng thu 7.500 tỷ đồng",
    );
  });

  it("drop deleted rows", async () => {
    const row = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("cũ")}</w:tc></w:tr>`;
    expect(await textOf(`<w:tbl>${row}<w:tr><w:tc>${p("mới")}</w:tc></w:tr></w:tbl>`)).toBe("mới");
  });

  it("do not bring back properties from before a change", async () => {
    const change = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>";
    expect(await textOf(p(r("hiện", change)))).toBe("hiện");
  });
});

describe("tables", () => {
  it("are rows, a tab between cells", async () => {
    const text = await textOf(
      p("Bảng") +
        table(
          [
            ["STT", "Xã"],
            ["1", p("Pù Nhi") + p("Nhi Sơn")],
            ["", "Cộng"],
          ],
          ruled,
        ),
    );
    expect(text).toBe("Bảng\n\nSTT\tXã\n1\tPù Nhi Nhi Sơn\n\tCộng");
  });

  it("keep the columns behind a cell that stands across several", async () => {
    const across = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("Cộng")}</w:tc><w:tc>${p("34")}</w:tc></w:tr>`;
    expect(await textOf(`<w:tbl>${across}</w:tbl>`)).toBe("Cộng\t\t34");
  });

  it("without lines keep the paragraphs of their cells, as the head of an official paper has them", async () => {
    const left = p("UBND TỈNH HÀ NAM") + p("Số: 12/KH-UBND");
    const right = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc");
    const lines = [
      "UBND TỈNH HÀ NAM",
      "Số: 12/KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
    ];
    expect(await textOf(table([[left, right]]))).toBe(lines.join("\n\n"));
  });

  it("may take their lines from their style or their cells", async () => {
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:tblPr>${ruled}</w:tblPr></w:style>`;
    const rows = [["1", p("a") + p("b")]];
    expect(await textOf(table(rows, '<w:tblStyle w:val="Grid"/>'), { styles })).toBe("1\ta b");
    const sides = '<w:tcPr><w:tcBorders><w:left w:val="single"/></w:tcBorders></w:tcPr>';
    expect(await textOf(table([["1", `${sides}${p("a")}${p("b")}`]]))).toBe("1\ta b");
  });

  it("inside a cell go into its line", async () => {
    expect(await textOf(table([["1", table([["a", "b"]], ruled)]], ruled))).toBe("1\ta b");
  });
});

describe("lists", () => {
  const level = (depth: number, format: string, pattern: string, more = "") =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.", '<w:pStyle w:val="H1"/>')}${level(1, "decimal", "%2.")}` +
    `${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}${level(1, "bullet", "+")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "Điều %1.")}${level(1, "decimal", "%1.%2.")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const item = (text: string, list: number, depth = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;

  it("have their numbers as Word writes them, an item a line", async () => {
    const body =
      item("a", 1) + item("b", 1, 1) + item("c", 1, 2) + item("d", 1, 2) + item("e", 1) + item("f", 1, 1);
    expect(await textOf(body, { numbering })).toBe("I. a\n1. b\na) c\nb) d\nII. e\n1. f");
  });

  it("have a dash for a bullet, unless it is one that people type", async () => {
    expect(await textOf(item("a", 2) + item("b", 2, 1), { numbering })).toBe("- a\n+ b");
  });

  it("go on counting behind other paragraphs, and begin anew where told", async () => {
    const body = item("a", 3) + p("x") + item("b", 3) + item("c", 3, 1) + item("d", 4) + item("e", 4);
    const lines = "Điều 1. a\n\nx\n\nĐiều 2. b\n2.1. c\nĐiều 5. d\nĐiều 6. e";
    expect(await textOf(body, { numbering })).toBe(lines);
  });

  it("may come from the style of a paragraph", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>';
    const heading = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r("a")}</w:p>`;
    const none =
      '<w:p><w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>';
    expect(await textOf(heading("H1") + heading("H1a") + none, { styles, numbering })).toBe(
      "I. a\nII. a\n\nb",
    );
  });
});

describe("what stands beside the text", () => {
  it("text boxes come once, behind the paragraph that they hang on", async () => {
    const box = (outer: string) => `<${outer}><w:txbxContent>${p("Hộp")}</w:txbxContent></${outer}>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box("wps:txbx")}</mc:Choice><mc:Fallback>${box("v:textbox")}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(p("Trước ", twice, "sau"))).toBe("Trước sau\n\nHộp");
  });

  it("notes come behind the text, in the order of their marks", async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p("---")}</w:footnote>${note(1, "một")}${note(2, "hai")}${note(3, "ba")}`;
    expect(await textOf(p("năm 2021", mark(2), " và 2022", mark(1)), { footnotes })).toBe(
      "năm 2021 và 2022\n\nhai\n\nmột",
    );
  });

  it("headers and footers come last, each text once, without page numbers, as furniture", async () => {
    const body =
      `${p("Thân bài")}<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:headerReference w:type="default" r:id="header"/>` +
      '<w:footerReference w:type="default" r:id="footer"/></w:sectPr>';
    const footer = p("Trang ", field("PAGE", r("2")), "/", field("NUMPAGES", r("5"))) + p("Báo cáo năm 2023");
    const { text, sections } = await read(body, { header: p("Sở Nội vụ"), footer });
    expect(text).toBe("Thân bài\n\nSở Nội vụ\n\nBáo cáo năm 2023");
    expect(sections?.map(({ start, end, section }) => [text.slice(start, end), section])).toEqual([
      ["Sở Nội vụ", "furniture"],
      ["Báo cáo năm 2023", "furniture"],
    ]);
  });

  it("titles and captions are told by their styles", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>';
    const styled = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;
    const { text, sections } = await read(styled("T", "Tin") + p("Thân") + styled("C", "Ảnh"), { styles });
    expect(sections?.map(({ start, end, section }) => [text.slice(start, end), section])).toEqual([
      ["Tin", "title"],
      ["Ảnh", "caption"],
    ]);
  });

  it("an embedded file is not passed over silently", async () => {
    const { warnings } = await read(`${p("a")}<w:altChunk r:id="x"/>`);
    expect(warnings).toEqual([expect.stringContaining("embedded")]);
  });
});

describe("other writings of the same XML", () => {
  const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  it.each([
    ["another prefix", "ns0:", `xmlns:ns0="${transitional}"`],
    ["no prefix", "", `xmlns="${transitional}" xmlns:w="${transitional}"`],
    ["the strict namespace", "w:", `xmlns:w="${strict}"`],
  ])("%s", async (_name, x, namespaces) => {
    const hidden = `<${x}r><${x}rPr><${x}vanish ${x || "w:"}val="1"/></${x}rPr><${x}t>ẩn</${x}t></${x}r>`;
    const shown = `<${x}r><${x}t>Hà Nội</${x}t></${x}r>`;
    const body = `<${x}body><${x}p>${hidden}${shown}</${x}p></${x}body>`;
    const xml = `<${x}document ${namespaces}>${body}</${x}document>`;
    expect((await readDocx(withMain(Buffer.from(xml)))).text).toBe("Hà Nội");
  });

  it("UTF-16", async () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("Hà Nội")}</w:body></w:document>`;
    const { text, encoding } = await readDocx(withMain(Buffer.from(`\uFEFF${xml}`, "utf16le")));
    expect({ text, encoding }).toEqual({ text: "Hà Nội", encoding: "utf-16le" });
  });
});
