import type { EnglishExamples } from "./english-examples.js";

export const durationExamples: EnglishExamples<"duration"> = {
  holds: [
    {
      forms: [
        "The plan was carried out over {five years} by the city.",
        "The {five-year} plan was carried out by the city.",
        "After {5 years}, the plan was carried out.",
      ],
      entities: [{ value: "P5Y" }],
    },
    { forms: ["They signed a {30-year} contract with the firm."], entities: [{ value: "P30Y" }] },
    { forms: ["The work took {six months} and was a success."], entities: [{ value: "P6M" }] },
    {
      forms: ["It is valid for a {90-day} period from now.", "It is valid for {90 days} from now."],
      entities: [{ value: "P90D" }],
    },
    {
      forms: [
        "It has been closed for more than {10 years} now.",
        "It has been closed for over {10 years} now.",
      ],
      entities: [{ value: "P10Y", approx: ">" }],
    },
    { forms: ["The work takes about {two weeks} and no more."], entities: [{ value: "P2W", approx: "~" }] },
    { forms: ["The work takes {1-2 years} at the most."], entities: [{ value: "P1Y/P2Y" }] },
    {
      forms: ["It takes from {three} to {five years} in most countries."],
      entities: [{ value: "P3Y" }, { value: "P5Y" }],
    },
    {
      forms: ["The dossiers are settled within {10 working days} by the office."],
      entities: [{ value: "P10D" }],
    },
    { forms: ["The region has changed over {two decades} of reform."], entities: [{ value: "P20Y" }] },
    {
      forms: ["The trip takes {24 hours} by train.", "The {24-hour} trip was long."],
      entities: [{ value: "PT24H" }],
    },
    { forms: ["He was sentenced to {2 years and 6 months} in prison."], entities: [{ value: "P2Y6M" }] },
  ],
  holdsNone: [
    "The 45-year-old man is 45 years old.",
    "Each year and every month, they meet for a day.",
    "Exports rose in the first six months of 2020, as was expected.",
    "It happens year-on-year and day by day.",
    "The second day of the third week was better.",
    "One year is enough for the work, they said.",
    "The 21st century is the century of Asia.",
  ],
};
