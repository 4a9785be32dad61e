import type { Held } from "../example.js";

/** What the words around a document say of its issue: day, issuer and title. */
export const issueExamples: readonly Held<"document">[] = [
  {
    forms: ["{báo cáo của Ủy ban nhân dân tỉnh số 218/BC-UBND}"],
    entities: [{ docType: "bao-cao", symbol: "218/BC-UBND", issuer: "Ủy ban nhân dân tỉnh" }],
  },
  {
    forms: ["Bám sát {Kế hoạch 39} của Thành ủy"],
    entities: [{ docType: "ke-hoach", number: "39", issuer: "Thành ủy" }],
  },
  {
    forms: [
      "{Kết luận số 01-KL/TW} ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện",
      "{Kết luận số 01-KL/TW}, ngày 18/5/2021 của Bộ Chính trị khóa XIII về tiếp tục thực hiện",
      "{Kết luận số 01-KL/TW} (ngày 18/5/2021) của Bộ Chính trị “về tiếp tục thực hiện”",
      "{Kết luận số 01-KL/TW} ngày 18-5-2021 của Bộ Chính trị “Về tiếp tục thực hiện”",
    ],
    entities: [
      { symbol: "01-KL/TW", issued: "2021-05-18", issuer: "Bộ Chính trị", title: "tiếp tục thực hiện" },
    ],
  },
  {
    forms: ["Ngày 3/7/2021, Thành ủy Hải Phòng ban hành {Chương trình hành động số 12-CTr/TU}"],
    entities: [{ issued: "2021-07-03", issuer: "Thành ủy Hải Phòng" }],
  },
  {
    forms: ["Ngày 29-1-2003, UBND tỉnh Nghệ An ra {Nghị quyết số 24 - NQ/UBND}"],
    entities: [{ symbol: "24/NQ-UBND", issued: "2003-01-29", issuer: "UBND tỉnh Nghệ An" }],
  },
  {
    forms: ["Xét đề nghị của Sở Tư pháp tại {Tờ trình số 34/TTr-STP} ngày 26/7/2017"],
    entities: [{ symbol: "34/TTr-STP", issued: "2017-07-26", issuer: "Sở Tư pháp" }],
  },
  {
    forms: ["Ngày 5/10, Thủ tướng ký ban hành {Nghị định số 136/2018/NĐ-CP}"],
    entities: [{ issued: "2018-10-05", issuer: "Thủ tướng" }],
  },
  {
    forms: [
      "{Thông tư 02/2016/TT-BXD} của Bộ Xây dựng",
      "{Thông tư 02/2016/TT-BXD} của Bộ trưởng Bộ Xây dựng",
    ],
    entities: [{ issuer: "Bộ Xây dựng" }],
  },
  {
    forms: [
      "{Nghị quyết 15-NQ/TW} của Bộ Chính trị ngày 5/5/2022 về phương hướng phát triển",
      "{Nghị quyết 15-NQ/TW}, ngày 5/5/2022, của Bộ Chính trị về phương hướng phát triển",
    ],
    entities: [{ issued: "2022-05-05", issuer: "Bộ Chính trị", title: "phương hướng phát triển" }],
  },
  {
    forms: ["{Nghị định số 122/2017/NĐ-CP} do Chính phủ ban hành ngày 13/11/2017"],
    entities: [{ issued: "2017-11-13", issuer: "Chính phủ" }],
  },
  {
    forms: [
      "{Thông tư số 09/2023/TT-BKHĐT} quy định hệ thống chỉ tiêu ngày 09/10/2023 của Bộ Kế hoạch và Đầu tư",
    ],
    entities: [{ issued: "2023-10-09", issuer: "Bộ Kế hoạch và Đầu tư" }],
  },
  {
    forms: ["{Nghị quyết số 128/NQ-CP} được Chính phủ ban hành ngày 11/10/2021"],
    entities: [{ issued: "2021-10-11", issuer: "Chính phủ" }],
  },
  { forms: ["Bộ Y tế ban hành {Thông tư số 05/2020/TT-BYT}"], entities: [{ issuer: "Bộ Y tế" }] },
  {
    forms: ["{Nghị quyết 19} và {35} của Bộ Chính trị", "{Nghị quyết số 19}, {số 35} của Bộ Chính trị"],
    entities: [{ issuer: "Bộ Chính trị" }, { issuer: "Bộ Chính trị" }],
  },
  {
    forms: [
      "{Nghị quyết số 19-NQ/TW} về nông nghiệp, nông dân, nông thôn",
      "{Nghị quyết số 19-NQ/TW} về nông nghiệp, nông dân, nông thôn, trong đó chú ý",
      "{Nghị quyết số 19-NQ/TW} về nông nghiệp, nông dân, nông thôn, Ban Tuyên giáo đã",
    ],
    entities: [{ title: "nông nghiệp, nông dân, nông thôn" }],
  },
  {
    forms: ["{Quyết định số 12/QĐ-LĐTBXH} của Bộ Lao động - Thương binh và Xã hội"],
    entities: [{ issuer: "Bộ Lao động - Thương binh và Xã hội" }],
  },
];
