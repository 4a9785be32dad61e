import type { EntityType } from "../../model.js";
import type { Examples } from "../../recognise/example.js";

/** What a type holds in English lines; its description is the same as in Vietnamese ones. */
export type EnglishExamples<T extends EntityType> = Pick<Examples<T>, "holds" | "holdsNone">;
