import type { Held } from "../example.js";

/** Administrative units, alone, in lists and in chains. */
export const units: readonly Held<"location">[] = [
  {
    forms: ["{xã Sơn Kim 1} họp", "{Xã Sơn Kim 1} họp", "{XÃ SƠN KIM 1}"],
    entities: [{ level: "commune", name: "xã Sơn Kim 1" }],
  },
  {
    forms: ["{THÔN SUỐI GIÀNG} RA QUÂN"],
    entities: [{ name: "thôn Suối Giàng" }],
  },
  {
    forms: ["đến {Bến Tre}", "{Bến Tre} họp"],
    entities: [{ name: "Bến Tre", level: "province", code: "83" }],
  },
  { forms: ["ở {Sóc Trăng}"], entities: [{ name: "Sóc Trăng", level: "province" }] },
  {
    forms: [
      "ở {tỉnh Bắc Giang}",
      "{Tỉnh Bắc Giang} đẩy mạnh",
      "vải thiều {Bắc Giang}",
      "{Bắc Giang} đẩy mạnh",
      "{TỈNH BẮC GIANG}",
      "{BẮC GIANG} VÀO VỤ VẢI",
      "({Bắc Giang})",
      "{Bắc Giang}, ngày 3 tháng 2",
      "ở {Bắc Giang}".normalize("NFD"),
    ],
    entities: [{ name: "Bắc Giang", level: "province" }],
  },
  {
    forms: [
      "{thành phố Hải Phòng}",
      "{Thành phố Hải Phòng}",
      "{TP Hải Phòng}",
      "{TP. Hải Phòng}",
      "{TP.Hải Phòng}",
      "{Tp. Hải Phòng}",
      "{tp Hải Phòng}",
      "{THÀNH PHỐ HẢI PHÒNG}",
      "{Hải Phòng}: Thông xe cầu mới",
      "quê ở {Hải Phòng}",
    ],
    entities: [{ name: "Hải Phòng", level: "province" }],
  },
  {
    forms: [
      "{TP.HCM}",
      "{TP HCM}",
      "{TPHCM}",
      "{Tp.HCM}",
      "{Tp. HCM}",
      "{TP. HCM}",
      "{TP Hồ Chí Minh}",
      "{TP. Hồ Chí Minh}",
      "{Thành phố Hồ Chí Minh}",
      "{thành phố Hồ Chí Minh}",
      "{THÀNH PHỐ HỒ CHÍ MINH}",
      "{TP.Hồ Chí Minh}",
    ],
    entities: [{ name: "Hồ Chí Minh", level: "province" }],
  },
  {
    forms: ["{Thủ đô Hà Nội}", "{thủ đô Hà Nội}", "{TP Hà Nội}", "{Hà Nội}", "{HÀ NỘI}: KHAI MẠC TUẦN SÁCH"],
    entities: [{ name: "Hà Nội", level: "province" }],
  },
  {
    forms: [
      "{Đắk Lắk} vào mùa khô",
      "{Đăk Lăk} vào mùa khô",
      "{Đắc Lắc} vào mùa khô",
      "{Đắk Lắc} vào mùa khô",
      "{tỉnh Đắk Lắk}",
    ],
    entities: [{ name: "Đắk Lắk", level: "province" }],
  },
  {
    forms: [
      "{Bà Rịa - Vũng Tàu}",
      "{Bà Rịa-Vũng Tàu}",
      "{tỉnh Bà Rịa - Vũng Tàu}",
      "{Bà Rịa – Vũng Tàu}",
      "{BR-VT}",
    ],
    entities: [{ name: "Bà Rịa - Vũng Tàu", level: "province" }],
  },
  {
    forms: ["{Thừa Thiên Huế}", "{Thừa Thiên - Huế}", "{tỉnh Thừa Thiên-Huế}", "{TT-Huế}"],
    entities: [{ name: "Thừa Thiên Huế", level: "province" }],
  },
  {
    forms: ["{tỉnh Hòa Bình}", "{tỉnh Hoà Bình}", "{Hòa Bình} mưa to", "{TỈNH HÒA BÌNH}"],
    entities: [{ name: "Hòa Bình", level: "province" }],
  },
  {
    forms: ["từ {Hòa Bình} đến {Sơn La}", "{Hoà Bình} và {Sơn La} mất điện", "hai {tỉnh Hòa Bình}, {Sơn La}"],
    entities: [
      { name: "Hòa Bình", level: "province" },
      { name: "Sơn La", level: "province" },
    ],
  },
  {
    forms: [
      "các tỉnh: {Thái Nguyên}, {Lạng Sơn}, {Cao Bằng}",
      "{Thái Nguyên} - {Lạng Sơn} - {Cao Bằng}",
      "({Thái Nguyên}, {Lạng Sơn}, {Cao Bằng})",
    ],
    entities: [
      { name: "Thái Nguyên", level: "province" },
      { name: "Lạng Sơn", level: "province" },
      { name: "Cao Bằng", level: "province" },
    ],
  },
  {
    forms: ["{TP Thủ Đức}", "{TP. Thủ Đức}", "{thành phố Thủ Đức}"],
    entities: [{ name: "thành phố Thủ Đức", level: "district" }],
  },
  { forms: ["{TP Biên Hòa}", "{TP. Biên Hoà}", "{thành phố Biên Hòa}"], entities: [{ level: "district" }] },
  {
    forms: ["{thành phố Vinh}", "{TP Vinh}", "{TP. Vinh}"],
    entities: [{ name: "thành phố Vinh", level: "district" }],
  },
  {
    forms: [
      "{thị xã Sơn Tây}",
      "{TX Sơn Tây}",
      "{TX. Sơn Tây}",
      "{TX.Sơn Tây}",
      "{Tx. Sơn Tây}",
      "{Thị xã Sơn Tây}",
    ],
    entities: [{ name: "thị xã Sơn Tây", level: "district" }],
  },
  {
    forms: ["{huyện Củ Chi}", "{H. Củ Chi}", "{H.Củ Chi}", "{HUYỆN CỦ CHI}"],
    entities: [{ level: "district" }],
  },
  { forms: ["{quận 1}", "{Quận 1}", "{Q.1}", "{Q. 1}", "{quận 01}"], entities: [{ level: "district" }] },
  {
    forms: ["{quận Bình Thạnh}", "{Q.Bình Thạnh}", "{Q. Bình Thạnh}"],
    entities: [{ name: "quận Bình Thạnh", level: "district" }],
  },
  {
    forms: ["{quận Ba Đình}, {quận Đống Đa}, {quận Hoàn Kiếm}"],
    entities: [{ level: "district" }, { level: "district" }, { level: "district" }],
  },
  { forms: ["{huyện đảo Cô Tô}", "{huyện Cô Tô}", "{Huyện đảo Cô Tô}"], entities: [{ level: "district" }] },
  {
    forms: ["{huyện Krông Pắc}", "{huyện Ia H’Drai}", "{huyện A Lưới}", "{huyện Mù Cang Chải}"],
    entities: [{ level: "district" }],
  },
  {
    forms: ["{huyện Thống Nhất}, {tỉnh Đồng Nai}", "{huyện Thống Nhất} ({Đồng Nai})"],
    entities: [
      { name: "huyện Thống Nhất", level: "district" },
      { name: "Đồng Nai", level: "province" },
    ],
  },
  {
    forms: ["{quận Lê Chân}", "{quận Hai Bà Trưng}", "{quận Hồng Bàng}"],
    entities: [{ level: "district" }],
  },
  { forms: ["{phường 12}", "{P.12}", "{P. 12}", "{Phường 12}"], entities: [{ level: "commune" }] },
  {
    forms: ["{phường Bến Nghé}", "{P.Bến Nghé}", "{P. Bến Nghé}"],
    entities: [{ name: "phường Bến Nghé", level: "commune" }],
  },
  {
    forms: ["{thị trấn Trâu Quỳ}", "{TT. Trâu Quỳ}", "{Thị trấn Trâu Quỳ}"],
    entities: [{ name: "thị trấn Trâu Quỳ", level: "commune" }],
  },
  {
    forms: [
      "{phường Trần Phú}",
      "{phường Lê Lợi}",
      "{phường Nguyễn Thái Học}",
      "{xã Quang Trung}",
      "{xã Võ Lao}",
      "{xã Độc Lập}",
      "{xã Hạnh Phúc}",
      "{phường Quyết Thắng}",
      "{phường Thống Nhất}",
      "{xã Đăk Tờ Kan}",
      "{xã A Ngo}",
      "{xã đảo Tam Hải}",
      "{PHƯỜNG TRẦN PHÚ}",
    ],
    entities: [{ level: "commune" }],
  },
  {
    forms: ["{đặc khu Phú Quốc}", "{đặc khu Côn Đảo}", "{Đặc khu Lý Sơn}"],
    entities: [{ level: "commune" }],
  },
  {
    forms: [
      "{xã Song Phượng}, {huyện Đan Phượng}, {Hà Nội}",
      "{xã Song Phượng}, {H. Đan Phượng}, {TP Hà Nội}",
      "{xã Song Phượng} - {huyện Đan Phượng} - {Hà Nội}",
      "{xã Song Phượng} ({huyện Đan Phượng}, {Hà Nội})",
      "{xã Song Phượng}, {Đan Phượng}, {Hà Nội}",
    ],
    entities: [
      { name: "xã Song Phượng", level: "commune" },
      { level: "district" },
      { name: "Hà Nội", level: "province" },
    ],
  },
  {
    forms: [
      "{P.Bến Nghé}, {Q.1}, {TP.HCM}",
      "{phường Bến Nghé}, {quận 1}, {TP HCM}",
      "({phường Bến Nghé}, {quận 1}, {TP. Hồ Chí Minh})",
    ],
    entities: [
      { name: "phường Bến Nghé", level: "commune" },
      { name: "quận 1", level: "district" },
      { name: "Hồ Chí Minh", level: "province" },
    ],
  },
  {
    forms: ["{Ba Vì}, {Hà Nội}", "{Ba Vì} ({Hà Nội})", "ở {Ba Vì}, {TP Hà Nội}"],
    entities: [{ level: "district" }, { name: "Hà Nội", level: "province" }],
  },
  {
    forms: ["{thôn Đoài}, {xã Tam Hợp}"],
    entities: [{ level: "other" }, { name: "xã Tam Hợp", level: "commune" }],
  },
  {
    forms: [
      "{thôn 5}, {xã Ea Pô}",
      "{ấp 4}, {xã Tân Kiên}",
      "{khu phố 2}, {phường An Phú}",
      "{bản Nậm Nghẹt}, {xã Mường Lống}",
      "{buôn Trí A}, {xã Krông Na}",
      "{ấp Phước Lý}, {xã Phú Hữu}",
      "{làng Kon Pring}, {thị trấn Măng Đen}",
      "{xóm Bình Sơn}, {xã Yên Lạc}",
    ],
    entities: [{ level: "other" }, { level: "commune" }],
  },
  {
    forms: ["SN 1990, trú {Nghệ An}", "quê {Nghệ An}", "người {Nghệ An}", "(ở {Nghệ An})"],
    entities: [{ name: "Nghệ An", level: "province" }],
  },
  {
    forms: ["trên {quốc lộ 1A}", "{Quốc lộ 1A} ngập", "{QL1A} ngập", "{QL 1A} ngập", "{QL.1A} ngập"],
    entities: [{ name: "quốc lộ 1A", level: "other" }],
  },
  {
    forms: ["{đường tỉnh 427}", "{tỉnh lộ 295B}", "{đường Vành đai 3}", "{Vành đai 3} khép kín"],
    entities: [{ level: "other" }],
  },
  {
    forms: [
      "{cao tốc Pháp Vân - Cầu Giẽ}",
      "{cao tốc TP.HCM - Trung Lương}",
      "{đường cao tốc Hà Nội - Thái Nguyên}",
      "{tuyến cao tốc Cam Lộ - La Sơn}",
      "{cao tốc Bến Lức – Long Thành}",
    ],
    entities: [{ level: "other" }],
  },
];
