import { dateValue } from "../calendar.js";
import type { DateEntity, Entity } from "../model.js";

const UNKNOWN = "XXXX";
const DAY = 86_400_000;

/** What may stand between two dates that share a year: `15/3 đến 20/3/2020`, `quý I, quý II/2020`. */
const JOINER = /^\s*(?:,|-|–|và|hoặc|đến|tới|đến hết|&)?\s*$/u;
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
    if (!isOpen(entity)) continue;
    const next = resolved[i + 1];
    const year = next?.type === "date" && isJoined(text, entity, next) ? yearOf(next) : "";
    if (year !== "") resolved[i] = withYear(entity, year);
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

/** The year that a date begins in, or "". */
function yearOf({ value }: DateEntity): string {
  return /^\d{4}/.exec(value)?.[0] ?? "";
}

function withYear(entity: DateEntity, year: string): DateEntity {
  const values = dateValue(entity.value.replaceAll(UNKNOWN, year), entity.grain);
  return isReal(values.from) && isReal(values.to) ? { ...entity, ...values, inferred: true } : entity;
}

/** False for 29 February of a common year. */
function isReal(day: string | undefined): boolean {
  return day === undefined || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** The year that brings a date closest to the day of writing. Lunar days have no fixed place in a year. */
function nearest(entity: DateEntity, written: string): DateEntity {
  if (entity.calendar === "lunar") return entity;
  const year = Number(written.slice(0, 4));
  const candidates = [year, year - 1, year + 1].map((candidate) => withYear(entity, String(candidate)));
  const distance = ({ to }: DateEntity) =>
    to === undefined ? Number.POSITIVE_INFINITY : daysBetween(to, written);
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}
