import { describe, expect, it } from "vitest";
import { formatOf } from "../../../src/input/formats.js";
import { isHtml } from "../../../src/input/html/detect.js";

describe("a page is known by its beginning", () => {
  it.each([
    "<!DOCTYPE html>",
    '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    "<html>",
    '<HTML\nlang="vi">',
    "\uFEFF<!DOCTYPE html>",
    " \r\n\t<html>",
    "<!-- saved from url=(0028)https://a.example.vn/ -->\n<!DOCTYPE html>",
    `<!-- ${"dài ".repeat(5000)}-->\n<!-- hai --><html>`,
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>',
  ])("%.60s", (beginning) => {
    const bytes = Buffer.from(`${beginning}<body>Hà Nội</body>`);
    expect(isHtml(bytes)).toBe(true);
    expect(formatOf("a.txt", bytes)).toBe("html");
    expect(formatOf("-", bytes)).toBe("html");
  });

  it.each(["utf16le", "utf16be"] as const)("in %s", (encoding) => {
    const bytes = Buffer.from("\uFEFF<!DOCTYPE html><p>Hà Nội", "utf16le");
    expect(isHtml(encoding === "utf16be" ? bytes.swap16() : bytes)).toBe(true);
  });

  it.each([
    "",
    "Hà Nội",
    "<!-- ghi chú --> # Tiêu đề",
    "<!-- không hết",
    "<htmlx>",
    "<!doctype htmlx>",
    "<p>Một</p>",
    '<?xml version="1.0"?><rss><html>',
    "Trang <html> này",
  ])("%j is none", (beginning) => {
    expect(isHtml(Buffer.from(beginning))).toBe(false);
  });

  it.each([
    ["a.html", "html"],
    ["A.HTM", "html"],
    ["a.xhtml.gz", "html"],
    ["a.txt", "text"],
  ])("and by its name: %s", (name, format) => {
    expect(formatOf(name, Buffer.from("<p>Hà Nội"))).toBe(format);
  });
});
