import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRecord, Entity, EntityType } from "../src/index.js";
import { encodingNames } from "../src/input/encoding/names.js";
import { extract, projectFolder } from "./cli/command.js";

/** Each folder holds one made-up story in many forms, and what a reader finds in it, marked by hand. */
const folder = "fixtures/stories";
const EXPECTED = "expected.json";

type Fields = Readonly<Record<string, unknown>>;

interface Expected {
  /** What the text alone says of itself. */
  readonly text: Fields;
  /** What the web page says. */
  readonly page: Fields;
  /** In text order, each with its type, text, and the fields below. */
  readonly entities: readonly Fields[];
}

const markedFields: Readonly<Record<EntityType, readonly string[]>> = {
  document: ["docType", "symbol", "issued", "issuer"],
  date: ["value"],
  duration: ["value"],
  quantity: ["value", "unit", "approx"],
  organization: ["name"],
  person: ["name", "role"],
  location: ["name"],
  event: ["name"],
};

/** What the rules are known to miss (-) and to find wrongly (+); who mends one takes it out here. */
const knownFaults: Readonly<Record<string, readonly string[]>> = {
  "bao-chi": [
    "- person Sophie Laurent: Sophie Laurent, Giám đốc mua hàng",
    "+ person Sophie Laurent: Sophie Laurent",
    // The verb lĩnh: `hai đồng phạm lĩnh từ 3 năm đến 5 năm tù`.
    "- quantity hai đồng phạm: 2, đồng phạm",
    "+ quantity hai đồng phạm lĩnh: 2, đồng phạm lĩnh",
  ],
};

const formats: Readonly<Record<string, string>> = {
  ".txt": "text",
  ".gz": "text",
  ".md": "markdown",
  ".html": "html",
  ".docx": "docx",
  ".pdf": "pdf",
  ".jsonl": "jsonl",
  ".csv": "csv",
};

/** Encoding and format by the name of the file. */
function writingOf(file: string) {
  const format = formats[extname(file)];
  const named = encodingNames.find((name) => file.startsWith(name));
  return { encoding: format === "pdf" ? null : (named ?? "utf-8"), format };
}

const stories = namesIn(folder).map((name) => ({
  name,
  files: namesIn(`${folder}/${name}`).filter((file) => file !== EXPECTED),
  expected: JSON.parse(readFileSync(`${projectFolder}/${folder}/${name}/${EXPECTED}`, "utf8")) as Expected,
}));

function namesIn(path: string): string[] {
  return readdirSync(`${projectFolder}/${path}`).sort();
}

const paths = stories.flatMap(({ name, files }) => files.map((file) => `${folder}/${name}/${file}`));
const { status, stdout, stderr } = extract([...paths, "-f", "jsonl", "--with-text"]);
const records = new Map(
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as DocumentRecord)
    .map((record) => [record.id, record]),
);

/** The record of a file; those in streams carry the path of their stream as id. */
function recordOf(story: string, file: string): DocumentRecord {
  const path = `${folder}/${story}/${file}`;
  const record = records.get(path);
  if (record === undefined) throw new Error(`no record of ${path}: ${stderr}`);
  return record;
}

/** Composed, and with one space for each white space, in which files may differ. */
function folded(value: unknown): unknown {
  return typeof value === "string" ? value.normalize("NFC").replace(/\s+/gu, " ") : value;
}

/** ABC fonts have no capital with a tone: small letters stand for them, and `Uỷ` for `Ủy`. */
function inAbc(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase().replaceAll("uỷ", "ủy") : value;
}

/** What an entity says, without the place that it says it at. */
function valuesOf({ start: _start, end: _end, line: _line, section: _section, ...fields }: Entity): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, folded(value)]));
}

/** An entity in one line, by the fields that are marked. */
function told(entity: Fields): string {
  const values = markedFields[entity.type as EntityType].flatMap((field) => entity[field] ?? []);
  return `${entity.type} ${entity.text}: ${values.join(", ")}`;
}

/** The lines of one list that the other lacks, as often as it lacks them. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

it("every file of every story is read", () => {
  expect(stderr).toBe("");
  expect([...records.keys()]).toEqual(paths);
  expect(status).toBe(0);
});

describe.each(stories)("$name", ({ name, files, expected }) => {
  it("holds as plain text what was marked by hand, but for the known faults", () => {
    const found = recordOf(name, "utf-8.txt").entities.map((entity) => told(valuesOf(entity)));
    const marked = expected.entities.map(told);
    const missed = without(marked, found).map((line) => `- ${line}`);
    const wrong = without(found, marked).map((line) => `+ ${line}`);
    expect([...missed, ...wrong].sort()).toEqual([...(knownFaults[name] ?? [])].sort());
  });

  it("says in its text what it says of itself", () => {
    expect(recordOf(name, "utf-8.txt")).toMatchObject(expected.text);
  });

  it("says on its page what it says of itself", () => {
    expect(recordOf(name, "page.html")).toMatchObject(expected.page);
  });

  it.each(files)("%s gives the same entities, values and title", (file) => {
    const record = recordOf(name, file);
    const plain = recordOf(name, "utf-8.txt");
    expect(record.source).toMatchObject(writingOf(file));
    expect(record.title).toBe(expected.text.title);
    for (const { text, start, end } of record.entities) expect(record.text?.slice(start, end)).toBe(text);
    const compared = file === "tcvn3-abc.txt" ? inAbc : (value: unknown) => value;
    const valuesIn = ({ entities }: DocumentRecord) =>
      entities
        .map(valuesOf)
        .map((fields) => Object.entries(fields).map(([field, value]) => [field, compared(value)]));
    expect(valuesIn(record)).toEqual(valuesIn(plain));
  });
});
