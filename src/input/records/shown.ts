const LONGEST = 60;
const MOST = 20;

/** What stands in a record, short and on one line, for messages: it must not steer a terminal. */
export function shown(written: string): string {
  const start = written.slice(0, LONGEST).replace(/[\s\p{Cc}]+/gu, " ");
  return written.length > LONGEST ? `${start}…` : start;
}

/** The names of fields or columns, for messages. */
export function shownNames(names: readonly string[]): string {
  const more = names.length > MOST ? [`and ${names.length - MOST} more`] : [];
  return [...names.slice(0, MOST).map(shown), ...more].join(", ");
}

/** What kind of value JSON holds: `an array`, `a number`, `null`. */
export function shownKind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
