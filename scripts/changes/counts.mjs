/** @import { Change, Entity } from "./compare.mjs" */

/**
 * How many entities of a type both builds found, and what became of them.
 * @typedef {{ before: number, after: number, gained: number, lost: number, changed: number }} Counts
 */

/** Counts the entities and changes of texts, one text after another. */
export class Tally {
  /** @type {Map<string, Counts>} */
  #counts = new Map();

  /**
   * @param {readonly Entity[]} before
   * @param {readonly Entity[]} after
   * @param {readonly Change[]} changes
   */
  add(before, after, changes) {
    for (const { type } of before) this.#of(type).before++;
    for (const { type } of after) this.#of(type).after++;
    for (const { type, kind } of changes) this.#of(type)[kind]++;
  }

  /**
   * The counts of each type that occurred, in the order of their names.
   * @returns {Readonly<Record<string, Counts>>}
   */
  perType() {
    return Object.fromEntries([...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** @param {string} type */
  #of(type) {
    const counts = this.#counts.get(type) ?? { before: 0, after: 0, gained: 0, lost: 0, changed: 0 };
    this.#counts.set(type, counts);
    return counts;
  }
}
