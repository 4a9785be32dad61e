import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = createExtractor();

/** The sentence of the only figure in a text. */
function sentenceOf(text: string): string | undefined {
  const { figures } = extractor.extract({ id: "text", text });
  expect(figures).toHaveLength(1);
  return figures[0]?.sentence;
}

describe("a figure's sentence", () => {
  test.each([
    ["Hội nghị đã họp. Có 50 người dự. Sau đó nghỉ.", "Có 50 người dự."],
    ["Hội nghị đã họp! Có 50 người dự? Sau đó nghỉ.", "Có 50 người dự?"],
    ["Hội nghị đã họp… Có 50 người dự… Sau đó nghỉ.", "Có 50 người dự…"],
    ["Có 50 người dự", "Có 50 người dự"],
    ["  Có 50 người dự.  ", "Có 50 người dự."],
    ["Hội nghị\nCó 50 người dự\nSau đó", "Có 50 người dự"],
    ["Hội nghị.\r\nCó 50 người dự.\r\nSau đó.", "Có 50 người dự."],
    ["Ông nói: “Có 50 người dự.” Sau đó nghỉ.", "Ông nói: “Có 50 người dự.”"],
    ["Hội nghị (có 50 người dự.) Sau đó nghỉ.", "Hội nghị (có 50 người dự.)"],
  ])("%j", (text, sentence) => {
    expect(sentenceOf(text)).toBe(sentence);
    expect(sentenceOf(text.normalize("NFD"))).toBe(sentence.normalize("NFD"));
  });

  test.each([
    ["the dot inside a number", "Có 1.500 người dự."],
    ["the dot behind an abbreviation", "TP. Hà Nội có 50 người dự."],
    ["the dots behind titles", "PGS. TS. Nguyễn Văn A gặp 50 người."],
    ["a colon or semicolon", "Kết quả: có 50 người; không ai vắng."],
    ["dots before a small letter", "Có 50 người... rồi về."],
  ])("goes on over %s", (_, text) => {
    expect(sentenceOf(text)).toBe(text);
  });

  test("stays in reach of the figure where a text has no end", () => {
    const words = "tuyên truyền ".repeat(5000);
    const sentence = sentenceOf(`${words}có 50 người ${words}`);
    expect(sentence).toContain("có 50 người");
    expect(sentence?.length).toBeLessThan(3000);
  });

  test("gives the figure its date: the one before it, else the one behind", () => {
    const dateOf = (text: string) => {
      const { entities, figures } = extractor.extract({ id: "text", text });
      return entities.find(({ id }) => id === figures[0]?.date)?.text ?? null;
    };
    expect(dateOf("Năm 2021 có 50 người, năm 2022 không có ai.")).toBe("Năm 2021");
    expect(dateOf("Có 50 người trong năm 2022.")).toBe("năm 2022");
    expect(dateOf("Họp năm 2021. Có 50 người. Họp năm 2022.")).toBeNull();
  });
});
