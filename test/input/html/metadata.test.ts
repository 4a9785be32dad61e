import { describe, expect, it } from "vitest";
import { read } from "./reading.js";

const TITLE = "Huyện Vân Sơn hoàn thành sớm chỉ tiêu giảm nghèo";
const STORY = `<p>Ngày 7/11, Ban Chấp hành Đảng bộ huyện Vân Sơn tổ chức hội nghị lần thứ 16 đánh giá kết quả thực hiện
nghị quyết về giảm nghèo bền vững; dự có 85 đại biểu từ các xã, thị trấn.</p>
<p>Theo báo cáo, tổng vốn huy động đạt 128,5 tỷ đồng, trong đó ngân sách huyện bố trí 21 tỷ đồng; diện tích chè mở
rộng thêm 120 ha, thu nhập bình quân tăng 12%.</p>`;

/** What is told of a story with a heading, by what stands in the head of its page and around it. */
async function metadataOf(head: string, above = "", below = "") {
  const body = `<div class="a"><h1>${TITLE}</h1>${above}<div class="b">${STORY}</div>${below}</div>`;
  const { metadata } = await read(`<html><head>${head}</head><body>${body}</body></html>`);
  return metadata;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("the title", () => {
  async function titleOf(head: string, heading: string) {
    const html = `<html><head>${head}</head><body><div>${heading}<div>${STORY}</div></div></body></html>`;
    const { metadata, text, sections } = await read(html);
    const { title } = metadata ?? {};
    if (title) {
      expect(text.startsWith(`${title}\n\n`)).toBe(true);
      expect(text.split(title)).toHaveLength(2);
      expect(sections?.[0]).toEqual({ start: 0, end: title.length, section: "title" });
    }
    return title;
  }

  it.each([
    ["the heading of the story", `<title>${TITLE} | Báo Sông Lam</title>`, `<h1>${TITLE}</h1>`],
    [
      "the heading, where the window has another one",
      "<title>Giảm nghèo ở huyện Vân Sơn</title>",
      `<h1>${TITLE}</h1>`,
    ],
    [
      "the heading of the story among others",
      `<title>${TITLE} - Báo X</title>`,
      `<h1>Tin tức - Sự kiện</h1><h2>${TITLE}</h2>`,
    ],
    ["a heading that is a link", `<title>${TITLE}</title>`, `<h2><a href="/x">${TITLE}</a></h2>`],
    [
      "the heading that only a class tells",
      "<title>Chi tiết tin</title>",
      `<h1>Tin hoạt động</h1><div class="tieude">${TITLE}</div>`,
    ],
    [
      "any line that says what the window says",
      `<title>Trang tin: ${TITLE}</title><meta property="og:title" content="${TITLE}">`,
      `<div><font size=5>${TITLE.toUpperCase()}</font></div>`.replace(TITLE.toUpperCase(), TITLE),
    ],
    [
      "the line above, where nothing tells",
      "<title>Trang chủ</title>",
      `<div><b>${TITLE}</b></div><div>(08/11/2023)</div>`,
    ],
    [
      "that of the window, without the name of the site",
      `<title>${TITLE} | Báo Sông Lam điện tử</title>`,
      "",
    ],
    [
      "that of the window before a dash",
      `<title>${TITLE} - Cổng thông tin điện tử huyện Vân Sơn</title>`,
      "",
    ],
    ["that of the window behind the name of the site", `<title>Báo Sông Lam - ${TITLE}</title>`, ""],
    [
      "that of the window before a name that the page tells",
      `<title>${TITLE} – Sông Lam Media</title><meta property="og:site_name" content="Sông Lam Media">`,
      "",
    ],
    ["og:title", `<title>Báo Sông Lam</title><meta property="og:title" content="${TITLE}">`, ""],
    ["the headline in JSON-LD", ld({ "@type": "NewsArticle", headline: TITLE }), ""],
    ["with its entities read", `<title>${TITLE.replace("ỉ", "&#7881;")}</title>`, ""],
  ])("is %s", async (_what, head, heading) => {
    expect(await titleOf(head, heading)).toBe(TITLE);
  });

  it("keeps a dash of its own", async () => {
    const title = "Hà Nội - Hải Phòng: Hợp tác phát triển cảng biển";
    expect(await titleOf(`<title>${title}</title>`, "")).toBe(title);
  });

  it("is on one line, as the heading shows it", async () => {
    const { metadata, text } = await read(`<h1>Giảm nghèo:<br> Nhìn từ <i>Vân Sơn</i></h1>${STORY}`);
    expect(metadata?.title).toBe("Giảm nghèo: Nhìn từ Vân Sơn");
    expect(text.startsWith("Giảm nghèo: Nhìn từ Vân Sơn\n\nNgày 7/11")).toBe(true);
  });

  it("is none where the page has none", async () => {
    const { metadata, text, sections } = await read(
      `<title>Báo Sông Lam điện tử</title><article>${STORY}</article>`,
    );
    expect(metadata?.title).toBeNull();
    expect(text.startsWith("Ngày 7/11")).toBe(true);
    expect(sections).toEqual([]);
  });

  it("is composed, while the text stays as it is written", async () => {
    const { metadata, text } = await read(`<h1>${TITLE.normalize("NFD")}</h1>${STORY}`);
    expect(metadata?.title).toBe(TITLE);
    expect(text.startsWith(TITLE.normalize("NFD"))).toBe(true);
  });
});

describe("when it was published", () => {
  it.each([
    [
      "JSON-LD",
      ld({ "@type": "NewsArticle", datePublished: "2023-01-30T08:03:22+07:00" }),
      "2023-01-30T08:03",
    ],
    [
      "JSON-LD in a graph",
      ld({ "@graph": [{ "@type": "WebSite" }, { "@type": ["Article"], datePublished: "2023-01-30" }] }),
      "2023-01-30",
    ],
    [
      "JSON-LD in a list",
      ld([{ "@type": "BreadcrumbList" }, { "@type": "Article", datePublished: "2023-01-30" }]),
      "2023-01-30",
    ],
    [
      "article:published_time",
      '<meta property="article:published_time" content="2023-01-30T08:03:22+07:00">',
      "2023-01-30T08:03",
    ],
    [
      "a time in UTC",
      '<meta property="article:published_time" content="2023-01-30T20:03:22Z">',
      "2023-01-31T03:03",
    ],
    ["pubdate", '<meta name="pubdate" content="2023-01-30 08:03:22">', "2023-01-30T08:03"],
    ["Dublin Core", '<meta name="DC.date.issued" content="30/01/2023">', "2023-01-30"],
    [
      "microdata in the head",
      '<meta itemprop="datePublished" content="2023-01-30T08:03">',
      "2023-01-30T08:03",
    ],
  ])("by %s", async (_what, head, published) => {
    expect((await metadataOf(head))?.published).toBe(published);
  });

  it.each([
    ["a stamp", "<div>Thứ hai, 30/01/2023 08:03</div>", "2023-01-30T08:03"],
    ["a stamp in two parts", "<span>30/01/2023 | 08:03</span>", "2023-01-30T08:03"],
    ["a stamp beside the author", "<div>Trọng Toàn - 30/01/2023 - 08:03</div>", "2023-01-30T08:03"],
    ["<time>", '<time datetime="2023-01-30T08:03:22+07:00">hôm qua</time>', "2023-01-30T08:03"],
    ["microdata", '<span itemprop="datePublished">30/1/2023</span>', "2023-01-30"],
    [
      "an element that is called so",
      '<p class="post-date">Đăng bởi Ban Biên tập, 30/1/2023</p>',
      "2023-01-30",
    ],
  ])("by %s beside the text", async (_what, above, published) => {
    expect((await metadataOf("", above))?.published).toBe(published);
  });

  it.each([
    ["a stamp at the foot", "", "<div>30/01/2023</div>"],
    ["a date in the lead", "<p>Ngày 30/01/2023, huyện tổ chức hội nghị tổng kết.</p>", ""],
    ["a time that cannot be", '<time datetime="0001-01-01T00:00:00">x</time>', ""],
  ])("not by %s", async (_what, above, below) => {
    expect((await metadataOf("", above, below))?.published).toBeNull();
  });

  it("not by the day in the head of the site", async () => {
    const html = `<body><header><div>Thứ ba, 14/11/2023</div><nav>Menu</nav></header><main><h1>${TITLE}</h1>${STORY}</main>`;
    expect((await read(`<html>${html}</body></html>`)).metadata?.published).toBeNull();
  });
});

describe("the author", () => {
  const article = (author: unknown) => ld({ "@type": "NewsArticle", author });

  it.each([
    ["JSON-LD as an object", article({ "@type": "Person", name: "Trọng Toàn" }), "Trọng Toàn"],
    ["JSON-LD as a text", article("Trọng Toàn"), "Trọng Toàn"],
    ["JSON-LD as a list", article([{ name: "Trọng Toàn" }, "Hà An"]), "Trọng Toàn, Hà An"],
    [
      "JSON-LD by reference",
      ld({
        "@graph": [
          { "@type": "Article", author: { "@id": "#a" } },
          { "@id": "#a", name: "Hà An" },
        ],
      }),
      "Hà An",
    ],
    ["the meta tag", '<meta name="author" content="Trọng Toàn">', "Trọng Toàn"],
    ["article:author", '<meta property="article:author" content="Trọng Toàn">', "Trọng Toàn"],
    ["Dublin Core", '<meta name="dc.creator" content="Trọng Toàn">', "Trọng Toàn"],
  ])("by %s", async (_what, head, author) => {
    expect((await metadataOf(head))?.author).toBe(author);
  });

  it.each([
    ["a class above", '<div class="author">Tác giả: Trọng Toàn</div>', "", "Trọng Toàn"],
    ["a class below", "", '<p class="tac-gia"><b>Trọng Toàn</b></p>', "Trọng Toàn"],
    [
      "microdata",
      '<span itemprop="author" itemscope><span itemprop="name">Trọng Toàn</span></span>',
      "",
      "Trọng Toàn",
    ],
    ["a link", '<a rel="author" href="/toan">Trọng Toàn</a>', "", "Trọng Toàn"],
    ["words before the name", "", "<p>Bài, ảnh: TRỌNG TOÀN</p>", "TRỌNG TOÀN"],
  ])("by %s", async (_what, above, below, author) => {
    expect((await metadataOf("", above, below))?.author).toBe(author);
  });

  it.each([
    ["the keeper of the site", article({ name: "admin" })],
    ["another keeper", '<meta name="author" content="Administrator">'],
    ["an address", '<meta property="article:author" content="https://facebook.com/baosonglam">'],
    ["an account", '<meta name="author" content="thuha86">'],
    [
      "the publisher",
      '<meta name="author" content="Sông Lam Media"><meta property="og:site_name" content="Sông Lam Media">',
    ],
    ["a newspaper", '<meta name="author" content="Báo Sông Lam điện tử">'],
    ["a portal", '<meta name="author" content="Cổng thông tin điện tử huyện Vân Sơn">'],
    ["where a text comes from", '<meta name="author" content="Theo TTXVN">'],
  ])("is not %s", async (_what, head) => {
    expect((await metadataOf(head))?.author).toBeNull();
  });

  it("is the next one told, where the first is none", async () => {
    const head = `${article({ name: "webmaster" })}<meta name="author" content="Trang Anh">`;
    expect((await metadataOf(head))?.author).toBe("Trang Anh");
  });
});

describe("the publisher and the address", () => {
  const publisher = { "@type": "Organization", name: "Báo Sông Lam" };

  it.each([
    ["JSON-LD", ld({ "@type": "NewsArticle", publisher })],
    ["the site in JSON-LD", ld({ "@graph": [{ "@type": "WebSite", name: "Báo Sông Lam" }] })],
    ["og:site_name", '<meta property="og:site_name" content="Báo Sông Lam">'],
    ["Dublin Core", '<meta name="DC.publisher" content="Báo Sông Lam">'],
  ])("publisher by %s", async (_what, head) => {
    expect((await metadataOf(head))?.publisher).toBe("Báo Sông Lam");
  });

  it("publisher by microdata", async () => {
    const item = '<div itemprop="publisher" itemscope><meta itemprop="name" content="Báo Sông Lam"></div>';
    expect((await metadataOf("", item))?.publisher).toBe("Báo Sông Lam");
  });

  it.each([
    [
      "the canonical link",
      '<link rel="canonical" href="https://a.example.vn/x?id=1&amp;p=2">',
      "https://a.example.vn/x?id=1&p=2",
    ],
    [
      "og:url",
      '<link rel="canonical" href="/x"><meta property="og:url" content="http://a.example.vn/x">',
      "http://a.example.vn/x",
    ],
    [
      "JSON-LD",
      ld({ "@type": "Article", mainEntityOfPage: { "@id": "https://a.example.vn/x" } }),
      "https://a.example.vn/x",
    ],
    [
      "nothing else",
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="a.example.vn/x">',
      null,
    ],
  ])("address by %s", async (_what, head, url) => {
    expect((await metadataOf(head))?.url).toBe(url);
  });
});

describe("JSON-LD", () => {
  it("that is broken is passed over, and the next one read", async () => {
    const broken =
      '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "A\nB"},}</script>';
    expect((await metadataOf(broken + ld({ "@type": "NewsArticle", author: "Trọng Toàn" })))?.author).toBe(
      "Trọng Toàn",
    );
  });

  it("is read in a comment or in CDATA, and with entities in its texts", async () => {
    const data = (around: (json: string) => string) =>
      `<script type="application/ld+json">${around('{"@type":"NewsArticle","author":"Tr&#7885;ng &amp; To&agrave;n"}')}</script>`;
    for (const around of [
      (json: string) => `<!--${json}-->`,
      (json: string) => `//<![CDATA[\n${json}\n//]]>`,
    ])
      expect((await metadataOf(data(around)))?.author).toBe("Trọng & Toàn");
  });

  it.each([
    "null",
    "[[[]]]",
    '"text"',
    '{"@type": 5}',
    '{"@type": "Article", "author": [null, 5, {}]}',
    "[".repeat(100_000),
  ])("of a strange kind does no harm: %.40s", async (json) => {
    expect((await metadataOf(`<script type="application/ld+json">${json}</script>`))?.author).toBeNull();
  });
});
