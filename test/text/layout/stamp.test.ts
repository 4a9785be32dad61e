import { describe, expect, it } from "vitest";
import { LayoutReader } from "../../../src/text/layout/layout.js";
import { stampOf } from "../../../src/text/layout/stamp.js";
import { Lexicon } from "../../../src/text/lexicon.js";

describe("a stamp", () => {
  it.each([
    ["Thứ hai, 30/01/2023 08:03", "2023-01-30T08:03"],
    ["Thứ Hai, 30/1/2023, 8:03 (GMT+7)", "2023-01-30T08:03"],
    ["08:03 | 30/01/2023", "2023-01-30T08:03"],
    ["30-01-2023 08:03:22", "2023-01-30T08:03"],
    ["30.01.2023", "2023-01-30"],
    ["Ngày đăng: 30/01/2023", "2023-01-30"],
    ["Cập nhật lúc 8h03, ngày 30/01/2023", "2023-01-30T08:03"],
    ["Đăng ngày 30 tháng 1 năm 2023 - Lượt xem: 125", "2023-01-30"],
    ["CN, 05/02/2023 - 3:20 PM", "2023-02-05T15:20"],
    ["05/02/2023 12:20 SA", "2023-02-05T00:20"],
    ["2023-02-05 15:20", "2023-02-05T15:20"],
    ["05-06-24 14:52", "2024-06-05T14:52"],
    ["30/01/2023 08:03 | 1250 lượt xem", "2023-01-30T08:03"],
    ["12/07/2023 14:25 Lượt xem: 1.234", "2023-07-12T14:25"],
  ])("%s is %s", (line, value) => {
    expect(stampOf(line)).toBe(value);
  });

  it.each([
    "Hội nghị ngày 30/01/2023",
    "Từ ngày 30/01/2023 đến 05/02/2023",
    "31/02/2023",
    "30/01/2023 25:03",
    "12/2023",
    "Hà Nam, ngày 16 tháng 3 năm 2020",
    "Ngày sinh: 12/08/1962",
    "10/11/12",
    "08:03",
    "Thứ hai",
    "30/01/2023/NĐ-CP",
  ])("%s is none", (line) => {
    expect(stampOf(line)).toBeNull();
  });

  const layouts = new LayoutReader(Lexicon.load());
  const STORY =
    "Ngày 27/9/2019, tỉnh tổ chức hội nghị tổng kết công tác tuyên giáo với sự tham dự của đại diện các sở, ngành và các huyện.";

  it("is found above and below a story", () => {
    expect(layouts.read(`Tiêu đề\n30/01/2023 08:03\n\n${STORY}`).published).toBe("2023-01-30T08:03");
    expect(layouts.read(`30/01/2023\nTiêu đề\n\n${STORY}`).published).toBe("2023-01-30");
    expect(layouts.read(`Tiêu đề\n\n${STORY}\n\nNgày đăng: 30/01/2023`).published).toBe("2023-01-30");
  });

  it("is the one below the title, where the page tells the day of today above it", () => {
    const head = "Thứ Hai, 01/01/2024\nTỉnh họp\nThứ Sáu, 05/05/2023 08:30";
    expect(layouts.read(`${head}\n\n${STORY}`)).toMatchObject({
      title: "Tỉnh họp",
      published: "2023-05-05T08:30",
    });
  });

  it("is none inside a story, nor a bare day below it", () => {
    expect(layouts.read(`Tiêu đề\n\n${STORY}\n\n30/01/2023 08:03\n\n${STORY}`).published).toBeNull();
    expect(layouts.read(`Tiêu đề\n\n${STORY}\n\nQuyết định\n30/01/2023`).published).toBeNull();
  });
});
