import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = createExtractor();

/** The values of all dates of a text, those that took their year from elsewhere with a `*`. */
function datesOf(text: string, date?: string): string[] {
  const input = date === undefined ? { id: "text", text } : { id: "text", text, date };
  return extractor
    .extract(input)
    .entities.flatMap((entity) =>
      entity.type === "date" ? [entity.inferred ? `${entity.value}*` : entity.value] : [],
    );
}

describe("a date that is joined to one with a year shares it", () => {
  test.each([
    ["từ ngày 15/3 đến ngày 20/3/2020", ["2020-03-15*", "2020-03-20"]],
    ["ngày 15/3 và ngày 2/4/2020", ["2020-03-15*", "2020-04-02"]],
    ["ngày 15/3, ngày 16/3 và ngày 2/4/2020", ["2020-03-15*", "2020-03-16*", "2020-04-02"]],
    ["quý I, quý II/2020", ["2020-Q1*", "2020-Q2"]],
  ])("%s", (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
    expect(datesOf(text.normalize("NFD"))).toEqual(dates);
  });

  test.each([
    ["ngày 15/3. Ngày 2/4/2020", ["XXXX-03-15", "2020-04-02"]],
    ["ngày 15/3 tỉnh họp, sau đó ngày 2/4/2020 họp lại", ["XXXX-03-15", "2020-04-02"]],
    ["ngày 29/2 và ngày 1/3/2023", ["XXXX-02-29", "2023-03-01"]],
  ])("but not in: %s", (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  test("with its first and last day", () => {
    const [first] = extractor.extract({ id: "text", text: "quý I, quý II/2020" }).entities;
    expect(first).toMatchObject({ edtf: "2020-33", from: "2020-01-01", to: "2020-03-31", inferred: true });
  });

  test("and lies before it over a turn of the year", () => {
    expect(datesOf("từ ngày 30/12 đến ngày 2/1/2021")).toEqual(["2020-12-30*", "2021-01-02"]);
  });

  test("and no lunar day becomes a day of the solar calendar", () => {
    const text = "mùng 3 tháng Giêng âm lịch, ngày 5/3/2020";
    const [lunar] = extractor.extract({ id: "text", text }).entities;
    expect(lunar).toMatchObject({ calendar: "lunar" });
    expect(lunar).not.toHaveProperty("from");
  });
});

describe("the day of writing gives the nearest year", () => {
  test.each([
    ["ngày 3/1", "2024-01-05", ["2024-01-03*"]],
    ["ngày 30/12", "2024-01-05", ["2023-12-30*"]],
    ["ngày 3/1", "2023-12-30", ["2024-01-03*"]],
    ["tháng 9", "2020-03-18", ["2019-09*"]],
    ["quý III", "2020-10-18", ["2020-Q3*"]],
    ["từ ngày 15/3 đến ngày 20/3", "2020-03-18", ["2020-03-15*", "2020-03-20*"]],
    ["ngày 29/2", "2023-06-01", ["2024-02-29*"]],
    ["ngày 29/2", "2024-06-01", ["2024-02-29*"]],
  ])("%s, written on %s", (text, written, dates) => {
    expect(datesOf(text, written)).toEqual(dates);
  });

  test("which may also be told once for all texts", () => {
    const dated = createExtractor({ date: "2024-01-05" });
    expect(dated.extract({ id: "text", text: "ngày 3/1" }).entities).toMatchObject([{ value: "2024-01-03" }]);
    const own = dated.extract({ id: "text", text: "ngày 3/1", date: "2020-02-01" });
    expect(own.entities).toMatchObject([{ value: "2020-01-03" }]);
  });

  test("but not to a date that tells its year", () => {
    expect(datesOf("ngày 3/1/2019, năm 2018", "2024-01-05")).toEqual(["2019-01-03", "2018"]);
  });

  test("nor to 29 February where no year nearby has one", () => {
    expect(datesOf("ngày 29/2", "2100-06-01")).toEqual(["XXXX-02-29"]);
  });

  test("nor to a lunar day, which has no fixed place in a year", () => {
    expect(datesOf("Rằm tháng Giêng", "2024-02-01")).toEqual(["XXXX-01-15"]);
    expect(datesOf("ngày 10/3 âm lịch", "2024-04-01")).toEqual(["XXXX-03-10"]);
  });

  test.each(["not a date", "0001-01-01", "9999-12-31"])("and %s is survived", (written) => {
    expect(() => datesOf("ngày 3/1, ngày 29/2", written)).not.toThrow();
  });
});
