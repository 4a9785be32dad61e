import { spawnSync } from "node:child_process";
import { median } from "./measure.mjs";
import { root } from "./seeds.mjs";

const RUNS = 25;

/**
 * Median time from start to exit, in ms, as ratio to a program that does nothing.
 * @returns {import("./table.mjs").Row[]}
 */
export function measureStartUp() {
  const commands = [
    { what: "node -e 0", args: ["-e", "0"] },
    { what: "extract --version", args: ["bin/extract.js", "--version"], atMost: 1.5 },
    { what: "extract seeds/ -f jsonl", args: ["bin/extract.js", "seeds/", "-f", "jsonl"], atMost: 3 },
  ].map((command) => ({ ...command, times: /** @type {number[]} */ ([]) }));
  for (let run = 0; run < RUNS; run++) {
    for (const { args, times } of commands) times.push(timeToExit(args));
  }
  const floor = median(commands[0]?.times ?? []);
  return commands.map(({ what, times, atMost }) => {
    const value = median(times);
    return { what, value, unit: "ms", ratio: value / floor, ...(atMost && { atMost }) };
  });
}

/**
 * Time in ms that Node takes for a program, from start to exit.
 * @param {string[]} args
 */
export function timeToExit(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return time;
}
