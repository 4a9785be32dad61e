import { describe, expect, test } from "vitest";
import { createExtractor } from "../../../src/index.js";
import { LayoutReader } from "../../../src/text/layout/layout.js";
import { Lexicon } from "../../../src/text/lexicon.js";
import { seed } from "../../seeds.js";

const reader = new LayoutReader(Lexicon.load());
const extractor = createExtractor();

/** Every line that is not blank, with its section before it. */
function sectionsOf(text: string): string[] {
  const { sectionAt } = reader.read(text);
  return [...text.matchAll(/[^\s].*/g)].map(
    (line) => `${sectionAt(line.index)}: ${line[0].trim().replace(/\u00a0/g, " ")}`,
  );
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

  test("stands behind the menus, above the stamp", () => {
    const head = [
      "Báo Hà Nam điện tử",
      "TRANG CHỦ  THỜI SỰ  KINH TẾ",
      "Home » Thời sự",
      "Tỉnh họp",
      "12/03/2024 14:25",
    ];
    const text = [...head, BODY, BODY].join("\n");
    expect(reader.read(text)).toMatchObject({ title: "Tỉnh họp", published: "2024-03-12T14:25" });
    expect(linesOf(text, "furniture")).toHaveLength(3);
    expect(
      reader.read(["Báo Điện tử Chính phủ", "Tin tức - Sự kiện", "Tỉnh họp", BODY, BODY].join("\n")).title,
    ).toBe("Tỉnh họp");
    const story = ["Tỉnh họp", "Nâng cao chất lượng", BODY, "Video", BODY].join("\n");
    expect(reader.read(story).title).toBe("Tỉnh họp");
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

describe("the head of an official paper", () => {
  const HEAD =
    "UBND TỈNH HÀ NAM\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\n\n";
  const DATE_LINE = "Số: 12/KH-UBND\nHà Nam, ngày 16 tháng 3 năm 2020\n\n";
  const TEXT =
    "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau.";

  test("gives its noun and subject as title, and its day", () => {
    const text = `${HEAD}${DATE_LINE}KẾ HOẠCH\nChuyển đổi số năm 2020\n\n${TEXT}`;
    const { title, published } = reader.read(text);
    expect({ title, published }).toEqual({
      title: "KẾ HOẠCH Chuyển đổi số năm 2020",
      published: "2020-03-16",
    });
    expect(linesOf(text, "title")).toEqual(["title: KẾ HOẠCH", "title: Chuyển đổi số năm 2020"]);
  });

  test("gives the subject of a letter", () => {
    const { title } = reader.read(
      `${HEAD}${DATE_LINE}V/v báo cáo quý I năm 2020\n\nKính gửi: các sở\n\n${TEXT}`,
    );
    expect(title).toBe("V/v báo cáo quý I năm 2020");
  });

  test("ends where the body that issues it is named", () => {
    const { title } = reader.read(
      `${HEAD}QUYẾT ĐỊNH\nVề việc khen thưởng\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\n${TEXT}`,
    );
    expect(title).toBe("QUYẾT ĐỊNH Về việc khen thưởng");
  });

  test("may end its subject with a full stop", () => {
    const { title } = reader.read(`${HEAD}THÔNG TƯ\nQuy định về chế độ báo cáo.\n\n${TEXT}`);
    expect(title).toBe("THÔNG TƯ Quy định về chế độ báo cáo.");
  });

  test("is none without the motto", () => {
    expect(reader.read(`QUYẾT ĐỊNH\nVề việc khen thưởng\n\n${TEXT}`).title).toBe("QUYẾT ĐỊNH");
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
    const captionsOf = (number: number) => linesOf(seed(number), "caption").map((line) => line.slice(9, 40));
    expect(captionsOf(0)).toEqual([
      "Đồng chí Đào Khánh Hà báo cáo t",
      "Các đại biểu tham dự buổi làm v",
      "Các đại biểu tham dự buổi làm v",
      "Đồng chí Trần Lưu Quang, Ủy viê",
    ]);
    expect(captionsOf(1)).toEqual(["Đồng chí Nguyễn Doãn Toản và đồ", "Hội nghị trực tuyến nghiên cứu,"]);
    expect(captionsOf(2)).toEqual(["Đồng chí Trần Đức Thuần - Ủy vi"]);
    expect(captionsOf(3)).toHaveLength(4);
    expect(captionsOf(4)).toEqual([
      "Các đại biểu dự hội nghị.",
      "Các tập thể được trao Chứng nhậ",
      "Các tập thể được nhận Giấy khen",
    ]);
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

  test("takes in who runs the page, also in a sentence", () => {
    const foot = ["Tin liên quan", "Hội nghị năm 2018", "Bản quyền thuộc về Báo Hà Nam."];
    const text = ["Tiêu đề", BODY, ...foot].join("\n");
    expect(linesOf(text, "furniture")).toEqual(foot.map((line) => `furniture: ${line}`));
    const story = ["Tiêu đề", BODY, "Bản quyền truyền hình đã được bán."].join("\n");
    expect(linesOf(story, "furniture")).toEqual([]);
  });

  test("does not reach over a sentence", () => {
    const text = `Tiêu đề\n\nCác tin khác\nHội nghị năm 2018\n\n${BODY}\n\nXem thêm\n`;
    expect(linesOf(text, "furniture")).toEqual(["furniture: Các tin khác", "furniture: Xem thêm"]);
  });

  test("is what stands above the story of seed 1, and the form below it", () => {
    const lines = linesOf(seed(1), "furniture").map((line) => line.slice(11));
    expect(lines).toEqual([
      expect.stringMatching(/^Index was outside the bounds of the array\. /),
      expect.stringMatching(/^Giới thiệu Thể loại sách .* Thư viện Video$/),
      "Tin tổng hợp Tin dự án Tin mới",
      "Trang chủ     Tin tức",
      "Tên đăng nhập",
      "Mật khẩu",
      "Tên truy cập (*)",
      "Mật khẩu (*)",
      "Xác nhận mật khẩu (*)",
      "Email (*)",
      "Họ và tên",
      "Số điện thoại",
      "Địa chỉ",
      "Mã xác nhận (*)",
    ]);
    const { sectionAt } = reader.read(seed(1));
    expect(sectionAt("Index was outside the bounds of the array.".length - 1)).toBe("furniture");
    expect(sectionAt("Index was outside the bounds of the array. ".length)).toBe("title");
  });

  test("is the tags beside the pictures of seed 4", () => {
    const lines = linesOf(seed(4), "furniture");
    expect(lines.filter((line) => line.startsWith("furniture: tin tức bắc giang, "))).toHaveLength(3);
    expect(lines.at(-1)).toBe("furniture: Bạn cũng có thể thích");
  });

  test.each([
    "Trang chủ > Tin tức > Thời sự",
    "TRANG CHỦ | GIỚI THIỆU | LIÊN HỆ",
    "Trang chủ Giới thiệu Tổ chức bộ máy Văn bản pháp luật Thư viện ảnh Liên hệ",
    "Đăng nhập",
    "Chuyển đến nội dung chính",
  ])("is a menu above the title: %s", (menu) => {
    expect(sectionsOf(`${menu}\n\nTỉnh họp về công tác dân vận\n\n${BODY}`)).toEqual([
      `furniture: ${menu}`,
      "title: Tỉnh họp về công tác dân vận",
      `body: ${BODY}`,
    ]);
  });

  test.each([
    "Giới thiệu sách mới về lịch sử tỉnh Hà Nam",
    "Thời sự: tỉnh họp bàn về công tác dân vận",
    "Kinh tế Hà Nam tăng trưởng khá",
    "Văn hóa, xã hội có nhiều chuyển biến",
    "Thông báo",
  ])("is no title such as %s", (title) => {
    expect(reader.read(`${title}\n\n${BODY}`).title).toBe(title);
  });

  test.each([
    "Từ khóa: tuyên giáo, Hà Nam",
    "tuyên giáo hà nam, công tác dân vận, nông thôn mới, chuyển đổi số",
  ])("is a line of tags: %s", (tags) => {
    expect(linesOf(`Tiêu đề\n\n${BODY}\n\n${tags}\n\n${BODY}`, "furniture")).toEqual([`furniture: ${tags}`]);
  });

  test.each([
    "công tác dân vận, nông thôn mới, chuyển đổi số và cải cách.",
    "các xã, phường, thị trấn",
    "gồm: trường, trạm, chợ, đường, điện",
  ])("is no line that goes on from the one before: %s", (line) => {
    expect(linesOf(`Tiêu đề\n\nTỉnh chú trọng\n${line}\n${BODY}`, "furniture")).toEqual([]);
  });

  test("is no line with more words on it", () => {
    expect(linesOf(`Tiêu đề\n\n${BODY}\n\nPhản hồi của nhân dân\n`, "furniture")).toEqual([]);
  });
});
