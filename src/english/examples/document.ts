import type { EnglishExamples } from "./english-examples.js";

export const documentExamples: EnglishExamples<"document"> = {
  holds: [
    {
      forms: [
        "{Resolution No. 45-NQ/TW} dated January 24, 2019 of the Politburo sets the goals.",
        "{Resolution 45-NQ/TW} dated 24 January 2019 of the Politburo sets the goals.",
        "{Resolution No 45-NQ/TW}, issued by the Politburo on January 24, 2019, sets the goals.",
        "The Politburo adopted {Resolution No. 45-NQ/TW} on 24/01/2019 to set the goals.",
        "On January 24, 2019, the Politburo issued {Resolution No. 45 - NQ/TW} to set the goals.",
      ],
      entities: [
        {
          docType: "nghi-quyet",
          number: "45",
          symbol: "45-NQ/TW",
          issued: "2019-01-24",
          issuer: "Politburo",
        },
      ],
    },
    {
      forms: [
        "{Decree 30/2020/ND-CP} took effect on that day.",
        "{Decree No. 30/2020/NĐ-CP} took effect on that day.",
        "The {Decree No.30/2020/ND-CP} was signed with effect from that day.",
      ],
      entities: [{ docType: "nghi-dinh", number: "30", year: 2020, symbol: "30/2020/NĐ-CP" }],
    },
    {
      forms: [
        "Government {Decree No. 30/2020/ND-CP} is in force.",
        "The Government's {Decree No. 30/2020/ND-CP} is in force.",
        "The Government has issued {Decree No. 30/2020/ND-CP} and it is in force.",
      ],
      entities: [{ symbol: "30/2020/NĐ-CP", issuer: "Government" }],
    },
    {
      forms: [
        "{Decision No 123/QD-TTg} was signed by the Prime Minister and is in force.",
        "The Prime Minister issued {Decision No. 123/QD-TTg} and it is in force.",
        "The Prime Minister's {Decision 123/QD-TTg} is in force.",
        "Prime Minister Pham Minh Chinh signed {Decision No. 123/QD-TTg} and it is in force.",
      ],
      entities: [{ docType: "quyet-dinh", symbol: "123/QĐ-TTg", issuer: "Prime Minister" }],
    },
    {
      forms: [
        "They studied {Directive 05-CT/TW} and this was reported.",
        "They studied {Directive No. 05-CT/TW}'s contents and reported.",
      ],
      entities: [{ docType: "chi-thi", number: "05", symbol: "05-CT/TW" }],
    },
    {
      forms: ["Pursuant to {Circular No. 18/2015/TT-BYT} of the Ministry of Health, the dossiers are valid."],
      entities: [{ docType: "thong-tu", symbol: "18/2015/TT-BYT", issuer: "Ministry of Health" }],
    },
    {
      forms: ["{Joint Circular No. 09/2014/TTLT-BTP-TANDTC-VKSNDTC} is in force."],
      entities: [{ docType: "thong-tu-lien-tich", symbol: "09/2014/TTLT-BTP-TANDTC-VKSNDTC" }],
    },
    {
      forms: ["The {Conclusion No. 01-KL/TW} was issued with these goals."],
      entities: [{ docType: "ket-luan", symbol: "01-KL/TW" }],
    },
    {
      forms: ["Under {Plan No. 150/KH-UBND} of the Hanoi People's Committee, all schools will open."],
      entities: [{ docType: "ke-hoach", symbol: "150/KH-UBND", issuer: "Hanoi People's Committee" }],
    },
    {
      forms: ["{Resolution No. 12/2021/NQ-HDND} was passed by the provincial People's Council."],
      entities: [{ symbol: "12/2021/NQ-HĐND", issuer: "provincial People's Council" }],
    },
    {
      forms: [
        "{Official Dispatch No. 849/CD-TTg} was sent to the provinces.",
        "{Official Dispatch 849/CĐ-TTg} was sent to the provinces.",
      ],
      entities: [{ docType: "cong-dien", symbol: "849/CĐ-TTg" }],
    },
    {
      forms: ["{Official Letter No. 1234/BTC-TCT} was sent to the provinces."],
      entities: [{ docType: "cong-van", symbol: "1234/BTC-TCT" }],
    },
    {
      forms: ["{Regulation 41-QD/TW} applies to officials from that day."],
      entities: [{ docType: "quy-dinh", symbol: "41-QĐ/TW" }],
    },
    {
      forms: ["{Action Programme No. 12-CTr/TU} of the Hanoi Party Committee was approved."],
      entities: [{ docType: "chuong-trinh-hanh-dong", symbol: "12-CTr/TU", issuer: "Hanoi Party Committee" }],
    },
    {
      forms: ["{Ordinance No. 1210/2016/UBTVQH13} has been replaced."],
      entities: [{ docType: "phap-lenh", symbol: "1210/2016/UBTVQH13" }],
    },
    {
      forms: ["{Law No. 61/2020/QH14} has been amended.", "The {Law No 61/2020/QH14} has been amended."],
      entities: [{ docType: "luat", symbol: "61/2020/QH14" }],
    },
    {
      forms: ["The {Law on Investment No. 61/2020/QH14} has been amended by the assembly."],
      entities: [{ docType: "luat", symbol: "61/2020/QH14", title: "Law on Investment" }],
    },
    {
      forms: [
        "The {2024 Land Law} was adopted and is in force.",
        "The {Land Law 2024} was adopted and is in force.",
        "The {Land Law (2024)} was adopted and is in force.",
      ],
      entities: [{ docType: "luat", year: 2024, title: "Land Law" }],
    },
    {
      forms: [
        "The {2013 Constitution} of the country guarantees these rights.",
        "The {Constitution of 2013} guarantees these rights.",
        "The {Constitution 2013} guarantees these rights.",
      ],
      entities: [{ docType: "hien-phap", year: 2013 }],
    },
    {
      forms: [
        "He was charged under the {2015 Penal Code} with other persons.",
        "He was charged under the {Penal Code 2015} with other persons.",
      ],
      entities: [{ docType: "bo-luat", year: 2015 }],
    },
    {
      forms: [
        "The {2020 Law on Environmental Protection} is in force.",
        "The {Law on Environmental Protection 2020} is in force.",
      ],
      entities: [{ docType: "luat", year: 2020, title: "Law on Environmental Protection" }],
    },
    {
      forms: [
        "{Resolutions No. 18-NQ/TW} and {19-NQ/TW} were reviewed.",
        "{Resolutions No. 18} and {19-NQ/TW} were reviewed.",
        "{Resolution No. 18-NQ/TW} and {No. 19-NQ/TW} were reviewed.",
      ],
      entities: [{ symbol: "18-NQ/TW" }, { symbol: "19-NQ/TW" }],
    },
    {
      forms: [
        "Implementation of {Directive 05} was reviewed.",
        "Implementation of {Directive No. 05} was reviewed.",
      ],
      entities: [{ docType: "chi-thi", number: "05" }],
    },
    {
      forms: ["{Project 06} of the Government was praised by the minister."],
      entities: [{ docType: "de-an", number: "06" }],
    },
    {
      forms: ["The goals ({52-NQ/TW}) were reviewed by all ministries."],
      entities: [{ docType: "nghi-quyet", symbol: "52-NQ/TW" }],
    },
    {
      forms: [
        "The {Resolution of the 13th National Party Congress} was implemented.",
        "The {Resolution of the 13th Party Congress} was implemented.",
      ],
      entities: [{ docType: "nghi-quyet" }],
    },
    {
      forms: [
        "{Decree No. 35/2022/ND-CP} on industrial parks and economic zones took effect.",
        "{Decree 35/2022/ND-CP} on industrial parks and economic zones, which is new, took effect.",
      ],
      entities: [{ symbol: "35/2022/NĐ-CP", title: "industrial parks and economic zones" }],
    },
    {
      forms: ["{Notice No. 26-TB/TW} was issued and {Guideline No. 36-HD/VPTW} followed."],
      entities: [
        { docType: "thong-bao", symbol: "26-TB/TW" },
        { docType: "huong-dan", symbol: "36-HD/VPTW" },
      ],
    },
  ],
  holdsNone: [
    "The resolution was adopted by all the members.",
    "These resolutions, decrees and decisions were reviewed.",
    "The plan for 2024 includes 15 projects.",
    "The ministry has 5 projects and 12 plans.",
    "Resolution 2231 of the UN Security Council was adopted.",
    "UN Resolution 1701 was adopted in 2006.",
    "The decision of 5 members was rejected.",
    "Plan 5 projects for the next year, the minister said.",
    "The law of 3 people was not known.",
    "The report covers 63 provinces and cities.",
    "A joint statement was issued after the talks.",
    "Law enforcement forces were there in 2024.",
    "The Law on Investment has been amended by the assembly.",
    "The score was 2-1 at the end of the match.",
    "Circulars and directives of the ministry were sent.",
    "The Constitution guarantees these rights.",
    "Harvard Law School opened its doors in 2020.",
    "Report 100 percent of the cases to the ministry.",
  ],
};
