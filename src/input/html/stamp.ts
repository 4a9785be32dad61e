import { momentIn, withoutMoments } from "./times.js";

const LONGEST_STAMP = 150;

/** What stands around the time in a stamp: the day of the week, what happened then, how often the text was read. */
const LABELS = new RegExp(
  "(?<!\\p{L})(?:" +
    "thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật|t[2-7]|cn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|" +
    "mon|tue|wed|thu|fri|sat|sun|ngày|lúc|vào|hồi|giờ|phút|gmt|utc|ict|sáng|chiều|tối|sa|ch|am|pm|" +
    "cập\\s+nhật|lần\\s+cuối|mới\\s+nhất|đăng|tải|xuất\\s+bản|phát\\s+hành|thời\\s+gian|gửi|viết|tạo|tin|bài|" +
    "posted|published|updated|date|on|at|lượt|xem|đọc|truy\\s+cập|views?|bình\\s+luận|comments?" +
    ")(?!\\p{L})",
  "giu",
);

/**
 * The moment that a line tells when it does nothing else, as `Thứ hai, 30/01/2023 08:03` or `30/01/2023 | 08:03`;
 * beside it, behind a stroke or a dash, the author may stand. Undefined for any other line.
 */
export function stampIn(line: string): string | undefined {
  if (line.length > LONGEST_STAMP || !/\d{4}/.test(line)) return undefined;
  const parts = line.normalize("NFC").split(/\s*[|•·►»\t]\s*|\s+[-–—]\s+/);
  return momentIn(parts.filter(isOfStamp).join(" "));
}

function isOfStamp(part: string): boolean {
  return !/\p{L}/u.test(withoutMoments(part).replace(LABELS, " "));
}
