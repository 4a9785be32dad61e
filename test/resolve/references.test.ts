import { describe, expect, test } from "vitest";
import { createExtractor, type DocumentEntity } from "../../src/index.js";

const extractor = createExtractor();

function documentsOf(text: string): DocumentEntity[] {
  return extractor.extract({ id: "text", text }).entities.filter((entity) => entity.type === "document");
}

function refsOf(text: string): string[] {
  return documentsOf(text).map(({ ref }) => ref);
}

describe("mentions of one document have one key", () => {
  test("a short form takes the full form's, and what that says of issue and issuer", () => {
    const text =
      "Nghị quyết 15-NQ/TW ngày 5/5/2022 của Bộ Chính trị. Thực hiện Nghị quyết 15 và Nghị quyết số 15.";
    const documents = documentsOf(text);
    expect(documents).toHaveLength(3);
    for (const document of documents) {
      expect(document).toMatchObject({
        ref: "nghi-quyet/15-NQ/TW",
        issued: "2022-05-05",
        issuer: "Bộ Chính trị",
      });
    }
    expect(documents[1]).not.toHaveProperty("symbol");
  });

  test("also where the short form comes first", () => {
    const [short, full] = documentsOf("Nghị quyết 15. Nghị quyết 15-NQ/TW ngày 5/5/2022 của Bộ Chính trị.");
    expect(short).toMatchObject({ ref: full?.ref, issued: "2022-05-05", issuer: "Bộ Chính trị" });
  });

  test("whatever the leading zeros, spaces and dashes", () => {
    expect(new Set(refsOf("Kết luận số 01-KL/TW. Kết luận 1. Kết luận số 01 - KL/TW."))).toEqual(
      new Set(["ket-luan/01-KL/TW"]),
    );
  });

  test("and share a title that only one of them tells", () => {
    const [full, short] = documentsOf(
      "Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị, nghị quyết. Theo Kết luận số 01",
    );
    expect(full?.title).toMatch(/^tiếp tục thực hiện/);
    expect(short?.title).toBe(full?.title);
  });

  test("laws are one by name and year", () => {
    const [first, second] = refsOf("Luật Đất đai năm 2013. Theo luật Đất đai năm 2013");
    expect(second).toBe(first);
  });
});

describe("different documents have different keys", () => {
  test("a short form that two full forms fit stays its own", () => {
    const text = "Nghị quyết 15-NQ/TW ngày 5/5/2022. Nghị quyết 15-NQ/TU. Thực hiện Nghị quyết 15.";
    const [central, provincial, short] = documentsOf(text);
    expect(new Set([central?.ref, provincial?.ref, short?.ref]).size).toBe(3);
    expect(short).not.toHaveProperty("issued");
  });

  test.each([
    ["another number", "Nghị quyết 15-NQ/TW. Nghị quyết 16."],
    ["another kind", "Nghị quyết 15-NQ/TW. Chỉ thị 15."],
    ["another year", "Luật Đất đai năm 2013. Luật Đất đai năm 2024."],
    ["another issuer's symbol", "Quyết định 370/QĐ-TTg. Quyết định 370/QĐ-UBND."],
  ])("%s", (_, text) => {
    const refs = refsOf(text);
    expect(refs).toHaveLength(2);
    expect(new Set(refs).size).toBe(2);
  });

  test("two texts know nothing of each other", () => {
    documentsOf("Nghị quyết 15-NQ/TW ngày 5/5/2022 của Bộ Chính trị.");
    const [alone] = documentsOf("Nghị quyết 15.");
    expect(alone).toMatchObject({ ref: "nghi-quyet/15" });
    expect(alone).not.toHaveProperty("issued");
  });
});
