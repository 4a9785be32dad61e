import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, read, textOf } from "./reading.js";

describe("lines", () => {
  it.each([
    ["paragraphs, with a blank line between them", "<p>Một<p>Hai</p>", "Một\n\nHai"],
    ["blocks, each on its line", "<div>Một</div><div>Hai<section>Ba</section></div>Bốn", "Một\nHai\nBa\nBốn"],
    ["line breaks", "<div>Một<br>Hai<br/><br>Ba<br><br><br><br>Bốn</div>", "Một\nHai\n\nBa\n\nBốn"],
    ["a rule", "Một<hr>Hai", "Một\n\nHai"],
    ["items of lists", "<p>Gồm:</p><ul><li>Một</li><li>Hai</ul>Hết", "Gồm:\n\nMột\nHai\n\nHết"],
    ["lists in lists", "<ul><li>Một<ol><li>Hai<li><p>Ba</p></ol><li>Bốn</ul>", "Một\nHai\nBa\nBốn"],
    ["terms", "<dl><dt>Một<dd>Hai</dl>", "Một\nHai"],
    ["blocks in inline elements", "<b>Một<p>Hai</p></b><a href=x><div>Ba</div></a>", "Một\n\nHai\n\nBa"],
    ["empty paragraphs as nothing", "<p>Một</p><p>&nbsp;</p><p></p><p>Hai</p>", "Một\n\nHai"],
  ])("keep %s", async (_what, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it("never glue what stands in different blocks", async () => {
    const words = fc.array(fc.stringMatching(/^[a-zđơư\d]{1,6}$/), { minLength: 1 });
    const block = fc.constantFrom("p", "div", "li", "td", "h2", "blockquote", "section", "dd", "figcaption");
    await fc.assert(
      fc.asyncProperty(words, block, async (words, name) => {
        const text = await textOf(words.map((word) => `<${name}>${word}</${name}>`).join(""));
        expect(text.split(/\s+/)).toEqual(words);
      }),
      { numRuns: 50 },
    );
  });
});

describe("characters", () => {
  it.each([
    ["white space is folded", "<p>  Hà \n\t Nội <b> và </b> Huế  </p>", "Hà Nội và Huế"],
    ["no space comes between inline elements", "<p>Ng<b>hị</b> q<i>uyết</i></p>", "Nghị quyết"],
    [
      "a styled part is set apart where a word ends",
      '<p><span class="place">Hà Nội</span>Chiều 3/1</p>',
      "Hà Nội Chiều 3/1",
    ],
    ["no-break spaces are spaces", "<p>120&nbsp;ha&nbsp; chè</p>", "120 ha chè"],
    [
      "entities are what they stand for",
      "<p>Đ&agrave; N&#7861;ng &lt;b&gt; &amp;amp; A&B</p>",
      "Đà Nẵng <b> &amp; A&B",
    ],
    ["small figures above and below stay", "<p>200 m<sup>2</sup>, CO<sub>2</sub></p>", "200 m2, CO2"],
    ["soft hyphens are left out", "<p>nghị quyết tr\u00ADường, tr&shy;ường</p>", "nghị quyết trường, trường"],
    ["decomposed letters stay", "<p>Ha\u0300 Nô\u0323i</p>", "Ha\u0300 Nô\u0323i"],
    ["a place where a word may break is nothing", "<p>Quảng<wbr>Ninh</p>", "QuảngNinh"],
  ])("%s", async (_rule, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it("keep their white space where the page does", async () => {
    const pre = "<pre>\n  Chè\t12&nbsp;tấn\r\n\r\n\r\n    Cà <b>phê</b>  8\n</pre>";
    expect(await textOf(`<p>a  b</p>${pre}`)).toBe("a b\n\n  Chè\t12 tấn\n\n\n    Cà phê  8");
    expect(await textOf('<p style="white-space: pre-line">Một\nHai</p>')).toBe("Một\nHai");
  });
});

describe("what does not show is left out", () => {
  it.each([
    "<p hidden>ẩn</p>",
    '<div style="color: red; display : none"><p>ẩn</p></div>',
    '<p style="visibility:hidden">ẩn</p>',
    '<p aria-hidden="true">ẩn</p>',
    '<p class="sr-only">ẩn</p>',
    '<p class="box d-none">ẩn</p>',
    "<script>ẩn <p>ẩn</p></script>",
    '<script type="application/ld+json">{"@type": "ẩn"}</script>',
    "<style>p::after { content: 'ẩn' }</style>",
    "<noscript>ẩn</noscript>",
    "<template><p>ẩn</p></template>",
    "<svg><title>ẩn</title><text>ẩn</text></svg>",
    "<iframe>ẩn</iframe>",
    "<select><option>ẩn</select>",
    "<button>ẩn</button><textarea>ẩn <p></textarea><input value=ẩn>",
    "<!-- ẩn -->",
    "<!--[if IE]><p>ẩn</p><![endif]-->",
    "<![CDATA[ẩn]]>",
    '<img alt="ẩn">',
    "<dialog>ẩn</dialog>",
  ])("%s", async (hidden) => {
    expect(await textOf(`<p>Một</p>${hidden}<p>Hai</p>`)).toBe("Một\n\nHai");
  });

  it("but what shows on wide windows stays, and so does a page that a script will show", async () => {
    expect(await textOf('<p class="d-none d-md-block">Một</p>')).toBe("Một");
    expect((await read('<html style="visibility:hidden"><body hidden><p>Một</p></body></html>')).text).toBe(
      "Một",
    );
  });
});

describe("markup gone wrong", () => {
  it.each([
    ["tags that nest crosswise", "<p>Một <b>hai <i>ba</b> bốn</i></p><p>Năm</p>", "Một hai ba bốn\n\nNăm"],
    ["end tags without a beginning", "<div>Một</div></div></span></p><p>Hai</p>", "Một\n\nHai"],
    ["paragraphs in paragraphs", "<p>Một<p>Hai<div>Ba</div></p></p>", "Một\n\nHai\n\nBa"],
    [
      "cells and rows that do not end",
      "<table><tr><td>Một<td>Hai<tr><td>Ba<td>Bốn</table>",
      "Một\tHai\nBa\tBốn",
    ],
    [
      "capital letters, attributes without quotes",
      "<P ALIGN=CENTER><FONT SIZE=5 COLOR=#FF0000>Một</FONT><BR>Hai",
      "Một\nHai",
    ],
    ["conditional markup", "<p><![if !supportLists]>1.<![endif]> Một<o:p>&nbsp;</o:p></p>", "1. Một"],
    ["signs that begin no tag", "<p>1 < 2 & 3 > 2 <3</p>", "1 < 2 & 3 > 2 <3"],
    ["an attribute given twice", '<p class="a" class="b" =x "">Một</p>', "Một"],
    ["processing instructions", '<?xml:namespace prefix = o ns = "urn:x" /><p>Một</p>', "Một"],
  ])("%s", async (_what, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it("a page without html, head and body", async () => {
    expect((await read("<title>Tin ngắn của huyện</title><p>Một</p>Hai")).text).toBe(
      "Tin ngắn của huyện\n\nMột\n\nHai",
    );
  });

  it("XHTML, in which CDATA is text", async () => {
    const html =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p><![CDATA[A & B]]></p></body></html>';
    expect((await read(html)).text).toBe("A & B");
  });
});

describe("tables", () => {
  it("are a line for each row, with a tab between cells, empty ones too", async () => {
    const rows =
      "<tr><th></th><th>2019</th><th>2020</th></tr><tr><td>Hộ <b>nghèo</b></td><td></td><td><p>15</p><p>hộ</p></td></tr>";
    expect(await textOf(`<p>Bảng</p><table><thead>${rows}</thead></table>Hết`)).toBe(
      "Bảng\n\n\t2019\t2020\nHộ nghèo\t\t15 hộ\n\nHết",
    );
  });

  it("have their caption on a line before", async () => {
    const table = "<table><caption>Bảng 1</caption><tr><td>a</td><td>b</td></tr></table>";
    expect(await textOf(table)).toBe("Bảng 1\na\tb");
  });

  it("are read through what old pages put between rows and cells", async () => {
    expect(await textOf("<table><form><tr><form><td>a</td><td>b</td></form></tr></form></table>")).toBe(
      "a\tb",
    );
  });

  it.each([
    [
      "that hold tables",
      "<table><tr><td>Một</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
      "Một\n\n1\t2",
    ],
    ["of one column", "<table><tr><td>Một</td></tr><tr><td>Hai</td></tr></table>", "Một\nHai"],
    [
      "that set the head of a decree side by side",
      "<table><tr><td>CHÍNH PHỦ<br>---</td><td>CỘNG HÒA<br>Độc lập</td></tr><tr><td>Số: 1/NĐ-CP</td><td>Hà Nội</td></tr></table>",
      "CHÍNH PHỦ\n---\nCỘNG HÒA\nĐộc lập\nSố: 1/NĐ-CP\nHà Nội",
    ],
    ["that say so", "<table role=presentation><tr><td>Một</td><td>Hai</td></tr></table>", "Một\nHai"],
    [
      "with the text of the page in a cell",
      `<table><tr><td>Menu</td><td>${"Bài viết dài. ".repeat(40)}</td></tr></table>`,
      `Menu\n${"Bài viết dài. ".repeat(40).trim()}`,
    ],
  ])("for the layout %s are blocks one after another", async (_which, body, text) => {
    expect(await textOf(body)).toBe(text);
  });
});

describe("captions", () => {
  it.each([
    ["of figures", "<figure><img src=a><figcaption>Chú thích</figcaption></figure>"],
    ["by their class", '<div class="wp-caption"><img><p class="wp-caption-text">Chú thích</p></div>'],
    ["by their class in one word", '<div class="PhotoCMS_Caption"><p>Chú thích</p></div>'],
    ["by their class in Vietnamese", '<p class="chu-thich-anh">Chú thích</p>'],
    [
      "in tables around a picture",
      "<table><tr><td><img></td></tr><tr><td><p>Chú thích</p></td></tr></table>",
    ],
    ["below a picture in italics", "<p><img></p><p><em>Chú</em> <i>thích</i></p>"],
    ["below a picture in the middle", '<p><img><br></p><p style="text-align: center">Chú thích</p>'],
    ["below a picture on the same line", "<center><img><br>Chú thích</center>"],
  ])("%s", async (_which, body) => {
    const content = await read(`<p>Một</p>${body}<p>Hai</p>`);
    expect(linesOf(content)).toEqual(["Một", "caption: Chú thích", "Hai"]);
  });

  it.each([
    ["a paragraph below a picture", "<p><img></p><p>Không phải</p>"],
    ["a heading in the middle", "<p><img></p><p>Chữ</p><p align=center>Không phải</p>"],
    [
      "a table of figures with a picture",
      "<table><tr><td><img></td><td>Không phải</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
    ],
  ])("not %s", async (_which, body) => {
    const { sections } = await read(body);
    expect(sections).toEqual([]);
  });
});
