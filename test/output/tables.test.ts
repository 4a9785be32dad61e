import { describe, expect, it } from "vitest";
import { Entity } from "../../src/model.js";
import { documentsTable } from "../../src/output/documents-table.js";
import { entitiesTable } from "../../src/output/entities-table.js";
import type { Table } from "../../src/output/table.js";
import { sampleRecord } from "./sample.js";

/** The rows of a table as objects by column name, without their empty cells. */
function rowsOf(table: Table, record = sampleRecord()) {
  return table.rows(record).map((row) => {
    const cells = row.map((cell, index) => [table.header[index], cell] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined && cell !== null && cell !== ""));
  });
}

describe("table of entities", () => {
  it("has a column for each field of the model, once", () => {
    const fields = new Set(Entity.options.flatMap((schema) => Object.keys(schema.shape)));
    expect([...entitiesTable(true).header].sort()).toEqual(["document", ...fields].sort());
  });

  it("begins with the document and the fields that all entities have", () => {
    const first = ["document", "id", "type", "text", "start", "end", "line", "section", "name", "value"];
    expect(entitiesTable(false).header.slice(0, first.length)).toEqual(first);
  });

  it("tells the rule in the last column, if asked", () => {
    expect(entitiesTable(true).header.at(-1)).toBe("rule");
    expect(entitiesTable(false).header).not.toContain("rule");
    expect(rowsOf(entitiesTable(true))[3]).toMatchObject({ rule: "share" });
    expect(rowsOf(entitiesTable(false))[3]).not.toHaveProperty("rule");
  });

  it("has no row for a record that could not be read", () => {
    expect(entitiesTable(true).failedRows({ id: "a.jsonl:3", error: "not JSON" })).toEqual([]);
  });

  it("writes every field of an entity into its row", () => {
    const record = sampleRecord();
    expect(rowsOf(entitiesTable(true))).toEqual(
      record.entities.map((entity) => ({ document: record.id, ...entity })),
    );
  });
});

describe("table of documents", () => {
  it("has one row for a text, with what it holds", () => {
    const record = sampleRecord({ title: "Tiêu đề", warnings: ["một", "hai"] });
    expect(rowsOf(documentsTable(false), record)).toEqual([
      {
        id: "texts/a.txt",
        title: "Tiêu đề",
        lang: "vi",
        bytes: 100,
        sha256: "0".repeat(64),
        encoding: "utf-8",
        format: "text",
        entities: 8,
        documents: 1,
        dates: 1,
        durations: 1,
        quantities: 1,
        organizations: 1,
        people: 1,
        locations: 1,
        events: 1,
        warnings: "một; hai",
      },
    ]);
  });

  it("has a row for a record that could not be read, with its id and the error alone", () => {
    const table = documentsTable(true);
    const [row = [], ...others] = table.failedRows({ id: "a.jsonl:3", error: "not JSON" });
    const cells = row.map((cell, index) => [table.header[index], cell]).filter(([, cell]) => cell !== null);
    expect(Object.fromEntries(cells)).toEqual({ id: "a.jsonl:3", error: "not JSON" });
    expect(row).toHaveLength(table.header.length);
    expect(others).toEqual([]);
  });

  it("has the other fields of a record as JSON in the last column, if asked", () => {
    const record = sampleRecord({ fields: { nguồn: "a\u2028b", số: [1, { x: null }] } });
    expect(rowsOf(documentsTable(true), record)[0]?.fields).toBe('{"nguồn":"a\\u2028b","số":[1,{"x":null}]}');
    expect(rowsOf(documentsTable(true))[0]).not.toHaveProperty("fields");
    expect(documentsTable(true).header.slice(-2)).toEqual(["error", "fields"]);
    expect(documentsTable(false).header.at(-1)).toBe("error");
  });

  it("has a row for a text without entities, too", () => {
    const [row] = rowsOf(documentsTable(false), sampleRecord({ entities: [] }));
    expect(row).toMatchObject({ entities: 0, documents: 0 });
  });

  it("has the columns in a fixed order", () => {
    expect(documentsTable(false).header.join()).toBe(
      "id,title,published,author,publisher,url,lang,bytes,sha256,encoding,format," +
        "entities,documents,dates,durations,quantities,organizations,people,locations,events,warnings,error",
    );
  });
});
