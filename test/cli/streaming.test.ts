import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { createGzip } from "node:zlib";
import { describe, expect, it } from "vitest";
import { commandFile, shell } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const MEGABYTE = 1_000_000;

/** Starts the real command with pipes. */
function start(args: readonly string[], nodeArgs: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeArgs, commandFile, ...args]);
}

describe("a slow producer", () => {
  it.each([
    [
      ["--from", "jsonl"],
      ["{}\n", '{"text":"a"}\n', '\n{"text":"b"}\n'],
    ],
    [[], ['{"text":"a"}\n', '{"text":"b"}\n']],
    [
      ["--from", "csv"],
      ["text\na\n", "b\n", '"c\nd"\n'],
    ],
    [
      ["--from", "csv"],
      ["id;text\r\n1;a\r\n", "2;b\r\n"],
    ],
  ])("sees the answer to a record before it sends the next: %j", async (args, records) => {
    const command = start([...args, "-f", "jsonl"]);
    const answers = createInterface(command.stdout)[Symbol.asyncIterator]();
    const ids = new Set();
    for (const record of records) {
      command.stdin.write(record);
      ids.add(JSON.parse((await answers.next()).value).id);
    }
    expect(ids.size).toBe(records.length);
    command.stdin.end();
    expect(await once(command, "exit")).toEqual([0, null]);
  });
});

describe("a slow reader", { timeout: 60_000 }, () => {
  it("stops the reading of more", async () => {
    const command = start(["--from", "jsonl", "-f", "jsonl", "--with-text"]);
    const record = `${JSON.stringify({ text: "a".repeat(MEGABYTE) })}\n`;
    const count = 40;
    for (let index = 0; index < count; index++) command.stdin.write(record);
    command.stdin.end();
    // Until it takes no more.
    let left: number;
    do {
      left = command.stdin.writableLength;
      await sleep(300);
    } while (command.stdin.writableLength < left || left === count * record.length);
    expect(left).toBeGreaterThan((count / 2) * MEGABYTE);
    let lines = 0;
    for await (const _line of createInterface(command.stdout)) lines++;
    expect(lines).toBe(count);
  });

  it.skipIf(process.platform === "win32")("that has seen enough ends the stream quietly", () => {
    const script = `{ { yes '{"text":"a"}' | extract --from jsonl -f jsonl 2>&3; echo "status $?" >&3; } | head -1; } 3>&1`;
    expect(
      shell(script)
        .replace(/\{.*\}/, "{}")
        .split("\n")
        .sort(),
    ).toEqual(["", "status 0", "{}"]);
  });
});

describe("memory", { timeout: 60_000 }, () => {
  async function linesOf(stream: Readable): Promise<string[]> {
    const lines: string[] = [];
    for await (const line of createInterface(stream)) lines.push(line);
    return lines;
  }

  /** How much memory a run takes at most, in bytes, and what it writes. */
  async function memoryOf(args: readonly string[], pieces: Iterable<string>, packed = false) {
    const report = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));";
    const command = start([...args, "-f", "jsonl"], ["--require", folder.make("report.cjs", report)]);
    const output = linesOf(command.stdout);
    const errors = linesOf(command.stderr);
    if (packed) await pipeline(Readable.from(pieces), createGzip({ level: 1 }), command.stdin);
    else await pipeline(Readable.from(pieces), command.stdin);
    return { lines: await output, peak: Number((await errors).at(-1)?.replace("peak ", "")) * 1024 };
  }

  function* recordOf(bytes: number) {
    yield '{"id":"a","text":"a"}\n{"id":"b","text":"';
    for (let at = 0; at < bytes; at += MEGABYTE) yield "b".repeat(MEGABYTE);
    yield '"}\n{"id":"c","text":"c"}\n';
  }

  it("is not taken by a record that is larger than allowed", async () => {
    const limit = ["--from", "jsonl", "--max-bytes", "1MB"];
    const small = await memoryOf(limit, recordOf(0));
    const large = await memoryOf(limit, recordOf(200 * MEGABYTE));
    expect(large.lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: "a" },
      { id: "-:2", error: "larger than 1 MB; --max-bytes sets how large it may be" },
      { id: "c" },
    ]);
    expect(large.peak - small.peak).toBeLessThan(50 * MEGABYTE);
  });

  it("is bounded for a record up to the limit", async () => {
    const { lines, peak } = await memoryOf(["--from", "jsonl"], recordOf(200 * MEGABYTE));
    expect(lines).toHaveLength(3);
    expect(peak).toBeLessThan(250 * MEGABYTE);
  });

  it.each([false, true])("does not grow with the length of a stream (packed: %s)", async (packed) => {
    const record = `${JSON.stringify({ text: "ngày 27/9/2019", rest: "b".repeat(10_000) })}\n`;
    function* records(count: number) {
      for (let index = 0; index < count; index++) yield record;
    }
    const short = await memoryOf(["--from", "jsonl"], records(2000), packed);
    const long = await memoryOf(["--from", "jsonl"], records(20_000), packed);
    expect(long.lines).toHaveLength(20_000);
    expect(long.peak - short.peak).toBeLessThan(50 * MEGABYTE);
  });
});

describe("the reader of CSV", () => {
  it("is loaded only for CSV", () => {
    const report = `const { Module } = require("node:module");
      const load = Module._load;
      Module._load = (name, ...rest) => {
        if (name.startsWith("csv-parse")) console.error("loaded", name);
        return load(name, ...rest);
      };`;
    const preload = folder.make("report.cjs", report);
    const loads = (stream: string, ...args: readonly string[]) =>
      shell(
        `printf '%s' '${stream}' | NODE_OPTIONS='--require "${preload}"' extract ${args.join(" ")} 2>&1 > /dev/null`,
      );
    expect(loads('{"text":"a"}', "--from", "jsonl")).toBe("");
    expect(loads("text", "-f", "csv")).toBe("");
    expect(loads("text", "--from", "csv")).toBe("loaded csv-parse/sync\n");
  });
});
