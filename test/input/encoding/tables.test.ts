import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { isSyllable } from "../../../src/input/encoding/syllables.js";
import { restoreCapitals } from "../../../src/input/encoding/tcvn3.js";
import { fromVni } from "../../../src/input/encoding/vni.js";
import { vniBytes } from "./vni-bytes.js";

const SMALL = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
const LETTERS = SMALL + SMALL.toUpperCase();

describe("VNI", () => {
  it("has all 134 letters", () => {
    expect([...LETTERS]).toHaveLength(134);
    for (const letter of LETTERS) expect(fromVni(iconv.decode(vniBytes(letter), "latin1"))).toBe(letter);
  });

  it.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["ÛY BAN NHAÂN DAÂN TÆNH", "ÛY BAN NHÂN DÂN TỈNH"],
    ["UÛY BAN Uûy ban ngöôøi", "ỦY BAN Ủy ban người"],
  ])("%s is %s", (written, text) => {
    expect(fromVni(written)).toBe(text);
  });
});

describe("capitals of TCVN3 fonts", () => {
  it.each([
    ["Uỷ BAN NHÂN DÂN TỉNH Hà NAM", "UỶ BAN NHÂN DÂN TỈNH HÀ NAM"],
    ["CộNG HOà XÃ HộI CHủ NGHĨA VIệT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Đồng chí NGUYễN Tú AN, Bí thư", "Đồng chí NGUYỄN TÚ AN, Bí thư"],
  ])("%s is %s", (typed, meant) => {
    expect(restoreCapitals(typed)).toBe(meant);
  });

  it.each(["UBND Hà Nam", "TAND TP Hà Nội", "Số: 12/QĐ-UBND", "Lý Tự Trọng", "Bộ GTVT và Sở", "Tôi"])(
    "%s stays",
    (text) => {
      expect(restoreCapitals(text)).toBe(text);
    },
  );
});

describe("a syllable", () => {
  it.each(["nghiêng", "Quốc", "QUYẾT", "giếng", "gì", "khuya", "Hoà", "hòa", "ươm", "yếu", "thuở", "xoèn"])(
    "%s is one",
    (word) => {
      expect(isSyllable(word)).toBe(true);
      expect(isSyllable(word.normalize("NFD"))).toBe(true);
    },
  );

  it.each(["néi", "hoµ", "ViÖt", "hoøa", "président", "aâ", "ng", "Zürich"])("%s is none", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
