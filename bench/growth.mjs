import { createExtractor } from "../dist/index.js";
import { bestTimes } from "./measure.mjs";

const MILLION = 1_000_000;
const REACH = 2;
const ROUNDS = 3;
/** What takes this many times longer than the seeds already when it is short would not end when it is long. */
const HOPELESS = 100;
const SHORT = 20_000;

/** Texts in which something is begun again and again, or never ends. */
const PATTERNS = {
  digits: "0123456789",
  slashes: "/",
  capitals: "ABCDEFGHIK",
  "open quotes": "“",
  dashes: "-",
  spaces: " ",
  newlines: "\n",
  "full stops": ". ",
  "1/1 …": "1/1 ",
  "năm …": "năm ",
  "ngày …": "ngày ",
  "tháng 3, …": "tháng 3, ",
  "từ 1 đến …": "từ 1 đến ",
  "ba triệu …": "ba triệu ",
  "hai vạn, …": "hai vạn, ",
  "Luật …": "Luật ",
  "Nghị quyết số …": "Nghị quyết số ",
  "Nghị quyết số 1 …": "Nghị quyết số 1 ",
  "Nghị quyết số 1 của Bộ …": "Nghị quyết số 1 của Bộ ",
  "5 cán bộ, …": "5 cán bộ, ",
};

/**
 * Time per byte of longer and of worst texts, as ratio to the seeds'.
 * @param {string} seeds all seeds as one text
 * @returns {import("./table.mjs").Row[]}
 */
export function measureGrowth(seeds) {
  const extractor = createExtractor();
  const measure = (/** @type {string} */ text, rounds = ROUNDS) => {
    const { run } = bestTimes({ run: () => extractor.extract({ id: "growth", text }) }, rounds);
    return (run * MILLION) / Buffer.byteLength(text);
  };
  const base = measure(longer(seeds, 2 * MILLION));
  const row = (/** @type {string} */ what, /** @type {number} */ value) => {
    return { what, value, unit: "ns/byte", ratio: value / base, atMost: REACH };
  };
  const worst = (/** @type {[string, string]} */ [name, pattern]) => {
    const short = measure(longer(pattern, SHORT), 1);
    if (short > HOPELESS * base) return [row(`20 kB of ${name}; longer ones not tried`, short)];
    return [2, 10].map((size) => row(`${size} MB of ${name}`, measure(longer(pattern, size * MILLION))));
  };
  const lengths = [1, 4, 16, 64].map((times) => row(`seeds × ${times}`, measure(seeds.repeat(times))));
  return [...lengths, ...Object.entries(PATTERNS).flatMap(worst)];
}

/**
 * A flat string of about this many bytes.
 * @param {string} pattern
 * @param {number} bytes
 */
function longer(pattern, bytes) {
  const buffer = Buffer.from(pattern);
  return Buffer.alloc(Math.ceil(bytes / buffer.length) * buffer.length, buffer).toString("utf8");
}
