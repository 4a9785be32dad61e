import { dayValue, isDay, timeValue } from "../../calendar.js";

/** Longer texts tell more than a time. */
const LONGEST = 200;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const MINUTE = 60_000;
/** Vietnam is seven hours before UTC. */
const VIETNAM = 7 * 60 * MINUTE;

const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const VIETNAMESE_MONTHS = "một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai".split(",");
const ENGLISH = `(?:${ENGLISH_MONTHS.join("|")})[a-z]*\\.?`;
const VIETNAMESE = `tháng\\s+(?:\\d{1,2}|mười một|mười hai|${VIETNAMESE_MONTHS.join("|")})`;

/** The ways to write a day; which group is the year, the month, the day. */
const ways: readonly { readonly pattern: RegExp; readonly groups: readonly [number, number, number] }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, groups: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/, groups: [3, 2, 1] },
  { pattern: new RegExp(`(\\d{1,2})\\s+(${VIETNAMESE}),?\\s+(?:năm\\s+)?(\\d{4})`, "iu"), groups: [3, 2, 1] },
  { pattern: new RegExp(`(${VIETNAMESE})\\s+(\\d{1,2}),\\s+(\\d{4})`, "iu"), groups: [3, 1, 2] },
  { pattern: new RegExp(`(\\d{1,2})\\s+(${ENGLISH}),?\\s+(\\d{4})`, "i"), groups: [3, 2, 1] },
  { pattern: new RegExp(`(${ENGLISH})\\s+(\\d{1,2}),?\\s+(\\d{4})`, "i"), groups: [3, 1, 2] },
];

const TIME =
  /(?<![\d:])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{2})(?:(?::|\s?m)\d{2}(?:[.,]\d+)?)?\s?(?:phút)?(?:\s?(SA|CH|[aApP]\.?[mM]\b))?/u;
const UTC = /(?:\d|\s)(?:Z|UTC|GMT|[+-]00:?00)$/;

/**
 * The first moment that a text tells, in ISO 8601 to the day or the minute: a time as meta tags or pages write it,
 * in the page's own time; a time in UTC in that of Vietnam. Undefined where there is none, or none that can be.
 */
export function momentIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const written = text.trim().normalize("NFC");
  for (const { pattern, groups } of ways) {
    const match = pattern.exec(written);
    if (match === null) continue;
    const [year, month, day] = groups.map((group) => match[group] as string) as [string, string, string];
    const value = dayOf(Number(year), monthOf(month), Number(day));
    if (value === undefined) continue;
    const time = timeIn(written.replace(match[0], " "));
    if (time === undefined) return value;
    return UTC.test(written) ? inVietnam(`${value}${time}`) : `${value}${time}`;
  }
  return undefined;
}

/** A text without the days and times in it. */
export function withoutMoments(text: string): string {
  const rest = ways.reduce((rest, { pattern }) => rest.replace(pattern, " "), text.normalize("NFC"));
  return rest.replace(TIME, " ");
}

function monthOf(written: string): number {
  const word = written.toLowerCase().replace(/^tháng\s+/, "");
  if (/^\d/.test(word)) return Number(word);
  const english = ENGLISH_MONTHS.indexOf(word.slice(0, 3));
  return 1 + (english < 0 ? VIETNAMESE_MONTHS.indexOf(word) : english);
}

/** Where the day cannot be the month, what stands there is: `1/30/2023`. */
function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  if (isDay(year, month, day)) return dayValue(year, month, day);
  return isDay(year, day, month) ? dayValue(year, day, month) : undefined;
}

function timeIn(text: string): string | undefined {
  const [, hours, minutes, half = ""] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const isAfternoon = /^[CpP]/.test(half);
  const hour = half === "" ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return timeValue(hour, Number(minutes));
}

function inVietnam(moment: string): string {
  const time = new Date(Date.parse(`${moment}Z`) + VIETNAM);
  return time.toISOString().slice(0, moment.length);
}
