import type { Entity, LocationEntity } from "../model.js";
import type { Lexicon } from "../text/lexicon.js";
import { type Unit, UnitFinder } from "./units.js";

/** Since this day units are those of Nghị quyết 202/2025/QH15: 34 provinces, and communes right under them. */
const REFORM = "2025-07-01";
const UNIT_LEVELS: ReadonlySet<string> = new Set(["province", "district", "commune"]);
/** What stands between a unit and the wider one that it lies in: `huyện Châu Thành, tỉnh Tiền Giang`, `Kim Bảng (Hà Nam)`. */
const JOINER = /^\s*[,(–-]\s*$/u;
const LONGEST_JOINER = 4;

/**
 * Says which administrative unit a place is, where that is certain: code, province, and the province of today where
 * that is another. Where many units have one name, the province that is named right behind decides, else the one that
 * the text is about.
 */
export class PlaceResolver {
  readonly #units: UnitFinder;

  constructor(lexicon: Lexicon) {
    this.#units = new UnitFinder(lexicon);
  }

  /**
   * @param entities in text order
   * @param written day of writing (ISO), when it is known
   */
  resolve(entities: readonly Entity[], text: string, written: string | undefined): readonly Entity[] {
    const candidates = entities.map((entity) => (isUnit(entity) ? this.#unitsOf(entity) : []));
    if (candidates.every((units) => units.length === 0)) return entities;
    const set = setOf(written ?? latestDay(entities));
    const own = ownProvince(candidates);
    return entities.map((entity, index) => {
      const units = candidates[index] as readonly Unit[];
      if (entity.type !== "location" || units.length === 0) return entity;
      const unit = theOne(units, set, this.#behind(entities, candidates, index, text) ?? own);
      return unit === undefined ? entity : withUnit(entity, unit);
    });
  }

  /** By the mention as it is written; English writes names without their marks, and only `name` has them. */
  #unitsOf({ text, name }: LocationEntity): readonly Unit[] {
    const units = this.#units.find(text);
    return units.length > 0 || name === text ? units : this.#units.find(name);
  }

  /** The province named right behind a place, itself or by a district of it. */
  #behind(
    entities: readonly Entity[],
    candidates: readonly (readonly Unit[])[],
    index: number,
    text: string,
  ): string | undefined {
    for (let at = index; at + 1 < entities.length; at++) {
      const { end } = entities[at] as Entity;
      const next = entities[at + 1] as Entity;
      if (next.start - end > LONGEST_JOINER || !JOINER.test(text.slice(end, next.start))) return undefined;
      const province = onlyProvince(candidates[at + 1] as readonly Unit[]);
      if (province !== undefined) return province;
    }
    return undefined;
  }
}

function isUnit(entity: Entity): entity is LocationEntity {
  return entity.type === "location" && UNIT_LEVELS.has(entity.level);
}

function setOf(day: string | undefined): "old" | "new" | undefined {
  if (day === undefined) return undefined;
  return day < REFORM ? "old" : "new";
}

/** The latest day that the text names as a full date, as a bound for when it was written. */
function latestDay(entities: readonly Entity[]): string | undefined {
  let latest: string | undefined;
  for (const entity of entities) {
    if (entity.type !== "date" || entity.to === undefined || entity.grain === "span") continue;
    if (latest === undefined || entity.to > latest) latest = entity.to;
  }
  return latest;
}

/** The province in which all units of the widest level lie, if it is one. */
function onlyProvince(units: readonly Unit[]): string | undefined {
  const provinces = new Set(widestOf(units).map(({ province }) => province));
  return provinces.size === 1 ? [...provinces][0] : undefined;
}

function widestOf(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ level }) => level === units[0]?.level);
}

/** The province that most places of the text lie in for certain, if one is ahead. */
function ownProvince(candidates: readonly (readonly Unit[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const units of candidates) {
    const province = onlyProvince(units);
    if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The only unit that is left when set and province have chosen; the widest level of those that share the name. */
function theOne(
  units: readonly Unit[],
  set: string | undefined,
  province: string | undefined,
): Unit | undefined {
  const inSet = narrowed(
    widestOf(units),
    (unit) => set === undefined || unit.set === set || unit.set === "both",
  );
  const isProvince = inSet[0]?.level === "province";
  const inProvince = isProvince
    ? inSet
    : narrowed(inSet, (unit) => unit.province === province || unit.present === province);
  const [unit] = inProvince;
  return inProvince.every(({ code }) => code === unit?.code) ? unit : undefined;
}

/** Those that hold, or all where none does. */
function narrowed(units: readonly Unit[], holds: (unit: Unit) => boolean): readonly Unit[] {
  const kept = units.filter(holds);
  return kept.length > 0 ? kept : units;
}

function withUnit(
  entity: LocationEntity,
  { name, noun, level, code, province, present }: Unit,
): LocationEntity {
  const isProvince = level === "province";
  return {
    ...entity,
    name: isProvince ? name : `${noun} ${name}`,
    level: level as LocationEntity["level"],
    ...(code !== "" && { code }),
    ...(!isProvince && { province }),
    ...(present !== province && { presentProvince: present }),
  };
}
