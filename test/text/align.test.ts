import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "../../src/text/align.js";

/** What the words are in the text. */
function written(text: string, words: readonly string[]): (string | undefined)[] {
  return alignWords(text, words).map((place) => place && text.slice(place.start, place.end));
}

describe("alignWords", () => {
  it("finds words of several syllables, and signs without spaces", () => {
    const words = ["Thành ủy", "Hải Phòng", "(", "số", "52", "-", "NQ", "/", "TW", ")"];
    expect(written("Thành ủy Hải Phòng (số 52-NQ/TW)", words)).toEqual(words);
  });

  it("lets syllables stand apart as the text has them", () => {
    expect(written("ở  Vĩnh\u00a0 Bảo", ["ở", "Vĩnh Bảo"])).toEqual(["ở", "Vĩnh\u00a0 Bảo"]);
  });

  it("finds equal words one after another", () => {
    expect(alignWords("An, An", ["An", ",", "An"])).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 4, end: 6 },
    ]);
  });

  it("leaves out a word that is not in the text, and goes on behind it", () => {
    expect(written("Hà Nội và Huế", ["Hà Nội", "Đà Nẵng", "", "Huế"])).toEqual([
      "Hà Nội",
      undefined,
      undefined,
      "Huế",
    ]);
  });

  it("finds whatever a text was cut into", () => {
    const word = fc.array(fc.stringMatching(/^[a-zĐế.,-]{1,4}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom("", " ", "\n", " \t"))), (parts) => {
        const text = parts.map(([syllables, space]) => syllables.join(" ") + space).join("");
        const words = parts.map(([syllables]) => syllables.join(" "));
        expect(written(text, words)).toEqual(words);
      }),
    );
  });
});
