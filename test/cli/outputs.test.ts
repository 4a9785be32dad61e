import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../output/rfc4180.js";
import { extract, recordsIn, shell } from "./command.js";
import { temporaryFolder } from "./temporary.js";

const folder = temporaryFolder();
const text = "Nghị quyết số 52-NQ/TW\nban hành ngày 27/9/2019.\n";

/** What the command writes about one text, which is piped in. */
function written(...args: readonly string[]): string {
  const { status, stdout, stderr } = extract(args, { input: text });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

describe("formats", () => {
  it("json is the one for a pipe, if none is asked for", () => {
    expect(written()).toBe(written("-f", "json"));
    expect(recordsIn(written())).toHaveLength(1);
  });

  it("jsonl has one record a line", () => {
    const lines = extract(["seeds", "-f", "jsonl"]).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(recordsIn(extract(["seeds"]).stdout));
  });

  it("lines has one entity a line, with its place and value", () => {
    const lines = written("-f", "lines").split("\n");
    expect(lines).toContain("-:2:10 date ngày 27/9/2019 → 2019-09-27");
    expect(lines).toHaveLength((recordsIn(written())[0]?.entities.length ?? 0) + 1);
  });

  it("lines are coloured only if asked for where no terminal is", () => {
    const coloured = (env: Record<string, string>) =>
      extract(["-f", "lines"], { input: text, env }).stdout.includes("\u001b[");
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(coloured({ FORCE_COLOR: "0" })).toBe(false);
    expect(coloured({ NO_COLOR: "1" })).toBe(false);
  });

  it("csv has the entities, one a row", () => {
    const [header, ...rows] = parseCsv(written("-f", "csv"));
    const { entities = [] } = recordsIn(written())[0] ?? {};
    expect(rows.map((row) => row[header?.indexOf("text") ?? -1])).toEqual(entities.map(({ text }) => text));
    expect(entities.length).toBeGreaterThan(0);
  });

  it("tsv is csv with tabs", () => {
    expect(parseCsv(written("-f", "tsv"), "\t")).toEqual(parseCsv(written("-f", "csv")));
    expect(written("-f", "tsv")).not.toBe(written("-f", "csv"));
  });

  it("csv of documents has the texts, one a row", () => {
    const [header, ...rows] = parseCsv(extract(["seeds", "-f", "csv", "--table", "documents"]).stdout);
    expect(header?.slice(0, 3)).toEqual(["id", "title", "published"]);
    expect(rows).toHaveLength(5);
  });

  it("csv has another delimiter and a byte order mark if asked", () => {
    const usual = written("-f", "csv");
    expect(usual.startsWith("document,")).toBe(true);
    expect(written("-f", "csv", "--bom")).toBe(`\uFEFF${usual}`);
    expect(parseCsv(written("-f", "csv", "--delimiter", ";"), ";")).toEqual(parseCsv(usual));
  });

  it("csv runs no formula in a spreadsheet, unless asked for the raw text", () => {
    folder.make("=1+1.txt", text);
    const cell = (...args: readonly string[]) => {
      const { stdout } = extract(["=1+1.txt", "-f", "csv", ...args], { cwd: folder.path() });
      return parseCsv(stdout)[1]?.[0];
    };
    expect(cell()).toBe("'=1+1.txt");
    expect(cell("--raw")).toBe("=1+1.txt");
  });
});

describe("what is in a record", () => {
  it("only the types that are asked for", () => {
    const entities = recordsIn(written("-t", "date"))[0]?.entities;
    expect(entities).toMatchObject([{ type: "date", value: "2019-09-27" }]);
    expect(recordsIn(written("-t", "duration, quantity"))[0]?.entities).toEqual([]);
  });

  it("the rule that made an entity, if asked", () => {
    for (const entity of recordsIn(written())[0]?.entities ?? []) expect(entity).not.toHaveProperty("rule");
    for (const entity of recordsIn(written("--explain"))[0]?.entities ?? []) {
      expect(entity.rule).toMatch(/./);
    }
    expect(parseCsv(written("-f", "csv", "--explain"))[0]?.at(-1)).toBe("rule");
  });

  it("the text, if asked, and each mention as it stands there", () => {
    const records = recordsIn(extract(["seeds", "--with-text"]).stdout);
    for (const { text = "", entities } of records) {
      expect(entities.length).toBeGreaterThan(0);
      for (const entity of entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
    }
    expect(recordsIn(extract(["seeds"]).stdout)[0]).not.toHaveProperty("text");
  });

  it.each(["lines", "json", "jsonl", "csv", "tsv"])("the same bytes in every run (%s)", (format) => {
    expect(extract(["seeds", "-f", format]).stdout).toBe(extract(["seeds", "-f", format]).stdout);
  });
});

describe.skipIf(process.platform === "win32")("a pipe", () => {
  it("that is closed ends the command quietly", () => {
    const many = "seeds ./seeds seeds/../seeds --with-text";
    const script = `{ { extract ${many} 2>&3; echo "status $?" >&3; } | head -1; } 3>&1`;
    expect(shell(script).split("\n").sort()).toEqual(["", "[", "status 0"]);
  });

  it("that nobody reads ends help and schema quietly", () => {
    for (const command of ["--help", "schema"]) {
      const script = `{ { extract ${command} 2>&3; echo "status $?" >&3; } | true; } 3>&1`;
      expect(shell(script)).toBe("status 0\n");
    }
  });

  it.skipIf(!existsSync("/dev/full"))("or disk that is full is told", () => {
    expect(shell('extract seeds 2>&1 > /dev/full; echo "status $?"')).toBe(
      "extract: standard output: no space left on the device\nstatus 1\n",
    );
  });

  it("gets every byte, also when its reader is slow", () => {
    const many = "seeds ./seeds seeds/../seeds --with-text";
    expect(recordsIn(shell(`extract ${many} | { sleep 1; cat; }`))).toHaveLength(15);
  });
});
