import type { EnglishExamples } from "./english-examples.js";

export const quantityExamples: EnglishExamples<"quantity"> = {
  holds: [
    {
      forms: ["The event attracted {13,500 people} from all over the country."],
      entities: [{ value: 13500, unit: "people" }],
    },
    {
      forms: [
        "The project cost {3.5 million USD} in all.",
        "The project cost {US$3.5 million} in all.",
        "The project cost {$3.5 million} in all.",
        "The project cost {USD 3.5 million} in all.",
        "The project cost {3.5 million dollars} in all.",
        "The project cost {$3.5m} in all.",
      ],
      entities: [{ value: 3500000, unit: "USD", currency: "USD" }],
    },
    {
      forms: [
        "The project cost {VND 12.5 trillion} in all.",
        "The project cost {VND12.5 trillion} in all.",
        "The project cost {12.5 trillion VND} in all.",
        "The project cost {12.5 trillion dong} in all.",
      ],
      entities: [{ value: 12500000000000, unit: "đồng", currency: "VND" }],
    },
    {
      forms: ["The bridge cost {5 million euros} in all.", "The bridge cost {€5 million} in all."],
      entities: [{ value: 5000000, unit: "EUR", currency: "EUR" }],
    },
    {
      forms: [
        "Growth reached {97.5%} of the target.",
        "Growth reached {97.5 percent} of the target.",
        "Growth reached {97.5 per cent} of the target.",
      ],
      entities: [{ value: 97.5, unit: "%", of: "target" }],
    },
    {
      forms: ["{98%} of rural households have clean water."],
      entities: [{ value: 98, unit: "%", of: "rural households" }],
    },
    {
      forms: [
        "They cleared about {40 hectares} of land.",
        "They cleared around {40 ha} of land.",
        "They cleared approximately {40 hectares} of land.",
      ],
      entities: [{ value: 40, unit: "ha", approx: "~" }],
    },
    {
      forms: ["Over {1,000 workers} have been trained."],
      entities: [{ value: 1000, unit: "workers", approx: ">" }],
    },
    {
      forms: ["More than {350 officials} have been trained."],
      entities: [{ value: 350, unit: "officials", approx: ">" }],
    },
    {
      forms: ["Nearly {500 households} were moved.", "Fewer than {500 households} were moved."],
      entities: [{ value: 500, unit: "households", approx: "<" }],
    },
    { forms: ["Up to {200 vessels} can be received there."], entities: [{ value: 200, approx: "<=" }] },
    {
      forms: ["At least {12 people} were injured in the storm."],
      entities: [{ value: 12, unit: "people", approx: ">=" }],
    },
    {
      forms: ["{50 staff} or more have been trained.", "{50 workers} or more have been trained."],
      entities: [{ value: 50, approx: ">=" }],
    },
    {
      forms: [
        "Prices rose between {5} and {7 percent} in the period.",
        "Prices rose from {5} to {7 percent} in the period.",
      ],
      entities: [
        { value: 5, unit: "%" },
        { value: 7, unit: "%" },
      ],
    },
    {
      forms: ["Prices rose by {5-7%} in the period.", "Prices rose by {5–7 percent} in the period."],
      entities: [{ value: 5, max: 7, unit: "%" }],
    },
    {
      forms: ["{Two-thirds of the members} voted for it.", "{Two thirds of members} voted for it."],
      entities: [{ value: 2 / 3, unit: "members" }],
    },
    {
      forms: [
        "They reviewed {twenty-five communes} in the province.",
        "They reviewed {25 communes} in the province.",
      ],
      entities: [{ value: 25, unit: "communes" }],
    },
    {
      forms: ["Support fell by {3 percentage points} in the period."],
      entities: [{ value: 3, unit: "điểm phần trăm" }],
    },
    {
      forms: ["There are {1,200 community digital technology teams} in the province."],
      entities: [{ value: 1200, unit: "community digital technology teams" }],
    },
    {
      forms: ["They trained {300 officers and soldiers} in the province."],
      entities: [{ value: 300, unit: "officers and soldiers" }],
    },
    {
      forms: [
        "A {45-year-old} man was found.",
        "The man is {45 years old} and well.",
        "The man, aged {45}, is well.",
      ],
      entities: [{ value: 45, unit: "tuổi" }],
    },
    {
      forms: [
        "The road is {120 km} long and new.",
        "The road is {120km} long and new.",
        "The {120-kilometre} road is new.",
      ],
      entities: [{ value: 120, unit: "km" }],
    },
    {
      forms: ["It has a population of {1.35 million people} and is growing."],
      entities: [{ value: 1350000, unit: "people" }],
    },
    {
      forms: ["The number of cases rose to over {1,000} in the province."],
      entities: [{ value: 1000, unit: "cases", approx: ">" }],
    },
    {
      forms: ["It fell from {2,640} to {3,721 cases} in the period."],
      entities: [
        { value: 2640, unit: "cases" },
        { value: 3721, unit: "cases" },
      ],
    },
    { forms: ["Temperatures fall to {-5%} of what they were."], entities: [{ value: -5, unit: "%" }] },
    {
      forms: ["They planted {two million trees} in the province."],
      entities: [{ value: 2000000, unit: "trees" }],
    },
    {
      forms: ["The firm employs {2,000 people} in {34 provinces} of the country."],
      entities: [{ value: 2000 }, { value: 34, unit: "provinces" }],
    },
  ],
  holdsNone: [
    "COVID-19, 5G and the G20 were on the agenda.",
    "The 13th Congress was the third of its kind.",
    "Article 5, Clause 2 of Chapter 3 applies here.",
    "Hundreds of people and thousands of houses were affected.",
    "One person was there, and only one.",
    "In 2019 exports rose, and in 2020 they fell.",
    "Resolution No. 45-NQ/TW and Decree 30/2020/ND-CP apply.",
    "The telephone number is 024.6273.2273 and the fax number is 0243 123 4567.",
    "They meet on January 24, 2019 at 8:00 am.",
    "Five years and six months were needed for it.",
    "National Highway 1A and Group 7 were mentioned there.",
    "1. The office is closed for the holidays.",
    "Many communes, several districts and a few provinces were affected.",
    "The match ended 2-1 and they were all happy.",
    "The first quarter of 2020 was better than the third.",
    "Room 12 on page 34 of the report is closed.",
    "He won the award in the 1990s with others.",
  ],
};
