import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import compromise from "compromise";
import { createExtractor } from "../dist/index.js";
import { bestTimes } from "./measure.mjs";
import { bytesOf, root } from "./seeds.mjs";

/**
 * Megabytes a second on the pages in English and in both languages under fixtures/, as ratio to compromise, which tags
 * their lines and no more.
 * @returns {import("./table.mjs").Row[]}
 */
export function measureEnglish() {
  const folder = join(root, "fixtures/english");
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const pages = files.map((file) => readFileSync(join(folder, file)));
  const texts = pages.map((page) => page.toString("utf8"));
  const extractor = createExtractor();
  const times = bestTimes({
    compromise: () => texts.flatMap((text) => text.split("\n").map((line) => compromise(line))),
    records: () => texts.map((text) => extractor.extract({ id: "page", text })),
  });
  const row = (/** @type {string} */ what, /** @type {number} */ time) => ({
    what,
    value: bytesOf(pages) / 1000 / time,
    unit: "MB/s",
    ratio: times.compromise / time,
  });
  return [row("compromise", times.compromise), row("text → whole record", times.records)];
}
