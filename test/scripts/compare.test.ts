import { describe, expect, it, test } from "vitest";
import { compare, type Entity, placeOf } from "../../scripts/changes/compare.mjs";

/** Four letters to a word, so that the second word of it begins at 5. */
const TEXT = "năm sáu bảy tám chín mười";

/** The entity of a type that a part of the text is. */
function entity(type: string, text: string, fields: Readonly<Record<string, unknown>> = {}): Entity {
  const start = TEXT.indexOf(text);
  return { id: "e1", type, text, start, end: start + text.length, line: 1, ...fields };
}

/** What became of each entity, as `kind type text`. */
function outcome(before: readonly Entity[], after: readonly Entity[]): string[] {
  return compare(before, after).map((change) => `${change.kind} ${change.type} ${placeOf(change).text}`);
}

describe("an entity", () => {
  const year = entity("date", "năm", { value: "2020" });

  it("that is the same in both is no change", () => {
    expect(compare([year], [{ ...year }])).toEqual([]);
  });

  it("that has only another id is no change", () => {
    expect(compare([year], [{ ...year, id: "e7" }])).toEqual([]);
  });

  it("of equal fields in another order, lists among them, is no change", () => {
    const one = entity("date", "năm", { value: ["a"], grain: "day" });
    const other = entity("date", "năm", { grain: "day", value: ["a"] });
    expect(compare([one], [other])).toEqual([]);
  });

  it("that only one build finds is gained or lost, with all its fields", () => {
    const value = (before: unknown, after: unknown) => ({ fields: { value: { before, after } } });
    expect(compare([], [year])).toEqual([
      { kind: "gained", type: "date", before: null, after: year, ...value(null, "2020") },
    ]);
    expect(compare([year], [])).toEqual([
      { kind: "lost", type: "date", before: year, after: null, ...value("2020", null) },
    ]);
  });

  it("of another type is lost and gained", () => {
    expect(outcome([year], [entity("duration", "năm")])).toEqual(["lost date năm", "gained duration năm"]);
  });

  it("of a type that one build does not know is gained", () => {
    expect(outcome([year], [year, entity("event", "năm sáu")])).toEqual(["gained event năm sáu"]);
  });
});

describe("the fields of a changed entity", () => {
  it.each([
    ["of another value", { value: 1 }, { value: 2 }, { value: { before: 1, after: 2 } }],
    ["that are new", {}, { unit: "%" }, { unit: { before: null, after: "%" } }],
    ["that are gone", { unit: "%" }, {}, { unit: { before: "%", after: null } }],
    [
      "of the place",
      { section: "title" },
      { section: "body" },
      { section: { before: "title", after: "body" } },
    ],
  ])("are those %s", (_, before, after, fields) => {
    const [change] = compare([entity("quantity", "sáu", before)], [entity("quantity", "sáu", after)]);
    expect(change).toMatchObject({ kind: "changed", fields });
    expect(Object.keys(change?.fields ?? {})).toEqual(Object.keys(fields));
  });

  it("begin with the span where it is another, and leave out what follows from it", () => {
    const before = entity("quantity", "sáu", { line: 1, section: "title", value: 6 });
    const after = entity("quantity", "sáu bảy", { line: 2, section: "body", value: 67 });
    const [change] = compare([before], [after]);
    expect(Object.entries(change?.fields ?? {})).toEqual([
      ["span", { before: "sáu", after: "sáu bảy" }],
      ["value", { before: 6, after: 67 }],
    ]);
  });
});

describe("entities of one type whose spans differ", () => {
  const of = (...texts: string[]) => texts.map((text) => entity("date", text));

  test.each([
    ["overlap: changed", of("năm sáu"), of("sáu bảy"), ["changed date sáu bảy"]],
    ["only touch: lost and gained", of("năm"), of(" sáu"), ["lost date năm", "gained date  sáu"]],
    [
      "one in two: the first is changed",
      of("sáu bảy"),
      of("sáu", "bảy"),
      ["changed date sáu", "gained date bảy"],
    ],
    [
      "two in one: the first is changed",
      of("sáu", "bảy"),
      of("sáu bảy"),
      ["changed date sáu bảy", "lost date bảy"],
    ],
    [
      "equal spans go before overlaps",
      of("năm", "sáu bảy"),
      of("năm sáu", "sáu bảy"),
      ["changed date năm sáu"],
    ],
    [
      "each finds its own",
      of("năm", "bảy tám", "mười"),
      of("sáu", "bảy", "chín", "mười"),
      ["lost date năm", "gained date sáu", "changed date bảy", "gained date chín"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(outcome(before, after)).toEqual(expected);
    expect(outcome(before.toReversed(), after.toReversed())).toEqual(expected);
  });
});

test("changes of all types stand in the order of the text", () => {
  const before = [entity("date", "năm"), entity("quantity", "tám")];
  const after = [entity("date", "chín"), entity("event", "bảy")];
  expect(outcome(before, after)).toEqual([
    "lost date năm",
    "gained event bảy",
    "lost quantity tám",
    "gained date chín",
  ]);
});
