import type { FieldsOf, Mention } from "../recognise/mention.js";
import type { Line } from "./line.js";
import type { BodyReader } from "./names/body.js";
import type { Body } from "./names/found-body.js";
import type { Rule } from "./rule.js";

/** Finds organizations, and keeps the abbreviations that stand behind their names. */
export class OrganizationRule implements Rule {
  readonly #bodies: BodyReader;
  /** Abbreviations that the text has explained. */
  readonly #abbreviations = new Map<string, FieldsOf<"organization">>();

  constructor(bodies: BodyReader) {
    this.#bodies = bodies;
  }

  begin(): void {
    this.#abbreviations.clear();
  }

  read(line: Line, i: number, found: Mention[]): void {
    const isPart = line.at(i).glued && line.at(i - 1).kind !== "sign";
    const remembered = line.at(i).capital ? this.#abbreviations.get(line.at(i).text) : undefined;
    const read = isPart ? undefined : this.#bodies.read(line, i);
    const isLonger = read !== undefined && read.end > i + 1;
    const own = remembered === undefined || isLonger ? read : { end: i + 1, fields: remembered };
    if (own === undefined) return;
    push(found, i, own);
    const { end, fields } = own;
    const abbreviation = line.at(end + 1);
    const isExplained =
      line.is(end, "(") && line.is(end + 2, ")") && /^\p{Lu}[\p{L}\d&-]*\p{Lu}$/u.test(abbreviation.text);
    if (!isExplained) return;
    this.#abbreviations.set(abbreviation.text, fields);
    push(found, end + 1, { end: end + 2, fields });
  }
}

function push(found: Mention[], first: number, { end, fields }: Body): void {
  found.push({ type: "organization", first, last: end, rule: "english/organization", fields });
}
