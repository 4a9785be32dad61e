import { isDeepStrictEqual } from "node:util";

/** @import { Entity } from "./compare.mjs" */

/**
 * What differs, each with its value on both sides, null where there is none.
 * @typedef {Readonly<Record<string, { readonly before: unknown, readonly after: unknown }>>} Fields
 */

/** Ids are numbers in a row: one more entity changes all behind it. */
const IDENTITY = ["id", "type", "start", "end"];
/** What follows from the place, and so says nothing more where the places differ. */
const PLACE = [...IDENTITY, "text", "line", "section"];

/**
 * The fields in which two entities differ, or all of one that is alone. Where both have another span, `span`
 * is the first, with their texts.
 * @param {Entity | null} before
 * @param {Entity | null} after
 * @returns {Fields}
 */
export function differences(before, after) {
  const isMoved = before?.start !== after?.start || before?.end !== after?.end;
  const ignored = isMoved ? PLACE : IDENTITY;
  const span = isMoved && before && after ? { span: { before: before.text, after: after.text } } : {};
  /** @type {Record<string, { before: unknown, after: unknown }>} */
  const fields = { ...span };
  for (const name of Object.keys({ ...before, ...after })) {
    const values = { before: before?.[name] ?? null, after: after?.[name] ?? null };
    if (!ignored.includes(name) && !isDeepStrictEqual(values.before, values.after)) fields[name] = values;
  }
  return fields;
}
