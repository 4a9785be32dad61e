import type { Examples } from "../example.js";

export const personExamples: Examples<"person"> = {
  description: "TODO",
  holds: [],
  holdsNone: [],
};
