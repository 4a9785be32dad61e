import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/input/pdf/read.js";
import { lines, makePdf, type Page, type Text } from "./make-pdf.js";

const read = (page: Page) => readPdf(makePdf([page]));
const linesOf = async (page: Page) => (await read(page)).text.split(/\n+/);

describe("columns", () => {
  const word = (name: string, row: number) => `${name} dòng thứ ${row} của cột này dài`;
  const columns = Array.from({ length: 9 }, (_, row): [Text, Text] => [
    { x: 50, y: 700 - 12 * row, text: word("trái", row) },
    { x: 310, y: 700 - 12 * row, text: word("phải", row) },
  ]);
  const order = (text: string) => [...text.matchAll(/(trái|phải)/gu)].map(([side]) => side);
  const leftBeforeRight = [
    ...Array.from({ length: 9 }, () => "trái"),
    ...Array.from({ length: 9 }, () => "phải"),
  ];

  it("that are drawn across the page are read one after the other", async () => {
    expect(order((await read({ texts: columns.flat() })).text)).toEqual(leftBeforeRight);
  });

  it("as well where their lines are not at one height", async () => {
    const texts = columns.flatMap(([left, right]) => [left, { ...right, y: right.y - 5 }]);
    expect(order((await read({ texts })).text)).toEqual(leftBeforeRight);
  });

  it("that are drawn one after the other stay so", async () => {
    const texts = [...columns.map(([left]) => left), ...columns.map(([, right]) => right)];
    expect(order((await read({ texts })).text)).toEqual(leftBeforeRight);
  });

  it("end at a heading across the page", async () => {
    const heading = { x: 50, y: 590, text: `TIÊU ĐỀ ${"rất dài ".repeat(10)}` };
    const below = columns.flat().map((text) => ({ ...text, y: text.y - 120 }));
    const text = (await read({ texts: [...columns.flat(), heading, ...below] })).text;
    expect(order(text.slice(0, text.indexOf("TIÊU ĐỀ")))).toEqual(leftBeforeRight);
    expect(order(text.slice(text.indexOf("TIÊU ĐỀ")))).toEqual(leftBeforeRight);
  });
});

describe("the order of a page", () => {
  it("is that of the file", async () => {
    const left = lines(["UBND TỈNH HÀ NAM", "Số: 12/KH-UBND"], { x: 60, y: 750 });
    const right = lines(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], {
      x: 300,
      y: 750,
      step: 14,
    });
    expect(await linesOf({ texts: [...left, ...right] })).toEqual(
      [...left, ...right].map(({ text }) => text),
    );
  });

  it("is mended where something is drawn behind what stands below it", async () => {
    const [first, second, third] = lines(["một", "hai", "ba"], { step: 40 }) as [Text, Text, Text];
    expect(await linesOf({ texts: [second, third, first] })).toEqual(["một", "hai", "ba"]);
  });

  it("of a page that lies on its side is that of its text", async () => {
    const sideways = ["một", "hai", "ba"].map((text, index) => ({
      x: 100 + 30 * index,
      y: 100,
      text,
      turn: 90,
    }));
    for (const rotate of [0, 90])
      expect(await linesOf({ texts: sideways, rotate })).toEqual(["một", "hai", "ba"]);
  });

  it("leaves what stands slantwise over the text to the end, as furniture", async () => {
    const { text, sections } = await read({
      texts: [{ x: 100, y: 100, text: "DỰ THẢO", turn: 45, size: 60 }, ...lines(["Thân bài"])],
    });
    expect(text).toBe("Thân bài\n\nDỰ THẢO");
    expect(sections).toEqual([{ start: 10, end: 17, section: "furniture" }]);
  });
});

