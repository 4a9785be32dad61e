import * as chrono from "chrono-node";
import { createExtractor } from "../dist/index.js";
import { Lexicon } from "../dist/text/lexicon.js";
import { tokenise } from "../dist/text/tokenise.js";
import { Tokens } from "../dist/text/tokens.js";
import { bestTimes } from "./measure.mjs";
import { bytesOf } from "./seeds.mjs";

/**
 * Megabytes a second (of UTF-8) on the seeds, as ratio to the floor: decoding their bytes to strings.
 * @param {readonly Uint8Array[]} seeds
 * @returns {import("./table.mjs").Row[]}
 */
export function measureThroughput(seeds) {
  const decoder = new TextDecoder();
  const decode = () => seeds.map((bytes) => decoder.decode(bytes));
  const texts = decode();
  const all = createExtractor();
  const dates = createExtractor({ types: ["date"] });
  const readDates = () => texts.flatMap((text) => dates.extract({ id: "seed", text }).entities);
  const readWithChrono = () => texts.flatMap((text) => chrono.vi.parse(text));
  const times = bestTimes({
    decode,
    tokens: tokeniser(texts),
    entities: () => texts.map((text) => all.recognise(text)),
    records: () => texts.map((text) => all.extract({ id: "seed", text })),
    dates: readDates,
    chrono: readWithChrono,
  });
  const speed = (/** @type {number} */ time) => bytesOf(seeds) / 1000 / time;
  const row = (/** @type {string} */ what, /** @type {number} */ time, /** @type {number} */ base) => ({
    what,
    value: speed(time),
    unit: "MB/s",
    ratio: base / time,
  });
  return [
    row("decode the bytes (the floor)", times.decode, times.decode),
    row("text → tokens", times.tokens, times.decode),
    { ...row("text → entities, all types", times.entities, times.decode), atLeast: 1 / 4 },
    { ...row("text → whole record", times.records, times.decode), atLeast: 1 / 6 },
    row(`chrono-node vi: ${readWithChrono().length} dates (ratio to itself)`, times.chrono, times.chrono),
    row(`record with its ${readDates().length} dates (ratio to chrono-node)`, times.dates, times.chrono),
  ];
}

/** @param {readonly string[]} texts */
function tokeniser(texts) {
  const lexicon = Lexicon.load();
  const tokens = new Tokens();
  return () => {
    for (const text of texts) for (let at = 0; at < text.length; ) at = tokenise(text, at, tokens, lexicon);
  };
}
