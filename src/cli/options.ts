import { InvalidArgumentError } from "commander";
import type { EncodingName } from "../input/encoding/names.js";
import type { InputFormat } from "../input/formats.js";
import { bytesIn } from "../input/size.js";
import type { EntityType } from "../model.js";
import { entityTypes, isEntityType } from "../output/entity-types.js";
import type { Format, TableName } from "../output/formats.js";

/** Whose names a run can look for. */
export const recogniserNames = ["grammar", "vntk"] as const;

type RecogniserName = (typeof recogniserNames)[number];

/** The options as the user gave them. */
export interface GivenOptions {
  readonly format?: Format;
  readonly table?: TableName;
  readonly out?: string;
  readonly types?: readonly EntityType[];
  readonly date?: string;
  readonly encoding?: EncodingName;
  readonly bodyOnly?: true;
  readonly withText?: true;
  readonly explain?: true;
  readonly bom?: true;
  readonly delimiter?: string;
  readonly raw?: true;
  readonly recogniser?: RecogniserName;
  readonly from?: InputFormat;
  readonly idField?: string;
  readonly textField?: string;
  readonly dateField?: string;
  readonly keepFields?: true;
  readonly maxBytes?: number;
}

/** The types in a list such as `date,quantity`. Throws where one is unknown. */
export function parseTypes(list: string): readonly EntityType[] {
  const names = list.split(",").map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    if (isEntityType(name)) return name;
    throw new InvalidArgumentError(`The types are ${entityTypes.join(", ")}.`);
  });
}

/** A day such as `2024-01-05`. Throws where the calendar has no such day. */
export function parseDay(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  // V8 reads 2023-02-30 as the second of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new InvalidArgumentError("Write a day of the calendar as 2024-01-05.");
}

/** A size such as `64MiB`, in bytes. Throws where it is none. */
export function parseSize(size: string): number {
  const bytes = bytesIn(size);
  if (bytes !== undefined) return bytes;
  throw new InvalidArgumentError("Give a size as 64MiB, 500MB or 1000000.");
}

/** One character that can stand between the cells of a table. Throws for others. */
export function parseDelimiter(character: string): string {
  if ([...character].length === 1 && !'"\r\n'.includes(character)) return character;
  throw new InvalidArgumentError("Give one character, such as ;.");
}
