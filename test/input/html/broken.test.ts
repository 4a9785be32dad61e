import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/input/input-error.js";
import { read, textOf } from "./reading.js";

const page = (body: string) =>
  `<!doctype html><html><head><meta charset=utf-8></head><body>${body}</body></html>`;
const SENTENCE = "Ngày 7/11, huyện Vân Sơn tổ chức hội nghị lần thứ 16.";

describe("a page that cannot be read is named with the reason", () => {
  it.each([
    ["of 30 MB", page(`<p>${"a".repeat(30_000_000)}</p>`), /^an HTML page of 28\.6 MiB, more than 16;/],
    [
      "of too much text",
      page("<p>Hà Nội và Huế</p>\n".repeat(500_000).replaceAll("</p>\n<p>", "\n")),
      /^a page of 6999999 characters of text, more than 6000000/,
    ],
    [
      "of 10,000 nested elements",
      page("<div>".repeat(10_000) + SENTENCE),
      /^a page with elements nested more than 512 deep/,
    ],
    [
      "of nested inline elements",
      page("<b>".repeat(600) + SENTENCE),
      /^a page with elements nested more than 512 deep/,
    ],
    [
      "of hidden nested elements",
      page(`<p>${SENTENCE}</p><div hidden>${"<i>".repeat(600)}`),
      /nested more than 512 deep/,
    ],
    [
      "of a million elements",
      page("<p>".repeat(1_000_000) + SENTENCE),
      /^a page with more than 400000 elements/,
    ],
    [
      "that ends in a tag",
      page(SENTENCE).replace("</body></html>", '<p class="a'),
      /^a page cut short: it ends inside a tag/,
    ],
    [
      "that ends in the name of a tag",
      page(SENTENCE).replace("</body></html>", "</di"),
      /^a page cut short: it ends inside a tag/,
    ],
    [
      "that ends in a comment",
      page(SENTENCE).replace("</body></html>", "<!-- a -"),
      /^a page cut short: it ends inside a tag or a comment/,
    ],
    [
      "that ends in a script",
      page(SENTENCE).replace("</body></html>", "<script>if (a < b)"),
      /^a page cut short: it ends inside <script>/,
    ],
    ["that ends in its title", "<html><head><title>Hội ng", /^a page cut short: it ends inside <title>/],
    [
      "that ends in its text",
      page(SENTENCE).replace("</body></html>", ""),
      /^a page cut short: its <html> or <body> is opened/,
    ],
    ["of pictures", page('<img src="a.png" alt="Hà Nội">'), /^a page without text/],
    [
      "that a script fills",
      page('<div id="root"></div><noscript>Bật JavaScript</noscript>'),
      /^a page without text/,
    ],
    [
      "of frames",
      "<html><head><title>Trang</title></head><frameset><frame src=a></frameset></html>",
      /^a page without text/,
    ],
    ["of white space", page(" &nbsp;\n"), /^a page without text/],
    ["without a byte", "", /^empty/],
    ["that is not text", page("\0"), /^a binary file/],
  ])("%s", async (_what, html, reason) => {
    const error = await read(html).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toMatch(reason);
  });
});

describe("a page that is only careless is read", () => {
  it.each([
    ["with space in its last tag", `<html><body>${SENTENCE}</body></html \n>`],
    ["with only one of the ends", `<html><body>${SENTENCE}</body>`],
    ["without them", `<p>${SENTENCE}`],
    ["with a comment at its end", `<html><body>${SENTENCE}</body></html><!-- Cached 0.5 s -->\n`],
    ["with text at its end", `<html><body></body></html>${SENTENCE}`],
    ["with an entity cut at its end", `<p>${SENTENCE}</p>&`],
  ])("%s", async (_what, html) => {
    expect((await read(html)).text).toContain(SENTENCE);
  });
});

describe("a page that is made to do harm is read too", () => {
  it.each([
    ["200,000 empty elements", "<b></b>".repeat(200_000)],
    ["200,000 paragraphs of a letter", "<p>a".repeat(200_000)],
    ["an attribute of 1 MB", `<p class="${"x ".repeat(500_000)}" style="${"a:b;".repeat(250_000)}">a</p>`],
    [
      "an element of 100,000 attributes",
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(" ")}>a</p>`,
    ],
    ["a million entities", `<p>${"&amp;".repeat(1_000_000)}</p>`],
    ["a million signs of less than", `<p>${"<".repeat(1_000_000)} </p>`],
    ["100,000 line breaks", "a<br>".repeat(100_000)],
    ["100,000 links", "<a href=x>a</a>".repeat(100_000)],
    ["50,000 headings", "<h1>Tin tức của huyện</h1>".repeat(50_000)],
    ["150 tables in each other", "<table><tr><td>".repeat(150)],
    ["500 elements in each other with text in each", "<div>a b c d e f ".repeat(500)],
  ])("%s", async (_what, body) => {
    expect(await textOf(`<p>${SENTENCE}</p><div>${body}</div>`)).toContain(SENTENCE);
  });
});
