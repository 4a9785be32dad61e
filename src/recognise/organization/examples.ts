import type { Examples } from "../example.js";
import { committees } from "./examples-committees.js";
import { bodiesInText } from "./examples-ends.js";
import { organizationLookAlikes } from "./examples-none.js";
import { otherBodies } from "./examples-others.js";
import { stateBodies } from "./examples-state.js";

export const organizationExamples: Examples<"organization"> = {
  description: "a named body: Party, State, court, army, Front, school, hospital, company, newspaper, club",
  holds: [...stateBodies, ...committees, ...otherBodies, ...bodiesInText],
  holdsNone: organizationLookAlikes,
};
