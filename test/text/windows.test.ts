import { describe, expect, test } from "vitest";
import { createExtractor, type FoundEntity } from "../../src/index.js";
import { CAPACITY } from "../../src/text/tokens.js";
import { seeds } from "../seeds.js";
import { tokensOf } from "./tokens.js";

const extractor = createExtractor();

function places(entities: readonly FoundEntity[], shift = 0): string[] {
  return entities.map(({ type, text, start }) => `${start + shift} ${type} ${text}`);
}

describe("a text longer than one window", () => {
  const texts = Array.from({ length: 30 }, (_, index) => seeds[index % seeds.length] ?? "");
  const joined = texts.join("\n\n");

  test("has all its tokens, whatever the size of the window", () => {
    const text = seeds.join("\n\n");
    const whole = tokensOf(text).filter(({ kind }) => kind !== "break");
    expect(tokensOf(text, 500).filter(({ kind }) => kind !== "break")).toEqual(whole);
    expect(tokensOf(joined).length).toBeGreaterThan(2 * CAPACITY);
  });

  test("holds what its parts hold", () => {
    let at = 0;
    const expected = texts.flatMap((text) => {
      const found = places(extractor.recognise(text), at);
      at += text.length + 2;
      return found;
    });
    expect(expected.length).toBeGreaterThan(1000);
    expect(places(extractor.recognise(joined))).toEqual(expected);
  });

  test("has the lines of its mentions counted from its own first", () => {
    const last = extractor.recognise(joined).at(-1);
    expect(last?.line).toBe(joined.slice(0, last?.start).split("\n").length);
    expect(last?.start).toBeGreaterThan(joined.length - (texts.at(-1)?.length ?? 0));
  });
});

describe("a text that is read in parts", () => {
  /** Tokens of a window so small that its parts hold 255 units. */
  const SMALL = 64;
  const END = "2020 tỷ đồng\r\nÔng Nguyễn Văn Hùng 😀 ở huyện Châu Thành, F0, NQ/TW.";
  const fillings = ["a ", "abc ", " ", "\n", "từ ngữ, ", "12/"];
  const shifts = Array.from({ length: 40 }, (_, shift) => shift);

  test.each(fillings.flatMap((filling) => [END, END.normalize("NFD")].map((end) => [filling, end])))(
    "has the same tokens wherever the border falls: %j before %j",
    (filling, end) => {
      for (const shift of shifts) {
        const text = `${filling.repeat(260).slice(0, 255 - shift)} ${end} ${end}`;
        const whole = tokensOf(text).filter(({ kind }) => kind !== "break");
        expect(tokensOf(text, SMALL).filter(({ kind }) => kind !== "break")).toEqual(whole);
      }
    },
  );

  test.each([["x".repeat(700)], ["7".repeat(700)], ["ế".normalize("NFD").repeat(400)]])(
    "takes a word of several parts as one: %.5s…",
    (word) => {
      const tokens = tokensOf(`${word} 2020`, SMALL);
      expect(tokens.map(({ text }) => text)).toEqual([word, "2020"]);
    },
  );
});

describe("one endless sentence", () => {
  const unit = "Ngày 27/9/2019 có 13.500 người, ";
  const repeats = 12_000;
  const text = unit.repeat(repeats);
  const cuts = Math.ceil(tokensOf(text).length / (CAPACITY / 2));
  const expected = Array.from({ length: repeats }, (_, index) => [
    `${index * unit.length} date Ngày 27/9/2019`,
    `${index * unit.length + unit.indexOf("13")} quantity 13.500 người`,
  ]).flat();

  test("loses nothing but what a cut runs through", () => {
    const found = new Set(places(extractor.recognise(text)));
    const lost = expected.filter((place) => !found.has(place));
    expect(lost.length).toBeLessThanOrEqual(cuts);
    expect(found.size - (expected.length - lost.length)).toBeLessThanOrEqual(2 * cuts);
  });

  test("is cut at a full stop where it has one", () => {
    const sentences = text.replaceAll("người,", "người.");
    expect(places(extractor.recognise(sentences))).toEqual(expected);
  });
});
