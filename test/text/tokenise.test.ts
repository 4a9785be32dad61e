import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../arbitraries.js";
import { kindsOf, textsOf, tokensOf, wordsOf } from "./tokens.js";

describe("kinds", () => {
  test.each([
    ["người", ["small"]],
    ["Ngày", ["capitalised"]],
    ["NGÀY", ["capitals"]],
    ["I", ["capitals"]],
    ["CTr", ["mixed"]],
    ["iPhone", ["mixed"]],
    ["2019", ["number"]],
    ["%", ["sign"]],
    ["một\n\nHai", ["small", "break", "capitalised"]],
  ])("%j", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
    expect(kindsOf(text.normalize("NFD"))).toEqual(kinds);
  });

  test("digits, letters and signs part where they meet", () => {
    expect(textsOf("52-NQ/TW,18h30 5km² “a”")).toEqual([
      "52",
      "-",
      "NQ",
      "/",
      "TW",
      ",",
      "18",
      "h",
      "30",
      "5",
      "km",
      "²",
      "“",
      "a",
      "”",
    ]);
  });

  test("a number keeps its value up to nine digits", () => {
    expect(tokensOf("007 123456789 1234567890").map(({ value }) => value)).toEqual([7, 123456789, -1]);
  });
});

describe("places", () => {
  test("tokens stand in text order, and all that lies between them is space or invisible", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(reached, token.start)).toMatch(/^[\s\p{M}\p{Cf}\u0085]*$/u);
          expect(token.text).toBe(text.slice(token.start, token.start + token.text.length));
          reached = token.start + token.text.length;
        }
        expect(text.slice(reached)).toMatch(/^[\s\p{M}\p{Cf}\u0085]*$/u);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("a decomposed word is one token as long as it is written", () => {
    expect(textsOf("nghị quyết".normalize("NFD"))).toEqual(["nghị", "quyết"].map((w) => w.normalize("NFD")));
  });
});

describe("spellings of one word", () => {
  test.each([
    ["hòa", "hoà"],
    ["ủy", "uỷ"],
    ["khỏe", "khoẻ"],
    ["năm", "NĂM"],
    ["đồng", "Đồng"],
    ["đồng", "ðồng"],
    ["QĐ", "QÐ"],
    ["CT", "СТ"],
    ["kỳ", "kì"],
    ["tỷ", "tỉ"],
    ["quý", "quí"],
    ["nghị", "ng\u200bhị"],
    ["nghị", "nghi\u0323"],
    ["người", "ngu\u031bo\u031b\u0300i"],
  ])("%s = %s", (one, other) => {
    expect(wordsOf(one)).toEqual([expect.any(Number)]);
    expect(wordsOf(one)).not.toEqual([0]);
    expect(wordsOf(other)).toEqual(wordsOf(one));
    expect(wordsOf(other.normalize("NFD"))).toEqual(wordsOf(one));
  });

  test.each([
    ["năm", "nằm"],
    ["hòa", "hóa"],
    ["đồng", "dồng"],
    ["tư", "tu"],
    ["tháng", "thăng"],
  ])("%s ≠ %s", (one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });

  test("words that no list holds have no id", () => {
    expect(wordsOf("Zxqwv")).toEqual([0]);
  });
});

describe("signs", () => {
  test.each([
    ["-", "‐‑‒–—―−"],
    ['"', "“”„«»"],
    ["'", "‘’"],
    ["/", "⁄∕"],
  ])("%s is read for each of %s", (sign, others) => {
    for (const other of others)
      expect(tokensOf(other)).toMatchObject([{ text: other, value: sign.charCodeAt(0) }]);
  });

  test.each(["\u00a0", "\u2009", "\u202f", "\u3000", "  "])("%j parts words like a space", (space) => {
    expect(textsOf(`năm${space}2020`)).toEqual(["năm", "2020"]);
    expect(wordsOf(`năm${space}2020`)).toEqual(wordsOf("năm 2020"));
  });
});

describe("line breaks", () => {
  test.each([
    ["wrapped in a sentence", "tháng 9\nnăm 2019"],
    ["wrapped with CRLF", "tháng 9\r\nnăm 2019"],
    ["wrapped and indented", "tháng 9 \n  năm 2019"],
    ["wrapped and indented by tabs", "tháng 9\n\t\tnăm 2019"],
    ["before the text", "\n\nnăm 2019"],
    ["before the text, indented", "\tnăm 2019"],
  ])("%s: none", (_, text) => {
    expect(kindsOf(text)).not.toContain("break");
  });

  test.each([
    ["before a capital", "tháng 9\nNăm 2019"],
    ["behind a full stop", "tháng 9.\nnăm 2019"],
    ["behind a colon", "như sau:\nnăm 2019"],
    ["before a number", "tháng 9\n2019"],
    ["at an empty line", "tháng 9\n\nnăm 2019"],
    ["at an empty line, CRLF", "tháng 9\r\n\r\nnăm 2019"],
    ["between cells", "tháng 9\tnăm 2019"],
    ["between cells, one of them empty", "tháng 9\t\tnăm 2019"],
    ["at a line separator", "tháng 9\u2028Năm 2019"],
  ])("%s: one", (_, text) => {
    expect(kindsOf(text).filter((kind) => kind === "break")).toHaveLength(1);
  });

  test("at the end of a line of cells: one, in whatever letters the next one begins", () => {
    const kinds = kindsOf("tháng\t9\nnăm 2019\nnăm 2020");
    expect(kinds.filter((kind) => kind === "break")).toHaveLength(2);
  });
});
