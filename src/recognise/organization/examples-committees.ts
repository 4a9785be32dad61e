import type { Held } from "../example.js";

/** Committees with their purpose, and bodies of a level that name no place. */
export const committees: readonly Held<"organization">[] = [
  { forms: ["{VIỆN NGHIÊN CỨU TRUNG QUỐC}"], entities: [{ name: "Viện Nghiên cứu Trung Quốc" }] },
  {
    forms: ["{BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH COVID-19 TỈNH CAO BẰNG}"],
    entities: [{ name: "Ban Chỉ đạo Phòng, chống dịch Covid-19 tỉnh Cao Bằng" }],
  },
  {
    forms: ["{SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN CAO BẰNG}"],
    entities: [{ name: "Sở Nông nghiệp và Phát triển nông thôn Cao Bằng" }],
  },
  {
    forms: ["{Bộ Tài chính} và {Ngân hàng Nhà nước} nghiên cứu", "{Bộ Xây dựng} và {Công an tỉnh} kiểm tra"],
    entities: [{}, {}],
  },
  {
    forms: [
      "{trường THPT Hà Huy Tập} và {trường THPT Nguyễn Trãi}",
      "{Trường THCS Hà Huy Tập} và {trường THPT Nguyễn Trãi}",
    ],
    entities: [{}, {}],
  },
  {
    forms: [
      "{Công đoàn Giáo dục tỉnh} phát động",
      "{Công đoàn ngành Giáo dục tỉnh} phát động",
      "{Công đoàn phường Tân Mai} phát động",
    ],
    entities: [{ kind: "front" }],
  },
  {
    forms: ["{Đoàn Chủ tịch Tổng LĐLĐ Việt Nam}", "{Đoàn Chủ tịch TƯ Hội LHPN Việt Nam}"],
    entities: [{ kind: "front" }],
  },
  {
    forms: ["{UBND xã Sơn Kim 2}", "{Ủy ban nhân dân xã Sơn Kim 2}"],
    entities: [{ name: "Ủy ban nhân dân xã Sơn Kim 2" }],
  },
  {
    forms: [
      "{Tòa án nhân dân thị xã} tuyên án",
      "{Tòa án nhân dân tỉnh} xét xử",
      "{tòa án nhân dân huyện} thụ lý đơn",
    ],
    entities: [{ kind: "court" }],
  },
  {
    forms: ["{Viện kiểm sát nhân dân huyện} đề nghị", "{viện kiểm sát nhân dân huyện} kháng nghị"],
    entities: [{ kind: "court", name: "Viện kiểm sát nhân dân huyện" }],
  },
  {
    forms: [
      "Trưởng {Ban Chỉ đạo quốc gia phòng, chống dịch Covid-19} Vũ Đức Đam",
      "{Ban Chỉ đạo quốc gia phòng chống dịch COVID-19} họp",
      "{ban Chỉ đạo quốc gia phòng chống dịch Covid-19}",
      "{BCĐ quốc gia phòng, chống dịch Covid-19} họp",
    ],
    entities: [{ kind: "state" }],
  },
  {
    forms: ["{Ban Chỉ đạo phòng, chống dịch Covid-19 TP Huế} họp"],
    entities: [{ place: "Huế" }],
  },
  {
    forms: [
      "{Ban Chỉ đạo Trung ương về phòng chống thiên tai} họp",
      "{Ủy ban Quốc gia về chuyển đổi số} họp",
    ],
    entities: [{}],
  },
  {
    forms: [
      "{Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh Phú Yên} yêu cầu",
      "{Ban Chỉ huy PCTT và TKCN tỉnh Phú Yên} yêu cầu",
      "{ban chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh Phú Yên} yêu cầu",
    ],
    entities: [{ place: "Phú Yên" }],
  },
  {
    forms: ["{Đội CSGT số 6} lập biên bản", "{đội CSGT số 6} lập biên bản"],
    entities: [{ name: "Đội Cảnh sát giao thông số 6" }],
  },
  {
    forms: ["{TT Huyện ủy Gò Dầu} chỉ đạo", "{Thường trực Huyện ủy Gò Dầu} chỉ đạo"],
    entities: [{ name: "Thường trực Huyện ủy Gò Dầu", kind: "party" }],
  },
  {
    forms: ["{Ủy ban Trung ương Đảng Cộng sản Cuba} gửi điện", "{Trung ương Đảng Nhân dân Cách mạng Lào}"],
    entities: [{ kind: "party" }],
  },
  {
    forms: ["{trường THPT chuyên Thái Nguyên}", "{Trường THPT chuyên Thái Nguyên} khai giảng"],
    entities: [{ name: "Trường Trung học phổ thông chuyên Thái Nguyên" }],
  },
  {
    forms: ["{Ủy ban nhân dân tỉnh} họp", "{ủy ban nhân dân tỉnh} họp"],
    entities: [{ kind: "state", name: "Ủy ban nhân dân tỉnh" }],
  },
  {
    forms: ["{Bệnh viện Đa khoa tỉnh} quá tải", "{bệnh viện đa khoa tỉnh} quá tải"],
    entities: [{ name: "Bệnh viện Đa khoa tỉnh" }],
  },
  {
    forms: ["{Sở Y tế TP.HCM} khuyến cáo", "{Sở Y tế TP. HCM} khuyến cáo", "{SỞ Y TẾ TP HỒ CHÍ MINH}"],
    entities: [{ name: "Sở Y tế thành phố Hồ Chí Minh" }],
  },
  {
    forms: ["{ỦY BAN NHÂN DÂN TỈNH GIA LAI}", "{UBND TỈNH GIA LAI}", "{Ủy ban nhân dân tỉnh Gia Lai}"],
    entities: [{ name: "Ủy ban nhân dân tỉnh Gia Lai" }],
  },
];
