import { describe, expect, it } from "vitest";
import { namesIn, spansOf } from "../../src/vntk/names.js";
import { isNoise } from "../../src/vntk/noise.js";
import { sentencesOf } from "../../src/vntk/sentences.js";
import type { TaggedWord } from "../../src/vntk/tagger.js";

const tagged = (words: readonly (readonly [string, string])[]): TaggedWord[] =>
  words.map(([word, tag]) => [word, "", "", tag]);

describe("sentencesOf", () => {
  it("parts at ends of sentences and lines, not at abbreviations", () => {
    const text = "TP. Hà Nội họp. Ông An nói.\n\n  Hết";
    const sentences = [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(["TP. Hà Nội họp.", "Ông An nói.", "Hết"]);
  });

  it.each(["Hà Nội ".repeat(1000), "A".repeat(5000)])(
    "holds all of a text without ends, piece by piece",
    (text) => {
      const pieces = [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(500);
      expect(pieces.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    },
  );
});

describe("spansOf", () => {
  it("joins the words of a name", () => {
    const words = tagged([
      ["ông", "O"],
      ["Lại", "B-PER"],
      ["Xuân Môn", "I-PER"],
      ["ở", "O"],
      ["Huế", "B-LOC"],
    ]);
    expect(spansOf("ông Lại Xuân Môn ở Huế", words)).toEqual([
      { type: "person", start: 4, end: 16 },
      { type: "location", start: 19, end: 22 },
    ]);
  });

  it("begins a name at another type, at B and at an I that continues nothing", () => {
    const words = tagged([
      ["An", "I-PER"],
      ["Bình", "B-PER"],
      ["Huế", "I-LOC"],
      ["Covid", "B-MISC"],
      ["Lê", "I-LOC"],
    ]);
    expect(spansOf("An Bình Huế Covid Lê", words).map(({ type, start }) => [type, start])).toEqual([
      ["person", 0],
      ["person", 3],
      ["location", 8],
      ["location", 18],
    ]);
  });
});

describe("namesIn", () => {
  it("gives places in the text as it is written, and names in composed letters with single spaces", () => {
    const text = "Họp. Ông Trần\nNgọc".normalize("NFD").replace("\n", "  ");
    const tags = new Map([
      ["Trần", "B-PER"],
      ["Ngọc", "I-PER"],
    ]);
    const tag = (sentence: string) =>
      tagged(sentence.split(/ +/).map((word) => [word, tags.get(word) ?? "O"]));
    const [name] = namesIn(text, tag);
    expect(name).toMatchObject({ type: "person", name: "Trần Ngọc" });
    expect(text.slice(name?.start, name?.end)).toBe("Trần  Ngọc".normalize("NFD"));
  });
});

describe("isNoise", () => {
  it.each([
    ["location", "số 52"],
    ["location", "ngày 27/9/2019"],
    ["location", "Luật"],
    ["location", "dịch Covid"],
    ["location", "Công nghiệp lần thứ tư"],
    ["location", "theo chương trình của Bình Dương"],
    ["location", ", Zalo"],
    ["person", "62"],
    ["person", "Quyết"],
    ["person", "phong cách Hồ"],
    ["organization", "ngành"],
    ["organization", "Bộ"],
  ] as const)("%s %s", (type, name) => expect(isNoise(type, name, "")).toBe(true));

  it.each([
    ["location", "huyện Vĩnh Bảo"],
    ["location", "sân bay Cát Bi"],
    ["location", "Buôn Ma Thuột"],
    ["person", "Nguyễn Thị Minh"],
    ["organization", "Sở Thông tin và Truyền thông"],
    ["organization", "VCCI"],
  ] as const)("not %s %s", (type, name) => expect(isNoise(type, name, " và")).toBe(false));

  it("takes a name that goes on with a figure for none", () => {
    expect(isNoise("location", "Làng Covid", "-1")).toBe(true);
  });
});
