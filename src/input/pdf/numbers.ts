/** The least of some numbers, however many; infinite where there are none. */
export function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The greatest of some numbers, however many; infinitely small where there are none. */
export function greatest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The number in the middle of others by size; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
}

/** What stands most often among some values, each with its weight; undefined where there are none. */
export function mostCommon(values: Iterable<readonly [value: number, weight: number]>): number | undefined {
  const weights = new Map<number, number>();
  let found: number | undefined;
  for (const [value, weight] of values) {
    weights.set(value, (weights.get(value) ?? 0) + weight);
    if (found === undefined || (weights.get(value) ?? 0) > (weights.get(found) ?? 0)) found = value;
  }
  return found;
}
