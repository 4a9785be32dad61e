import { createExtractor } from "../dist/index.js";
import { bestTimes } from "./measure.mjs";

const MILLION = 1_000_000;
const REACH = 2;
const ROUNDS = 3;
const SHORT = 100_000;

/** Texts in which something is begun again and again and never found: no dearer than twice the seeds. */
const EMPTY = {
  digits: "0123456789",
  slashes: "/",
  capitals: "ABCDEFGHIK",
  "open quotes": "“",
  dashes: "-",
  spaces: " ",
  newlines: "\n",
  "full stops": ". ",
  "Luật …": "Luật ",
  "Nghị quyết số …": "Nghị quyết số ",
};

/** Texts that hold a mention every few bytes: what they cost is their output, and it grows no faster than they. */
const DENSE = {
  "1/1 …": "1/1 ",
  "năm …": "năm ",
  "ngày …": "ngày ",
  "tháng 3, …": "tháng 3, ",
  "từ 1 đến …": "từ 1 đến ",
  "ba triệu …": "ba triệu ",
  "hai vạn, …": "hai vạn, ",
  "Nghị quyết số 1 …": "Nghị quyết số 1 ",
  "Nghị quyết số 1 của Bộ …": "Nghị quyết số 1 của Bộ ",
  "5 cán bộ, …": "5 cán bộ, ",
};

/**
 * Time per byte of longer and of empty texts, as ratio to the seeds', and of dense ones, as ratio to their own.
 * @param {string} seeds all seeds as one text
 * @returns {import("./table.mjs").Row[]}
 */
export function measureGrowth(seeds) {
  const extractor = createExtractor();
  const measure = (/** @type {string} */ text, rounds = ROUNDS) => {
    const { run } = bestTimes({ run: () => extractor.extract({ id: "growth", text }) }, rounds);
    return (run * MILLION) / Buffer.byteLength(text);
  };
  const row = (/** @type {string} */ what, /** @type {number} */ value, /** @type {number} */ base) => {
    return { what, value, unit: "ns/byte", ratio: value / base, atMost: REACH };
  };
  const base = measure(longer(seeds, 2 * MILLION));
  const empty = (/** @type {[string, string]} */ [name, pattern]) =>
    row(`10 MB of ${name}`, measure(longer(pattern, 10 * MILLION)), base);
  const dense = (/** @type {[string, string]} */ [name, pattern]) => {
    const short = measure(longer(pattern, SHORT));
    return row(`2 MB of ${name} (ratio to 100 kB of it)`, measure(longer(pattern, 2 * MILLION)), short);
  };
  const lengths = [1, 4, 16, 64].map((times) => row(`seeds × ${times}`, measure(seeds.repeat(times)), base));
  return [...lengths, ...Object.entries(EMPTY).map(empty), ...Object.entries(DENSE).map(dense)];
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
