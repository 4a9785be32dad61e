import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentOptions } from "../../../src/input/documents.js";
import { inShort, readingsOf } from "./readings.js";

const read = (lines: string | Buffer, options: Partial<DocumentOptions> = {}, size?: number) =>
  readingsOf("a.jsonl", lines, options, size);
const short = async (...args: Parameters<typeof read>) => inShort(await read(...args));
const fields = { id: "id", text: "text", date: "date" };

describe("a line of JSON", () => {
  it("gives a text with its id, its day and where it came from", async () => {
    expect(await read('{"id":"x","text":"Hà Nội","date":"30/01/2023","more":1}\n')).toEqual([
      {
        id: "x",
        at: "a.jsonl:1",
        text: "Hà Nội",
        date: "2023-01-30",
        source: {
          bytes: 9,
          sha256: "6ac69af836de8007fe7da283ce10821ab484ae1af98a30ae13b0b23914a0bb79",
          encoding: "utf-8",
          format: "jsonl",
        },
        warnings: [],
      },
    ]);
  });

  it("is passed over when it is empty, and counted", async () => {
    expect(await short('\n  \r\n{"text":"a"}\r\n\n{"text":"b"}')).toEqual(["a.jsonl:3: a", "a.jsonl:5: b"]);
  });

  it("may stand behind a byte order mark", async () => {
    expect(await short('\uFEFF{"text":"a"}\n')).toEqual(["a.jsonl:1: a"]);
  });

  it("may be UTF-16 with a byte order mark", async () => {
    const text = '\uFEFF{"id":"Đà Nẵng 😀","text":"a"}\n{"text":"b"}\n';
    const little = Buffer.from(text, "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      for (const size of [1, 7, 1000]) {
        expect(await short(bytes, {}, size)).toEqual(["Đà Nẵng 😀: a", "a.jsonl:2: b"]);
      }
    }
    expect(await read(little)).toMatchObject([{ source: { encoding: "utf-16le" } }, {}]);
    expect(await short(little.subarray(0, -1))).toEqual([
      "Đà Nẵng 😀: a",
      "a.jsonl! not UTF-16, as its byte order mark has it",
    ]);
  });
});

describe("the id", () => {
  it.each([
    ["7", "7"],
    ["-1.5", "-1.5"],
    ["9007199254740993", "9007199254740993"],
    [" 12345678901234567890 ", "12345678901234567890"],
    ["1e400", "1e400"],
    ["null", "a.jsonl:1"],
    ['""', "a.jsonl:1"],
    ["[1]", "a.jsonl:1"],
    ['"\\ud800"', "\ud800"],
  ])("%s is %s", async (written, id) => {
    expect(await read(`{"a":{"id":"no"},"id":${written},"text":"a"}`)).toMatchObject([{ id }]);
  });

  it("of another field is taken, from objects too, or under a name in decomposed letters", async () => {
    const line = '{"source":{"id":"inner"},"s.i":"flat","số":"nr","text":"a"}';
    const idBy = async (name: string, text = line) =>
      (await read(text, { fields: { ...fields, id: name } }))[0]?.id;
    expect(await idBy("source.id")).toBe("inner");
    expect(await idBy("s.i")).toBe("flat");
    expect(await idBy("số", line.normalize("NFD"))).toBe("nr");
    expect(await idBy("source.none")).toBe("a.jsonl:1");
    expect(await idBy("constructor.name")).toBe("a.jsonl:1");
  });
});

describe("a broken record", () => {
  it.each([
    ["{", /^a\.jsonl:1! not JSON: /],
    ["nothing", /^a\.jsonl:1! not JSON: /],
    ['[{"text":"a"}]', /^a\.jsonl:1! an array in JSON, not an object; .*jq -c '\.\[\]'$/],
    ["42", /^a\.jsonl:1! a number in JSON, not an object$/],
    ["null", /^a\.jsonl:1! null in JSON, not an object$/],
    ['{"id":"x"}', /^x! no field text \(there is id\); .* --text-field$/],
    ["{}", /^a\.jsonl:1! no field text \(there is none\)/],
    ['{"id":3,"text":["a"]}', /^3! the field text is an array, not a string$/],
    ['{"id":3,"text":null}', /^3! the field text is null, not a string$/],
    ['{"toString":1}', /^a\.jsonl:1! no field text \(there is toString\)/],
  ])("is told in its place: %s", async (line, error) => {
    const [broken, good] = await short(`${line}\n{"id":"y","text":"b"}\n`);
    expect(broken).toMatch(error);
    expect(good).toBe("y: b");
  });

  it("is one with wrong bytes", async () => {
    const wrong = Buffer.from('{"id":"x","text":"Vi\xe8t"}\n{"text":"b"}\n', "latin1");
    expect(await short(wrong)).toEqual([expect.stringMatching(/^a\.jsonl:1! not UTF-8/), "a.jsonl:2: b"]);
  });

  it("is one of more bytes than allowed", async () => {
    const lines = '{"text":"12345"}\n{"text":"123456"}\n{"text":"1"}\n';
    expect(await short(lines, { mostBytes: 16 })).toEqual([
      "a.jsonl:1: 12345",
      "a.jsonl:2! larger than 16 bytes; --max-bytes sets how large it may be",
      "a.jsonl:3: 1",
    ]);
  });

  it("does not reach the terminal with its control characters", async () => {
    for (const line of ["\u001b[31mred", '{"\\u001b[31m\\u009b":1}']) {
      expect((await short(line))[0]).not.toMatch(/\p{Cc}/u);
    }
  });
});

