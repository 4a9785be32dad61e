import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { UnitFinder } from "../../src/resolve/units.js";
import { Lexicon } from "../../src/text/lexicon.js";

const MEGABYTE = 1 << 20;

/** Bytes of the heap that are in use once everything that nobody holds is gone. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

test("what is kept of a name does not hold on to the text that it stood in", () => {
  const finder = new UnitFinder(Lexicon.load());
  const before = heapInUse();
  for (let count = 0; count < 64; count++) {
    const name = `huyện Tên Rất Dài Số ${count}`;
    finder.find(`${name}, `.repeat(MEGABYTE / name.length).slice(0, name.length));
  }
  expect(heapInUse() - before).toBeLessThan(16 * MEGABYTE);
});
