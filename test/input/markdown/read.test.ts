import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/input/markdown/read.js";

const read = (markdown: string) => readMarkdown(Buffer.from(markdown), {});
const textOf = async (markdown: string) => (await read(markdown)).text;

describe("Markdown", () => {
  it.each([
    ["# Họp tỉnh\n\nTỉnh **Hà Nam** họp.", "Họp tỉnh\n\nTỉnh Hà Nam họp."],
    ["Họp tỉnh\n========\n\nTỉnh họp.", "Họp tỉnh\n\nTỉnh họp."],
    ["Dòng một\nđi tiếp  \ndòng hai", "Dòng một đi tiếp\ndòng hai"],
    ["- một\n- hai\n  - ba\n\n1. bốn\n2. năm", "một\nhai\nba\n\nbốn\nnăm"],
    ["| Huyện | Vốn |\n| --- | --: |\n| Lý Nhân | 5 tỷ |", "Huyện\tVốn\nLý Nhân\t5 tỷ"],
    ["Theo [Báo Hà Nam](https://a.vn) và <https://b.vn>", "Theo Báo Hà Nam và https://b.vn"],
    ["5&nbsp;tỷ &amp; <b>6</b> tỷ", "5 tỷ & 6 tỷ"],
    ["Nghị quyết số 5\\*2", "Nghị quyết số 5*2"],
    ["> Trích dẫn\n\n```\n  mã\n```", "Trích dẫn\n\n  mã"],
    ["Trên\n\n---\n\nDưới", "Trên\n\nDưới"],
  ])("%j shows as %j", async (markdown, text) => {
    expect(await textOf(markdown)).toBe(text);
  });

  it("tells who wrote it, and when, above its text", async () => {
    const { text, metadata } = await read(
      '---\ntitle: "Họp tỉnh: kết quả"\ndate: 2023-01-30 08:03\nauthor: Nguyễn Hà\nsource: Báo Hà Nam\nurl: https://a.vn/1\ntags:\n  - họp\n---\n\nTỉnh họp.',
    );
    expect(text).toBe("Tỉnh họp.");
    expect(metadata).toEqual({
      title: "Họp tỉnh: kết quả",
      published: "2023-01-30T08:03",
      author: "Nguyễn Hà",
      publisher: "Báo Hà Nam",
      url: "https://a.vn/1",
    });
  });

  it("tells nothing by a line between rules, or by values that are none", async () => {
    const { text, metadata } = await read("---\nauthor: admin\ndate: hôm qua\nlayout: post\n---\nTỉnh họp.");
    expect({ text, metadata }).toEqual({ text: "Tỉnh họp.", metadata: {} });
    expect(await textOf("Trên\n\n---\ntitle: không\n---")).toContain("title: không");
  });

  it.each([
    ["no text", "---\ntitle: a\n---\n\n<!-- nothing -->\n", "Markdown without text"],
    ["quotations without end", `${">".repeat(20_000)} a`, "nested too deep"],
    [
      "lists without end",
      Array.from({ length: 3000 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
      "nested too deep",
    ],
  ])("is refused with %s", async (_name, markdown, reason) => {
    await expect(read(markdown)).rejects.toThrow(reason);
  });

  it("keeps the innermost of many levels", async () => {
    const list = Array.from({ length: 100 }, (_, level) => `${"  ".repeat(level)}- mục ${level}`).join("\n");
    const text = await textOf(`${list}\n\n${"-".repeat(500)}\n\nCuối`);
    expect(text).toContain("mục 99");
    expect(text).toMatch(/Cuối$/);
  });
});
