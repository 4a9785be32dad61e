/**
 * Time grows with the length of a text and not with its square: reading one long text takes about as long as
 * reading its parts. A square would take as many times longer as there are parts; a third of that is allowed,
 * and the best of several rounds counts, so that a busy machine alone cannot turn this red.
 */
import { expect, test } from "vitest";
import { createExtractor } from "../src/index.js";
import { CAPACITY } from "../src/text/tokens.js";
import { tokensOf } from "./text/tokens.js";

const PARTS = 8;
const MOST = PARTS / 3;
const ROUNDS = 6;
/** After this many ms more rounds would tell nothing new. */
const PATIENCE = 2000;
/** The long text just fills a window: what is a square inside windows is hidden in longer ones. */
const TOKENS = CAPACITY / PARTS - 100;

const PATTERNS = [
  "1",
  "1 ",
  "1/",
  "1.",
  "1/1 ",
  "1-1-",
  "/",
  "-",
  "“",
  "(",
  ". ",
  " ",
  "\n",
  "1\n",
  "A",
  "A ",
  "\u0323",
  "a\u0323",
  "năm ",
  "hai mươi ",
  "ba triệu ",
  "hai vạn, ",
  "ngày 1, ",
  "ngày 1 và ",
  "sáng 15/3 ",
  "tháng 3, ",
  "năm 2016 đến 2020, ",
  "từ 1 đến ",
  "2-3% ",
  "5 cán bộ, ",
  "Luật ",
  "Luật Đất đai, Luật ",
  "Nghị quyết số ",
  "Nghị quyết số 1, ",
  "Nghị quyết 1-NQ/TW về ",
  "ban hành Nghị quyết 1 ",
  "Bộ Y tế và ",
  "Các tin khác\n",
  "for the A B C ",
  "of the 1 1 1 ",
  "of the HA NOI ",
  "from 5 to 6 of the ",
  "with the Ministry of Health, ",
];

const extractor = createExtractor();

function timeOf(text: string, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) extractor.extract({ id: "text", text });
  return performance.now() - start;
}

/** How many times longer the long text takes than its parts, one by one. */
function growthOf(pattern: string): number {
  const part = pattern.repeat(TOKENS / Math.max(1, tokensOf(pattern).length));
  const whole = part.repeat(PARTS);
  let [partsTime, wholeTime] = [Infinity, Infinity];
  const started = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - started < PATIENCE; round++) {
    partsTime = Math.min(partsTime, timeOf(part, PARTS));
    wholeTime = Math.min(wholeTime, timeOf(whole, 1));
    if (wholeTime < partsTime * (MOST / 2)) break;
  }
  return wholeTime / partsTime;
}

test.each(PATTERNS)("%j again and again", { timeout: 60_000 }, (pattern) => {
  expect(growthOf(pattern)).toBeLessThan(MOST);
});
