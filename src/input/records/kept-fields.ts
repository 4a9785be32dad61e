import { InputError } from "../input-error.js";
import { type Fields, keyOf } from "./fields.js";
import { shown } from "./shown.js";

/** JSON.stringify gives up between 3,000 and 5,000 levels. */
const MOST_LEVELS = 1000;

/**
 * The fields of a record but for the others, as they are and in their order; what is lost of them
 * on the way through JavaScript is warned of. Throws InputError where they could not be written.
 */
export function keptFields(record: Fields, others: readonly string[], warnings: string[]): Fields {
  const keys = new Set(others.map((name) => keyOf(record, name)));
  const kept = Object.entries(record).filter(([name]) => !keys.has(name));
  for (const [name, value] of kept) {
    if (hasLostDigits(value, MOST_LEVELS)) {
      warnings.push(`the field ${shown(name)} holds a number that is too large to be kept to the last digit`);
    }
  }
  // Not assignment: `__proto__` is a name as any other.
  return Object.fromEntries(kept);
}

/** Whether a value is, or holds, a whole number beyond those that JavaScript tells apart. It is walked to its end. */
function hasLostDigits(value: unknown, levels: number): boolean {
  if (typeof value === "number") return !Number.isFinite(value) || isVast(value);
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) throw new InputError(`its fields are nested more than ${MOST_LEVELS} levels deep`);
  return Object.values(value).filter((inner) => hasLostDigits(inner, levels - 1)).length > 0;
}

function isVast(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}
