import { describe, expect, test } from "vitest";
import {
  dateValue,
  daysInMonth,
  dayValue,
  isDay,
  monthValue,
  timeValue,
  yearValue,
} from "../src/calendar.js";
import type { Grain } from "../src/model.js";
import { isEdtf } from "./edtf.js";

type Case = [value: string, grain: Grain, edtf: string, from?: string, to?: string];

const CASES: Case[] = [
  ["2019-09-27", "day", "2019-09-27", "2019-09-27", "2019-09-27"],
  ["2023-01-30T08:03", "minute", "2023-01-30T08:03:00", "2023-01-30", "2023-01-30"],
  ["2022-11", "month", "2022-11", "2022-11-01", "2022-11-30"],
  ["2022-12", "month", "2022-12", "2022-12-01", "2022-12-31"],
  ["2023-02", "month", "2023-02", "2023-02-01", "2023-02-28"],
  ["2024-02", "month", "2024-02", "2024-02-01", "2024-02-29"],
  ["1900-02", "month", "1900-02", "1900-02-01", "1900-02-28"],
  ["2000-02", "month", "2000-02", "2000-02-01", "2000-02-29"],
  ["2020-Q1", "quarter", "2020-33", "2020-01-01", "2020-03-31"],
  ["2020-Q2", "quarter", "2020-34", "2020-04-01", "2020-06-30"],
  ["2020-Q3", "quarter", "2020-35", "2020-07-01", "2020-09-30"],
  ["2020-Q4", "quarter", "2020-36", "2020-10-01", "2020-12-31"],
  ["2022", "year", "2022", "2022-01-01", "2022-12-31"],
  ["199X", "decade", "199X", "1990-01-01", "1999-12-31"],
  ["19XX", "century", "19XX", "1901-01-01", "2000-12-31"],
  ["2020/2025", "span", "2020/2025", "2020-01-01", "2025-12-31"],
  ["2020-Q1/2020-Q3", "span", "2020-33/2020-35", "2020-01-01", "2020-09-30"],
  ["2022-11/2024-02", "span", "2022-11/2024-02", "2022-11-01", "2024-02-29"],
  ["1930-03-17/2023-03-17", "span", "1930-03-17/2023-03-17", "1930-03-17", "2023-03-17"],
  ["XXXX-01-03", "day", "XXXX-01-03"],
  ["XXXX-02", "month", "XXXX-02"],
  ["XXXX-Q3", "quarter", "XXXX-35"],
  ["XXXX-10-04T18:00", "minute", "XXXX-10-04"],
  ["XXXX-06-01/XXXX-06-05", "span", "XXXX-06-01/XXXX-06-05"],
];

describe("a value", () => {
  test.each(CASES)("%s, a %s: %s", (value, grain, edtf, from, to) => {
    expect(dateValue(value, grain)).toEqual({ value, grain, edtf, ...(from && { from, to }) });
    expect(edtf).toSatisfy(isEdtf);
  });
});

describe("days", () => {
  test.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
    [0, 29],
  ])("February of %i has %i", (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  test.each([
    [2023, 2, 29],
    [2023, 4, 31],
    [0, 2, 30],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
    [2023, 1, 32],
  ])("%i-%i-%i is none", (year, month, day) => {
    expect(isDay(year, month, day)).toBe(false);
  });

  test.each([
    [2024, 2, 29],
    [0, 2, 29],
    [2023, 12, 31],
    [2023, 1, 1],
  ])("%i-%i-%i is one", (year, month, day) => {
    expect(isDay(year, month, day)).toBe(true);
  });
});

test("parts are written with leading zeros, an unknown year as XXXX", () => {
  expect([yearValue(0), yearValue(938)]).toEqual(["XXXX", "0938"]);
  expect([monthValue(0, 9), monthValue(2020, 12)]).toEqual(["XXXX-09", "2020-12"]);
  expect(dayValue(2019, 9, 7)).toBe("2019-09-07");
  expect(timeValue(8, 3)).toBe("T08:03");
});
