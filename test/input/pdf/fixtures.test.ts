import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/input/docx/read.js";
import { readPdf } from "../../../src/input/pdf/read.js";

const read = (name: string) => readPdf(readFileSync(`fixtures/pdf/${name}.pdf`));
const linesOf = async (name: string) => (await read(name)).text.split(/\n+/);

describe("a report of a province, in letters of two fonts that are drawn one after the other", () => {
  it("has the lines that its DOCX has", async () => {
    const docx = await readDocx(readFileSync("fixtures/docx/bao-cao.docx"));
    const withDashes = (await read("bao-cao")).text.replaceAll("• ", "- ");
    expect(withDashes.split(/\n+/)).toEqual(docx.text.split(/\n+/));
  });

  it("takes neither the title that Word proposed nor the name of an account", async () => {
    const { metadata, encoding } = await read("bao-cao");
    expect(metadata).toEqual({ title: null, author: null });
    expect(encoding).toBeNull();
  });
});

describe("a resolution with notes, over two pages", () => {
  it("has its head, its symbols whole, its notes at the end, no page number", async () => {
    const lines = await linesOf("nghi-quyet");
    expect(lines.slice(0, 8)).toEqual([
      "ĐẢNG BỘ TỈNH HÀ GIANG\tĐẢNG CỘNG SẢN VIỆT NAM",
      "BAN CHẤP HÀNH",
      "*",
      "Số 34-NQ/TU",
      "Hà Giang, ngày 25 tháng 10 năm 2022",
      "NGHỊ QUYẾT",
      "HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LẦN THỨ TÁM, KHÓA XVII",
      "về phát triển du lịch tỉnh Hà Giang giai đoạn 2022 - 2025, định hướng đến năm 2030",
    ]);
    expect(lines).toContain(
      "Sau 5 năm thực hiện Nghị quyết số 11-NQ/TU, du lịch tỉnh có bước phát triển khá. Lượng khách tăng bình quân " +
        "19,4% mỗi năm; năm 2021 đón hơn 1 triệu lượt khách. Cao nguyên đá Đồng Văn được công nhận là Công viên địa " +
        "chất toàn cầu UNESCO từ năm 2010.",
    );
    expect(lines.join("\n")).toContain("Cao nguyên đá Đồng Văn lên 2.356 km2; bảo đảm");
    expect(lines.join("\n")).toContain("quán triệt Kết luận số 45-KL/TU ngày 18/7/2022");
    expect(lines.slice(-2)).toEqual([
      "Nghị quyết số 11-NQ/TU ngày 31/7/2017 của Ban Chấp hành Đảng bộ tỉnh khóa XVI.",
      "Năm 2021 chịu ảnh hưởng của dịch COVID-19, giảm 32,6% so với năm 2019.",
    ]);
    expect(lines).not.toContain("2");
  });
});

describe("a journal in two columns", () => {
  it("is read column by column, its paragraphs whole over the end of a page, its running head once", async () => {
    const { text, sections, metadata } = await read("tap-chi");
    const lines = text.split(/\n+/);
    expect(lines.slice(0, 3)).toEqual([
      "KINH TẾ BIỂN MIỀN TRUNG SAU 5 NĂM THỰC HIỆN NGHỊ QUYẾT SỐ 36-NQ/TW",
      "Lê Thị Hải Yến",
      "Kết quả bước đầu",
    ]);
    expect(lines).toHaveLength(17);
    expect(lines.filter((line) => /[^.\d]$/u.test(line)).slice(1)).toEqual([
      "Lê Thị Hải Yến",
      "Kết quả bước đầu",
      "Khó khăn về hạ tầng",
    ]);
    expect(sections?.map(({ start, end, section }) => [text.slice(start, end), section])).toEqual([
      ["Tạp chí Kinh tế biển, số 4/2024", "furniture"],
    ]);
    expect(text).not.toContain("Trang 1");
    expect(metadata).toEqual({
      title: "Kinh tế biển miền Trung sau 5 năm thực hiện Nghị quyết số 36-NQ/TW",
      author: "Lê Thị Hải Yến",
    });
  });
});

describe("pages printed from a browser", () => {
  it("have their table as rows, their paragraphs whole, what the browser adds as furniture", async () => {
    const { text, sections } = await read("thong-bao");
    const lines = text.split(/\n+/);
    expect(lines).toContain("STT\tLĩnh vực\tCơ quan chủ trì\tSố kiến nghị\tĐã giải quyết");
    expect(lines).toContain(
      "1\tGiao thông, thủy lợi, hạ tầng kỹ thuật vùng đồng bào dân tộc thiểu số\t" +
        "Sở Giao thông vận tải; Sở Nông nghiệp và Phát triển nông thôn\t97\t74",
    );
    expect(lines).toContain(
      "Tuyến đường Quảng Khê - Khang Ninh (huyện Ba Bể) dài 12,9 km, tổng mức đầu tư 128 tỷ đồng, chậm 9 tháng so với " +
        "Quyết định số 1847/QĐ-UBND ngày 05/10/2022;",
    );
    expect(sections?.map(({ section }) => section)).toEqual(["furniture", "furniture"]);
    expect(lines.at(-1)).toBe("http://backan.example/ket-qua-giam-sat.html");
  });

  it("in columns are read column by column", async () => {
    const lines = await linesOf("ban-tin");
    expect(lines).toHaveLength(13);
    expect(lines).toContain(
      "Từ tháng 3/2024, 10 hộ dân ở huyện Vạn Ninh tham gia nuôi biển công nghệ cao với 240 lồng tròn vật liệu HDPE. " +
        "Sau 7 tháng, sản lượng cá bớp đạt 38 tấn, lợi nhuận bình quân 158 triệu đồng mỗi hộ, cao gấp 1,5 lần so với " +
        "lồng gỗ.",
    );
  });
});
