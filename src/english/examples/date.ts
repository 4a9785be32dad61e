import type { EnglishExamples } from "./english-examples.js";

export const dateExamples: EnglishExamples<"date"> = {
  holds: [
    {
      forms: [
        "The law was adopted on {January 24, 2019} by the assembly.",
        "The law was adopted on {24 January 2019} by the assembly.",
        "The law was adopted on {24th January 2019} by the assembly.",
        "The law was adopted on the {24th of January, 2019} by the assembly.",
        "The law was adopted on {Jan. 24, 2019} by the assembly.",
        "The law was adopted on {January 24th, 2019} by the assembly.",
        "The law was adopted on {Thursday, January 24, 2019} by the assembly.",
        "The law was adopted on {24/01/2019} by the assembly.",
        "The law was adopted on {24-1-2019} by the assembly.",
        "The law was adopted on {24.01.2019} by the assembly.",
        "The law ({January 24, 2019}) was adopted by the assembly.",
        "The law was adopted on {2019-01-24} by the assembly.",
        "It was adopted on the {morning of January 24, 2019} by the assembly.",
      ],
      entities: [
        { value: "2019-01-24", edtf: "2019-01-24", from: "2019-01-24", to: "2019-01-24", grain: "day" },
      ],
    },
    {
      forms: [
        "The meeting will open on {May 5} in the capital.",
        "The meeting will open on {5 May} in the capital.",
        "The meeting will open on {May 5th} in the capital.",
        "The meeting will open on the {5th of May} in the capital.",
        "The meeting will open on {Sunday, May 5}, in the capital.",
      ],
      entities: [{ value: "XXXX-05-05", grain: "day" }],
    },
    {
      forms: [
        "The ceremony begins at {8:00 am on January 24, 2019} and ends with a party.",
        "The ceremony begins at {8 a.m. on January 24, 2019} and ends with a party.",
        "The ceremony begins at {8:00 on 24 January 2019} and ends with a party.",
        "The ceremony begins on {January 24, 2019 at 8:00 am} and ends with a party.",
        "The ceremony begins at {8h00 on 24/01/2019} and ends with a party.",
        "{Thursday, January 24, 2019 08:00}",
      ],
      entities: [{ value: "2019-01-24T08:00", edtf: "2019-01-24T08:00:00", grain: "minute" }],
    },
    {
      forms: [
        "It takes place from {January 3} to {5, 2024} in the capital.",
        "It takes place on {January 3} and {5, 2024} in the capital.",
      ],
      entities: [{ value: "2024-01-03", inferred: true }, { value: "2024-01-05" }],
    },
    {
      forms: [
        "It takes place on {January 3-5, 2024} in the capital.",
        "It takes place on {3-5 January 2024} in the capital.",
      ],
      entities: [{ value: "2024-01-03/2024-01-05", grain: "span" }],
    },
    {
      forms: ["It lasts from {December 30} to {January 2, 2021} in the whole country."],
      entities: [{ value: "2020-12-30", inferred: true }, { value: "2021-01-02" }],
    },
    {
      forms: [
        "Exports rose in {January 2019} and this was expected.",
        "Exports rose in {Jan 2019} and this was expected.",
        "Exports rose in {January, 2019}, as was expected.",
      ],
      entities: [{ value: "2019-01", grain: "month" }],
    },
    {
      forms: [
        "The visit will take place in {May} and the talks follow.",
        "The visit will take place in {late May}, and the talks follow.",
        "By the {end of May}, the talks will follow.",
      ],
      entities: [{ value: "XXXX-05", grain: "month" }],
    },
    {
      forms: [
        "Exports have risen since {March} as was expected.",
        "In {March}, exports rose as was expected.",
      ],
      entities: [{ value: "XXXX-03" }],
    },
    {
      forms: [
        "The law was adopted in {2019} by the assembly.",
        "The law was adopted in {early 2019} by the assembly.",
        "By the {end of 2019}, the law had been adopted.",
        "In {2019}, the law was adopted by the assembly.",
        "The target for the {year 2019} has been met.",
        "It is the result of the {2019} plan, they said.",
        "They attended the SEA Games {2019} with other teams.",
      ],
      entities: [{ value: "2019", grain: "year" }],
    },
    {
      forms: [
        "Exports rose in the {first quarter of 2020}, as was expected.",
        "Exports rose in {Q1 2020}, as was expected.",
        "Exports rose in {Q1/2020}, as was expected.",
        "Exports rose in the {first quarter of the year 2020}, as was expected.",
      ],
      entities: [
        { value: "2020-Q1", edtf: "2020-33", from: "2020-01-01", to: "2020-03-31", grain: "quarter" },
      ],
    },
    {
      forms: [
        "Exports rose in the {third quarter} as was expected.",
        "Exports rose in {Q3} as was expected.",
      ],
      entities: [{ value: "XXXX-Q3", edtf: "XXXX-35" }],
    },
    {
      forms: [
        "Exports rose in the {first six months of 2020}, as was expected.",
        "Exports rose in the {first half of 2020}, as was expected.",
        "Exports rose in the {first 6 months of 2020}, as was expected.",
      ],
      entities: [{ value: "2020-01/2020-06", from: "2020-01-01", to: "2020-06-30", grain: "span" }],
    },
    {
      forms: [
        "Exports rose in the {second half of 2021}, as was expected.",
        "Exports rose in the {last six months of 2021}, as was expected.",
      ],
      entities: [{ value: "2021-07/2021-12" }],
    },
    {
      forms: [
        "Exports rose in the {first nine months} as was expected.",
        "Exports rose in the {first nine months of this year}, as was expected.",
      ],
      entities: [{ value: "XXXX-01/XXXX-09" }],
    },
    {
      forms: [
        "The plan covers the {2016-2020 period} and all provinces.",
        "The plan covers the {period 2016-2020} and all provinces.",
        "The plan covers the {period of 2016-2020} and all provinces.",
        "The plan covers {2016-2020} and all provinces.",
        "The plan covers {2016 – 2020} and all provinces.",
      ],
      entities: [{ value: "2016/2020", from: "2016-01-01", to: "2020-12-31", grain: "span" }],
    },
    {
      forms: [
        "They serve for the {2020-2025 tenure} in all provinces.",
        "They serve for the {2020-2025 term} in all provinces.",
      ],
      entities: [{ value: "2020/2025" }],
    },
    {
      forms: [
        "The {2023-2024 academic year} begins with a ceremony.",
        "The {academic year 2023-2024} begins with a ceremony.",
      ],
      entities: [{ value: "2023/2024" }],
    },
    {
      forms: ["It was built in the {1990s} by the city.", "It was built in the {late 1990s} by the city."],
      entities: [{ value: "199X", grain: "decade" }],
    },
    {
      forms: ["These are the challenges of the {21st century} for all countries."],
      entities: [{ value: "20XX", grain: "century" }],
    },
    {
      forms: ["From {2016} to {2020}, exports rose.", "Between {2016} and {2020}, exports rose."],
      entities: [{ value: "2016" }, { value: "2020" }],
    },
    {
      forms: ["It was held in {2018}, {2019} and {2020} with success."],
      entities: [{ value: "2018" }, { value: "2019" }, { value: "2020" }],
    },
    {
      forms: ["He (born {1944}) was a leader of the army.", "He was born in {1944} and joined the army."],
      entities: [{ value: "1944" }],
    },
    { forms: ["{May 2024} was the hottest month on record."], entities: [{ value: "2024-05" }] },
    {
      forms: ["Applications are received in {January-March 2019} at the office."],
      entities: [{ value: "2019-01/2019-03" }],
    },
    {
      forms: ["The meeting opened on {Friday (October 18, 2024)} in the capital."],
      entities: [{ value: "2024-10-18" }],
    },
  ],
  holdsNone: [
    "He said today that the talks would be held tomorrow, as they were yesterday.",
    "Last year and last month, exports were higher than this year.",
    "They may visit the region and may stay there.",
    "May I ask you a question about the law?",
    "The soldiers march through the city with their families.",
    "The protesters March on and on through the streets.",
    "The 45-year-old man was found with 2019 people there.",
    "The firm has 2019 workers and 2020 machines.",
    "In the past five years, exports have risen.",
    "He is 24 and she is 45 years old.",
    "The score was 24-20 at the end of the match.",
    "Call 1900 1234 for more information about the service.",
    "It costs 2,019 dollars and weighs 2019 kg.",
    "Section 5 of the law applies to all of them.",
    "The annual meeting is held every year and every month.",
    "The 13th National Party Congress was held there.",
    "Boeing 2000 and Windows 2000 were both new.",
    "Decree 30/2020/ND-CP has been replaced by the Government.",
    "The first quarter-final was won by the hosts.",
    "On February 30, 2020 nothing could be held.",
  ],
};
