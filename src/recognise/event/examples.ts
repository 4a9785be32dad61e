import type { Examples } from "../example.js";

export const eventExamples: Examples<"event"> = {
  description: "TODO",
  holds: [],
  holdsNone: [],
};
