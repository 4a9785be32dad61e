import { timeValue } from "../../calendar.js";
import type { Lexicon } from "../../text/lexicon.js";
import { type WordSet, wordSet } from "../../text/phrase.js";
import { APOSTROPHE, BAR, CLOSE, COLON, COMMA, DASH, OPEN } from "../../text/signs.js";
import type { Tokens } from "../../text/tokens.js";
import type { DayReader } from "./day.js";
import type { DateGrammar, Reading } from "./grammar.js";

const NOON = 12;
/** Up to this hour, `đêm` is the early morning. */
const LATE_NIGHT = 5;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

/** What stood before the day: a clock time, a part of the day, a weekday. */
interface Lead {
  readonly clock: Clock | null;
  readonly afternoon: boolean;
  readonly end: number;
  /** A word (`ngày`, `sáng`, `thứ hai`) makes `3/1` behind it a day. */
  readonly hasHead: boolean;
  readonly bracket: boolean;
}

/** Days with what belongs to them: `Chiều 3/1`, `Thứ hai, 30/01/2023 08:03`, `lúc 18:30 ngày 15/3/2020`. */
export class MomentReader {
  readonly #grammar: DateGrammar;
  readonly #days: DayReader;
  readonly #hours: WordSet;
  readonly #today: number;
  /** nay, qua, mai: of the day of writing. */
  readonly #nearWords: WordSet;
  readonly #at: number;
  readonly #minute: number;
  /** Words behind which `thứ hai` is an ordinal: `kỳ họp thứ hai`. */
  readonly #ordinalHeads: WordSet;

  constructor(grammar: DateGrammar, days: DayReader, lexicon: Lexicon) {
    this.#grammar = grammar;
    this.#days = days;
    this.#hours = wordSet(lexicon, "h g giờ");
    this.#today = lexicon.word("hôm");
    this.#nearWords = wordSet(lexicon, "nay qua mai kia");
    this.#at = lexicon.word("lúc");
    this.#minute = lexicon.word("phút");
    this.#ordinalHeads = wordSet(lexicon, "họp phiên lần kỳ nghị khóa đợt hội");
  }

  /** The days that begin at `i`; `inContext` says that a bare `3/1` there is a day. */
  read(tokens: Tokens, i: number, inContext: boolean): Reading[] | null {
    const lead = this.#readLead(tokens, i);
    const list = this.#days.readList(tokens, i, lead.end, lead.hasHead);
    if (list === null || !(list.sure || lead.hasHead || lead.clock || inContext)) return null;
    const readings = this.#complete(tokens, list.readings, lead);
    return readings !== null && this.#isCounted(tokens, i, readings)
      ? withoutHead(readings, lead.end)
      : readings;
  }

