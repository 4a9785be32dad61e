import { describe, expect, it } from "vitest";
import { Compromise } from "../../src/english/compromise.js";
import { wordsOf } from "../../src/english/words.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { tokenise } from "../../src/text/tokenise.js";
import { Tokens } from "../../src/text/tokens.js";

const lexicon = Lexicon.load();

function wordsIn(text: string) {
  const tokens = new Tokens();
  tokenise(text, 0, tokens, lexicon);
  return wordsOf(tokens, 1, tokens.count + 1);
}

describe("wordsOf", () => {
  it.each([
    ["Vietnam's exports", ["Vietnam", "exports"]],
    ["the farmers' union", ["the", "farmers", "union"]],
    ["don't, O'Brien", ["don't", ",", "O'Brien"]],
    ["the U.S. at 8 a.m.", ["the", "U.S.", "at", "8", "a.m."]],
    ["13,500 and 1,234,567.5", ["13,500", "and", "1,234,567.5"]],
    ["24.01.2019 and 3.5", ["24", ".", "01", ".", "2019", "and", "3.5"]],
    ["13th, 1990s, 5G, Q1", ["13th", ",", "1990s", ",", "5G", ",", "Q1"]],
    ["VND12.5 and 120km", ["VND", "12.5", "and", "120", "km"]],
    ["No. 45, Jan. 24", ["No.", "45", ",", "Jan.", "24"]],
    ["km² of it", ["km²", "of", "it"]],
  ])("cuts %s as English does", (text, words) => {
    expect(wordsIn(text).map((word) => word.text)).toEqual(words);
  });

  it("gives numbers their values", () => {
    const values = wordsIn("13,500 or 3.5 or the 13th").map(({ value }) => value);
    expect(values.filter((value) => !Number.isNaN(value))).toEqual([13500, 3.5, 13]);
  });
});

describe("Compromise", () => {
  const compromise = new Compromise();

  it.each([
    "It’s 5-7% or VND12.5 trillion — two-thirds of 30-year loans 😀",
    "Vietnam's exports won't rise, they'd say; we're sure (or not?)",
    "Nguyễn Phú Trọng\u00a0met “Antonio Guterres” in Ha Noi…",
    "A.B.C. a/b/c 30/2020/ND-CP x@y.z #tag &c.",
  ])("gives words that stand in the text: %s", (text) => {
    for (const form of [text, text.normalize("NFD")]) {
      const spans = compromise.tag(form);
      expect(spans.length).toBeGreaterThan(3);
      let reached = 0;
      for (const { start, end } of spans) {
        expect(form.slice(start, end)).toMatch(/\S/u);
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = end;
      }
    }
  });

  it("reads numbers in words", () => {
    const numbers = ["twenty-five", "two hundred and five", "three million", "no number"];
    expect(numbers.map((words) => compromise.numberIn(words))).toEqual([25, 205, 3e6, Number.NaN]);
  });
});
