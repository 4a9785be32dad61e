import { describe, expect, test } from "vitest";
import { createExtractor, type LocationEntity } from "../../src/index.js";

const extractor = createExtractor();

/** The places of a text, as `text: name code province → present province`. */
function places(text: string, date?: string): string[] {
  const { entities } = extractor.extract({ id: "places", text, ...(date !== undefined && { date }) });
  return entities
    .filter((entity): entity is LocationEntity => entity.type === "location")
    .map(({ text: written, name, code = "-", province = "-", presentProvince = "-" }) => {
      return `${written}: ${name} ${code} ${province} → ${presentProvince}`;
    });
}

describe("administrative units", () => {
  test("have their code, and both provinces where they differ", () => {
    expect(places("huyện Kim Bảng")).toEqual(["huyện Kim Bảng: huyện Kim Bảng 350 Hà Nam → Ninh Bình"]);
    expect(places("tỉnh Hà Nam")).toEqual(["tỉnh Hà Nam: Hà Nam 35 - → Ninh Bình"]);
    expect(places("Hải Phòng")).toEqual(["Hải Phòng: Hải Phòng 31 - → -"]);
  });

  test("of one name are told apart by the province behind them", () => {
    expect(places("huyện Châu Thành, tỉnh Tiền Giang")[0]).toBe(
      "huyện Châu Thành: huyện Châu Thành 821 Tiền Giang → Đồng Tháp",
    );
    expect(places("huyện Châu Thành (Long An)")[0]).toContain("Long An");
  });

  test("else by the province that the text is about", () => {
    const text = "Tỉnh Tiền Giang họp. Đoàn đến TP Mỹ Tho, rồi về huyện Châu Thành.";
    expect(places(text).at(-1)).toBe("huyện Châu Thành: huyện Châu Thành 821 Tiền Giang → Đồng Tháp");
  });

  test("have no code where the text does not tell which", () => {
    expect(places("đến huyện Châu Thành")).toEqual(["huyện Châu Thành: huyện Châu Thành - - → -"]);
  });

  test("with a number have one too", () => {
    expect(places("quận 8, TP.HCM")[0]).toBe("quận 8: quận 8 776 Hồ Chí Minh → -");
  });

  test("that kept their name have the code of their time", () => {
    expect(places("tỉnh Lào Cai", "2024-01-05")).toEqual(["tỉnh Lào Cai: Lào Cai 10 - → -"]);
    expect(places("tỉnh Lào Cai", "2026-01-05")).toEqual(["tỉnh Lào Cai: Lào Cai 15 - → -"]);
  });
});
