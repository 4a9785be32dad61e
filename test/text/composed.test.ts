import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/text/composed.js";

describe("compose", () => {
  it("leads from composed letters back to the decomposed ones", () => {
    const text = "ở Thủ Đức".normalize("NFD");
    const composed = compose(text);
    expect(composed.text).toBe("ở Thủ Đức");
    const { start, end } = composed.original(2, 9);
    expect(text.slice(start, end)).toBe("Thủ Đức".normalize("NFD"));
  });

  it("takes a letter whole where its marks have no composed form", () => {
    const mixed = compose("e\u0301x\u0302B");
    expect(mixed.original(1, 2)).toEqual({ start: 2, end: 4 });
  });

  it("reads Ð as Đ", () => {
    expect(compose("Ðà Nẵng").text).toBe("Đà Nẵng");
  });

  it("leads back to spans that hold the same letters", () => {
    const letters = fc.array(fc.constantFrom("ế", "Ộ", "a", " ", "đ", "\u0301", "😀", "x\u0302"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join("").normalize("NFD");
        const composed = compose(text);
        const { start, end } = composed.original(0, composed.text.length);
        expect(text.slice(start, end)).toBe(text);
        for (let i = 0; i < composed.text.length; i++) {
          const one = composed.original(i, i + 1);
          expect(text.slice(one.start, one.end).normalize("NFC")).toContain(composed.text[i]);
        }
      }),
    );
  });
});
