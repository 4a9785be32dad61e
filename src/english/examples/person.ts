import type { EnglishExamples } from "./english-examples.js";

export const personExamples: EnglishExamples<"person"> = {
  holds: [
    {
      forms: [
        "General Secretary {Nguyen Phu Trong} chaired the meeting.",
        "General Secretary {Nguyễn Phú Trọng} chaired the meeting.",
      ],
      entities: [{ role: "General Secretary" }],
    },
    {
      forms: ["Party General Secretary {To Lam} visited the province."],
      entities: [{ name: "To Lam", role: "Party General Secretary" }],
    },
    {
      forms: ["Prime Minister {Pham Minh Chinh} asked the ministries to act."],
      entities: [{ name: "Pham Minh Chinh", role: "Prime Minister" }],
    },
    {
      forms: ["Deputy Prime Minister {Tran Hong Ha} asked the ministries to act."],
      entities: [{ role: "Deputy Prime Minister" }],
    },
    {
      forms: ["Minister of Foreign Affairs {Bui Thanh Son} met with his counterpart."],
      entities: [{ name: "Bui Thanh Son", role: "Minister of Foreign Affairs" }],
    },
    {
      forms: ["Foreign Minister {Bui Thanh Son} met with his counterpart."],
      entities: [{ role: "Foreign Minister" }],
    },
    {
      forms: ["Deputy Minister of Health {Tran Van Thuan} was there with them."],
      entities: [{ role: "Deputy Minister of Health" }],
    },
    {
      forms: [
        "National Assembly Chairman {Tran Thanh Man} opened the session.",
        "Chairman of the National Assembly {Tran Thanh Man} opened the session.",
      ],
      entities: [{ name: "Tran Thanh Man" }],
    },
    {
      forms: ["{Nguyen Van Tung}, Chairman of the municipal People's Committee, said this was new."],
      entities: [{ name: "Nguyen Van Tung", role: "Chairman of the municipal People's Committee" }],
    },
    {
      forms: ["According to {Le Thi Thu Hang}, spokesperson of the ministry, the talks are over."],
      entities: [{ name: "Le Thi Thu Hang" }],
    },
    {
      forms: ["Mr. {Ky} and Ms {Lan} were there with them.", "Mr {Ky} and Mrs. {Lan} were there with them."],
      entities: [{ name: "Ky" }, { name: "Lan" }],
    },
    {
      forms: [
        "President {Joe Biden} met with the leaders.",
        "US President {Joe Biden} met with the leaders.",
      ],
      entities: [{ name: "Joe Biden" }],
    },
    {
      forms: ["UN Secretary-General {Antonio Guterres} met with the leaders."],
      entities: [{ name: "Antonio Guterres", role: "UN Secretary-General" }],
    },
    {
      forms: ["Ambassador {Marc Knapper} visited the old quarter."],
      entities: [{ name: "Marc Knapper", role: "Ambassador" }],
    },
    {
      forms: ["Prime Minister {Pham Minh Chinh} was there. {Chinh} said the talks were open."],
      entities: [{ name: "Pham Minh Chinh" }, { name: "Pham Minh Chinh" }],
    },
    {
      forms: [
        "The book by {Nguyen Thi Minh Khai} was published.",
        "It was said by {Vo Nguyen Giap} and others.",
      ],
      entities: [{}],
    },
    {
      forms: ["They met with {Naoki Ito}, the former Japanese Ambassador to Viet Nam."],
      entities: [{ role: "former Japanese Ambassador to Viet Nam" }],
    },
    {
      forms: ["General {Phan Van Giang}, Minister of National Defence, was there with them."],
      entities: [{ name: "Phan Van Giang", role: "General" }],
    },
    {
      forms: ["Politburo member and State President {Luong Cuong} was there with them."],
      entities: [{ role: "Politburo member and State President" }],
    },
    {
      forms: ["Lao Prime Minister {Sonexay Siphandone} was there with them."],
      entities: [{ name: "Sonexay Siphandone", role: "Lao Prime Minister" }],
    },
    {
      forms: [
        "Chinese President {Xi Jinping} and his wife were there.",
        "Chinese President {Xi Jinping}'s visit was a success.",
      ],
      entities: [{ name: "Xi Jinping" }],
    },
    { forms: ["Former UN chief {Ban Ki-moon} was there with them."], entities: [{ name: "Ban Ki-moon" }] },
    {
      forms: ["Secretary of the provincial Party Committee {Nguyen Xuan Ky} was there."],
      entities: [{ role: "Secretary of the provincial Party Committee" }],
    },
    {
      forms: ["Dr. {Tran Van Nam} and Prof. {Le Hong Phong} were there."],
      entities: [{ role: "Dr." }, { role: "Prof." }],
    },
    {
      forms: ["Director of the Department of Health {Nguyen Thi Lan} and others were there."],
      entities: [{ role: "Director of the Department of Health" }],
    },
    { forms: ["PRIME MINISTER {PHAM MINH CHINH} MEETS WITH VOTERS"], entities: [{}] },
    {
      forms: ["CEO {Elon Musk} and founder {Bill Gates} were there."],
      entities: [{ name: "Elon Musk" }, { name: "Bill Gates" }],
    },
  ],
  holdsNone: [
    "The Prime Minister and the President met with the ministers.",
    "The General Secretary of the United Nations was there.",
    "They visited Tran Phu Street and Nguyen Hue Boulevard.",
    "Ho Chi Minh City and Ha Long Bay are well known.",
    "The Ministry of Health and the Ministry of Finance were there.",
    "Le Chan district and Ngo Quyen district are in the city.",
    "The Prime Minister's Office was closed on Monday.",
    "They met in Hanoi, Hai Phong, Da Nang and Quang Ninh.",
    "Chairman of the People's Committee and Secretary of the Party Committee were there.",
    "The Deputy Minister said that May and August were better.",
    "Hoang Sa and Truong Sa are archipelagos of the country.",
    "General Department of Taxation officials were there.",
    "The Red River Delta and the Central Highlands were affected.",
    "President Hotel and Victoria Falls are well known.",
    "General Electric and the Member States of the UN were there.",
    "Major Projects and Miss Universe were both on the list.",
  ],
};
