import type { DateEntity, DocumentEntity, DurationEntity, Entity, QuantityEntity } from "../model.js";

/** What an entity means, in one short text for people. */
export function valueText(entity: Entity): string {
  switch (entity.type) {
    case "document":
      return documentText(entity);
    case "date":
      return dateText(entity);
    case "duration":
      return durationText(entity);
    case "quantity":
      return quantityText(entity);
    default:
      // A type that the model gains does not compile until it has its case above.
      return entity satisfies never;
  }
}

function documentText({ symbol, docType, number, year }: DocumentEntity): string {
  return symbol ?? [docType, number, year].filter((part) => part !== undefined).join(" ");
}

function dateText({ value, calendar }: DateEntity): string {
  return calendar === undefined ? value : `${value} (${calendar})`;
}

function durationText({ approx, value }: DurationEntity): string {
  return `${approx ?? ""}${value}`;
}

function quantityText({ approx, value, max, unit, of }: QuantityEntity): string {
  const number = max === undefined ? `${value}` : `${value}–${max}`;
  const share = of === undefined ? "" : ` (${of})`;
  return `${approx ?? ""}${number} ${unit}${share}`;
}
