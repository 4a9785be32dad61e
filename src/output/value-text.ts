import type {
  DateEntity,
  DocumentEntity,
  DurationEntity,
  Entity,
  LocationEntity,
  PersonEntity,
  QuantityEntity,
} from "../model.js";

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
    case "organization":
    case "event":
      return entity.name;
    case "person":
      return personText(entity);
    case "location":
      return locationText(entity);
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

function personText({ name, role }: PersonEntity): string {
  return role === undefined ? name : `${name} (${role})`;
}

function locationText({ name, province, code }: LocationEntity): string {
  const full = province === undefined ? name : `${name}, ${province}`;
  return code === undefined ? full : `${full} (${code})`;
}
