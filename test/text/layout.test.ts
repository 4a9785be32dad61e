import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";
import { LayoutReader } from "../../src/text/layout.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { seed } from "../seeds.js";

const reader = new LayoutReader(Lexicon.load());
const extractor = createExtractor();

/** Every line that is not blank, with its section before it. */
function sectionsOf(text: string): string[] {
  const { sectionAt } = reader.read(text);
  return [...text.matchAll(/[^\s].*/g)].map((line) => `${sectionAt(line.index)}: ${line[0].trim()}`);
}

function linesOf(text: string, section: string): string[] {
  return sectionsOf(text).filter((line) => line.startsWith(section));
}

const BODY = "Ngày 27/9/2019, tỉnh tổ chức hội nghị.";

describe("title", () => {
  test.each([
    [0, "Hải Phòng lãnh đạo, chỉ đạo, triển khai sâu rộng, đồng bộ các mặt công tác tuyên giáo"],
    [2, "Hà Nam: Nỗ lực hoàn thành nhiệm vụ công tác tuyên giáo bốn tháng đầu năm 2020"],
    [3, "Tăng cường phối hợp, tạo sự thông suốt, thống nhất trong toàn hệ thống tuyên giáo"],
    [4, "Bắc Giang: Nâng cao chất lượng công tác tuyên giáo"],
  ])("of seed %i", (number, title) => {
    expect(extractor.extract({ id: "seed", text: seed(number) }).title).toBe(title);
  });

  test.each([
    ["an empty text", ""],
    ["blank lines", " \n\n\t\n"],
    ["one sentence", BODY],
    ["one line alone", "Nâng cao chất lượng"],
    ["a first line that is a sentence", `Hội nghị đã kết thúc.\n\n${BODY}`],
    ["a first line that is too long", `${"Nâng cao chất lượng ".repeat(30)}\n\n${BODY}`],
  ])("%s has none", (_, text) => {
    expect(extractor.extract({ id: "text", text }).title).toBeNull();
  });

  test("is the first line that is not blank, without the space around it", () => {
    const { title } = reader.read(`\n\n  Nâng cao chất lượng\u00a0 \r\n\r\n${BODY}`);
    expect(title).toBe("Nâng cao chất lượng");
  });

  test("has its own section, also where it is repeated", () => {
    const lines = ["Tuyên giáo năm 2023", "Tuyên giáo năm 2023", BODY, "Tuyên giáo năm 2022"];
    const { entities } = extractor.extract({ id: "text", text: lines.join("\n\n") });
    expect(entities.map(({ text, section }) => `${section}: ${text}`)).toEqual([
      "title: năm 2023",
      "title: năm 2023",
      "body: Ngày 27/9/2019",
      "body: năm 2022",
    ]);
    expect(linesOf(seed(4), "title")).toHaveLength(2);
  });
});

describe("captions", () => {
  test.each([
    "Các đại biểu dự hội nghị.",
    "Quang cảnh hội nghị ngày 3/1",
    "Đại biểu tham luận tại hội nghị |",
    "Lễ trao giải năm 2022 (Ảnh: TTXVN)",
  ])("%s", (caption) => {
    expect(sectionsOf(`Tiêu đề\n\n${BODY}\n${caption}\n${BODY}`)).toEqual([
      "title: Tiêu đề",
      `body: ${BODY}`,
      `caption: ${caption}`,
      `body: ${BODY}`,
    ]);
  });

  test("a paragraph that begins like one is none", () => {
    const paragraph = `Các đại biểu dự hội nghị. ${BODY.repeat(8)}`;
    expect(linesOf(`Tiêu đề\n\n${paragraph}\n${BODY}`, "caption")).toEqual([]);
  });

  test("of the seeds", () => {
    expect(linesOf(seed(0), "caption")).toEqual(
      Array.from({ length: 2 }, () => "caption: Các đại biểu tham dự buổi làm việc."),
    );
    expect(linesOf(seed(3), "caption")).toHaveLength(4);
    expect(linesOf(seed(4), "caption")).toHaveLength(2);
  });
});

describe("furniture", () => {
  test("is what boxes and forms leave at the foot", () => {
    expect(linesOf(seed(0), "furniture")).toEqual(
      [
        "Có thể bạn quan tâm",
        "Phản hồi",
        "Thông tin người gửi phản hồi",
        "Các tin khác",
        "Mới nhất",
        "Liên kết website",
        "Xem nhiều nhất",
      ].map((line) => `furniture: ${line}`),
    );
    expect(linesOf(seed(1), "furniture")).toHaveLength(10);
    expect(linesOf(seed(3), "furniture")).toEqual([]);
  });

  test("takes in the headlines of a box, and what they name", () => {
    const text = `Tiêu đề\n\n${BODY}\n\nCác tin khác\nHội nghị năm 2018\nHội nghị năm 2017\n`;
    const { entities } = extractor.extract({ id: "text", text });
    expect(entities.map((entity) => `${entity.section}: ${entity.text}`)).toEqual([
      "body: Ngày 27/9/2019",
      "furniture: năm 2018",
      "furniture: năm 2017",
    ]);
  });

  test("does not reach over a sentence", () => {
    const text = `Tiêu đề\n\nCác tin khác\n\n${BODY}\n\nXem thêm\n`;
    expect(linesOf(text, "furniture")).toEqual(["furniture: Xem thêm"]);
  });

  test("is no line with more words on it", () => {
    expect(linesOf(`Tiêu đề\n\n${BODY}\n\nPhản hồi của nhân dân\n`, "furniture")).toEqual([]);
  });
});
