import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/input/docx/read.js";

const read = (name: string) => readDocx(readFileSync(`fixtures/docx/${name}.docx`));
const linesOf = async (name: string) => (await read(name)).text.split(/\n+/);

describe("a report of a province", () => {
  it("has its head line by line, its headings with their numbers, its figures in rows", async () => {
    const lines = await linesOf("bao-cao");
    expect(lines.slice(0, 8)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "TỈNH NINH BÌNH",
      "Số: 245/BC-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Ninh Bình, ngày 28 tháng 9 năm 2023",
      "BÁO CÁO",
      "Tình hình kinh tế - xã hội 9 tháng đầu năm,",
    ]);
    expect(lines).toContain("I. KẾT QUẢ 9 THÁNG ĐẦU NĂM");
    expect(lines).toContain("2.1. Giao Sở Kế hoạch và Đầu tư theo dõi, tổng hợp trước ngày 15/12/2023.");
    expect(lines).toContain("- khách lưu trú đạt 1,1 triệu lượt.");
    expect(lines).toContain(
      "2\tSản lượng lương thực có hạt (cả năm ước 456 nghìn tấn)\tNghìn tấn\t259,4\t100,8",
    );
    expect(lines).toContain("Cộng số dự án được cấp mới\t\tDự án\t34\t117,2");
    expect(lines.at(-1)).toBe("Báo cáo kinh tế - xã hội 9 tháng năm 2023");
  });

  it("takes neither the title that Word proposed nor the name of an account", async () => {
    expect((await read("bao-cao")).metadata).toEqual({ title: null, author: null });
  });
});

describe("a resolution with tracked changes and notes", () => {
  it("is read as accepted, without what is hidden, its notes at the end", async () => {
    const lines = await linesOf("nghi-quyet");
    expect(lines).toContain("Số 34-NQ/TU");
    expect(lines).toContain(
      "Sau 5 năm thực hiện Nghị quyết số 11-NQ/TU, du lịch tỉnh có bước phát triển khá. Lượng khách tăng bình quân " +
        "19,4% mỗi năm; năm 2021 đón hơn 1 triệu lượt khách. Cao nguyên đá Đồng Văn được công nhận là Công viên địa " +
        "chất toàn cầu UNESCO từ năm 2010.",
    );
    expect(lines).toContain("Tuy nhiên, kết cấu hạ tầng còn yếu; nguồn nhân lực qua đào tạo mới đạt 46%.");
    expect(lines).toContain(
      "2. Đến năm 2025, đón 3 triệu lượt khách, tổng thu đạt 7.500 tỷ đồng; đến năm 2030, đón 5 triệu lượt khách.",
    );
    expect(lines.filter((line) => line.includes("Giao Ban cán sự đảng"))).toHaveLength(1);
    expect(lines.slice(-2)).toEqual([
      "Nghị quyết số 11-NQ/TU ngày 31/7/2017 của Ban Chấp hành Đảng bộ tỉnh khóa XVI.",
      "Năm 2021 chịu ảnh hưởng của dịch COVID-19, giảm 32,6% so với năm 2019.",
    ]);
  });
});

describe("a story", () => {
  it("has its title and author from the properties, its box once, its signs as letters", async () => {
    const { text, metadata, sections } = await read("tin-bai");
    expect(metadata).toEqual({
      title: "Cần Thơ: Nông dân vào vụ lúa giảm phát thải, thu thêm 5 triệu đồng mỗi héc-ta",
      author: "Huỳnh Ngọc Trâm",
    });
    expect(text.split("Cần Thơ có 65.000 ha")).toHaveLength(2);
    expect(text).toContain("tăng 0,7°C sau 30 năm");
    expect(text).toContain("Quyết định số 1490/QĐ-TTg ngày 27/11/2023");
    expect(sections?.map(({ section }) => section)).toEqual(["title", "caption", "furniture"]);
  });
});

describe("a letter in fonts from before Unicode", () => {
  it("is read as its fonts show it, also where a word is cut into runs, and what was retyped stays", async () => {
    const { text, warnings } = await read("cong-van-phong-cu");
    expect(text.split(/\n+/)).toEqual([
      "BỘ GIÁO DỤC VÀ ĐÀO TẠO",
      "Số: 4567/BGDĐT-GDTrH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Nội, ngày 14 tháng 5 năm 2002",
      "V/v: hướng dẫn tuyển sinh năm học 2002 - 2003",
      "Kính gửi: Các Sở Giáo dục và Đào tạo",
      "Căn cứ Chỉ thị số 18/2001/CT-TTg ngày 27/8/2001 của Thủ tướng Chính phủ, Bộ hướng dẫn tuyển sinh vào 1.250 " +
        "trường trung học phổ thông; mỗi trường được tuyển không quá 45 học sinh một lớp.",
      "Các trường ở Thành phố Hồ Chí Minh, tỉnh Đồng Nai và tỉnh Bình Dương báo cáo Bộ trước ngày 30/6/2002; đề thi " +
        "được giữ bí mật, mỗi phòng thi có 2 giám thị.",
      "Đoạn này được gõ lại bằng Unicode nhưng còn giữ phông cũ: 36 trường chuẩn quốc gia.",
      "THỨ TRƯỞNG",
      "Lê Vũ Hùng Cường",
    ]);
    expect(warnings).toEqual([expect.stringContaining("tcvn3, vni")]);
  });
});

describe("papers of other programs", () => {
  it("LibreOffice: numbers and bullets of lists, rows", async () => {
    const lines = await linesOf("ke-hoach");
    expect(lines).toContain("2. Phủ sóng 4G tại 88/88 bản, khu phố trước ngày 30/6/2024.");
    expect(lines).toContain("- Phòng Văn hóa và Thông tin chủ trì, báo cáo UBND huyện hằng quý;");
    expect(lines).toContain("Tập huấn 64 tổ công nghệ số cộng đồng\tNgân sách huyện\t315 triệu đồng");
    expect((await read("ke-hoach")).metadata).toEqual({
      title: "Kế hoạch chuyển đổi số huyện Mường Lát năm 2024",
      author: "Hơ Thị Mỷ",
    });
  });

  it("pandoc: notes, tables without lines", async () => {
    const lines = await linesOf("phong-van");
    expect(lines).toContain("Lượt khách\t1,1 triệu lượt\t1,4 triệu lượt");
    expect(lines.at(-1)).toBe("Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ.");
  });
});
