import { describe, expect, it } from "vitest";
import { bytesIn, sizeText } from "../../src/input/size.js";

describe("a size", () => {
  it.each([
    ["64MiB", 67_108_864],
    ["64 mib", 67_108_864],
    ["500MB", 500_000_000],
    ["1.5kB", 1500],
    ["2GiB", 2_147_483_648],
    ["1GB", 1_000_000_000],
    ["8KiB", 8192],
    ["1000000", 1_000_000],
    ["12B", 12],
  ])("%s is %i bytes", (size, bytes) => {
    expect(bytesIn(size)).toBe(bytes);
  });

  it.each(["", "MB", "0", "0.1B", "-1", "1e6", "64M", "1TB", "9999999999999999GB", "constructor", "1 2"])(
    "is not: %j",
    (size) => {
      expect(bytesIn(size)).toBeUndefined();
    },
  );

  it.each([
    [67_108_864, "64 MiB"],
    [500_000_000, "500 MB"],
    [1_073_741_824, "1 GiB"],
    [1000, "1 kB"],
    [1500, "1500 bytes"],
  ])("of %i bytes is told as %s", (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
