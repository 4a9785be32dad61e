/**
 * EDTF, as far as this tool writes it: https://www.loc.gov/standards/datetime/ (levels 0 to 2). Quarters are the
 * seasons 33 to 36; unspecified digits are X; an interval has no clock times.
 */
const YEAR = String.raw`(?:\d{4}|\d{3}X|\d\dXX|XXXX)`;
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const DATE = `${YEAR}(?:-(?:${MONTH}(?:-${DAY})?|3[3-6]))?`;
const TIME = String.raw`T(?:[01]\d:[0-5]\d:[0-5]\d|2[0-3]:[0-5]\d:[0-5]\d|24:00:00)`;
const EDTF = new RegExp(String.raw`^(?:${DATE}|${DATE}/${DATE}|\d{4}-${MONTH}-${DAY}${TIME})$`);

export function isEdtf(value: string): boolean {
  return EDTF.test(value);
}
