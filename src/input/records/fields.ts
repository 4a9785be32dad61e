/** The fields of one record by their names. */
export type Fields = Readonly<Record<string, unknown>>;

const IS_ASCII = /^[ -~]*$/;

/** A field of that name; else, for a name such as `source.id`, what stands there in the objects of the record. */
export function fieldOf(record: Fields, name: string): unknown {
  const key = keyOf(record, name);
  if (key !== undefined) return record[key];
  const path = name.split(".");
  return path.length === 1 ? undefined : path.reduce<unknown>(ownValue, record);
}

/** The name of a field as the record writes it: its letters may be decomposed. */
export function keyOf(record: Fields, name: string): string | undefined {
  if (Object.hasOwn(record, name)) return name;
  return IS_ASCII.test(name) ? undefined : Object.keys(record).find((key) => key.normalize("NFC") === name);
}

function ownValue(value: unknown, name: string): unknown {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  return isThere ? (value as Fields)[name] : undefined;
}
