import { describe, expect, it } from "vitest";
import { z } from "zod";
import { OutputRecord } from "../../src/model.js";
import { entityTypes } from "../../src/output/entity-types.js";
import { extract } from "./command.js";

describe("extract schema", () => {
  it("prints the JSON Schema of a record, whole or failed", () => {
    const { status, stdout, stderr } = extract(["schema"]);
    expect(JSON.parse(stdout)).toEqual(z.toJSONSchema(OutputRecord));
    expect(JSON.parse(stdout).anyOf).toHaveLength(2);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("takes the records that the command writes, and not others", () => {
    const schema = z.fromJSONSchema(JSON.parse(extract(["schema"]).stdout));
    const records: object[] = JSON.parse(extract(["seeds"]).stdout);
    const [failed] = JSON.parse(extract(["--from", "jsonl"], { input: "{}\n" }).stdout);
    expect(records).toHaveLength(5);
    expect(schema.safeParse(failed)).toMatchObject({ success: true });
    for (const record of records) {
      expect(schema.safeParse(record)).toMatchObject({ success: true });
      expect(schema.safeParse({ ...record, error: "a reason" })).toMatchObject({ success: false });
      expect(schema.safeParse({ ...record, entities: [{ type: "date" }] })).toMatchObject({ success: false });
    }
  });
});

describe("extract types", () => {
  it("prints each type with examples of what it holds and does not hold", () => {
    const { status, stdout, stderr } = extract(["types"]);
    for (const type of entityTypes) {
      expect(stdout).toMatch(new RegExp(`^${type}: \\w`, "m"));
      expect(stdout).toContain(`No ${type} in:`);
    }
    expect(stdout).toMatch(/\{.+\}.*\n(?: {2}.*\n)* {6}→ \w+ /);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("prints the same as JSON", () => {
    const types: { type: string; description: string; holds: object[]; holdsNone: string[] }[] = JSON.parse(
      extract(["types", "-f", "json"]).stdout,
    );
    expect(types.map(({ type }) => type)).toEqual(entityTypes);
    for (const { description, holds, holdsNone } of types) {
      expect(description).toMatch(/\w/);
      expect(holds.length).toBeGreaterThan(0);
      expect(holdsNone.length).toBeGreaterThan(0);
    }
  });
});
