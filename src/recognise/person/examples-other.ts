import type { Held } from "../example.js";

/** By-lines, peoples of the uplands, foreigners, capitals. */
export const otherPeople: readonly Held<"person">[] = [
  {
    forms: [
      "Ông {No Kwang Chol}, uỷ viên dự khuyết",
      "bà {Choe Son Hui} phát biểu",
      "ông {No Kwang Chol} đến thăm",
    ],
    entities: [{}],
  },
  {
    forms: ["Chủ trì có {Quảng Thanh Tú}, Phó Chủ tịch Hội", "ông {Quảng Thanh Tú}"],
    entities: [{ name: "Quảng Thanh Tú" }],
  },
  {
    forms: [
      "Hết tin.\nTheo {Minh Thắng} – www.tinmoi.vn",
      "Hết tin.\n{Minh Thắng} – www.tinmoi.vn",
      "(Theo {Minh Thắng}/tinmoi.vn)",
    ],
    entities: [{ name: "Minh Thắng" }],
  },
  {
    forms: ["{NGUYỄN VĂN HẢI}", "ÔNG {NGUYỄN VĂN HẢI} NHẬN NHIỆM VỤ MỚI"],
    entities: [{ name: "Nguyễn Văn Hải" }],
  },
  { forms: ["(Theo {Khánh Vân}/vov.vn)", "(Theo {Khánh Vân})"], entities: [{ name: "Khánh Vân" }] },
  { forms: ["Ông {Lê Hải}, Giám đốc Sở Y tế: Dịch đã lui"], entities: [{ role: "Giám đốc Sở Y tế" }] },
  {
    forms: [
      "Lũ rút, người dân dọn bùn. Ảnh: {Quang Thọ}",
      "Lũ rút, người dân dọn bùn - Ảnh: {QUANG THỌ}",
      "(Ảnh: {Quang Thọ})",
    ],
    entities: [{}],
  },
  {
    forms: ["Ảnh: {Hoàng Hà}/TTXVN", "Ảnh: TTXVN/{Hoàng Hà}", "Ảnh: VGP/{Hoàng Hà}", "Nguồn ảnh: {Hoàng Hà}"],
    entities: [{}],
  },
  {
    forms: [
      "Tác giả: {Thanh Tùng}",
      "…giảm nghèo bền vững./.\n\n{Thanh Tùng}",
      "…giảm nghèo bền vững.\n{Thanh Tùng}\n\nTin liên quan",
    ],
    entities: [{}],
  },
  { forms: ["ông {Y Tuyến Niê}"], entities: [{ name: "Y Tuyến Niê" }] },
  {
    forms: [
      "già làng {Y Thông Kbuôr}",
      "già làng {Ksor Blâm}",
      "anh {A Phiên}",
      "chị {Y Nga}",
      "ông {Rơ Châm Nghêu}",
    ],
    entities: [{}],
  },
  {
    forms: ["ông {Thào A Dế}", "bà {Lầu Y Pay}", "em {Cháng Thị Dợ}", "ông {Vàng Seo Giả}"],
    entities: [{}],
  },
  {
    forms: [
      "ông {Thạch Sa Rinh}",
      "chị {Thạch Thị Sà Vươl}",
      "ông {Danh Hoàng Kiệt}",
      "bà {Kiên Thị Minh Nguyệt}",
    ],
    entities: [{}],
  },
  {
    forms: ["{Quàng Thị Xôm} dệt thổ cẩm", "ông {Hồ Văn Rà Ôi}", "ông {Zơ Râm Nhứt}", "bà {Đàng Thị Phan}"],
    entities: [{}],
  },
  { forms: ["Tổng thống Mỹ {Joe Biden}"], entities: [{ name: "Joe Biden", role: "Tổng thống Mỹ" }] },
  {
    forms: ["Tổng thống Nga {Vladimir Putin}"],
    entities: [{ name: "Vladimir Putin", role: "Tổng thống Nga" }],
  },
  { forms: ["{Vladimir Putin} nói", "ông {Vladimir Putin}"], entities: [{ name: "Vladimir Putin" }] },
  { forms: ["ông {Putin} bác bỏ", "bà {Harris} nhận thua", "ông {Zelensky}"], entities: [{}] },
  {
    forms: [
      "Tổng thống Pháp {Emmanuel Macron} điện đàm. Ông {Macron} cho rằng",
      "Thủ tướng {Emmanuel Macron}. Ngày 4/5, {Macron} tuyên bố",
    ],
    entities: [{ name: "Emmanuel Macron" }, {}],
  },
  {
    forms: ["Chủ tịch Trung Quốc {Tập Cận Bình}"],
    entities: [{ name: "Tập Cận Bình", role: "Chủ tịch Trung Quốc" }],
  },
  {
    forms: ["Ngoại trưởng {Vương Nghị} thăm Hà Nội", "Ủy viên Quốc vụ {Vương Nghị}", "ông {Vương Nghị}"],
    entities: [{ name: "Vương Nghị" }],
  },
  { forms: ["diễn viên {Triệu Lệ Dĩnh}", "tài tử {Lý Liên Kiệt}"], entities: [{}] },
  { forms: ["{Kim Jong-un} thị sát"], entities: [{ name: "Kim Jong-un" }] },
  {
    forms: [
      "ông {Kim Jong Un}",
      "HLV {Park Hang Seo}",
      "HLV {Park Hang-seo}",
      "tiền đạo {Son Heung-min}",
      "diễn viên {Song Hye Kyo}",
    ],
    entities: [{}],
  },
  {
    forms: ["Tổng thống Hàn Quốc {Yoon Suk Yeol}"],
    entities: [{ name: "Yoon Suk Yeol", role: "Tổng thống Hàn Quốc" }],
  },
  {
    forms: [
      "Thủ tướng Nhật Bản {Kishida Fumio}",
      "Thủ tướng Nhật Bản {Fumio Kishida}",
      "Thủ tướng Nhật Bản {Shigeru Ishiba}",
    ],
    entities: [{ role: "Thủ tướng Nhật Bản" }],
  },
  {
    forms: ["Thủ tướng Lào {Sonexay Siphandone}"],
    entities: [{ name: "Sonexay Siphandone", role: "Thủ tướng Lào" }],
  },
  { forms: ["Thủ tướng Campuchia {Hun Manet}", "ông {Hun Sen}"], entities: [{}] },
  { forms: ["Đại sứ Mỹ {Marc E. Knapper}", "Đại sứ Mỹ tại Việt Nam {Marc Knapper}"], entities: [{}] },
  {
    forms: [
      "{Lionel Messi} lập cú đúp",
      "siêu sao {Cristiano Ronaldo}",
      "tỷ phú {Elon Musk}",
      "{Elon Musk} mua lại",
      "danh thủ {David Beckham}",
    ],
    entities: [{}],
  },
  { forms: ["Nữ hoàng {Elizabeth II}"], entities: [{ name: "Elizabeth II", role: "Nữ hoàng" }] },
  { forms: ["Giáo hoàng {Francis}"], entities: [{ name: "Francis", role: "Giáo hoàng" }] },
  {
    forms: ["Tổng Thư ký Liên hợp quốc {Antonio Guterres}", "Tổng Thư ký Liên hợp quốc {António Guterres}"],
    entities: [{ role: "Tổng Thư ký Liên hợp quốc" }],
  },
  {
    forms: [
      "Chủ tịch {Hồ Chí Minh} kính yêu",
      "tư tưởng {Hồ Chí Minh}",
      "học tập và làm theo {Hồ Chí Minh}",
      "Di chúc của Chủ tịch {Hồ Chí Minh}",
      "thời đại {Hồ Chí Minh}",
      "CHỦ TỊCH {HỒ CHÍ MINH}",
      "Giải thưởng {Hồ Chí Minh} về văn học",
    ],
    entities: [{}],
  },
  {
    forms: ["lãnh tụ {Nguyễn Ái Quốc}", "{Nguyễn Ái Quốc} viết báo Thanh Niên"],
    entities: [{ name: "Nguyễn Ái Quốc" }],
  },
  {
    forms: [
      "{NGUYỄN VĂN ĐẠT}",
      "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n{Nguyễn Văn Đạt}",
      "ÔNG {NGUYỄN VĂN ĐẠT} LÀM GIÁM ĐỐC SỞ Y TẾ",
      "(Đã ký)\n{Nguyễn Văn Đạt}",
    ],
    entities: [{}],
  },
  {
    forms: [
      "vợ là {Lê Thị Thắm}",
      "con trai {Lê Gia Bảo}",
      "bị can {Lê Gia Bảo}",
      "nhân chứng {Lê Gia Bảo}",
      "thẩm phán {Lê Gia Bảo}",
      "kiểm sát viên {Lê Gia Bảo}",
      "học sinh {Lê Gia Bảo}",
    ],
    entities: [{}],
  },
  {
    forms: ["Thẩm phán {Chử Phương Ngọc} - chủ tọa phiên tòa"],
    entities: [{ name: "Chử Phương Ngọc", role: "Thẩm phán" }],
  },
  {
    forms: ["do ông {Cấn Văn Lực} làm trưởng đoàn"],
    entities: [{ name: "Cấn Văn Lực", role: "trưởng đoàn" }],
  },
  {
    forms: ["{Tô Ngọc Vân} vẽ bức này năm 1943", "họa sĩ {Tô Ngọc Vân}"],
    entities: [{ name: "Tô Ngọc Vân" }],
  },
  { forms: ["chân dung nữ sĩ {Hồ Xuân Hương}"], entities: [{ name: "Hồ Xuân Hương" }] },
  { forms: ["{Bùi Tiến} và bạn cùng phòng"], entities: [{ name: "Bùi Tiến" }] },
  {
    forms: ["{Đinh Công Lập} cùng {Hồ Văn Thuận} bàn bạc. {Lập} cảnh giới, {Thuận} phá khóa."],
    entities: [
      { name: "Đinh Công Lập" },
      { name: "Hồ Văn Thuận" },
      { name: "Đinh Công Lập" },
      { name: "Hồ Văn Thuận" },
    ],
  },
  {
    forms: ["Đối tượng là {Cao Xuân Trung}. {Trung} khai do thua bạc."],
    entities: [{ name: "Cao Xuân Trung" }, { name: "Cao Xuân Trung" }],
  },
  {
    forms: ["Chủ tịch UBND tỉnh {Đoàn Anh Kiệt} chủ trì"],
    entities: [{ name: "Đoàn Anh Kiệt", role: "Chủ tịch UBND tỉnh" }],
  },
  {
    forms: [
      "Bộ trưởng Bộ Xây dựng, ông {Tạ Minh Nghị}, trả lời",
      "Bộ trưởng Bộ Xây dựng - đồng chí {Tạ Minh Nghị}",
    ],
    entities: [{ name: "Tạ Minh Nghị", role: "Bộ trưởng Bộ Xây dựng" }],
  },
  {
    forms: ["Bí thư Đoàn xã {Triệu Thị Mùi} đứng lớp"],
    entities: [{ name: "Triệu Thị Mùi", role: "Bí thư Đoàn xã" }],
  },
  {
    forms: ["trưởng bản {Giàng A Páo} dẫn đường"],
    entities: [{ name: "Giàng A Páo", role: "trưởng bản" }],
  },
  { forms: ["{Nguyễn Filip} bắt chính"], entities: [{ name: "Nguyễn Filip" }] },
  { forms: ["Ni sư {Thích Nữ Huệ Hương}"], entities: [{}] },
  { forms: ["Ảnh {Quang Thọ}", "Ảnh: {Nhật Minh}"], entities: [{}] },
  {
    forms: ["Bài, ảnh: {Thanh Tùng}", "Tin, ảnh: {Thanh Tùng}", "Thực hiện: {Thanh Tùng}"],
    entities: [{}],
  },
  { forms: ["Bài, ảnh: {Thanh Tùng} - {Lan Chi}"], entities: [{}, {}] },
  { forms: ["{Y Tuyến Niê} giữ rừng"], entities: [{ name: "Y Tuyến Niê" }] },
  { forms: ["{H'Hen Niê}", "Hoa hậu {H'Hen Niê}", "hoa hậu {H’Hen Niê}"], entities: [{}] },
  { forms: ["già làng {K’Brể}", "bà {Siu H'Loan}"], entities: [{}] },
  { forms: ["{Vừ Mí Sính} đi học lại"], entities: [{}] },
  {
    forms: ["nhà lãnh đạo Triều Tiên {Kim Jong-un}", "ông {Kim Jong-un}"],
    entities: [{ name: "Kim Jong-un" }],
  },
  { forms: ["HLV {Kim Sang-sik}"], entities: [{}] },
  {
    forms: ["Tổng Bí thư, Chủ tịch nước Lào {Thongloun Sisoulith}"],
    entities: [{ name: "Thongloun Sisoulith", role: "Tổng Bí thư, Chủ tịch nước Lào" }],
  },
  { forms: ["Samdech {Hun Sen}"], entities: [{}] },
  {
    forms: ["Thái tử {Mohammed bin Salman}"],
    entities: [{ name: "Mohammed bin Salman", role: "Thái tử" }],
  },
  {
    forms: ["Chủ tịch Ủy ban châu Âu {Ursula von der Leyen}"],
    entities: [{ name: "Ursula von der Leyen", role: "Chủ tịch Ủy ban châu Âu" }],
  },
  {
    forms: ["Tổng thống Ai Cập {Abdel Fattah al-Sisi}"],
    entities: [{ name: "Abdel Fattah al-Sisi", role: "Tổng thống Ai Cập" }],
  },
  {
    forms: [
      "Tổng thống {V. Pu-tin}",
      "Chủ tịch {Phi-đen Cát-xtơ-rô}",
      "Lãnh tụ {V.I. Lê-nin}",
      "Thủ tướng {Na-ren-đra Mô-đi}",
    ],
    entities: [{}],
  },
  { forms: ["TƯ TƯỞNG {HỒ CHÍ MINH}"], entities: [{}] },
  { forms: ["CHỦ TỊCH {NGUYỄN VĂN ĐẠT} KIỂM TRA TIẾN ĐỘ"], entities: [{}] },
  {
    forms: ["Tòa tuyên phạt {Nguyễn Thị Ngọc Ửng}, 46 tuổi", "Người dân ({Trần Thị Kim Ửng})"],
    entities: [{}],
  },
];
