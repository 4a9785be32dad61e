import type { EntityType } from "../model.js";
import type { FieldsOf } from "./mention.js";

/** Writings of the same thing: in each form braces mark the mentions, and all forms hold the same entities. */
export interface Held<T extends EntityType> {
  readonly forms: readonly string[];
  /** The fields of each marked mention, in order; fields that are left out are not compared. */
  readonly entities: readonly Partial<FieldsOf<T>>[];
}

/** What a type holds and what it leaves alone: test, documentation and record of what is covered at once. */
export interface Examples<T extends EntityType = EntityType> {
  readonly description: string;
  readonly holds: readonly Held<T>[];
  /** Texts that hold no entity of this type. */
  readonly holdsNone: readonly string[];
}
