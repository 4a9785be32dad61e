import { expect, test } from "vitest";
import { createExtractor, type DocumentEntity } from "../../src/index.js";

const extractor = createExtractor();

function documentIn(text: string): DocumentEntity | undefined {
  const { entities } = extractor.extract({ id: "issue", text });
  return entities.find((entity): entity is DocumentEntity => entity.type === "document");
}

test("a congress that names a document is no issuer", () => {
  expect(documentIn("Nghị quyết Đại hội XIII của Đảng")).not.toHaveProperty("issuer");
});

test("a decree is the Government's, a decision the Prime Minister's", () => {
  expect(documentIn("Thủ tướng Chính phủ ký ban hành Nghị định số 136/2018/NĐ-CP")?.issuer).toBe("Chính phủ");
  expect(documentIn("Quyết định số 370/QĐ-TTg của Thủ tướng Chính phủ")?.issuer).toBe("Thủ tướng Chính phủ");
});