describe("tables", () => {
  const levels = [700, 660, 620, 580];
  const uprights = [50, 90, 250, 350];
  const rules = [
    ...levels.map((y) => [50, y, 350, y] as const),
    ...uprights.map((x) => [x, 580, x, 700] as const),
  ];
  const cell = (column: number, row: number, ...texts: readonly string[]) =>
    lines(texts, { x: (uprights[column] ?? 0) + 3, y: (levels[row] ?? 0) - 12 });
  const head = [...cell(0, 0, "STT"), ...cell(1, 0, "Chỉ tiêu"), ...cell(2, 0, "Đơn vị")];
  const rows = [
    ...cell(0, 1, "1"),
    ...cell(1, 1, "Sản lượng lương thực có hạt của", "cả tỉnh"),
    ...cell(2, 1, "Nghìn tấn"),
    ...cell(0, 2, "2"),
    ...cell(1, 2, "Xuất khẩu"),
    ...cell(2, 2, "Triệu USD"),
  ];
  const expected = [
    "STT\tChỉ tiêu\tĐơn vị",
    "1\tSản lượng lương thực có hạt của cả tỉnh\tNghìn tấn",
    "2\tXuất khẩu\tTriệu USD",
  ];

  it("with lines are rows, in whatever order their cells are drawn", async () => {
    const before = lines(["Bảng 1"], { y: 720 });
    const after = lines(["Nguồn: Cục Thống kê"], { y: 560 });
    for (const cells of [[...head, ...rows], [...rows, ...head].reverse()]) {
      expect(await linesOf({ rules, texts: [...before, ...cells, ...after] })).toEqual([
        "Bảng 1",
        ...expected,
        "Nguồn: Cục Thống kê",
      ]);
    }
  });

  it("with lines that boxes are filled for are rows too", async () => {
    const boxes = rules.map(
      ([x, y, toX, toY]) => `${x} ${y} ${Math.max(0.5, toX - x)} ${Math.max(0.5, toY - y)} re f`,
    );
    expect(await linesOf({ content: boxes.join("\n"), texts: [...head, ...rows] })).toEqual(expected);
  });

  it("tell cells apart however close their texts stand", async () => {
    const texts = [
      { x: 55, y: 688, text: "Số xã" },
      { x: 91, y: 688, text: "Vốn" },
    ];
    expect((await linesOf({ rules, texts }))[0]).toBe("Số xã\tVốn");
  });

  it("keep the columns behind a cell that stands across several", async () => {
    const open = rules.filter(([x, , toX]) => x !== 90 || toX !== 90);
    const across = [...open, [90, 620, 90, 700] as const];
    const texts = [
      ...head,
      ...rows.slice(0, 4),
      ...lines(["Cộng"], { x: 60, y: 608 }),
      ...lines(["34"], { x: 260, y: 608 }),
    ];
    expect((await linesOf({ rules: across, texts })).at(-1)).toBe("Cộng\t\t34");
  });

  it("without lines are rows where their cells stand in one line", async () => {
    const texts = [
      { x: 50, y: 700, text: "Lượt khách" },
      { x: 200, y: 700, text: "1,1 triệu lượt" },
      { x: 350, y: 700, text: "1,4 triệu lượt" },
    ];
    expect(await linesOf({ texts })).toEqual(["Lượt khách\t1,1 triệu lượt\t1,4 triệu lượt"]);
  });

  it("have a row whole that the end of a page cuts, and their head once", async () => {
    const below = cell(1, 1, "của cả tỉnh Hà Nam");
    const pages = [
      { rules, texts: [...head, ...cell(0, 1, "1"), ...cell(1, 1, "Sản lượng lúa"), ...cell(2, 1, "Tấn")] },
      {
        rules,
        texts: [...head, ...below, ...cell(0, 2, "2"), ...cell(1, 2, "Xuất khẩu"), ...cell(2, 2, "USD")],
      },
    ];
    const { text } = await readPdf(makePdf(pages));
    expect(text.split("\n")).toEqual([
      "STT\tChỉ tiêu\tĐơn vị",
      "1\tSản lượng lúa của cả tỉnh Hà Nam\tTấn",
      "2\tXuất khẩu\tUSD",
    ]);
  });

  it("with level lines alone are rows, their head above the first line with them", async () => {
    const level = [680, 640, 600].map((y) => [50, y, 400, y] as const);
    const texts = [
      ...lines(["người nghe."], { x: 52, y: 705 }),
      ...lines(["Nội dung"], { x: 52, y: 688, font: "Times-Bold" }),
      ...lines(["Thực hiện"], { x: 252, y: 688, font: "Times-Bold" }),
      ...lines(["Hội nghị báo cáo viên cấp tỉnh,", "cấp huyện"], { x: 52, y: 668 }),
      ...lines(["27 hội nghị"], { x: 252, y: 668 }),
      ...lines(["Lớp bồi dưỡng"], { x: 52, y: 628 }),
      ...lines(["58 lớp, với 4.200", "học viên"], { x: 252, y: 628 }),
    ];
    expect(await linesOf({ rules: level, texts })).toEqual([
      "người nghe.",
      "Nội dung\tThực hiện",
      "Hội nghị báo cáo viên cấp tỉnh, cấp huyện\t27 hội nghị",
      "Lớp bồi dưỡng\t58 lớp, với 4.200 học viên",
    ]);
  });

  it("are not what stands between the lines at the head and the foot of a page", async () => {
    const two = [
      [50, 760, 550, 760],
      [50, 40, 550, 40],
    ] as const;
    const left = lines(["một một.", "hai hai."], { x: 50, y: 700, step: 30 });
    const right = lines(["ba ba.", "bốn bốn."], { x: 310, y: 695, step: 30 });
    expect(await linesOf({ rules: two, texts: [...left, ...right] })).toEqual([
      "một một.",
      "hai hai.",
      "ba ba.",
      "bốn bốn.",
    ]);
  });

  it("a frame around a text is none", async () => {
    const frame = [
      [40, 400, 560, 400],
      [40, 720, 560, 720],
      [40, 400, 40, 720],
      [560, 400, 560, 720],
    ] as const;
    expect(await linesOf({ rules: frame, texts: lines(["một.", "hai."], { step: 30 }) })).toEqual([
      "một.",
      "hai.",
    ]);
  });
});
