import type { Examples } from "../example.js";

export const quantityExamples: Examples<"quantity"> = {
  description: "a number and what it counts, measures or is a share of",
  holds: [
    {
      forms: [
        "hơn {13.500 lượt đăng ký}",
        "trên {13.500 lượt đăng ký}",
        "hơn {13,500 lượt đăng ký}",
        "hơn {13 500 lượt đăng ký}",
      ],
      entities: [{ value: 13500, unit: "lượt đăng ký", approx: ">" }],
    },
    { forms: ["{2447 tổ kiểm soát} tại thôn"], entities: [{ value: 2447, unit: "tổ kiểm soát" }] },
    {
      forms: ["đạt {97,5%}", "đạt {97.5%}", "đạt {97,5 %}", "đạt {97,5 phần trăm}"],
      entities: [{ value: 97.5, unit: "%" }],
    },
    { forms: ["{1.234.567,8 tấn}", "{1,234,567.8 tấn}"], entities: [{ value: 1234567.8, unit: "tấn" }] },
    { forms: ["{1.234.567 người}", "{1,234,567 người}"], entities: [{ value: 1234567, unit: "người" }] },
    {
      forms: ["gần {3,5 triệu điện thoại thông minh} cài đặt"],
      entities: [{ value: 3500000, unit: "điện thoại thông minh", approx: "<" }],
    },
    {
      forms: ["hơn {1 triệu cán bộ, đảng viên} tham gia"],
      entities: [{ value: 1000000, unit: "cán bộ, đảng viên" }],
    },
    {
      forms: ["hơn {147 nghìn tin, bài} liên quan", "hơn {147 ngàn tin, bài} liên quan"],
      entities: [{ value: 147000, unit: "tin, bài", approx: ">" }],
    },
    {
      forms: ["{60 tỉnh, thành phố}", "{60 tỉnh, thành phố}, trong đó"],
      entities: [{ value: 60, unit: "tỉnh, thành phố" }],
    },
    {
      forms: ["trên {40 văn bản} lãnh đạo, chỉ đạo"],
      entities: [{ value: 40, unit: "văn bản", approx: ">" }],
    },
    { forms: ["{3 hội nghị trực tuyến} triển khai"], entities: [{ value: 3, unit: "hội nghị trực tuyến" }] },
    {
      forms: ["{102/163 điều kiện đầu tư kinh doanh} (chiếm"],
      entities: [{ value: 102 / 163, unit: "điều kiện đầu tư kinh doanh" }],
    },
    { forms: ["bằng {1/10 số ca}."], entities: [{ value: 0.1, unit: "số ca" }] },
    { forms: ["đạt {2/3 số phiếu}"], entities: [{ value: 2 / 3, unit: "số phiếu" }] },
    { forms: ["{hai phần ba số phiếu}"], entities: [{ value: 2 / 3, unit: "số phiếu" }] },
    {
      forms: ["{172 người} chết, {3 người} bị thương"],
      entities: [{ value: 172, unit: "người" }, { value: 3 }],
    },
    { forms: ["{195.929 ha lúa}", "{195.929 héc ta lúa}"], entities: [{ value: 195929 }] },
    { forms: ["{20.000 lượt khám chữa bệnh}"], entities: [{ value: 20000, unit: "lượt khám chữa bệnh" }] },
    {
      forms: ["{500.000 doanh nghiệp Việt Nam} sắp được"],
      entities: [{ value: 500000, unit: "doanh nghiệp Việt Nam" }],
    },
    { forms: ["hơn {1 nghìn nhóm Zalo} với"], entities: [{ value: 1000, unit: "nhóm Zalo" }] },
    {
      forms: ["{17 giải A}, {2 giải B} và {1 giải C}"],
      entities: [{ value: 17, unit: "giải A" }, { value: 2 }, { value: 1, unit: "giải C" }],
    },
    { forms: ["có {387 F0}"], entities: [{ value: 387, unit: "F0" }] },
    { forms: ["{13.500 ca COVID-19 mới}"], entities: [{ value: 13500, unit: "ca COVID-19 mới" }] },
    { forms: ["{03 Thông tư} thuộc lĩnh vực"], entities: [{ value: 3, unit: "Thông tư" }] },
    {
      forms: ["{61 tàu}/{418 ngư dân}"],
      entities: [
        { value: 61, unit: "tàu" },
        { value: 418, unit: "ngư dân" },
      ],
    },
    { forms: ["trong số {48 quốc gia thành viên}"], entities: [{ value: 48, unit: "quốc gia thành viên" }] },
    {
      forms: ["{hai hình thức}", "{2 hình thức}", "{Hai hình thức} này"],
      entities: [{ value: 2, unit: "hình thức" }],
    },
    {
      forms: ["{hai mươi mốt nghìn không trăm mười một người}"],
      entities: [{ value: 21011, unit: "người" }],
    },
    { forms: ["{ba mươi lăm đại biểu}", "{35 đại biểu}"], entities: [{ value: 35, unit: "đại biểu" }] },
    { forms: ["{hai trăm linh năm hộ}", "{hai trăm lẻ năm hộ}"], entities: [{ value: 205, unit: "hộ" }] },
    { forms: ["{một nghìn hai trăm cây}"], entities: [{ value: 1200, unit: "cây" }] },
    { forms: ["Triển khai {năm nhiệm vụ trọng tâm}"], entities: [{ value: 5, unit: "nhiệm vụ trọng tâm" }] },
    {
      forms: ["{3 triệu rưỡi đồng}", "{3,5 triệu đồng}", "{ba triệu rưỡi đồng}", "{3 triệu 500 nghìn đồng}"],
      entities: [{ value: 3500000, unit: "đồng", currency: "VND" }],
    },
    { forms: ["{2 vạn người}", "{hai vạn người}"], entities: [{ value: 20000, unit: "người" }] },
    {
      forms: ["{5 nghìn tỷ đồng}", "{5.000 tỷ đồng}", "{5 ngàn tỉ đồng}", "{năm nghìn tỷ đồng}"],
      entities: [{ value: 5e12, unit: "đồng" }],
    },
    {
      forms: ["gần {713 tỉ đồng}", "gần {713 tỷ đồng}", "gần {713 tỷ}"],
      entities: [{ value: 713e9, unit: "đồng", currency: "VND", approx: "<" }],
    },
    { forms: ["hơn {638.5 tỉ đồng}", "hơn {638,5 tỷ đồng}"], entities: [{ value: 638.5e9, approx: ">" }] },
    {
      forms: ["{50.000đ}", "{50.000 đ}", "{50.000 VNĐ}", "{50 nghìn đồng}"],
      entities: [{ value: 50000, unit: "đồng", currency: "VND" }],
    },
    {
      forms: ["{1,5 tỷ USD}", "{$1,5 tỷ}", "{1,5 tỷ đô la Mỹ}", "{1,5 tỷ US$}"],
      entities: [{ value: 1.5e9, unit: "USD", currency: "USD" }],
    },
    {
      forms: ["{200 triệu EUR}", "{200 triệu euro}", "{200 triệu Euro}"],
      entities: [{ value: 2e8, currency: "EUR" }],
    },
    {
      forms: ["{17.900 đồng}/cổ phiếu", "{17.900 đồng} / cổ phiếu"],
      entities: [{ value: 17900, unit: "đồng" }],
    },
    { forms: ["lãi suất {4,8%}/năm", "lãi suất {4,8%} / năm"], entities: [{ value: 4.8, unit: "%" }] },
    { forms: ["{2-3%}", "{2 - 3%}", "{2–3%}", "{2%-3%}"], entities: [{ value: 2, max: 3, unit: "%" }] },
    {
      forms: ["{1,2 - 1,5 triệu đồng}", "{1,2-1,5 triệu đồng}"],
      entities: [{ value: 1200000, max: 1500000, unit: "đồng" }],
    },
    {
      forms: [
        "từ {30 triệu} đến {50 triệu đồng}",
        "từ {30 triệu đồng} đến {50 triệu đồng}",
        "từ {30} đến {50 triệu đồng}",
      ],
      entities: [
        { value: 3e7, unit: "đồng" },
        { value: 5e7, unit: "đồng" },
      ],
    },
    {
      forms: ["từ {03 tỷ đồng} đến dưới {50 tỷ đồng}"],
      entities: [{ value: 3e9 }, { value: 5e10, approx: "<" }],
    },
    {
      forms: ["từ {2.640} lên {3.721 vụ việc}"],
      entities: [
        { value: 2640, unit: "vụ việc" },
        { value: 3721, unit: "vụ việc" },
      ],
    },
    { forms: ["{5 km}", "{5km}"], entities: [{ value: 5, unit: "km" }] },
    { forms: ["{100 m2}", "{100m2}"], entities: [{ value: 100, unit: "m2" }] },
    { forms: ["{100 m²}"], entities: [{ value: 100, unit: "m²" }] },
    { forms: ["{35°C}", "{35 °C}", "{35ºC}"], entities: [{ value: 35, unit: "°C" }] },
    { forms: ["{35 độ C}"], entities: [{ value: 35, unit: "độ C" }] },
    { forms: ["{500 kWh}", "{500kWh}"], entities: [{ value: 500, unit: "kWh" }] },
    { forms: ["{3 tấn gạo}"], entities: [{ value: 3, unit: "tấn gạo" }] },
    { forms: ["vận tốc {50 km}/h", "vận tốc {50 km}/giờ"], entities: [{ value: 50, unit: "km" }] },
    { forms: ["{100%} Đảng bộ trực thuộc Thành ủy"], entities: [{ value: 100, unit: "%", of: "Đảng bộ" }] },
    {
      forms: ["{100%} các địa phương, cơ quan, đơn vị đã"],
      entities: [{ value: 100, of: "các địa phương, cơ quan, đơn vị" }],
    },
    {
      forms: ["chiếm {62,6%} tổng số điều kiện đầu tư kinh doanh"],
      entities: [{ of: "tổng số điều kiện đầu tư kinh doanh" }],
    },
    { forms: ["vượt {12,6%}"], entities: [{ value: 12.6 }] },
    {
      forms: ["không quá {70%}", "tối đa {70%}", "tối đa bằng {70%}", "nhiều nhất là {70%}"],
      entities: [{ value: 70, approx: "<=" }],
    },
    {
      forms: ["tối thiểu {20%}", "ít nhất {20%}", "{20%} trở lên", "từ {20%} trở lên"],
      entities: [{ value: 20, approx: ">=" }],
    },
    {
      forms: ["khoảng {100 người}", "chừng {100 người}", "xấp xỉ {100 người}"],
      entities: [{ value: 100, approx: "~" }],
    },
    {
      forms: ["dưới {100 người}", "gần {100 người}", "chưa đầy {100 người}", "chưa đến {100 người}"],
      entities: [{ value: 100, approx: "<" }],
    },
    { forms: ["{20 tuổi}", "người {20 tuổi}"], entities: [{ value: 20, unit: "tuổi" }] },
    {
      forms: ["có {120 sản phẩm} đạt {3 sao} trở lên"],
      entities: [{ value: 120 }, { value: 3, approx: ">=" }],
    },
    {
      forms: ["{5,3 triệu đảng viên} sinh hoạt tại {52 nghìn tổ chức cơ sở đảng}"],
      entities: [{ value: 5300000 }, { value: 52000 }],
    },
    {
      forms: ["giảm từ {5,2%} năm 2021 xuống còn {2,93%} năm 2023"],
      entities: [{ value: 5.2 }, { value: 2.93 }],
    },
    { forms: ["em bé {18 tháng tuổi}"], entities: [{ value: 18, unit: "tháng tuổi" }] },
    {
      forms: ["Tổng số địa điểm quét mã QR là {542.345};"],
      entities: [{ value: 542345, unit: "địa điểm quét mã QR" }],
    },
    {
      forms: ["{18 ca} tại: Đắk Lắk ({4}), Kiên Giang ({3})."],
      entities: [
        { value: 18, unit: "ca" },
        { value: 4, unit: "ca" },
        { value: 3, unit: "ca" },
      ],
    },
    {
      forms: ["giám sát {248 đảng viên}, gồm: cấp tỉnh {26}, cấp huyện {44}; đảng ủy viên {30}."],
      entities: [
        { value: 248, unit: "đảng viên" },
        { value: 26, unit: "đảng viên" },
        { value: 44, unit: "đảng viên" },
        { value: 30, unit: "đảng ủy viên" },
      ],
    },
    {
      forms: ["kỷ luật {97 đảng viên}, trong đó khiển trách {61}, cảnh cáo {24}, khai trừ {12}."],
      entities: [{ value: 97 }, { value: 61, unit: "đảng viên" }, { value: 24 }, { value: 12 }],
    },
    {
      forms: ["{1,4 triệu khách} đến thăm, tăng so với {1,28 triệu} của năm trước"],
      entities: [{ value: 1400000 }, { value: 1280000, unit: "khách" }],
    },
    { forms: ["{01 giải Nhất}, {02 giải Nhì}"], entities: [{ unit: "giải Nhất" }, { unit: "giải Nhì" }] },
    { forms: ["trẻ em dưới {5 tuổi}"], entities: [{ value: 5, unit: "tuổi", approx: "<" }] },
    { forms: ["trên {3 lĩnh vực}, dưới {hai hình thức}"], entities: [{ value: 3 }, { value: 2 }] },
    { forms: ["gấp gần {10 lần} số mắc mới"], entities: [{ value: 10, unit: "lần", approx: "<" }] },
    { forms: ["{55.100 lần cất/hạ cánh}"], entities: [{ value: 55100, unit: "lần cất/hạ cánh" }] },
    { forms: ["mỗi ngày {100 lượt khách}"], entities: [{ value: 100, unit: "lượt khách" }] },
    { forms: ["giảm mạnh ({-0,07%})"], entities: [{ value: -0.07 }] },
    { forms: ["tăng trưởng {-5,2%}"], entities: [{ value: -5.2, unit: "%" }] },
  ],
  holdsNone: [
    "lần thứ 3, đợt dịch thứ 4, lần thứ V",
    "BCĐ 35 tỉnh, Tổng đài 1022, F0, Covid-19",
    "Ban Chỉ đạo (BCĐ) 35 tỉnh tổ chức hội nghị",
    "Đây cũng là năm nước rút",
    "thực hiện 5K, “5K”",
    "phong trào “3 không”",
    "Điều 38, khoản 9, quận 8, lớp 5",
    "số điện thoại 0912345678",
    "địa chỉ số 12 đường Lê Lợi",
    "tỷ lệ 1/500",
    "thắng 2-1",
    "hàng trăm người, nhiều đại biểu, vài chục hộ",
    "một hội nghị",
    "ngày 27/9/2019, năm 2020, tháng 5",
    "Nghị quyết số 18-NQ/TW",
    "3 tháng, 90 năm, 10 ngày",
    "công nghiệp 4.0",
    "Hai Bà Trưng",
    "trong năm doanh nghiệp đã nộp",
    "Một là, hai là",
    "1. Công tác tuyên giáo",
    "thứ hai là",
    "tàu BTh 97566 TS, xe 51G",
    "cao 1m75",
    "nuôi 1 số gà",
  ],
};
