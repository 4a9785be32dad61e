import type { EnglishExamples } from "./english-examples.js";

export const locationExamples: EnglishExamples<"location"> = {
  holds: [
    {
      forms: [
        "The conference was held in {Ha Noi} by the ministry.",
        "The conference was held in {Hanoi} by the ministry.",
        "The conference was held in {Hà Nội} by the ministry.",
        "The conference was held in {Ha Noi city} by the ministry.",
      ],
      entities: [{ name: "Hà Nội", level: "province", code: "01" }],
    },
    {
      forms: [
        "They visited {Quang Ninh province} and met with the people.",
        "They visited {Quang Ninh Province} and met with the people.",
        "They visited {Quang Ninh} and met with the people.",
      ],
      entities: [{ name: "Quảng Ninh", level: "province", code: "22" }],
    },
    {
      forms: ["They visited the province of {Quang Ninh} and met with the people."],
      entities: [{ name: "Quảng Ninh" }],
    },
    {
      forms: [
        "They visited {Hai Phong} and {Da Nang} with their families.",
        "They visited {Hai Phong city} and {Da Nang city} with their families.",
      ],
      entities: [
        { name: "Hải Phòng", code: "31" },
        { name: "Đà Nẵng", code: "48" },
      ],
    },
    {
      forms: [
        "{Ho Chi Minh City} is the largest city of the country.",
        "{HCM City} is the largest city of the country.",
      ],
      entities: [{ name: "Hồ Chí Minh", level: "province", code: "79" }],
    },
    {
      forms: [
        "{Viet Nam} has agreed with the other countries.",
        "{Vietnam} has agreed with the other countries.",
        "{Vietnam}'s leaders have agreed with the other countries.",
      ],
      entities: [{ name: "Việt Nam", level: "country" }],
    },
    {
      forms: ["{Viet Nam}, {Laos} and {Cambodia} strengthen ties"],
      entities: [{}, { name: "Lào", level: "country" }, { name: "Campuchia", level: "country" }],
    },
    {
      forms: [
        "They visited the {United States} and the {United Kingdom} with others.",
        "They visited the {US} and the {UK} with others.",
      ],
      entities: [{ name: "Hoa Kỳ" }, { name: "Anh" }],
    },
    {
      forms: ["{Japan}, {China} and {South Korea} were the largest investors."],
      entities: [{ name: "Nhật Bản" }, { name: "Trung Quốc" }, { name: "Hàn Quốc" }],
    },
    {
      forms: [
        "They live in {Ba Dinh district} with their families.",
        "They live in {Ba Dinh District} with their families.",
      ],
      entities: [{ name: "quận Ba Đình", level: "district", code: "001" }],
    },
    {
      forms: ["They live in {Cat Hai district} with their families."],
      entities: [{ name: "huyện Cát Hải", level: "district" }],
    },
    {
      forms: ["They live in {Ba Dinh district}, {Ha Noi}, with their families."],
      entities: [{ name: "quận Ba Đình" }, { name: "Hà Nội" }],
    },
    {
      forms: ["The {Mekong Delta} and the {Red River Delta} were affected."],
      entities: [{ name: "Đồng bằng sông Cửu Long", level: "region" }, { name: "Đồng bằng sông Hồng" }],
    },
    {
      forms: ["{Southeast Asia} and {Europe} are growing markets."],
      entities: [{ name: "Đông Nam Á", level: "region" }, { name: "châu Âu" }],
    },
    {
      forms: ["The {East Sea} must be a sea of peace and friendship."],
      entities: [{ name: "Biển Đông", level: "other" }],
    },
    {
      forms: ["They landed at {Noi Bai International Airport} in the morning."],
      entities: [{ level: "other" }],
    },
    {
      forms: ["The office is at 43 {Trang Tien Street} in the old quarter."],
      entities: [{ level: "other" }],
    },
    { forms: ["Ships can be received at {Lach Huyen Port} and {Cai Mep Port} now."], entities: [{}, {}] },
    {
      forms: ["He met him in {London} and then in {Geneva} with others."],
      entities: [{ name: "London" }, { name: "Geneva" }],
    },
    {
      forms: ["They visited {Ha Long city} and {Nha Trang} with their families."],
      entities: [{ level: "district" }, { level: "district" }],
    },
    { forms: ["{Ha Long Bay} is one of the world's best places."], entities: [{ level: "other" }] },
    {
      forms: ["The {Central Highlands} exports coffee to other countries."],
      entities: [{ name: "Tây Nguyên", level: "region" }],
    },
    { forms: ["They visited the {Truong Sa archipelago} with soldiers."], entities: [{ name: "Trường Sa" }] },
    { forms: ["The {Mekong River} and {Hoan Kiem Lake} were both clean."], entities: [{}, {}] },
    { forms: ["{SOCIALIST REPUBLIC OF VIET NAM}"], entities: [{ name: "Việt Nam" }] },
    {
      forms: ["{Thua Thien-Hue} and {Ba Ria-Vung Tau} were affected by the storm."],
      entities: [{ name: "Thừa Thiên Huế" }, { name: "Bà Rịa - Vũng Tàu" }],
    },
    {
      forms: ["The southern province of {Dong Nai} and the city of {Can Tho} were affected."],
      entities: [{ name: "Đồng Nai", code: "75" }, { name: "Cần Thơ" }],
    },
    {
      forms: ["They visited {Yunnan province} and {New York} with others."],
      entities: [{ level: "region" }, {}],
    },
  ],
  holdsNone: [
    "The city and the province have agreed with the district.",
    "The northern province was affected by the storm.",
    "The Ministry of Health and the Government were there.",
    "Prime Minister Pham Minh Chinh was there with them.",
    "They worked in the capital and in the old quarter.",
    "The Hanoi People's Committee and Hai Phong Party Committee met.",
    "Every commune and every ward has its own office.",
    "The Vietnamese people and their Japanese friends were there.",
    "He said that the road and the bridge were new.",
    "March and May are the best months for a visit.",
    "Each city in the region has its own airport.",
    "The State Bank of Viet Nam has cut the rates again.",
    "They can reach us by telephone or by mail.",
    "Nguyen Van Tung was there with other officials.",
  ],
};
