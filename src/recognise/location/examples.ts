import type { Examples } from "../example.js";

export const locationExamples: Examples<"location"> = {
  description: "TODO",
  holds: [],
  holdsNone: [],
};
