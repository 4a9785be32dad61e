import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = createExtractor();

function namesIn(text: string): string[] {
  const { entities } = extractor.extract({ id: "memory", text });
  return entities.map((entity) =>
    "name" in entity ? `${entity.type} ${entity.text}: ${entity.name}` : entity.type,
  );
}

describe("what stood in the text is known when it comes back shorter", () => {
  test("a person by the given name", () => {
    expect(namesIn("Ông Lê Quang Hiển đến. Chiều đó Hiển về.")).toEqual([
      "person Lê Quang Hiển: Lê Quang Hiển",
      "person Hiển: Lê Quang Hiển",
    ]);
  });

  test("a body by its abbreviation", () => {
    expect(namesIn("Hiệp hội Vật liệu xanh Việt Nam (VGMX) họp. VGMX nói")).toEqual([
      "organization Hiệp hội Vật liệu xanh Việt Nam: Hiệp hội Vật liệu xanh Việt Nam",
      "organization VGMX: Hiệp hội Vật liệu xanh Việt Nam",
      "organization VGMX: Hiệp hội Vật liệu xanh Việt Nam",
    ]);
  });

  test("a firm without its head", () => {
    expect(namesIn("Công ty CP Thương mại Sao Khuê mở cửa. Hàng của Sao Khuê rẻ.").at(-1)).toBe(
      "organization Sao Khuê: Công ty cổ phần Thương mại Sao Khuê",
    );
  });

  test("a place without its noun", () => {
    expect(namesIn("Quận ủy Lê Chân họp. Nay Lê Chân có 5 điểm mới.")).toContain(
      "location Lê Chân: quận Lê Chân",
    );
  });
});

test("nothing of one text is known in the next", () => {
  namesIn("Ông Lê Quang Hiển đến. Quận ủy Lê Chân họp.");
  expect(namesIn("Chiều đó Hiển về.")).toEqual([]);
  expect(namesIn("Nay Lê Chân có 5 điểm mới.")).toEqual(["person Lê Chân: Lê Chân", "quantity"]);
});
