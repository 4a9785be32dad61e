import type { TextInput } from "../pipeline.js";

/** What was read from an input: a text to extract from, or why there is none. */
export type Reading = (TextInput | Failure) & {
  /** Where it stood in a stream of records, as `docs.jsonl:3`; not there for what is an input of its own. */
  readonly at?: string;
};

interface Failure {
  readonly id: string;
  readonly error: unknown;
}
