import { describe, expect, it } from "vitest";
import { linesOf, read } from "./reading.js";

const TITLE = "Huyện Vân Sơn hoàn thành sớm chỉ tiêu giảm nghèo";
const PARAGRAPHS = [
  "Ngày 7/11, Ban Chấp hành Đảng bộ huyện Vân Sơn tổ chức hội nghị lần thứ 16 đánh giá kết quả giảm nghèo bền vững.",
  "Theo báo cáo, tổng vốn huy động đạt 128,5 tỷ đồng, trong đó ngân sách huyện bố trí 21 tỷ đồng cho 9 xã.",
  "Bí thư Huyện ủy Đinh Công Thắng yêu cầu các xã không chạy theo thành tích, rà soát đúng đối tượng hưởng lợi.",
];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");
const MENU =
  '<div class="top"><a href="/">Trang chủ</a> <a href="/t">Tin tức</a> <a href="/l">Liên hệ</a></div>';
const HEADLINES = [
  "Khởi công cầu treo bản Mạ ở xã Tân Lập",
  "Mùa chè xuân năm 2019 ở Vân Sơn được giá",
  "Tặng 120 suất quà cho hộ nghèo xã Phú Cường",
]
  .map((headline) => `<li><a href="/x">${headline}</a></li>`)
  .join("");
const BOX = `<div class="right"><ul>${HEADLINES}</ul></div>`;

/** The lines of a page with a menu above and a box below. */
async function linesIn(body: string, title = TITLE) {
  return linesOf(
    await read(`<html><head><title>${title}</title></head><body>${MENU}${body}${BOX}</body></html>`),
  );
}

describe("the text is the story", () => {
  it.each([
    ["in a part of its own", `<div class="c"><h1>${TITLE}</h1><div class="t">${STORY}</div></div>`],
    ["in the page itself", `<h1>${TITLE}</h1>${STORY}`],
    [
      "in a table for the layout",
      `<table><tr><td><h1>${TITLE}</h1>${STORY}</td><td>${BOX}</td></tr></table>`,
    ],
    [
      "with line breaks for paragraphs",
      `<div><div><h1>${TITLE}</h1><div>${PARAGRAPHS.join("<br><br>")}</div></div></div>`,
    ],
    [
      "in blocks without paragraphs",
      `<div><h1>${TITLE}</h1><div>${STORY.replaceAll("p>", "div>")}</div></div>`,
    ],
    ["in a form that is the whole page", `<form><div><h1>${TITLE}</h1><div>${STORY}</div></div></form>`],
    [
      "in a wrapper named for its sidebar",
      `<div class="has-sidebar"><h1>${TITLE}</h1><div>${STORY}</div></div>`,
    ],
    [
      "with boxes in it",
      `<div><h1>${TITLE}</h1><div>${STORY.replace("</p>", `</p><ul>${HEADLINES}</ul><div><a class="RelatedNews" href="/x">Tin năm 2018</a></div>`)}</div></div>`,
    ],
    [
      "in two parts",
      `<div><h1>${TITLE}</h1><div>${STORY.replaceAll("</p>\n", "</p></div>\n<div>")}</div></div>`,
    ],
    [
      "before comments that are longer",
      `<div><h1>${TITLE}</h1><div>${STORY}</div></div><div class="fb-comments">${"<p>Rất đáng mừng cho bà con các xã vùng cao, mong huyện làm tốt hơn nữa trong năm 2024.</p>".repeat(12)}</div>`,
    ],
  ])("%s", async (_where, body) => {
    expect(await linesIn(body)).toEqual([`title: ${TITLE}`, ...PARAGRAPHS]);
  });
});

describe("what stands beside the story belongs to it", () => {
  const around = (above: string, below = "") =>
    `<div class="c"><h1>${TITLE}</h1>${above}<div class="t">${STORY}</div>${below}</div>`;

  it.each([
    [
      "a lead by its class",
      '<h2 class="detail-sapo">Toàn huyện còn 312 hộ nghèo.</h2>',
      ["Toàn huyện còn 312 hộ nghèo."],
    ],
    [
      "a lead by its length",
      `<div><b>${PARAGRAPHS[0]?.replace("16", "15")}</b></div>`,
      [PARAGRAPHS[0]?.replace("16", "15")],
    ],
    ["a stamp", "<div>Thứ tư, 08/11/2023 06:45</div>", ["Thứ tư, 08/11/2023 06:45"]],
    ["a by-line", '<div><span class="author">Hà An</span></div>', ["Hà An"]],
    [
      "who and when, each on its line",
      '<div class="post-meta"><span class="author">Hà An</span><time>08/11/2023</time></div>',
      ["Hà An", "08/11/2023"],
    ],
  ])("above: %s", async (_what, above, lines) => {
    expect(await linesIn(around(above))).toEqual([`title: ${TITLE}`, ...lines, ...PARAGRAPHS]);
  });

  it.each([
    ["a by-line", '<p class="tacgia">Hà An</p>', ["Hà An"]],
    ["a source", "<div>Nguồn: Báo Sông Lam</div>", ["Nguồn: Báo Sông Lam"]],
    [
      "a source in brackets",
      "<div>(Theo Trọng Toàn/hanoi.example.vn)</div>",
      ["(Theo Trọng Toàn/hanoi.example.vn)"],
    ],
    [
      "a table of figures",
      "<table><tr><td>Xã</td><td>Số hộ</td></tr><tr><td>Tân Lập</td><td>61</td></tr></table>",
      ["Xã\tSố hộ", "Tân Lập\t61"],
    ],
  ])("below: %s", async (_what, below, lines) => {
    expect(await linesIn(around("", below))).toEqual([`title: ${TITLE}`, ...PARAGRAPHS, ...lines]);
  });

  it.each([
    ["the size of letters", "<div>A- A A+</div>"],
    ["how often it was read", "<div>Lượt xem: 1.025</div>"],
    ["buttons", '<div class="share-box"><a href="#">Facebook</a> <span>Chia sẻ lên mạng xã hội</span></div>'],
    [
      "the account that put it there",
      '<div class="post-meta">Đăng bởi <span class="author">admin</span></div>',
    ],
  ])("but not %s", async (_what, above) => {
    expect(await linesIn(around(above, above))).toEqual([`title: ${TITLE}`, ...PARAGRAPHS]);
  });

  it("once, also where the page has it twice", async () => {
    const lead = `<p class="sapo">${PARAGRAPHS[0]}</p>`;
    expect(
      await linesIn(around(`${lead}<p class="author">Hà An</p>`, '<p class="author">HÀ AN</p>')),
    ).toEqual([`title: ${TITLE}`, "Hà An", ...PARAGRAPHS]);
  });

  it("the title once, also where the story has it again", async () => {
    expect(
      await linesIn(`<h1>${TITLE}</h1><article><h2>${TITLE.toUpperCase()}</h2>${STORY}</article>`),
    ).toEqual([`title: ${TITLE}`, ...PARAGRAPHS]);
  });
});
