import type { Entity, EntityType } from "../model.js";

/** Fields that every entity has, and that the pipeline fills in from the place of the mention. */
type Place = "id" | "type" | "text" | "start" | "end" | "line" | "section" | "rule";

/** What a recogniser says of a mention: the fields of its type. The key `ref` of a document comes later. */
export type FieldsOf<T extends EntityType> = Omit<Extract<Entity, { type: T }>, Place | "ref">;

interface MentionOf<T extends EntityType> {
  readonly type: T;
  /** First token, and the one after the last, in the window that was read. */
  readonly first: number;
  readonly last: number;
  /** Name of the rule that made it, `type/rule`. */
  readonly rule: string;
  readonly fields: FieldsOf<T>;
}

/** How many candidates back a rule may look. */
const RECENT = 8;

/** The last candidate of a type among the most recent ones. */
export function lastOf<T extends EntityType>(found: readonly Mention[], type: T): Mention<T> | undefined {
  for (let i = found.length - 1; i >= 0 && i >= found.length - RECENT; i--) {
    const mention = found[i] as Mention;
    if (mention.type === type) return mention as unknown as Mention<T>;
  }
  return undefined;
}

/** A candidate: what a rule found, before overlaps are settled. */
export type Mention<T extends EntityType = EntityType> = { [K in T]: MentionOf<K> }[T];
