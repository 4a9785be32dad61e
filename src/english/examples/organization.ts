import type { EnglishExamples } from "./english-examples.js";

export const organizationExamples: EnglishExamples<"organization"> = {
  holds: [
    {
      forms: [
        "The {Ministry of Health} has issued a report.",
        "The Vietnamese {Ministry of Health} has issued a report.",
      ],
      entities: [{ name: "Bộ Y tế", kind: "state" }],
    },
    {
      forms: ["The {Ministry of Labour, Invalids and Social Affairs} has issued a report."],
      entities: [{ name: "Bộ Lao động - Thương binh và Xã hội" }],
    },
    {
      forms: [
        "The {Ministry of Finance} and the {Ministry of Justice} were asked to act.",
        "The {Ministry of Finance} and {Ministry of Justice} were asked to act.",
      ],
      entities: [{ name: "Bộ Tài chính" }, { name: "Bộ Tư pháp" }],
    },
    {
      forms: ["The {Department of Information and Communications} trained the officials."],
      entities: [{ name: "Department of Information and Communications", kind: "state" }],
    },
    {
      forms: [
        "The {Hanoi Department of Health} trained the officials.",
        "The {Department of Health of Ha Noi} trained the officials.",
      ],
      entities: [{ kind: "state", place: "Hà Nội" }],
    },
    {
      forms: ["The {People's Committee of Quang Ninh province} held a conference."],
      entities: [{ kind: "state", place: "Quảng Ninh" }],
    },
    {
      forms: [
        "The {Hanoi People's Committee} held a conference.",
        "The {Ha Noi People's Committee} held a conference.",
      ],
      entities: [{ kind: "state", place: "Hà Nội" }],
    },
    {
      forms: ["The {municipal People's Committee} and the {provincial Party Committee} held a conference."],
      entities: [{ kind: "state" }, { kind: "party" }],
    },
    {
      forms: ["The {Politburo} and the {Party Central Committee} held a meeting."],
      entities: [{ name: "Bộ Chính trị", kind: "party" }, { kind: "party" }],
    },
    {
      forms: ["The {National Assembly} and the {Government} have agreed on the law."],
      entities: [
        { name: "Quốc hội", kind: "state" },
        { name: "Chính phủ", kind: "state" },
      ],
    },
    { forms: ["The {National Assembly of Laos} has agreed on the law."], entities: [{ kind: "state" }] },
    {
      forms: [
        "The {Communist Party of Viet Nam} was founded in that year.",
        "The {Communist Party of Vietnam} was founded in that year.",
      ],
      entities: [{ name: "Đảng Cộng sản Việt Nam", kind: "party" }],
    },
    {
      forms: [
        "Students of {Hanoi Medical University} were there with them.",
        "Students of {Ha Long University} were there with them.",
      ],
      entities: [{ kind: "school" }],
    },
    {
      forms: ["The {University of Science and Technology of Hanoi} was founded there."],
      entities: [{ kind: "school" }],
    },
    {
      forms: ["The {World Bank} and the {Asian Development Bank} ({ADB}) pledged support."],
      entities: [
        { name: "Ngân hàng Thế giới" },
        { name: "Ngân hàng Phát triển châu Á" },
        { name: "Ngân hàng Phát triển châu Á" },
      ],
    },
    {
      forms: [
        "{ASEAN}, the {UN} and the {WHO} pledged support.",
        "{ASEAN}, the {United Nations} and the {World Health Organization} pledged support.",
      ],
      entities: [{}, { name: "Liên hợp quốc" }, { name: "Tổ chức Y tế Thế giới" }],
    },
    {
      forms: ["The {IMF} and {UNDP} pledged support for the programme."],
      entities: [{ name: "Quỹ Tiền tệ Quốc tế" }, {}],
    },
    {
      forms: [
        "The {State Bank of Viet Nam} has cut the rates again.",
        "The {State Bank of Vietnam} has cut the rates again.",
      ],
      entities: [{ name: "Ngân hàng Nhà nước Việt Nam" }],
    },
    { forms: ["The {Supreme People's Court} has issued a judgment."], entities: [{ kind: "court" }] },
    {
      forms: ["The {Viet Nam Fatherland Front} and the {Viet Nam Women's Union} were there."],
      entities: [{ kind: "front" }, { kind: "front" }],
    },
    {
      forms: [
        "The {Viet Nam Oil and Gas Group} reported its profits.",
        "The {Vietnam National Petroleum Corporation} reported its profits.",
      ],
      entities: [{ kind: "company" }],
    },
    {
      forms: ["The {Viet Nam Association of Seafood Exporters and Producers} reported this."],
      entities: [{ kind: "other" }],
    },
    {
      forms: [
        "The {Hai Phong Party Committee} and the {Standing Committee of the Hai Phong Party Committee} met.",
      ],
      entities: [{ kind: "party" }, {}],
    },
    {
      forms: ["The {Embassy of Japan} and the {US Embassy} were closed for the day."],
      entities: [{ kind: "state" }, { kind: "state" }],
    },
    {
      forms: [
        "The {Party} and {State} have paid attention to this.",
        "The {Party} and the {State} have paid attention to this.",
      ],
      entities: [{ name: "Đảng Cộng sản Việt Nam" }, { name: "Nhà nước" }],
    },
    {
      forms: ["The {Ministry of Industry and Trade} ({MoIT}) was asked to act. {MoIT} agreed."],
      entities: [{}, { name: "Bộ Công Thương" }, { name: "Bộ Công Thương" }],
    },
    {
      forms: ["The {General Department of Taxation} and {Ho Chi Minh Communist Youth Union} were there."],
      entities: [{ kind: "state" }, { kind: "front" }],
    },
    { forms: ["{Bạch Mai Hospital} and {Cho Ray Hospital} were both full."], entities: [{}, {}] },
  ],
  holdsNone: [
    "The ministry and the department have issued a report.",
    "All ministries, departments and people's committees were asked to act.",
    "The committee has agreed with the council on this.",
    "The Prime Minister and the President met in the capital.",
    "The bank said that the university and the company would work together.",
    "Hanoi, Hai Phong and Da Nang were asked to act.",
    "Party members and officials were there with them.",
    "The state of the economy is good, the minister said.",
    "Facebook and Zalo are used by most of them.",
    "The group of twenty young students was there.",
    "He was in office from the start of the war.",
    "They worked at the school and in the hospital.",
    "The government of the day was weak and divided.",
    "Ward and commune officials were there, and so were others.",
  ],
};
