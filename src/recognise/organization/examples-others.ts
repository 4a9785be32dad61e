import type { Held } from "../example.js";

/** Courts, police and army, the Front, schools, firms, the press, bodies abroad. */
export const otherBodies: readonly Held<"organization">[] = [
  {
    forms: ["{Trường PTDTNT N'Trang Lơng} khai giảng", "{trường THPT N’Trang Lơng} khai giảng"],
    entities: [{ kind: "school" }],
  },
  {
    forms: [
      "{Đội CSGT - TT Công an huyện Cần Đước}",
      "{Đội Cảnh sát giao thông - trật tự Công an huyện Cần Đước}",
    ],
    entities: [{ kind: "state" }],
  },
  {
    forms: [
      "{Đồn Biên phòng Roòn} bắt giữ",
      "{đồn Biên phòng Roòn} bắt giữ",
      "{đồn biên phòng Roòn} bắt giữ",
      "{Đồn Biên phòng cửa khẩu Nậm Cắn} bắt giữ",
    ],
    entities: [{ kind: "military" }],
  },
  {
    forms: ["{Đoàn thị xã Gò Công}", "{Đoàn Khối các cơ quan tỉnh}"],
    entities: [{ kind: "front" }],
  },
  {
    forms: ["{Văn phòng Thủ tướng Israel} ra tuyên bố", "{Phủ Tổng thống Hàn Quốc} ra tuyên bố"],
    entities: [{}],
  },
  // Courts and prosecutors.
  {
    forms: ["{Tòa án nhân dân tối cao}", "{Toà án nhân dân tối cao}", "{TAND tối cao}", "{TANDTC}"],
    entities: [{ kind: "court", name: "Tòa án nhân dân tối cao" }],
  },
  {
    forms: [
      "Viện trưởng {VKSND tối cao}",
      "Viện trưởng {Viện kiểm sát nhân dân tối cao}",
      "Viện trưởng {Viện KSND tối cao}",
    ],
    entities: [{ kind: "court", name: "Viện kiểm sát nhân dân tối cao" }],
  },
  {
    forms: ["{Viện kiểm sát nhân dân tỉnh Tiền Giang}", "{VKSND tỉnh Tiền Giang}"],
    entities: [{ kind: "court", name: "Viện kiểm sát nhân dân tỉnh Tiền Giang" }],
  },
  { forms: ["Đại diện {Viện kiểm sát} đề nghị mức án"], entities: [{ kind: "court" }] },
  {
    forms: ["{Đoàn Luật sư tỉnh Khánh Hòa}", "{Đoàn luật sư tỉnh Khánh Hoà}"],
    entities: [{ kind: "court", place: "Khánh Hòa" }],
  },
  // Police and army.
  {
    forms: ["{Công an tỉnh Sơn La}", "{công an tỉnh Sơn La}", "{CA tỉnh Sơn La}"],
    entities: [{ name: "Công an tỉnh Sơn La", place: "Sơn La" }],
  },
  {
    forms: ["{công an quận 8} bắt giữ", "{Công an Quận 8} bắt giữ", "{CA quận 8} bắt giữ"],
    entities: [{}],
  },
  {
    forms: [
      "{Cơ quan Cảnh sát điều tra Công an tỉnh An Giang}",
      "{Cơ quan CSĐT Công an tỉnh An Giang}",
      "{CQCSĐT Công an tỉnh An Giang}",
    ],
    entities: [{ name: "Cơ quan Cảnh sát điều tra Công an tỉnh An Giang", place: "An Giang" }],
  },
  {
    forms: ["{Phòng Cảnh sát giao thông} ({Công an TP Hà Nội})", "{Phòng CSGT} ({Công an TP Hà Nội})"],
    entities: [{ name: "Phòng Cảnh sát giao thông" }, { place: "Hà Nội" }],
  },
  {
    forms: [
      "{Bộ CHQS tỉnh Quảng Trị}",
      "{Bộ Chỉ huy Quân sự tỉnh Quảng Trị}",
      "{Bộ chỉ huy quân sự tỉnh Quảng Trị}",
    ],
    entities: [{ kind: "military", place: "Quảng Trị" }],
  },
  { forms: ["{Đồn Biên phòng Cửa khẩu quốc tế Lao Bảo}"], entities: [{ kind: "military" }] },
  // The Front and the unions.
  {
    forms: [
      "{Ủy ban MTTQ Việt Nam tỉnh Hậu Giang}",
      "{UBMTTQ Việt Nam tỉnh Hậu Giang}",
      "{Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang}",
    ],
    entities: [{ kind: "front", name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang" }],
  },
  {
    forms: ["{Hội Liên hiệp Phụ nữ tỉnh Tuyên Quang}", "{Hội LHPN tỉnh Tuyên Quang}"],
    entities: [{ kind: "front", name: "Hội Liên hiệp Phụ nữ tỉnh Tuyên Quang" }],
  },
  {
    forms: ["{Tỉnh đoàn Hải Dương}", "{Tỉnh Đoàn Hải Dương}"],
    entities: [{ kind: "front", place: "Hải Dương" }],
  },
  {
    forms: ["{Hội Cựu chiến binh xã Yên Phú}", "{Hội CCB xã Yên Phú}"],
    entities: [{ name: "Hội Cựu chiến binh xã Yên Phú" }],
  },
  { forms: ["{Công đoàn Công ty TNHH Pouyuen Việt Nam}"], entities: [{}] },
  {
    forms: ["{Liên đoàn Lao động tỉnh Bình Định}", "{LĐLĐ tỉnh Bình Định}", "Chủ tịch {LĐLĐ tỉnh Bình Định}"],
    entities: [{ kind: "front", name: "Liên đoàn Lao động tỉnh Bình Định" }],
  },
  {
    forms: ["{Liên đoàn Thương mại và Công nghiệp Việt Nam} ({VCCI})"],
    entities: [{ kind: "front" }, { kind: "front", name: "Liên đoàn Thương mại và Công nghiệp Việt Nam" }],
  },
  // Schools and hospitals.
  {
    forms: [
      "{Trường THPT chuyên Lê Hồng Phong}",
      "{trường THPT chuyên Lê Hồng Phong}",
      "{THPT chuyên Lê Hồng Phong}",
      "Hiệu trưởng {Trường THPT chuyên Lê Hồng Phong}",
    ],
    entities: [{ kind: "school" }],
  },
  {
    forms: ["{Đại học Quốc gia TP.HCM}", "{ĐH Quốc gia TP.HCM}", "{ĐHQG TP.HCM}", "{ĐH Quốc gia TP HCM}"],
    entities: [{ kind: "school" }],
  },
  { forms: ["{Học viện Báo chí và Tuyên truyền} tuyển sinh"], entities: [{ kind: "school" }] },
  { forms: ["cô giáo {Trường Mầm non Hoa Sen}, huyện Gia Lâm"], entities: [{ kind: "school" }] },
  {
    forms: ["{Bệnh viện Chợ Rẫy}", "{bệnh viện Chợ Rẫy}", "{BV Chợ Rẫy}"],
    entities: [{ name: "Bệnh viện Chợ Rẫy" }],
  },
  {
    forms: ["{Trung tâm Y tế huyện Cần Giờ}", "{TTYT huyện Cần Giờ}"],
    entities: [{ name: "Trung tâm Y tế huyện Cần Giờ" }],
  },
  { forms: ["{Bệnh viện Đa khoa khu vực Hóc Môn}, nơi bệnh nhân nằm"], entities: [{}] },
  // Companies and banks.
  {
    forms: ["{Công ty cổ phần Sữa Việt Nam} ({Vinamilk})", "{Công ty CP Sữa Việt Nam} ({Vinamilk})"],
    entities: [{ kind: "company", name: "Công ty cổ phần Sữa Việt Nam" }, { kind: "company" }],
  },
  {
    forms: ["{Công ty CP Tập đoàn Hòa Phát}", "{Công ty CP Tập đoàn Hoà Phát}"],
    entities: [{ kind: "company" }],
  },
  {
    forms: ["{Công ty TNHH MTV Cấp nước Quảng Ngãi}"],
    entities: [{ name: "Công ty trách nhiệm hữu hạn một thành viên Cấp nước Quảng Ngãi" }],
  },
  {
    forms: ["{HTX Rau an toàn Yên Mỹ}", "{Hợp tác xã Rau an toàn Yên Mỹ}"],
    entities: [{ name: "Hợp tác xã Rau an toàn Yên Mỹ" }],
  },
  {
    forms: ["{Samsung} rót thêm vốn, {Foxconn} mở nhà máy"],
    entities: [{ kind: "company" }, { kind: "company" }],
  },
  { forms: ["{Công ty TNHH Canon Việt Nam} tuyển dụng"], entities: [{ kind: "company" }] },
  {
    forms: ["{Tập đoàn Điện lực Việt Nam} ({EVN}) đề xuất"],
    entities: [{ name: "Tập đoàn Điện lực Việt Nam" }, { name: "Tập đoàn Điện lực Việt Nam" }],
  },
  {
    forms: ["{Ngân hàng TMCP Ngoại thương Việt Nam} ({Vietcombank})"],
    entities: [{ kind: "company" }, { kind: "company" }],
  },
  { forms: ["{BIDV}, {Agribank} và {ngân hàng ACB}"], entities: [{ kind: "company" }, {}, {}] },
  {
    forms: ["vay {Ngân hàng Chính sách xã hội}", "vay {NHCSXH}"],
    entities: [{ name: "Ngân hàng Chính sách xã hội" }],
  },
  // Press and sport.
  {
    forms: ["{Báo Tuổi Trẻ} đưa tin", "{báo Tuổi Trẻ} đưa tin", "phóng viên {báo Tuổi Trẻ}"],
    entities: [{ kind: "press", name: "Báo Tuổi Trẻ" }],
  },
  {
    forms: ["theo {Thông tấn xã Việt Nam}", "theo {TTXVN}"],
    entities: [{ kind: "press", name: "Thông tấn xã Việt Nam" }],
  },
  {
    forms: ["{Đài Truyền hình Việt Nam} ({VTV})"],
    entities: [{ kind: "press" }, { name: "Đài Truyền hình Việt Nam" }],
  },
  { forms: ["{Nhà xuất bản Kim Đồng}", "{NXB Kim Đồng}"], entities: [{ name: "Nhà xuất bản Kim Đồng" }] },
  { forms: ["{Tạp chí Cộng sản} số 5", "{tạp chí Cộng sản} số 5"], entities: [{ kind: "press" }] },
  { forms: ["{Reuters} và {AFP} dẫn lời"], entities: [{ kind: "press" }, { kind: "press" }] },
  {
    forms: ["{Liên đoàn Bóng đá Việt Nam} ({VFF}) và {FIFA}"],
    entities: [{}, { name: "Liên đoàn Bóng đá Việt Nam" }, {}],
  },
  { forms: ["{CLB Công an Hà Nội} thắng {CLB Nam Định}"], entities: [{}, {}] },
  // Abroad.
  {
    forms: [
      "{Liên hợp quốc} kêu gọi",
      "{Liên Hợp Quốc} kêu gọi",
      "{Liên hiệp quốc} kêu gọi",
      "{LHQ} kêu gọi",
    ],
    entities: [{ kind: "other", name: "Liên hợp quốc" }],
  },
  {
    forms: ["{Tổ chức Y tế Thế giới} ({WHO})", "{Tổ chức Y tế thế giới} ({WHO})"],
    entities: [{ name: "Tổ chức Y tế Thế giới" }, { name: "Tổ chức Y tế Thế giới" }],
  },
  {
    forms: ["{Bộ Ngoại giao Mỹ} và {Bộ Quốc phòng Nga}"],
    entities: [{ kind: "state" }, { kind: "state" }],
  },
  {
    forms: ["{Quốc hội Hàn Quốc} thông qua", "{quốc hội Hàn Quốc} thông qua"],
    entities: [{ place: "Hàn Quốc" }],
  },
  { forms: ["{Ngân hàng Thế giới} ({WB}) và {ADB}"], entities: [{}, { name: "Ngân hàng Thế giới" }, {}] },
  {
    forms: ["thỏa thuận giữa {Chính phủ Nhật Bản} và {UNICEF}"],
    entities: [{ kind: "state" }, { kind: "other" }],
  },
];
