import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./seeds.mjs";

/**
 * @typedef {{ type: string, start: number, end: number }} Span
 * @typedef {{ text: string, entities: readonly Span[] }} GoldText
 * @typedef {{ gold: number, precision: number, recall: number, f1: number }} Score
 */

const folder = join(root, "../shared/gold");

/**
 * Texts that were marked by hand, where they lie beside this project; undefined where they do not.
 * @returns {GoldText[] | undefined}
 */
export function readGold() {
  if (!existsSync(join(folder, "texts"))) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => {
    const { source, entities } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return { text: readFileSync(join(folder, "texts", source), "utf8"), entities };
  });
}

/**
 * How well a finder finds one type; a find is right when type, start and end are equal.
 * @param {readonly GoldText[]} texts
 * @param {readonly (readonly Span[])[]} found one list a text
 * @param {string} type
 * @returns {Score}
 */
export function score(texts, found, type) {
  let [gold, got, right] = [0, 0, 0];
  texts.forEach(({ entities }, index) => {
    const wanted = new Set(entities.filter((span) => span.type === type).map(keyOf));
    const spans = (found[index] ?? []).filter((span) => span.type === type);
    gold += wanted.size;
    got += spans.length;
    right += spans.filter((span) => wanted.has(keyOf(span))).length;
  });
  return {
    gold,
    precision: right / (got || 1),
    recall: right / (gold || 1),
    f1: (2 * right) / (gold + got || 1),
  };
}

/** @param {Span} span */
function keyOf({ start, end }) {
  return `${start}-${end}`;
}
