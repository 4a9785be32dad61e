import type { EnglishExamples } from "./english-examples.js";

export const eventExamples: EnglishExamples<"event"> = {
  holds: [
    {
      forms: [
        "The {13th National Party Congress} was held with success.",
        "The {13th National Congress of the Communist Party of Viet Nam} was held with success.",
        "The {13th Party Congress} was held with success.",
      ],
      entities: [{ ordinal: 13 }],
    },
    {
      forms: [
        "The {13th Party Central Committee's 8th plenum} was held with success.",
        "The {8th plenum of the 13th Party Central Committee} was held with success.",
        "The {eighth plenum of the Party Central Committee} was held with success.",
      ],
      entities: [{ ordinal: 8 }],
    },
    {
      forms: ["The {20th Ha Nam provincial Party Congress} was held with success."],
      entities: [{ ordinal: 20 }],
    },
    { forms: ["The {National Party Congress} will be held in the capital."], entities: [{}] },
    {
      forms: [
        "The {National Culture Conference} was held with success.",
        "The {National Conference on Culture} was held with success.",
      ],
      entities: [{}],
    },
    {
      forms: ["The {18th Congress of the Viet Nam Trade Union} was held with success."],
      entities: [{ ordinal: 18 }],
    },
  ],
  holdsNone: [
    "The US Congress has agreed with the President.",
    "A conference was held on climate change and energy.",
    "Party congresses at all levels will be held this year.",
    "The 13th meeting of the committee was held.",
    "The 21st century is the century of Asia.",
    "An online conference was held by the ministry.",
    "The National Assembly and the Congress were asked to act.",
  ],
};