describe("the day of writing", () => {
  const dayOf = async (value: string) => {
    const [reading] = await read(`{"text":"a","date":${value}}`);
    return reading && "text" in reading ? [reading.date, ...(reading.warnings ?? [])] : [];
  };

  it("that is none is warned of", async () => {
    for (const value of ['"hôm qua"', "20230130", "true", "{}", "[[]]", '{"toString":1}']) {
      const [day, warning] = await dayOf(value);
      expect(day).toBeUndefined();
      expect(warning).toMatch(/^day of writing is no day such as 2023-01-30 or 30\/01\/2023: ./);
    }
  });

  it("may be missing", async () => {
    expect(await dayOf("null")).toEqual([undefined]);
    expect(await dayOf('""')).toEqual([undefined]);
  });
});

describe("kept fields", () => {
  const kept = async (line: string, names = fields) => {
    const [reading] = await read(line, { keepFields: true, fields: names });
    return reading && "text" in reading
      ? { fields: JSON.stringify(reading.fields), warnings: reading.warnings }
      : reading;
  };

  it("are all others, as they were and in their order", async () => {
    const others = '"z":[1,{"b":null,"a":"x"}],"__proto__":{"polluted":true},"constructor":0,"date2":"d"';
    expect(await kept(`{${others},"id":1,"date":null,"text":"a"}`)).toMatchObject({ fields: `{${others}}` });
    expect({}).not.toHaveProperty("polluted");
  });

  it("leave out the fields that are named, however their letters are composed", async () => {
    const names = { ...fields, text: "nội dung", id: "source.id" };
    const line = '{"id":1,"source":{"id":"x"},"nội dung":"a"}';
    expect(await kept(line, names)).toMatchObject({ fields: '{"id":1,"source":{"id":"x"}}' });
    expect(await kept(line.normalize("NFD"), names)).toMatchObject({
      fields: '{"id":1,"source":{"id":"x"}}',
    });
  });

  it("are none where there are none", async () => {
    expect(await kept('{"text":"a"}')).toMatchObject({ fields: "{}", warnings: [] });
  });

  it("warn of digits that are lost", async () => {
    for (const number of ["9007199254740993", "1e400", "[-12345678901234567890]"]) {
      expect(await kept(`{"text":"a","key":${number}}`)).toMatchObject({
        warnings: ["the field key holds a number that is too large to be kept to the last digit"],
      });
    }
    expect(await kept('{"text":"a","key":[9007199254740991,0.1]}')).toMatchObject({ warnings: [] });
  });

  it("are an error where they could not be written", async () => {
    const deep = `[1e400,${"[".repeat(100_000)}${"]".repeat(100_000)}]`;
    expect(await short(`{"id":"x","text":"a","deep":${deep}}`, { keepFields: true })).toEqual([
      "x! its fields are nested more than 1000 levels deep",
    ]);
    expect(await short(`{"id":"x","text":"a","deep":${deep}}`)).toEqual(["x: a"]);
  });

  it("are not there unless asked for", async () => {
    expect((await read('{"text":"a","more":1}'))[0]).not.toHaveProperty("fields");
  });
});

describe("any lines at all", () => {
  it("give one reading each, wherever the stream is cut", async () => {
    const anyLine = fc.oneof(
      fc.json(),
      fc.string({ unit: "grapheme" }),
      fc.record({ id: fc.anything(), text: fc.string() }).map((record) => JSON.stringify(record)),
    );
    const lines = fc.array(anyLine.map((line) => line.replace(/[\n\uFEFF]/g, " ")));
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 40 }), async (all, size) => {
        const readings = await read(`${all.join("\n")}\n`, { keepFields: true }, size);
        const expected = all.flatMap((line, index) =>
          /^[ \t\r]*$/.test(line) ? [] : [`a.jsonl:${index + 1}`],
        );
        expect(readings.map(({ at }) => at)).toEqual(expected);
      }),
    );
  });
});
