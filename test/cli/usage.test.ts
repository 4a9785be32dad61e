import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { inputFormats } from "../../src/input/formats.js";
import { extract, shell } from "./command.js";

describe("wrong usage ends with 2 and says the way out", () => {
  it.each([
    [["--formt", "csv"], "unknown option '--formt'\n(Did you mean --format?)"],
    [["-f", "xml"], "Allowed choices are lines, json, jsonl, csv, tsv."],
    [["-f", "csv", "--table", "all"], "Allowed choices are entities, documents."],
    [
      ["-t", "date,people"],
      "The types are document, date, duration, quantity, organization, person, location, event.",
    ],
    [["-t", ""], "The types are document, date, duration, quantity, organization, person, location, event."],
    [["--date", "2023-02-29"], "a day of the calendar"],
    [["--date", "27/9/2019"], "a day of the calendar"],
    [["--date", "2019-09"], "a day of the calendar"],
    [["-f", "csv", "--delimiter", ";;"], "one character"],
    [["-f", "csv", "--delimiter", '"'], "one character"],
    [["-f", "json", "--table", "documents"], "--table needs -f csv or -f tsv"],
    [["--bom"], "--bom needs -f csv or -f tsv"],
    [["-f", "jsonl", "--raw"], "--raw needs -f csv or -f tsv"],
    [["-f", "tsv", "--delimiter", ";"], "--delimiter needs -f csv"],
    [["-f", "csv", "--with-text"], "--with-text needs -f json or -f jsonl"],
    [["--from", "xlsx"], `Allowed choices are ${inputFormats.join(", ")}.`],
    [["--max-bytes", "64M"], "Give a size as 64MiB, 500MB or 1000000."],
    [["--max-bytes", "0"], "Give a size as 64MiB, 500MB or 1000000."],
    [["-f", "lines", "--keep-fields"], "--keep-fields needs -f json, -f jsonl or --table documents"],
    [["-f", "csv", "--keep-fields"], "--keep-fields needs -f json, -f jsonl or --table documents"],
    [["--text-field", "id"], "the text and the id of a record cannot both be its field id"],
    [["--date-field", "text"], "the text and the date of a record cannot both be its field text"],
    [["-o", "never", "-f", "csv"], "leave out -f"],
    [["-o", "never", "--table", "documents"], "leave out --table"],
    [["-o", "never", "--bom"], "leave out --bom"],
    [["-o"], "argument missing"],
    [["-f", "json", "types"], "extract types"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = extract(args);
    expect(stderr).toMatch(/^extract: /);
    expect(stderr).toContain(message);
    expect(stderr).toContain("(extract --help tells more)");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(existsSync("never")).toBe(false);
  });

  // script (util-linux) gives the command a terminal.
  const hasScript = process.platform === "linux" && shell("command -v script || true") !== "";

  it.skipIf(!hasScript)("nothing to read: help, where a terminal is", () => {
    const onTerminal = `script -qec '"${process.execPath}" bin/extract.js > /dev/null' /dev/null`;
    const output = shell(`${onTerminal}; echo "status $?"`);
    expect(output).toContain("Usage: extract [options] [paths...]");
    expect(output).toContain("status 2");
  });

  it.skipIf(!hasScript)("and a terminal gets coloured lines", () => {
    const output = shell(`script -qec '"${process.execPath}" bin/extract.js seeds' /dev/null`);
    expect(output.split("\n")[0]).toContain("\u001b[35mseeds/000_");
  });
});

describe("help and version", () => {
  it("--help shows how to call it, with examples", () => {
    const { status, stdout, stderr } = extract(["--help"]);
    expect(stdout).toContain("Usage: extract [options] [paths...]");
    expect(stdout).toMatch(/^Examples:\n {2}extract seeds\/ /m);
    const writing = ["--format", "--table", "--out", "--types", "--date", "--with-text", "--bom"];
    const reading = ["--from", "--id-field", "--text-field", "--date-field", "--keep-fields", "--max-bytes"];
    for (const option of [...writing, ...reading]) {
      expect(stdout).toContain(option);
    }
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("has no example that is wrong usage", () => {
    const examples = extract(["--help"]).stdout.matchAll(/^ {2}extract (seeds\/.*?)(?: {2,}.*| [|>].*)?$/gm);
    const calls = [...examples].map(([, call = ""]) => call).filter((call) => !call.includes("-o"));
    expect(calls.length).toBeGreaterThan(2);
    for (const call of calls) expect(shell(`extract ${call} > /dev/null; echo $?`)).toBe("0\n");
  });

  it("--version is that of the package", () => {
    expect(extract(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});
