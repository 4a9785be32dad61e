import { dateValue, isIsoDay, yearValue } from "../calendar.js";
import type { DateEntity, Entity } from "../model.js";

const UNKNOWN = "XXXX";

/** What may stand between two dates that share a year: `15/3 đến 20/3/2020`, `quý I, quý II/2020`, `January 3 to 5, 2024`. */
const JOINER = /^\s*(?:,|-|–|và|hoặc|đến|tới|đến hết|&|and|or|to|until|through|and from)?\s*$/u;
const LONGEST_JOINER = 12;

/**
 * Fills in the years that a date does not tell itself: from the date that it is joined to, and from the day of
 * writing, when that is known. Entities are in text order; a date that took its year from elsewhere is
 * `inferred`.
 */
export function resolveYears(
  entities: readonly Entity[],
  text: string,
  written: string | undefined,
): readonly Entity[] {
  if (!entities.some(isOpen)) return entities;
  const resolved: Entity[] = entities.slice();
  for (let i = resolved.length - 1; i >= 0; i--) {
    const entity = resolved[i] as Entity;
    if (!isOpen(entity) || entity.calendar === "lunar") continue;
    const next = resolved[i + 1];
    const year = next?.type === "date" && isJoined(text, entity, next) ? yearOf(next) : 0;
    if (year > 0) resolved[i] = joined(entity, next as DateEntity, year);
    else if (written !== undefined) resolved[i] = nearest(entity, written);
  }
  return resolved;
}

function isOpen(entity: Entity): entity is DateEntity {
  return entity.type === "date" && entity.value.includes(UNKNOWN);
}

function isJoined(text: string, first: DateEntity, second: DateEntity): boolean {
  const gap = second.start - first.end;
  return gap <= LONGEST_JOINER && JOINER.test(text.slice(first.end, second.start).normalize("NFC"));
}

/** The year that a date begins in, or 0. */
function yearOf({ value }: DateEntity): number {
  return Number(/^\d{4}/.exec(value)?.[0] ?? 0);
}

/** The year of the date behind, or the one before it where the turn of the year lies between (`30/12 đến 2/1/2021`). */
function joined(entity: DateEntity, next: DateEntity, year: number): DateEntity {
  const same = withYear(entity, year);
  const isLater = same.from !== undefined && next.from !== undefined && same.from > next.from;
  return isLater && entity.grain === next.grain ? withYear(entity, year - 1) : same;
}

function withYear(entity: DateEntity, year: number): DateEntity {
  const values = dateValue(entity.value.replaceAll(UNKNOWN, yearValue(year)), entity.grain);
  return isReal(values.from) && isReal(values.to) ? { ...entity, ...values, inferred: true } : entity;
}

/** False for 29 February of a common year. */
function isReal(day: string | undefined): boolean {
  return day === undefined || isIsoDay(day);
}

/** The year that brings a date closest to the day of writing. */
function nearest(entity: DateEntity, written: string): DateEntity {
  const year = Number(written.slice(0, 4));
  const candidates = [year, year - 1, year + 1].map((candidate) => withYear(entity, candidate));
  const distance = ({ to }: DateEntity) =>
    to === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(to) - Date.parse(written));
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
