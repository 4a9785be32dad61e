import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";
import { seeds } from "../seeds.js";

const { cache } = createRequire(import.meta.url);

function isLoaded(): boolean {
  return Object.keys(cache).some((file) => /[\\/]node_modules[\\/]compromise[\\/]/.test(file));
}

it("loads compromise for the first English line that can hold anything, and not before", () => {
  const extractor = createExtractor();
  for (const text of seeds) extractor.extract({ id: "seed", text });
  extractor.extract({ id: "a", text: "This is what they were told about it and about the others." });
  expect(isLoaded()).toBe(false);
  extractor.extract({ id: "b", text: "This is what they were told about Ha Noi and about the others." });
  expect(isLoaded()).toBe(true);
});
