import type { Examples } from "../example.js";
import { issueExamples } from "./issue-examples.js";

const resolution52 = { docType: "nghi-quyet", number: "52", symbol: "52-NQ/TW" };
const decree30 = { docType: "nghi-dinh", number: "30", year: 2020, symbol: "30/2020/NĐ-CP" };

export const documentExamples: Examples<"document"> = {
  description:
    "a reference to one official document, by number and symbol, congress or plenum, or name and year",
  holds: [
    {
      forms: [
        "{Nghị quyết số 52-NQ/TW}",
        "{Nghị quyết 52-NQ/TW}",
        "{nghị quyết số 52-NQ/TW} và kế hoạch hành động",
        "{Nghị quyết số: 52-NQ/TW}",
        "{Nghị quyết số 52- NQ/TW}",
        "{Nghị quyết số 52 - NQ / TW}",
        "{Nghị quyết số 52–NQ/TW}",
        "{Nghị quyết số 52/NQ-TW} (gạch ngang và gạch chéo đổi chỗ)",
        "{Nghị quyết số 52 NQ/TW} (mất gạch ngang)",
        "{Nghị quyết số 52-NQ/TƯ}",
        "{Nghị quyết số 52-NQ/Tw}",
        "{Nghị quyết số 52-NQ/T.Ư} của Bộ Chính trị",
        "{NGHỊ QUYẾT SỐ 52-NQ/TW}",
        "{NQ 52-NQ/TW}",
        "theo {52-NQ/TW}",
      ],
      entities: [resolution52],
    },
    {
      forms: [
        "{Nghị định số 30/2020/NĐ-CP}",
        "{Nghị định 30/2020/NĐ-CP}",
        "{Nghị định số 30/2020/NÐ-CP}",
        "{Nghị định số 30/2020/ND-CP}",
        "{nghị định 30/2020/nđ-cp}",
        "{NĐ 30/2020/NĐ-CP}",
        "Điều 10 {Nghị định 30/2020/NĐ-CP}",
        "({30/2020/NĐ-CP})",
      ],
      entities: [decree30],
    },
    {
      forms: ["{Số: 1678/NQ-UBTVQH15}", "{Nghị quyết số 1678/NQ-UBTVQH15}"],
      entities: [{ docType: "nghi-quyet", number: "1678", symbol: "1678/NQ-UBTVQH15" }],
    },
    {
      forms: [
        "{Quyết định số 370/QĐ-TTg}",
        "{Quyết định 370 / QĐ - TTg}",
        "{Quyết định 370/QĐ-TTG}",
        "{Quyết định số 370/QĐ/TTg}",
      ],
      entities: [{ docType: "quyet-dinh", number: "370", symbol: "370/QĐ-TTg" }],
    },
    {
      forms: ["{Nghị quyết số 68- NQ/TW}"],
      entities: [{ docType: "nghi-quyet", number: "68", symbol: "68-NQ/TW" }],
    },
    {
      forms: ["{Nghị quyết số 16/NQ-TW}", "{Nghị quyết 16-NQ/TW}"],
      entities: [{ docType: "nghi-quyet", number: "16", symbol: "16-NQ/TW" }],
    },
    {
      forms: [
        "{Chương trình hành động số 12-CTr/TU}",
        "{Chương trình hành động 12-CTr/TU}",
        "{Chương trình hành động số 12-Ctr/TU}",
      ],
      entities: [{ docType: "chuong-trinh-hanh-dong", number: "12", symbol: "12-CTr/TU" }],
    },
    { forms: ["{Quyết định số 244-QĐ/TU}"], entities: [{ docType: "quyet-dinh", symbol: "244-QĐ/TU" }] },
    { forms: ["{Quy định 41-QĐ/TW}"], entities: [{ docType: "quy-dinh", number: "41", symbol: "41-QĐ/TW" }] },
    { forms: ["{Quy định số 19-QĐi/TU}"], entities: [{ docType: "quy-dinh", symbol: "19-QĐi/TU" }] },
    { forms: ["{Quy định số 04-QyĐ/ĐU}"], entities: [{ docType: "quy-dinh", symbol: "04-QyĐ/ĐU" }] },
    { forms: ["{Báo cáo số 610-BC/BTGTU}"], entities: [{ docType: "bao-cao", symbol: "610-BC/BTGTU" }] },
    {
      forms: ["{Thông báo Kết luận số 26-TB/TW}"],
      entities: [{ docType: "thong-bao-ket-luan", symbol: "26-TB/TW" }],
    },
    { forms: ["{Hướng dẫn số 36-HD/VPTW}"], entities: [{ docType: "huong-dan", symbol: "36-HD/VPTW" }] },
    {
      forms: ["{Hướng dẫn số 23-HD/BTGDVTW}"],
      entities: [{ docType: "huong-dan", symbol: "23-HD/BTGDVTW" }],
    },
    {
      forms: ["{Tờ trình số 111-TTr/UBKTTW}"],
      entities: [{ docType: "to-trinh", symbol: "111-TTr/UBKTTW" }],
    },
    {
      forms: ["{Quyết định số 367-QĐ/TWĐTN-VP}"],
      entities: [{ docType: "quyet-dinh", symbol: "367-QĐ/TWĐTN-VP" }],
    },
    { forms: ["{Kế hoạch số 150-KH/TU}"], entities: [{ docType: "ke-hoach", symbol: "150-KH/TU" }] },
    { forms: ["{Kết luận số 62 KL/TW}"], entities: [{ docType: "ket-luan", symbol: "62-KL/TW" }] },
    {
      forms: ["{Nghị định số 136/2018/NĐ-CP}"],
      entities: [{ docType: "nghi-dinh", symbol: "136/2018/NĐ-CP", year: 2018 }],
    },
    {
      forms: ["{Thông tư số 03/2018/TT-BTNMT}", "{Thông tư 03/2018/TT-BTNMT}", "{thông tư 03/2018/TT-BTNMT}"],
      entities: [{ docType: "thong-tu", number: "03", year: 2018, symbol: "03/2018/TT-BTNMT" }],
    },
    { forms: ["{Thông tư số 51/2025/TT-BTС} (С của chữ Kirin)"], entities: [{ symbol: "51/2025/TT-BTC" }] },
    {
      forms: ["{Thông tư liên tịch số 09/2014/TTLT-BTP-TANDTC-VKSNDTC}"],
      entities: [{ docType: "thong-tu-lien-tich", symbol: "09/2014/TTLT-BTP-TANDTC-VKSNDTC" }],
    },
    { forms: ["{Nghị quyết số 01/NQ-CP}", "{Nghị quyết số 01-NQ/CP}"], entities: [{ symbol: "01/NQ-CP" }] },
    {
      forms: ["{Nghị quyết số 66.7/2025/NQ-CP}"],
      entities: [{ number: "66.7", year: 2025, symbol: "66.7/2025/NQ-CP" }],
    },
    {
      forms: ["{Nghị quyết số 24/2022/QH15}"],
      entities: [{ docType: "nghi-quyet", year: 2022, symbol: "24/2022/QH15" }],
    },
    {
      forms: ["{Luật số 45/2019/QH14}"],
      entities: [{ docType: "luat", number: "45", symbol: "45/2019/QH14" }],
    },
    {
      forms: ["{Pháp lệnh số 1210/2016/UBTVQH13}"],
      entities: [{ docType: "phap-lenh", symbol: "1210/2016/UBTVQH13" }],
    },
    { forms: ["{Lệnh số 05/2024/L-CTN}"], entities: [{ docType: "lenh", symbol: "05/2024/L-CTN" }] },
    { forms: ["{Công điện 849/CĐ-TTg}"], entities: [{ docType: "cong-dien", symbol: "849/CĐ-TTg" }] },
    {
      forms: ["{Công văn số 1234/BTC-TCT}"],
      entities: [{ docType: "cong-van", number: "1234", symbol: "1234/BTC-TCT" }],
    },
    {
      forms: ["{Công văn hỏa tốc số 2938/UBND-KGVX}", "{công văn 2938/UBND-KGVX}"],
      entities: [{ symbol: "2938/UBND-KGVX" }],
    },
    {
      forms: ["{Quyết định số 704/QĐ-UBND}", "{quyết định 704/QĐ-UBND}"],
      entities: [{ symbol: "704/QĐ-UBND" }],
    },
    {
      forms: ["{Nghị quyết số 12/2021/NQ-HĐND}"],
      entities: [{ number: "12", year: 2021, symbol: "12/2021/NQ-HĐND" }],
    },
    {
      forms: ["{kết luận giám định số: 100/KLGĐ}"],
      entities: [{ docType: "ket-luan-giam-dinh", number: "100" }],
    },
    {
      forms: ["{Kết luận thanh tra số 15/KL-TTCP}"],
      entities: [{ docType: "ket-luan-thanh-tra", symbol: "15/KL-TTCP" }],
    },
    { forms: ["{Sắc lệnh số 145/SL}"], entities: [{ docType: "sac-lenh", number: "145", symbol: "145/SL" }] },
    {
      forms: ["{Chỉ thị 05}", "{Chỉ thị số 05} gắn với biểu dương", "kết quả {chỉ thị 05}, tỉnh đã"],
      entities: [{ docType: "chi-thi", number: "05" }],
    },
    {
      forms: ["{Nghị quyết số 09}", "{Nghị quyết 09} phát triển công nghiệp văn hóa"],
      entities: [{ docType: "nghi-quyet", number: "09" }],
    },
    { forms: ["{Đề án số 01}", "{Đề án 06} của Chính phủ"], entities: [{ docType: "de-an" }] },
    { forms: ["{Chương trình 30a}"], entities: [{ docType: "chuong-trinh", number: "30a" }] },
    { forms: ["{quyết định số 704} về việc"], entities: [{ docType: "quyet-dinh", number: "704" }] },
    {
      forms: ["{nghị định 20/2017}", "{Nghị định 20-2017}"],
      entities: [{ docType: "nghi-dinh", number: "20", year: 2017 }],
    },
    {
      forms: ["{nghị định 123} năm 2015", "{Nghị định số 123} năm 2015"],
      entities: [{ number: "123", year: 2015 }],
    },
    { forms: ["{Văn bản số 336}", "{văn bản 336}"], entities: [{ docType: "van-ban", number: "336" }] },
    {
      forms: ["{Nghị quyết số 18}, {19-NQ/TW}", "{Nghị quyết số 18} và {19-NQ/TW}"],
      entities: [
        { number: "18", symbol: "18-NQ/TW" },
        { number: "19", symbol: "19-NQ/TW" },
      ],
    },
    {
      forms: ["{văn bản 10697} & {11028/UBND-KGVX}"],
      entities: [{ symbol: "10697/UBND-KGVX" }, { symbol: "11028/UBND-KGVX" }],
    },
    {
      forms: ["{Nghị quyết 19} và {35}", "{Nghị quyết 19} và {35}.", "{Nghị quyết số 19}, {số 35}"],
      entities: [{ number: "19" }, { number: "35" }],
    },
    {
      forms: ["{thông tư 01}, {36}, {37}"],
      entities: [{ number: "01" }, { number: "36" }, { number: "37" }],
    },
    {
      forms: ["{thông tư số 08} và {09/2018}"],
      entities: [{ number: "08" }, { number: "09", year: 2018 }],
    },
    {
      forms: ["{Luật Đất đai 2024}", "{Luật Đất đai năm 2024}", "khoản 2 Điều 5 {Luật Đất đai năm 2024}"],
      entities: [{ docType: "luat", year: 2024 }],
    },
    {
      forms: ["{Luật Đất đai số 45/2013/QH13}"],
      entities: [{ docType: "luat", number: "45", symbol: "45/2013/QH13" }],
    },
    {
      forms: ["{Luật Hàng không dân dụng Việt Nam số 66/2006/QH11}"],
      entities: [{ number: "66", symbol: "66/2006/QH11" }],
    },
    {
      forms: ["{Bộ luật Hình sự 2015}", "{Bộ luật Hình sự năm 2015}", "{bộ luật hình sự 2015}"],
      entities: [{ docType: "bo-luat", year: 2015 }],
    },
    {
      forms: ["{Luật Phòng, chống tác hại của rượu, bia năm 2019}"],
      entities: [{ docType: "luat", year: 2019 }],
    },
    {
      forms: ["{Luật Hỗ trợ doanh nghiệp nhỏ và vừa năm 2017}"],
      entities: [{ docType: "luat", year: 2017 }],
    },
    { forms: ["{Hiến pháp năm 2013}", "{Hiến pháp 2013}"], entities: [{ docType: "hien-phap", year: 2013 }] },
    { forms: ["{Luật 2000}"], entities: [{ docType: "luat", year: 2000 }] },
    {
      forms: [
        "{Nghị quyết Đại hội XIII của Đảng}",
        "{Nghị quyết Đại hội lần thứ XIII của Đảng}",
        "{Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng}",
        "{Nghị quyết Đại hội XIII}",
        "{nghị quyết Đại hội XIII của Đảng}",
        "{Nghị quyết Đại hội XVI Đảng bộ thành phố}",
        "{Nghị quyết Đại hội XVII Đảng bộ TP}",
        "{Nghị quyết Đại hội XVII của Đảng bộ TP Hà Nội}",
        "{Nghị quyết Đại hội Đảng bộ tỉnh}, nhất là",
        "{Nghị quyết Đại hội XIX của Đảng bộ tỉnh}, nhiệm kỳ 2020-2025",
        "{Nghị quyết Đại hội Đảng bộ tỉnh Hà Nam lần thứ XX}",
        "{Nghị quyết Đại hội đại biểu Đảng bộ huyện Kim Bảng lần thứ 26}",
        "{Nghị quyết Đại hội đại biểu phụ nữ toàn quốc lần thứ 13}",
      ],
      entities: [{ docType: "nghi-quyet" }],
    },
    {
      forms: [
        "{Nghị quyết Trung ương 4 khóa XIII của Đảng}",
        "{Nghị quyết Trung ương 4 khoá XIII}",
        "{Nghị quyết Trung ương 4 (khóa XII)}, trong đó",
        "{Nghị quyết Trung ương 4, khóa XI}",
        "{Nghị quyết Trung ương 4}, Chỉ thị",
        "{Nghị quyết Trung ương sáu} về",
        "{Nghị quyết Hội nghị Trung ương 4}",
        "{Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII}",
      ],
      entities: [{ docType: "nghi-quyet" }],
    },
    { forms: ["{Kết luận số 5-KL/TUQN}"], entities: [{ symbol: "5-KL/TUQN" }] },
    { forms: ["{Kế hoạch số 12/KH-MTTQ-BTT}"], entities: [{ symbol: "12/KH-MTTQ-BTT" }] },
    {
      forms: ["{Luật An ninh mạng (2018)}"],
      entities: [{ docType: "luat", year: 2018, title: "Luật An ninh mạng" }],
    },
    ...issueExamples,
  ],
  holdsNone: [
    "các nghị quyết, chỉ thị của Đảng",
    "Nghị quyết về cơ chế đặc thù",
    "Nghị quyết này có hiệu lực từ ngày ký",
    "các Nghị quyết Đại hội Đảng, gắn với thực tiễn",
    "nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020-2025",
    "Nghị quyết Đại hội Đảng các cấp",
    "Kế hoạch 5 năm (2011-2015)",
    "kế hoạch 15 phút",
    "chương trình 60 phút",
    "báo cáo 100% số ca",
    "Báo cáo 100% số ca",
    "quyết định 50-50",
    "thông báo 13 phụ huynh",
    "Thông báo 13 phụ huynh",
    "luật 3 người",
    "luật sư Nguyễn Văn A năm 2015",
    "thi hành kỷ luật năm 2020",
    "tàu ngầm Đề án 636.3, Đề án 995A",
    "văn bản 3 bên",
    "Đề án 1 triệu héc-ta lúa",
    "10 Chương trình công tác của Thành ủy",
    "đã ban hành 3 chỉ thị, 17 thông báo",
    "Luật Phòng cháy, chữa cháy và pháp luật về kinh doanh bảo hiểm",
    "Thông báo 15/3/2020",
    "đạt 2/3 số phiếu",
    "tỷ số 2-1",
    "Công ty Luật 2000 tuyển dụng",
    "Nghị quyết 5 điểm, chỉ thị 3 nội dung",
    "Quyết định 5 người được đi",
    "nghị quyết 2231 của Hội đồng Bảo an",
    "nghị quyết 1973 của Liên Hợp Quốc",
  ],
};
