import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = createExtractor();

function figuresOf(text: string) {
  const { entities, figures } = extractor.extract({ id: "text", text });
  const textOf = (id: string | null) => entities.find((entity) => entity.id === id)?.text ?? null;
  return figures.map(({ entity, date, sentence }) => ({
    figure: textOf(entity),
    date: textOf(date),
    sentence,
  }));
}

describe("figures", () => {
  test("take the nearest date before them in their sentence", () => {
    const sentence = "Năm 2022 có 5 người, năm 2023 có 7 người.";
    expect(figuresOf(sentence)).toEqual([
      { figure: "5 người", date: "Năm 2022", sentence },
      { figure: "7 người", date: "năm 2023", sentence },
    ]);
  });

  test("take a date behind them where none stands before", () => {
    expect(figuresOf("Có 5 người trong năm 2022.")).toMatchObject([{ date: "năm 2022" }]);
  });

  test("take no date from another sentence or line", () => {
    expect(figuresOf("Họp ngày 5/3/2022. Có 5 người.")).toMatchObject([
      { date: null, sentence: "Có 5 người." },
    ]);
    expect(figuresOf("Họp ngày 5/3/2022\nCó 5 người")).toMatchObject([
      { date: null, sentence: "Có 5 người" },
    ]);
  });
});

describe("records", () => {
  test("name an unusable day of writing and go on", () => {
    const { entities, warnings } = extractor.extract({ id: "a", text: "ngày 5/3", date: "garbage" });
    expect(entities).toMatchObject([{ value: "XXXX-03-05" }]);
    expect(warnings).toEqual(["day of writing is no ISO day: garbage"]);
  });

  test("take the year that is nearest to the day of writing", () => {
    const valueOn = (date: string) => extractor.extract({ id: "a", text: "Chiều 28/12", date }).entities[0];
    expect(valueOn("2024-01-05")).toMatchObject({ value: "2023-12-28", inferred: true });
    expect(valueOn("2024-12-20")).toMatchObject({ value: "2024-12-28", inferred: true });
  });
});
