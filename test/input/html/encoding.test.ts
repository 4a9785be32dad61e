import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodePage } from "../../../src/input/html/encoding.js";
import { InputError } from "../../../src/input/input-error.js";

const page = (text: string) => `<html><head><meta charset="utf-8"></head><body>${text}</body></html>`;
const STORY =
  "Ủy ban nhân dân tỉnh Hà Nam họp về công tác tuyên giáo, chuyển đổi số và xây dựng nông thôn mới.";

describe("a page is decoded", () => {
  it.each([
    ["as UTF-8", page("Hà Nội")],
    ["whatever else it says", page("Hà Nội").replace("utf-8", "iso-8859-1")],
    ["in decomposed letters", page("Hà Nội".normalize("NFD"))],
  ])("%s", async (_how, html) => {
    expect(await decodePage(Buffer.from(html))).toEqual({ text: html, encoding: "utf-8", warnings: [] });
  });

  it.each(["iso-8859-1", "x-user-defined", "windows-1258", "nothing"])(
    "as TCVN3, whose bytes tell it, where it says %s",
    async (name) => {
      const html = page(STORY).replace("utf-8", name);
      const decoded = await decodePage(iconv.encode(html, "tcvn"));
      expect(decoded).toEqual({ text: html, encoding: "tcvn3", warnings: [] });
    },
  );

  it("as it says, where its bytes leave a doubt", async () => {
    const html = page("Hà Nội").replace("utf-8", "viscii");
    expect(await decodePage(iconv.encode(html, "viscii"))).toEqual({
      text: html,
      encoding: "viscii",
      warnings: [],
    });
  });

  it("without its byte order mark", async () => {
    expect((await decodePage(Buffer.from(`\uFEFF${page("Hà Nội")}`))).text).toBe(page("Hà Nội"));
  });

  it("without a character that was cut, as in a summary, and says so", async () => {
    const bytes = Buffer.from(page(`Hà Nội X ${"và Huế ".repeat(100)}`));
    bytes[bytes.indexOf("X")] = 0xe1;
    const { text, warnings } = await decodePage(bytes);
    expect(text).toBe(page(`Hà Nội  ${"và Huế ".repeat(100)}`));
    expect(warnings).toEqual(["broken characters were left out: 1"]);
  });

  it("but not where more is broken", async () => {
    const bytes = Buffer.from(page("Señor Núñez, Größe, façade, œuvre"), "latin1");
    await expect(decodePage(bytes)).rejects.toThrow(InputError);
  });
});
