import { dayValue, isDay, timeValue } from "../../calendar.js";

const LONGEST_STAMP = 100;
/** A cheap look: those of a year. */
const TWO_DIGITS = /\d\d/;

// These patterns read lines in small letters, and name the letters: case folding and classes of Unicode take
// milliseconds to get ready, which every start would pay.
const DAYS = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<![\d.,/:-])(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/-])/,
  /(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>\d{4})/,
  // A year of two digits counts with a time behind it.
  /(?<!\d)(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{2})(?=[\s,|–-]+\d{1,2}[:h]\d{2})/,
];
const CENTURY = 2000;
const TIME = /(?<!\d)(\d{1,2})(?::|h|\s?giờ\s?)(\d{2})(?::\d{2}|\s?phút)?(?!\d)\s*(am|pm|sa|ch)?/;

/** What may stand beside day and time: the weekday, what happened then, the zone, how often the page was read. */
const BESIDE = [
  /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7]|chủ\s+nhật|cn)(?![a-zà-ÿăđĩũơưạ-ỹ\d])/,
  /^(?:(?:ngày|giờ|thời gian)\s+)?(?:đăng(?:\s+(?:tải|tin|bài))?|cập nhật(?:\s+lần cuối)?|xuất bản|ban hành|tạo|gửi)(?![a-zà-ÿăđĩũơưạ-ỹ\d])/,
  /^(?:lúc|ngày|vào|thời gian)(?![a-zà-ÿăđĩũơưạ-ỹ\d])/,
  /^\(?(?:gmt|utc)\s?\+\s?0?7(?::00)?\)?/,
  /^\d[\d.,]*\s+(?:lượt\s+(?:xem|đọc)|bình luận)/,
  /^(?:lượt\s+(?:xem|đọc)|đã xem|số lần xem)\s*:?\s*\d[\d.,]*/,
];
const SIGNS = /^[\s,.:;|()•·@–—-]+/;

/**
 * The day, or minute, of a line that holds nothing but when a page was published: `Thứ hai, 30/01/2023 08:03` is
 * `2023-01-30T08:03`. Null for any other line.
 */
export function stampOf(line: string): string | null {
  if (line.length > LONGEST_STAMP || !TWO_DIGITS.test(line)) return null;
  const day = dayIn(line.toLowerCase());
  if (day === undefined) return null;
  const time = timeIn(day.rest);
  const rest = time?.rest ?? day.rest;
  if (!isBeside(rest)) return null;
  return time === undefined ? day.value : day.value + time.value;
}

interface Found {
  readonly value: string;
  /** The line without it. */
  readonly rest: string;
}

function dayIn(line: string): Found | undefined {
  for (const pattern of DAYS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const partOf = (name: string) => Number(match.groups?.[name]);
    const year = partOf("year") < 100 ? CENTURY + partOf("year") : partOf("year");
    const [month, day] = [partOf("month"), partOf("day")] as const;
    return isDay(year, month, day)
      ? { value: dayValue(year, month, day), rest: without(line, match) }
      : undefined;
  }
  return undefined;
}

function timeIn(line: string): Found | undefined {
  const match = TIME.exec(line);
  if (match === null) return undefined;
  const [, hours, minutes, half] = match;
  const isAfternoon = half === "pm" || half === "ch";
  const hour = (half === undefined ? Number(hours) : Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return { value: timeValue(hour, Number(minutes)), rest: without(line, match) };
}

function without(line: string, { index, 0: part }: RegExpExecArray): string {
  return `${line.slice(0, index)} ${line.slice(index + part.length)}`;
}

function isBeside(rest: string): boolean {
  let left = rest.replace(SIGNS, "");
  while (left !== "") {
    const known = BESIDE.map((pattern) => pattern.exec(left)?.[0].length ?? 0).find((length) => length > 0);
    if (known === undefined) return false;
    left = left.slice(known).replace(SIGNS, "");
  }
  return true;
}
