const KIBI = 1024;
const KILO = 1000;

/** Bytes in each unit of size, by its name in small letters. */
const units: Readonly<Record<string, number>> = {
  b: 1,
  kb: KILO,
  mb: KILO ** 2,
  gb: KILO ** 3,
  kib: KIBI,
  mib: KIBI ** 2,
  gib: KIBI ** 3,
};

/** The bytes in `64MiB`, `500 MB` or `1000000`; undefined for what is no size, or less than a byte. */
export function bytesIn(size: string): number | undefined {
  const [, number = "", unit = "b"] = /^(\d+(?:\.\d+)?) ?([a-z]+)?$/.exec(size.toLowerCase()) ?? [];
  if (!Object.hasOwn(units, unit)) return undefined;
  const bytes = Math.floor(Number(number) * (units[unit] as number));
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** A number of bytes in the largest unit of which it is a whole multiple: `64 MiB`, `1 MB`, `1500 bytes`. */
export function sizeText(bytes: number): string {
  for (const unit of ["GiB", "GB", "MiB", "MB", "KiB", "kB"]) {
    const size = units[unit.toLowerCase()] as number;
    if (bytes % size === 0) return `${bytes / size} ${unit}`;
  }
  return `${bytes} bytes`;
}
