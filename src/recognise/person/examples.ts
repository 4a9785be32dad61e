import type { Examples } from "../example.js";
import { personLookAlikes } from "./examples-none.js";
import { otherPeople } from "./examples-other.js";
import { peopleWithRoles } from "./examples-roles.js";
import { titledPeople } from "./examples-titled.js";

export const personExamples: Examples<"person"> = {
  description:
    "a personal name, alone, whatever introduces it; the title before it or in apposition is its role",
  holds: [...titledPeople, ...peopleWithRoles, ...otherPeople],
  holdsNone: personLookAlikes,
};
