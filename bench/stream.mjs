import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExtractor } from "../dist/index.js";
import { jsonText } from "../dist/output/json-text.js";
import { root } from "./seeds.mjs";

/** Long enough that start-up does not count. */
const STREAM_BYTES = 50e6;
const RUNS = 3;

/**
 * Megabytes a second of JSON Lines through the command, as ratio to the same work on lines in memory: JSON → record
 * → JSON. Once each paragraph of the seeds is a record, once each seed.
 * @param {readonly Uint8Array[]} seeds
 * @returns {import("./table.mjs").Row[]}
 */
export function measureStream(seeds) {
  const texts = seeds.map((bytes) => new TextDecoder().decode(bytes));
  const paragraphs = texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
  return [...rowsFor("a paragraph", paragraphs), ...rowsFor("a whole text", texts)];
}

/**
 * @param {string} what
 * @param {readonly string[]} texts
 * @returns {import("./table.mjs").Row[]}
 */
function rowsFor(what, texts) {
  const lines = texts.map((text, index) => JSON.stringify({ id: `${index}`, text }));
  const repeats = Math.ceil(STREAM_BYTES / Buffer.byteLength(lines.join("\n")));
  const stream = Buffer.from(`${lines.join("\n")}\n`.repeat(repeats));
  const speed = (/** @type {number} */ time) => stream.length / 1000 / time;
  const inMemory = speed(timeInMemory(lines, repeats));
  const endToEnd = speed(timeEndToEnd(stream));
  return [
    { what: `records of ${what}, in memory`, value: inMemory, unit: "MB/s", ratio: 1 },
    { what: "--from jsonl -f jsonl", value: endToEnd, unit: "MB/s", ratio: endToEnd / inMemory },
  ];
}

/**
 * Time in ms for all lines, as often as they stand in the stream.
 * @param {readonly string[]} lines
 * @param {number} repeats
 */
function timeInMemory(lines, repeats) {
  const extractor = createExtractor();
  const pass = () =>
    lines.reduce((sum, line) => sum + jsonText(extractor.extract(JSON.parse(line))).length, 0);
  pass();
  const start = performance.now();
  for (let index = 0; index < repeats; index++) pass();
  return performance.now() - start;
}

/**
 * Best time in ms of the command, start-up included.
 * @param {Uint8Array} stream
 */
function timeEndToEnd(stream) {
  const folder = mkdtempSync(join(tmpdir(), "extract-bench-"));
  try {
    const file = join(folder, "stream.jsonl");
    writeFileSync(file, stream);
    return Math.min(...Array.from({ length: RUNS }, () => timeOf(file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} file */
function timeOf(file) {
  const input = openSync(file, "r");
  const start = performance.now();
  const args = ["bin/extract.js", "--from", "jsonl", "-f", "jsonl"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: [input, "ignore", "inherit"] });
  closeSync(input);
  if (status !== 0) throw new Error(`the command ended with ${status}`);
  return performance.now() - start;
}
