import type { DateEntity, Entity, Figure } from "../model.js";
import { sentenceAround } from "../text/sentence.js";

/**
 * One figure for each quantity, with its sentence and, when the sentence names a date, that date: the nearest
 * before the figure, else the nearest behind it.
 */
export function tieFigures(entities: readonly Entity[], text: string): Figure[] {
  const dates = entities.filter((entity) => entity.type === "date");
  const figures: Figure[] = [];
  let sentence = { start: 0, end: 0 };
  for (const entity of entities) {
    if (entity.type !== "quantity") continue;
    if (entity.end > sentence.end) sentence = sentenceAround(text, entity.start, entity.end);
    const { start, end } = sentence;
    figures.push({
      entity: entity.id,
      value: entity.value,
      unit: entity.unit,
      approx: entity.approx ?? null,
      subject: null,
      place: null,
      date: nearestDate(dates, start, entity.start, end),
      sentence: text.slice(start, end),
      from: "sentence",
    });
  }
  return figures;
}

function nearestDate(dates: readonly DateEntity[], from: number, at: number, to: number): string | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateEntity).start < at) low = middle + 1;
    else high = middle;
  }
  const before = dates[low - 1];
  if (before !== undefined && before.start >= from) return before.id;
  const behind = dates[low];
  return behind !== undefined && behind.end <= to ? behind.id : null;
}
