import { describe, expect, test } from "vitest";
import { createExtractor, type EntityType } from "../../src/index.js";
import type { Mention } from "../../src/recognise/mention.js";
import { settleOverlaps } from "../../src/recognise/overlaps.js";

const FIELDS = {
  document: { docType: "luat" },
  date: { value: "2020", edtf: "2020", grain: "year" },
  duration: { value: "P1Y" },
  quantity: { value: 1, unit: "người" },
  organization: { name: "Bộ Y tế", kind: "state" },
  person: { name: "Trần Văn A" },
  location: { name: "Hà Nam", level: "province" },
  event: { name: "Đại hội XIII" },
} as const;

/** A candidate written as `date 1-3`: its type, its first token and the one after its last. */
function candidate(written: string): Mention {
  const [type, first, last] = written.split(/[ -]/) as [EntityType, string, string];
  const place = { first: Number(first), last: Number(last), rule: `${type}/test` };
  return { type, ...place, fields: FIELDS[type] } as Mention;
}

function settled(...candidates: string[]): string[] {
  const mentions = settleOverlaps(candidates.map(candidate), ["document", "date", "duration", "quantity"]);
  return mentions.map(({ type, first, last }) => `${type} ${first}-${last}`);
}

describe("of overlapping candidates", () => {
  test.each([
    ["the longer stands", ["date 3-5", "quantity 1-4"], ["quantity 1-4"]],
    ["the one around stands", ["quantity 2-3", "document 1-5"], ["document 1-5"]],
    ["of one length, document before date", ["date 1-3", "document 1-3"], ["document 1-3"]],
    ["of one length, date before duration", ["duration 1-3", "date 2-4"], ["date 2-4"]],
    ["of one length, duration before quantity", ["quantity 1-3", "duration 1-3"], ["duration 1-3"]],
    ["of one length and type, the first stands", ["date 2-4", "date 1-3"], ["date 1-3"]],
    ["the same twice is one", ["date 1-3", "date 1-3"], ["date 1-3"]],
    [
      "those that the losers alone kept apart both stand",
      ["date 1-4", "date 3-5", "date 4-8"],
      ["date 1-4", "date 4-8"],
    ],
    [
      "a chain leaves all that do not touch",
      ["date 1-3", "date 2-6", "date 5-7", "date 6-8"],
      ["date 2-6", "date 6-8"],
    ],
  ])("%s", (_, candidates, expected) => {
    expect(settled(...candidates)).toEqual(expected);
    expect(settled(...candidates.toReversed())).toEqual(expected);
  });
});

test("candidates that only touch all stand, in text order", () => {
  const candidates = ["quantity 5-6", "date 1-3", "document 3-5"];
  expect(settled(...candidates)).toEqual(["date 1-3", "document 3-5", "quantity 5-6"]);
  expect(settled()).toEqual([]);
});

test("a symbol is a document, and none of its numbers a date or figure", () => {
  const text = "Nghị định 30/2020/NĐ-CP ngày 5/3/2020";
  const { entities } = createExtractor().extract({ id: "text", text });
  expect(entities.map((entity) => `${entity.type}: ${entity.text}`)).toEqual([
    "document: Nghị định 30/2020/NĐ-CP",
    "date: ngày 5/3/2020",
  ]);
});
