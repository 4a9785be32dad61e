import { describe, expect, it } from "vitest";
import { isoDayOf } from "../../../src/input/records/day.js";

describe("the day of writing", () => {
  it.each([
    "2023-01-30",
    "2023-01-30T08:03:00+07:00",
    "2023-01-30T23:59:59.999Z",
    "2023-01-30 08:03",
    "2023/1/30",
    "30/01/2023",
    "30/1/2023",
    "30-01-2023",
    "30.01.2023",
    "30/01/2023 08:03",
    "30/01/2023, 8h03",
    " 30/01/2023 ",
  ])("is read: %j", (written) => {
    expect(isoDayOf(written)).toBe("2023-01-30");
  });

  it.each([
    "",
    "2023",
    "2023-01",
    "2023-02-29",
    "0000-00-00",
    "0000-01-01",
    "1/30/2023",
    "30/01/23",
    "30/01-2023",
    "30/01/2023 sáng",
    "2023-01-300",
    "120230-01-30",
    "1675040580",
    "hôm qua",
  ])("is not guessed: %j", (written) => {
    expect(isoDayOf(written)).toBeUndefined();
  });
});
