import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";
import { seed } from "../seeds.js";

const extractor = createExtractor();

/** What a story with these lines below it says of who wrote it and where it was taken from. */
function creditsOf(...lines: readonly string[]) {
  const story = "Ngày 3/1, tỉnh họp bàn về công tác dân vận của năm 2023.";
  const { author, publisher, url } = extractor.extract({
    id: "story",
    text: ["Tỉnh họp", story, ...lines].join("\n\n"),
  });
  return { author, publisher, url };
}

const NONE = { author: null, publisher: null, url: null };

describe("the seeds", () => {
  it.each([
    [0, { ...NONE, author: "Trương Thị Nga", published: null }],
    [
      1,
      {
        author: "Trọng Toàn",
        publisher: "hanoi.gov.vn",
        url: expect.stringMatching(
          /^https:\/\/hanoi\.gov\.vn\/tintuc_sukien\/.*\/nganh-tuyen-giao-thu-o-[a-z-]+\.html$/,
        ),
        published: "2023-01-30T08:03",
      },
    ],
    [2, { ...NONE, author: "Giao Tuyến", published: null }],
    [3, { ...NONE, published: null }],
    [4, { ...NONE, publisher: "Báo Môi Trường và Đô Thị", published: null }],
  ])("say who wrote seed %i, when, and for whom", (number, credits) => {
    expect(extractor.extract({ id: "seed", text: seed(number) })).toMatchObject(credits);
  });
});

describe("who wrote a text", () => {
  it.each([
    ["Nguyễn Hà", "Nguyễn Hà"],
    ["Thu Trang", "Thu Trang"],
    ["PHAN ANH", "PHAN ANH"],
    ["Hồng Nhung - Minh Anh", "Hồng Nhung, Minh Anh"],
    ["Tác giả: Lê Hằng - Cảnh Toàn", "Lê Hằng, Cảnh Toàn"],
    ["Bài, ảnh: Thanh Tùng", "Thanh Tùng"],
    ["Mộc Miên (Tổng hợp)", "Mộc Miên"],
    ["PGS.TS. Lê Văn Lợi - Phó Giám đốc Học viện", "Lê Văn Lợi"],
    ["H.M", "H.M"],
  ])("%s: %s", (line, author) => {
    expect(creditsOf(line)).toEqual({ ...NONE, author });
  });

  it.each([
    "Ảnh: Trọng Hải",
    "Ban Biên tập",
    "NHÓM PV",
    "DANH SÁCH",
    "Bí thư Huyện ủy Lê Văn Lợi",
    "Hà Nội",
    "Kết quả",
    "Ông Lê Văn Lợi nói vậy.",
    "P.V",
  ])("nobody in %s", (line) => {
    expect(creditsOf(line)).toEqual(NONE);
  });

  it("nobody in a list of people, nor among the signers of an official paper", () => {
    expect(creditsOf("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Lợi")).toEqual(NONE);
    const head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n";
    const text = `${head}Căn cứ Luật Tổ chức chính quyền địa phương năm 2015, tặng Bằng khen cho 5 tập thể.\n\nNguyễn Văn An`;
    expect(extractor.extract({ id: "paper", text }).author).toBeNull();
  });

  it("is a person of the text, also under a pen name", () => {
    const text = "Tỉnh họp\n\nTỉnh họp bàn về công tác dân vận của năm 2023.\n\nGiao Tuyến - Thu Trang\n";
    const { entities } = extractor.extract({ id: "story", text });
    const people = entities.filter(({ type }) => type === "person");
    expect(people.map(({ text, start, end, line }) => ({ text, line, at: [start, end] }))).toEqual([
      { text: "Giao Tuyến", line: 5, at: [text.indexOf("Giao"), text.indexOf("Giao") + 10] },
      { text: "Thu Trang", line: 5, at: [text.indexOf("Thu Tr"), text.indexOf("Thu Tr") + 9] },
    ]);
  });

  it("may stand in decomposed letters", () => {
    const text = "Tỉnh họp\n\nTỉnh họp bàn về công tác dân vận của năm 2023.\n\nGiao Tuyến".normalize("NFD");
    const { author, entities } = extractor.extract({ id: "story", text });
    expect(author).toBe("Giao Tuyến");
    expect(entities.at(-1)).toMatchObject({ name: "Giao Tuyến", text: "Giao Tuyến".normalize("NFD") });
  });
});

describe("where a text was taken from", () => {
  it.each([
    ["Nguồn: Báo Nhân Dân", { ...NONE, publisher: "Báo Nhân Dân" }],
    ["(Nguồn: baochinhphu.vn)", { ...NONE, publisher: "baochinhphu.vn" }],
    ["Theo TTXVN/Vietnam+", { ...NONE, publisher: "TTXVN" }],
    ["Theo Thu Trang (Báo Tin tức)", { ...NONE, author: "Thu Trang", publisher: "Báo Tin tức" }],
    ["(Theo Hà Anh/Báo Tin tức)", { ...NONE, author: "Hà Anh", publisher: "Báo Tin tức" }],
    ["Thanh Hà/TTXVN", { ...NONE, author: "Thanh Hà", publisher: "TTXVN" }],
    ["https://baohanam.vn/a-b-1.html", { ...NONE, url: "https://baohanam.vn/a-b-1.html" }],
    ["Link gốc: https://baohanam.vn/A-b-1.html", { ...NONE, url: "https://baohanam.vn/A-b-1.html" }],
    ["(https://baohanam.vn/A-b-1.html)", { ...NONE, url: "https://baohanam.vn/A-b-1.html" }],
    ["Nguồn: https://baohanam.vn/a-b-1.html", { ...NONE, url: "https://baohanam.vn/a-b-1.html" }],
  ])("%s", (line, credits) => {
    expect(creditsOf(line)).toEqual(credits);
  });

  it.each([
    "Theo kế hoạch, lễ hội diễn ra trong 3 ngày",
    "Theo Nghị quyết Trung ương",
    "(Theo CV 368/NHCS-QLN ngày 17/01/2024)",
    "Nguồn lực con người",
    "Theo Đại tá Nguyễn Văn Nam",
  ])("nowhere in %s", (line) => {
    expect(creditsOf(line)).toEqual(NONE);
  });

  it("is what is known of it beside the text, where that is told", () => {
    const metadata = { author: "Thu Hà", publisher: "Báo Hà Nam", title: "Họp", published: "2023-01-05" };
    const text =
      "Tỉnh họp\n\nTỉnh họp bàn về công tác dân vận của năm 2023.\n\nNguyễn Hà\n\nhttps://baohanam.vn/1.html";
    expect(extractor.extract({ id: "story", text, metadata })).toMatchObject({
      ...metadata,
      url: "https://baohanam.vn/1.html",
    });
  });
});

describe("--body-only", () => {
  it("leaves out what menus, forms and boxes name", () => {
    const text = "Tỉnh họp\n\nNgày 3/1/2023, tỉnh họp.\n\nCác tin khác\nHội nghị năm 2018\n";
    const typesOf = (bodyOnly: boolean) =>
      createExtractor({ bodyOnly })
        .extract({ id: "story", text })
        .entities.map(({ text }) => text);
    expect(typesOf(false)).toEqual(["Ngày 3/1/2023", "năm 2018"]);
    expect(typesOf(true)).toEqual(["Ngày 3/1/2023"]);
  });
});
