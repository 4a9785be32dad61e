/**
 * Speed against the decoding floor and a peer, of streams against the same work in memory; start-up against Node
 * itself, and growth with the length of the text; vntk against the grammar. All in one run, since only ratios within
 * one run say something. `--json` prints one JSON object.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSeeds, root } from "./seeds.mjs";
import { measureStartUp } from "./start-up.mjs";
import { formatTable, isInReach } from "./table.mjs";

if (existsSync(join(root, "dist/index.js")) && existsSync(join(root, "dist/lexicon.bin"))) {
  await run();
} else {
  process.stderr.write("bench: dist/ is not built; run npm run build first\n");
  process.exitCode = 1;
}

async function run() {
  const { measureThroughput } = await import("./throughput.mjs");
  const { measureStream } = await import("./stream.mjs");
  const { measureGrowth } = await import("./growth.mjs");
  const { measureEnglish } = await import("./english.mjs");
  const { measureVntk } = await import("./vntk.mjs");
  const seeds = readSeeds();
  const parts = {
    "throughput on the seeds, ratio to the floor": measureThroughput(seeds),
    "streams of JSON Lines, ratio to the work in memory": measureStream(seeds),
    "start-up, ratio to node -e 0": measureStartUp(),
    "growth: whole records, ratio to the seeds": measureGrowth(seeds.join("\n")),
    "English pages, ratio to compromise": measureEnglish(),
    ...measureVntk(seeds),
  };
  process.stdout.write(`${process.argv.includes("--json") ? asJson(parts) : formatTable(parts)}\n`);
}

/** @param {Record<string, readonly import("./table.mjs").Row[]>} parts */
function asJson(parts) {
  const rows = Object.entries(parts).map(([part, measured]) => [
    part,
    measured.map((row) => ({ ...row, inReach: isInReach(row) })),
  ]);
  return JSON.stringify({ node: process.version, ...Object.fromEntries(rows) });
}
