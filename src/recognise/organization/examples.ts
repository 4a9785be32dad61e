import type { Examples } from "../example.js";

export const organizationExamples: Examples<"organization"> = {
  description: "TODO",
  holds: [],
  holdsNone: [],
};
