import type { OrganizationKind } from "../../model.js";
import type { FieldsOf } from "../../recognise/mention.js";

/** A body: the word after it, and its fields. */
export interface Body {
  readonly end: number;
  readonly fields: FieldsOf<"organization">;
}

export function bodyOf(end: number, kind: string, name: string, place?: string): Body {
  return { end, fields: { name, kind: kind as OrganizationKind, ...(place !== undefined && { place }) } };
}