  /** In `2 ngày 21 và 22/6` the word `ngày` is the unit of the number before it. */
  #isCounted(tokens: Tokens, i: number, readings: readonly Reading[]): boolean {
    const isUnit = tokens.word[i] === this.#grammar.day && tokens.isNumber(i - 1);
    return isUnit && readings.length > 1 && tokens.value[i - 1] === readings.length;
  }

  #complete(tokens: Tokens, readings: Reading[], lead: Lead): Reading[] | null {
    const last = readings.at(-1) as Reading;
    if (lead.bracket && !tokens.isSign(last.last, CLOSE)) return null;
    const end = lead.bracket ? last.last + 1 : last.last;
    const behind = lead.clock === null ? this.#clockBehind(tokens, end) : null;
    const clock = lead.clock ?? behind;
    const lunarEnd = this.#grammar.afterLunar(tokens, behind?.end ?? end);
    const lunar = lunarEnd > (behind?.end ?? end);
    const time = clock === null ? "" : timeValue(hourOf(clock, lead.afternoon), clock.minute);
    const isTimed = time !== "" && last.grain === "day";
    const value = isTimed ? last.value + time : last.value;
    const grain = isTimed ? "minute" : last.grain;
    const completed: Reading = {
      first: last.first,
      last: lunarEnd,
      value,
      grain,
      lunar: lunar || last.lunar === true,
    };
    return readings.length === 1 ? [completed] : [...readings.slice(0, -1), completed];
  }

  /** Reads, in this order and each if it stands there: clock, part of the day, `nay`, weekday, `ngày`. */
  #readLead(tokens: Tokens, i: number): Lead {
    const grammar = this.#grammar;
    const clock = this.#readClock(tokens, i);
    let end = clock?.end ?? i;
    if (clock !== null && isSeparator(tokens, end)) end++;
    const isPart = grammar.role(tokens, end) === "part-of-day";
    const afternoon = isPart && grammar.roleValue === NOON;
    if (isPart) end = grammar.roleEnd;
    const today = this.#afterToday(tokens, end, isPart);
    if (today > end) end = tokens.isSign(today, COMMA) ? today + 1 : today;
    const weekday = this.#afterWeekday(tokens, end);
    const isWeekday = weekday > end;
    const isNow = today > i && tokens.word[today - 1] === this.#grammar.now;
    const bracket = (isWeekday || isNow) && tokens.isSign(weekday, OPEN);
    if (isWeekday || bracket) end = bracket || tokens.isSign(weekday, COMMA) ? weekday + 1 : weekday;
    const dayEnd = this.#afterDayWord(tokens, end);
    return {
      clock,
      afternoon,
      end: dayEnd,
      hasHead: isPart || isWeekday || dayEnd > end || today > i,
      bracket,
    };
  }

  /** `ngày`, `hôm`, `mùng`, `ngày mùng`. */
  #afterDayWord(tokens: Tokens, i: number): number {
    const grammar = this.#grammar;
    let end = i;
    if (grammar.role(tokens, end) === "day") end = grammar.roleEnd;
    if (grammar.role(tokens, end) === "early-day") end = grammar.roleEnd;
    return end;
  }

  /** `nay` after a part of the day, `hôm nay`, `ngày mai`: they belong to the date behind them. */
  #afterToday(tokens: Tokens, i: number, afterPart: boolean): number {
    const isDay = tokens.word[i] === this.#today || tokens.word[i] === this.#grammar.day;
    if (isDay && this.#nearWords.has(tokens.word[i + 1] as number)) return i + 2;
    return afterPart && this.#nearWords.has(tokens.word[i] as number) ? i + 1 : i;
  }

  #afterWeekday(tokens: Tokens, i: number): number {
    const grammar = this.#grammar;
    const role = grammar.role(tokens, i);
    if (this.#ordinalHeads.has(tokens.word[i - 1] as number)) return i;
    if (role === "weekday") return grammar.roleEnd;
    return role === "numbered-weekday" && grammar.small(tokens, i + 1, 7) > 1 ? i + 2 : i;
  }

  /** `18h`, `18h30`, `18h30'`, `18g30`, `24h`, `8 giờ 30 phút`, `18:30`, `08:03:15`. */
  #readClock(tokens: Tokens, i: number): Clock | null {
    if (!tokens.isNumber(i) || tokens.digits(i) > 2) return null;
    const hour = tokens.value[i] as number;
    if (hour > 24) return null;
    if (tokens.isSign(i + 1, COLON)) return this.#readDigitalClock(tokens, i, hour);
    if (!this.#hours.has(tokens.word[i + 1] as number)) return null;
    const minutes =
      tokens.isNumber(i + 2) && tokens.digits(i + 2) <= 2 ? (tokens.value[i + 2] as number) : -1;
    const spoken = tokens.word[i + 3] === this.#minute;
    if (
      minutes < 0 ||
      minutes > 59 ||
      !(tokens.glued(i + 2) || spoken || this.#isMinuteAlone(tokens, i + 3))
    ) {
      return { hour, minute: 0, end: i + 2 };
    }
    const marked = spoken || (tokens.isSign(i + 3, APOSTROPHE) && tokens.glued(i + 3));
    return { hour, minute: minutes, end: marked ? i + 4 : i + 3 };
  }

  #isMinuteAlone(tokens: Tokens, i: number): boolean {
    const role = this.#grammar.role(tokens, i);
    return role === "day" || role === "part-of-day";
  }

  #readDigitalClock(tokens: Tokens, i: number, hour: number): Clock | null {
    const glued =
      tokens.glued(i + 1) && tokens.isNumber(i + 2) && tokens.glued(i + 2) && tokens.digits(i + 2) === 2;
    const minute = tokens.value[i + 2] as number;
    if (!glued || minute > 59) return null;
    const seconds = tokens.isSign(i + 3, COLON) && tokens.glued(i + 3) && tokens.isNumber(i + 4);
    return { hour, minute, end: seconds ? i + 5 : i + 3 };
  }

  /** `30/01/2023 08:03`, `30/01/2023 | 08:03`, `15/3 lúc 18h`. */
  #clockBehind(tokens: Tokens, i: number): Clock | null {
    const spoken = tokens.isSign(i, COMMA) ? i + 1 : i;
    if (tokens.word[spoken] === this.#at) return this.#readClock(tokens, spoken + 1);
    const start = isSeparator(tokens, i) ? i + 1 : i;
    return tokens.isSign(start + 1, COLON) ? this.#readClock(tokens, start) : null;
  }
}

function withoutHead([first, ...rest]: readonly Reading[], start: number): Reading[] {
  return [{ ...(first as Reading), first: start }, ...rest];
}

function isSeparator(tokens: Tokens, i: number): boolean {
  return tokens.isSign(i, COMMA) || tokens.isSign(i, BAR) || tokens.isSign(i, DASH);
}

function hourOf({ hour }: Clock, afternoon: boolean): number {
  return afternoon && hour < NOON && hour > LATE_NIGHT ? hour + NOON : hour;
}
