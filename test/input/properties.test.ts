import { describe, expect, it } from "vitest";
import { authorFrom, titleFrom } from "../../src/input/properties.js";

describe("a title in the properties of a file", () => {
  it.each([
    ["Kinh tế biển miền Trung  sau 5 năm", "Kinh tế biển miền Trung sau 5 năm"],
    ["Văn bản pháp luật cần biết", "Văn bản pháp luật cần biết"],
    ["Bộ Y tế họp khẩn", "Bộ Y tế họp khẩn"],
    ["Te\u0302n", "Tên"],
  ])("is taken: %s", (property, title) => {
    expect(titleFrom(property)).toBe(title);
  });

  it.each([
    "",
    "  ",
    undefined,
    "Microsoft Word - 245 BC-UBND.doc",
    "Document1",
    "Tài liệu 2",
    "untitled",
    "PowerPoint Presentation",
    "BC quy 3.docx",
    "ỦY BAN NHÂN DÂN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "BỘ Y TẾ",
    "UBND tØnh Hµ Nam",
    "123/45",
  ])("may be a leftover: %j", (property) => {
    expect(titleFrom(property)).toBeNull();
  });
});

describe("an author in the properties of a file", () => {
  it.each(["Đoàn Mỹ Uyên", "Nguyen Van An", "Sophie Laurent", "Y Moan Êban", "Báo Nhân Dân"])(
    "is taken: %s",
    (author) => {
      expect(authorFrom(author)).toBe(author);
    },
  );

  it.each([
    "",
    undefined,
    "admin",
    "Admin",
    "user",
    "User PC",
    "Administrator",
    "Microsoft Office User",
    "Windows User",
    "HP",
    "HP Compaq",
    "DELL",
    "Thanh Nam Computer",
    "DESKTOP-4F2K1",
    "python-docx",
    "Văn thư",
    "Văn Thư",
    "vanthu",
    "NguyÔn V¨n Hïng",
    "Nguyeãn Vaên Huøng",
    "hang.nt@example.vn",
    "a b",
  ])("may be a machine: %j", (author) => {
    expect(authorFrom(author)).toBeNull();
  });
});
