import type { Held } from "../example.js";

/** Roles behind a name, apart from it, or with an abbreviation between. */
export const peopleWithRoles: readonly Held<"person">[] = [
  { forms: ["đại hội bầu ông {Nam} làm Chủ tịch"], entities: [{ role: "Chủ tịch" }] },
  {
    forms: ["tượng vua và hoàng hậu {Nam Phương}"],
    entities: [{ role: "vua và hoàng hậu" }],
  },
  {
    forms: [
      "Bác sĩ CK2 {Trần Văn Lành} trực",
      "BS.CK2 {Trần Văn Lành} trực",
      "bác sĩ CKII {Trần Văn Lành} trực",
    ],
    entities: [{ name: "Trần Văn Lành" }],
  },
  {
    forms: [
      "Chủ tọa phiên tòa: Ông {Lê Đức Hiền}",
      "Thư ký phiên tòa: Bà {Lê Đức Hiền}",
      "ông {Lê Đức Hiền}",
    ],
    entities: [{ name: "Lê Đức Hiền" }],
  },
  {
    forms: [
      "Phó Chủ tịch Hiệp hội Thép Việt Nam (VSA) {Đỗ Duy Thái}",
      "Phó Chủ tịch Hiệp hội Thép Việt Nam (VSA), ông {Đỗ Duy Thái}",
    ],
    entities: [{ name: "Đỗ Duy Thái" }],
  },
  {
    forms: [
      "ông {Cao Văn Lượng} (SN 1982, Giám đốc Công ty Sao Mai)",
      "ông {Cao Văn Lượng} (45 tuổi, Giám đốc Công ty Sao Mai)",
      "ông {Cao Văn Lượng}, sinh năm 1982, Giám đốc Công ty Sao Mai, khai",
    ],
    entities: [{ role: "Giám đốc Công ty Sao Mai" }],
  },
  { forms: ["Giám đốc Sở {Cao Văn Lượng} ký"], entities: [{ role: "Giám đốc Sở" }] },
  {
    forms: ["Hôm qua, nguyên Thứ trưởng Bộ Xây dựng, {Cao Văn Lượng} cho biết"],
    entities: [{ role: "nguyên Thứ trưởng Bộ Xây dựng" }],
  },
  {
    forms: ["Tổng thống {Joko Widodo} đến. Tổng thống {Widodo} phát biểu"],
    entities: [{ role: "Tổng thống" }, { name: "Joko Widodo", role: "Tổng thống" }],
  },
];
