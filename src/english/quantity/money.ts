import type { FieldsOf } from "../../recognise/mention.js";
import type { Line } from "../line.js";
import type { Numeral, NumeralReader } from "../numbers.js";
import { isDash } from "../words.js";
import type { UnitReader } from "./unit.js";

const MILLION = 1e6;

/** An amount whose currency stands before it: `VND12.5 trillion`, `US$3.5 million`, `$20`, `US$3-5 million`. */
export function readMoney(
  line: Line,
  i: number,
  numerals: NumeralReader,
  units: UnitReader,
): { end: number; fields: FieldsOf<"quantity"> } | undefined {
  const sign = units.at(line, i);
  if (sign?.row.before !== "both" || !line.isNumber(sign.end) || !isCode(line, i, sign.end)) return undefined;
  if (line.at(i).glued && line.isWord(i - 1)) return undefined;
  const low = numerals.read(line, sign.end);
  if (low === undefined) return undefined;
  const { unit = "", currency = "" } = sign.row;
  const amount = withMillion(line, low);
  const at = isDash(line.at(amount.end)) ? (units.at(line, amount.end + 1)?.end ?? amount.end + 1) : 0;
  const high = at > 0 && line.isNumber(at) ? numerals.read(line, at) : undefined;
  if (high === undefined) return { end: amount.end, fields: { value: amount.value, unit, currency } };
  const most = withMillion(line, high);
  const value = amount.scale > 1 ? amount.value : amount.value * most.scale;
  return { end: most.end, fields: { value, unit, currency, max: most.value } };
}

/** Currency codes stand in capitals before an amount: `won 5 medals` is none. */
function isCode(line: Line, first: number, last: number): boolean {
  return /^[^\p{Ll}]+$/u.test(line.written(first, last));
}

/** `$3.5m`: behind a currency m is a million. */
function withMillion(line: Line, numeral: Numeral): Numeral {
  const { end, value } = numeral;
  if (line.at(end).lower !== "m" || !line.at(end).glued) return numeral;
  return { ...numeral, end: end + 1, value: value * MILLION, scale: MILLION };
}
