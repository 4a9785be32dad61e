import type { Examples } from "../example.js";
import { locationLookAlikes } from "./examples-none.js";
import { sites } from "./examples-sites.js";
import { units } from "./examples-units.js";
import { worldPlaces } from "./examples-world.js";

export const locationExamples: Examples<"location"> = {
  description:
    "a named place with the administrative or other noun right before it: units, roads, waters, sites, regions, countries",
  holds: [...units, ...sites, ...worldPlaces],
  holdsNone: locationLookAlikes,
};
