import type { Entity, Section } from "../model.js";
import type { LineCounter } from "../text/lines.js";
import type { Name } from "./names.js";

/** The text that names stand in, and where in it; offsets are asked for in text order. */
export interface Surroundings {
  readonly text: string;
  readonly lines: LineCounter;
  readonly sectionAt: (offset: number) => Section;
  /** Whether entities carry the rule that made them. */
  readonly explain: boolean;
}

/** It tells neither the kind of a body nor the level of a place. */
const unknown = { person: {}, organization: { kind: "other" }, location: { level: "other" } } as const;

/**
 * The entities, and of the names those that overlap none of them, in text order.
 * @param entities in text order, none overlapping another
 * @param names likewise
 */
export function addNames(
  entities: readonly Entity[],
  names: readonly Name[],
  surroundings: Surroundings,
): Entity[] {
  const all: Entity[] = [];
  let next = 0;
  for (const name of names) {
    while (next < entities.length && (entities[next] as Entity).end <= name.start) {
      all.push(entities[next++] as Entity);
    }
    const following = entities[next];
    if (following === undefined || following.start >= name.end) all.push(toEntity(name, surroundings));
  }
  return [...all, ...entities.slice(next)];
}

function toEntity({ type, name, start, end }: Name, surroundings: Surroundings): Entity {
  const { text, lines, sectionAt, explain } = surroundings;
  const written = { text: text.slice(start, end), start, end };
  const place = { id: "", type, ...written, line: lines.at(start), section: sectionAt(start) };
  return { ...place, name, ...unknown[type], ...(explain && { rule: `vntk/${type}` }) } as Entity;
}
