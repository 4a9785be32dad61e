import { expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = createExtractor();

test.each([
  ["a wrapped line", "Ông Lê Minh, Giám đốc Sở Thông tin\nvà Truyền thông tỉnh Hà Nam, dự."],
  ["more than one space", "Ông Lê  Minh, Giám  đốc Sở Thông   tin và Truyền thông tỉnh  Hà Nam, dự."],
  ["no-break spaces", "Ông Lê\u00a0Minh, Giám đốc Sở Thông tin và\u00a0Truyền thông tỉnh Hà\u00a0Nam, dự."],
])("names and roles stand in one line where the text has %s", (_, text) => {
  const entities = extractor.recognise(text);
  expect(entities).toMatchObject([
    { name: "Lê Minh", role: "Giám đốc Sở Thông tin và Truyền thông tỉnh Hà Nam" },
    { name: "Sở Thông tin và Truyền thông tỉnh Hà Nam" },
  ]);
  for (const { start, end, text: written } of entities) expect(text.slice(start, end)).toBe(written);
});
