import { differences } from "./differences.mjs";

/**
 * An entity of any build: other builds may know other types and fields.
 * @typedef {{
 *   readonly type: string, readonly text: string, readonly start: number, readonly end: number,
 *   readonly line: number, readonly [field: string]: unknown,
 * }} Entity
 *
 * One entity that is not in both builds, or not the same in both.
 * @typedef {{
 *   readonly kind: "gained" | "lost" | "changed", readonly type: string,
 *   readonly before: Entity | null, readonly after: Entity | null,
 *   readonly fields: import("./differences.mjs").Fields,
 * }} Change
 *
 * Which of two entities comes first, as in sorting; 0 where they belong together.
 * @typedef {(one: Entity, other: Entity) => number} Order
 */

/** @type {Order} */
const bySpan = (one, other) => one.start - other.start || one.end - other.end;

/** @type {Order} */
const byOverlap = (one, other) => (one.end <= other.start ? -1 : other.end <= one.start ? 1 : 0);

/**
 * What became of the entities of one text, in text order. Entities belong together when they have one type and
 * one span, and those that are left when they have one type and overlap.
 * @param {readonly Entity[]} before
 * @param {readonly Entity[]} after
 * @returns {Change[]}
 */
export function compare(before, after) {
  const olds = byType(before);
  const news = byType(after);
  const types = new Set([...olds.keys(), ...news.keys()]);
  const changes = [...types].flatMap((type) => compareOneType(olds.get(type) ?? [], news.get(type) ?? []));
  return changes.sort((one, other) => bySpan(placeOf(one), placeOf(other)));
}

/**
 * The entity as it is now, or as it was last.
 * @param {Pick<Change, "before" | "after">} change
 */
export function placeOf({ before, after }) {
  return /** @type {Entity} */ (after ?? before);
}

/**
 * The entities of each type, in text order, in which builds write them; sorting what is sorted costs one look.
 * @param {readonly Entity[]} entities
 */
function byType(entities) {
  /** @type {Map<string, Entity[]>} */
  const groups = new Map();
  for (const entity of [...entities].sort(bySpan)) {
    const group = groups.get(entity.type);
    if (group === undefined) groups.set(entity.type, [entity]);
    else group.push(entity);
  }
  return groups;
}

/**
 * @param {readonly Entity[]} before
 * @param {readonly Entity[]} after
 */
function compareOneType(before, after) {
  const equal = pair(before, after, bySpan);
  const moved = pair(equal.before, equal.after, byOverlap);
  const paired = [...equal.pairs, ...moved.pairs].map(([one, other]) => change("changed", one, other));
  return [
    ...paired.filter(({ fields }) => Object.keys(fields).length > 0),
    ...moved.before.map((entity) => change("lost", entity, null)),
    ...moved.after.map((entity) => change("gained", null, entity)),
  ];
}

/**
 * @param {Change["kind"]} kind
 * @param {Entity | null} before
 * @param {Entity | null} after
 * @returns {Change}
 */
function change(kind, before, after) {
  const { type } = placeOf({ before, after });
  return { kind, type, before, after, fields: differences(before, after) };
}

/**
 * Walks through two lists side by side: what belongs together, and what is left of both.
 * @param {readonly Entity[]} before
 * @param {readonly Entity[]} after
 * @param {Order} order
 */
function pair(before, after, order) {
  /** @type {[Entity, Entity][]} */
  const pairs = [];
  /** @type {Entity[]} */
  const olds = [];
  /** @type {Entity[]} */
  const news = [];
  let nextOld = 0;
  let nextNew = 0;
  while (nextOld < before.length && nextNew < after.length) {
    const one = /** @type {Entity} */ (before[nextOld]);
    const other = /** @type {Entity} */ (after[nextNew]);
    const way = order(one, other);
    if (way === 0) pairs.push([one, other]);
    else if (way < 0) olds.push(one);
    else news.push(other);
    if (way <= 0) nextOld++;
    if (way >= 0) nextNew++;
  }
  return { pairs, before: olds.concat(before.slice(nextOld)), after: news.concat(after.slice(nextNew)) };
}
