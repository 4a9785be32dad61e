import { createExtractor } from "../dist/index.js";
import { allNamesIn, namesIn } from "../dist/vntk/names.js";
import { loadTagger } from "../dist/vntk/tagger.js";
import { readGold, score } from "./gold.mjs";
import { bestTimes, median } from "./measure.mjs";
import { bytesOf } from "./seeds.mjs";
import { timeToExit } from "./start-up.mjs";

/** @typedef {import("./table.mjs").Row} Row */

/** Of each seed the first characters: vntk is so slow that whole seeds would take minutes. */
const SAMPLE = 2000;
const ROUNDS = 5;
const STARTS = 7;
/** A text without a capital, so that vntk is loaded and has nothing to tag. */
const SMALL = "bin/package.json";
const TYPES = ["person", "organization", "location"];
const PART = "vntk beside the grammar";

/**
 * What vntk costs and what it brings, in titled parts; where something is missing, a title that says so and no rows.
 * @param {readonly Uint8Array[]} seeds
 * @returns {Record<string, readonly Row[]>}
 */
export function measureVntk(seeds) {
  const tagger = vntkOrReason();
  if (typeof tagger === "string") return { [`${PART}: skipped, ${tagger}`]: [] };
  const gold = readGold();
  return {
    [`${PART}: time, ratio to the grammar's`]: [...speed(seeds, tagger), ...startUp()],
    ...(gold === undefined
      ? { [`${PART}: F1 skipped, ../shared/gold is not there`]: [] }
      : {
          [`${PART}: F1 of exact spans, ratio to the grammar's, in ${gold.length} texts of ../shared/gold`]:
            quality(gold, tagger),
        }),
  };
}

function vntkOrReason() {
  try {
    return loadTagger();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {readonly Uint8Array[]} seeds
 * @param {import("../dist/vntk/tagger.js").Tagger} tagger
 * @returns {Row[]}
 */
function speed(seeds, tagger) {
  const texts = seeds.map((bytes) => new TextDecoder().decode(bytes).slice(0, SAMPLE));
  const grammar = createExtractor();
  const both = createExtractor({ recogniser: "vntk" });
  const times = bestTimes(
    {
      grammar: () => texts.map((text) => grammar.extract({ id: "seed", text })),
      vntk: () => texts.map((text) => namesIn(text, tagger)),
      both: () => texts.map((text) => both.extract({ id: "seed", text })),
    },
    ROUNDS,
  );
  const bytes = bytesOf(texts.map((text) => Buffer.from(text)));
  const row = (/** @type {string} */ what, /** @type {number} */ time) => {
    return { what, value: bytes / time, unit: "kB/s", ratio: time / times.grammar };
  };
  return [
    row("text → record, grammar", times.grammar),
    row("text → names, vntk", times.vntk),
    row("text → record, grammar and vntk", times.both),
  ];
}

/** @returns {Row[]} */
function startUp() {
  const times = [[], ["--recogniser", "vntk"]].map((options) =>
    median(
      Array.from({ length: STARTS }, () => timeToExit(["bin/extract.js", SMALL, "-f", "jsonl", ...options])),
    ),
  );
  const [grammar = 0, both = 0] = times;
  return [
    { what: "extract a text without names, grammar", value: grammar, unit: "ms", ratio: 1 },
    {
      what: "extract a text without names, grammar and vntk",
      value: both,
      unit: "ms",
      ratio: both / grammar,
    },
  ];
}

/**
 * @param {readonly import("./gold.mjs").GoldText[]} gold
 * @param {import("../dist/vntk/tagger.js").Tagger} tagger
 * @returns {Row[]}
 */
function quality(gold, tagger) {
  const extractWith = (/** @type {"grammar" | "vntk"} */ recogniser) => {
    const extractor = createExtractor({ recogniser });
    return gold.map(({ text }) => extractor.extract({ id: "gold", text }).entities);
  };
  const found = {
    grammar: extractWith("grammar"),
    "vntk as it comes": gold.map(({ text }) => allNamesIn(text, tagger)),
    "vntk less noise": gold.map(({ text }) => namesIn(text, tagger)),
    "grammar and vntk": extractWith("vntk"),
  };
  return TYPES.flatMap((type) => {
    const base = score(gold, found.grammar, type).f1;
    return Object.entries(found).map(([finder, spans]) => {
      const { gold: count, precision, recall, f1 } = score(gold, spans, type);
      const what = `${type} (${count}), ${finder}: P ${precision.toFixed(2)} R ${recall.toFixed(2)}`;
      return { what, value: 100 * f1, unit: "F1", ratio: f1 / base };
    });
  });
}
