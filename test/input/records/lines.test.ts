import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/input/records/lines.js";
import { inPieces } from "./readings.js";

async function linesIn(bytes: string | Buffer, size?: number, mostBytes = 1000) {
  const lines: [number, string | undefined][] = [];
  for await (const some of linesOf(inPieces(bytes, size), mostBytes)) {
    for (const { number, bytes } of some) lines.push([number, bytes?.toString()]);
  }
  return lines;
}

const manyLines = fc.string({ unit: fc.constantFrom("a", "ế", "\n", "\r") });

describe("lines of a stream", () => {
  it("are those of the whole, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(manyLines, fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const lines = text.split("\n");
        if (lines.at(-1) === "") lines.pop();
        expect(await linesIn(text, size)).toEqual(lines.map((line, index) => [index + 1, line]));
      }),
    );
  });

  it("are skipped when they are too large, and counted", async () => {
    const text = `${"a".repeat(10)}\n${"b".repeat(11)}\nc\n${"d".repeat(5000)}`;
    for (const size of [1, 3, 10_000]) {
      expect(await linesIn(text, size, 10)).toEqual([
        [1, "a".repeat(10)],
        [2, undefined],
        [3, "c"],
        [4, undefined],
      ]);
    }
  });

  it("come as soon as they are there", async () => {
    let taken = 0;
    async function* slow() {
      for (const piece of ["one\ntw", "o\n", "three\n"]) {
        taken++;
        yield Buffer.from(piece);
      }
    }
    const lines = linesOf(slow(), 100);
    expect((await lines.next()).value).toMatchObject([{ number: 1 }]);
    expect(taken).toBe(1);
    expect((await lines.next()).value).toMatchObject([{ number: 2 }]);
    expect(taken).toBe(2);
  });
});
