import type { Held } from "../example.js";

/** What ends a name, and what stands beside it. */
export const bodiesInText: readonly Held<"organization">[] = [
  // What ends a name, and what stands beside it.
  {
    forms: [
      "{Ban Tuyên giáo Thành ủy} tổ chức hội nghị",
      "{Ban Tuyên giáo Thành ủy} phối hợp với các quận",
      "Theo {Ban Tuyên giáo Thành ủy}, các báo cáo viên",
    ],
    entities: [{ name: "Ban Tuyên giáo Thành ủy", kind: "party" }],
  },
  { forms: ["Ủy viên {Ban Thường vụ Tỉnh ủy}, Trưởng Ban Dân vận Tỉnh ủy"], entities: [{ kind: "party" }] },
  { forms: ["{Công an tỉnh} đăng trên Facebook và Zalo"], entities: [{ kind: "state" }] },
  { forms: ["{Sở Y tế} yêu cầu các cơ sở giáo dục"], entities: [{ kind: "state" }] },
  {
    forms: ["{Hội Nông dân}, {Đoàn Thanh niên} và các chi hội"],
    entities: [{ kind: "front" }, { kind: "front" }],
  },
  {
    forms: ["{HĐND tỉnh} thông qua tờ trình của {UBND tỉnh}"],
    entities: [{ kind: "state" }, { kind: "state" }],
  },
  {
    forms: ["{Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Hưng Yên}"],
    entities: [{ kind: "party", place: "Hưng Yên" }],
  },
  {
    forms: ["{Đảng ủy UBND tỉnh Phú Thọ}", "{Đảng ủy Ủy ban nhân dân tỉnh Phú Thọ}"],
    entities: [{ kind: "party", place: "Phú Thọ" }],
  },
  { forms: ["{Ban Xây dựng Đảng xã Mường Chanh}"], entities: [{ place: "xã Mường Chanh" }] },
  {
    forms: [
      "Phó Bí thư Thường trực {Tỉnh ủy Đồng Nai}",
      "Phó Bí thư {Tỉnh ủy Đồng Nai}",
      "nguyên Bí thư {Tỉnh ủy Đồng Nai}",
    ],
    entities: [{ name: "Tỉnh ủy Đồng Nai" }],
  },
  {
    forms: ["Phó Chủ tịch Thường trực {HĐND TP Đà Nẵng}", "Phó Chủ tịch {HĐND TP Đà Nẵng}"],
    entities: [{ name: "Hội đồng nhân dân thành phố Đà Nẵng" }],
  },
  { forms: ["Bí thư {Đảng ủy Bộ Công Thương}", "{Đảng ủy Bộ Công Thương}"], entities: [{ kind: "party" }] },
  { forms: ["Bí thư {Đảng ủy Công ty CP Gang thép Thái Nguyên}"], entities: [{ kind: "party" }] },
  {
    forms: [
      "Ủy viên {Trung ương Đảng}, Bí thư {Tỉnh ủy Bến Tre}",
      "Uỷ viên {Trung ương Đảng}, Bí thư {Tỉnh uỷ Bến Tre}",
    ],
    entities: [{ name: "Trung ương Đảng" }, { place: "Bến Tre" }],
  },
  {
    forms: ["{ĐẢNG BỘ TỈNH LẠNG SƠN}", "{ĐẢNG BỘ TỈNH LẠNG SƠN}: Tám mươi năm xây dựng"],
    entities: [{ place: "Lạng Sơn" }],
  },
  {
    forms: ["{ĐẢNG ỦY XÃ BÌNH MINH}\nSố: 12", "{Đảng ủy xã Bình Minh}\nBáo cáo"],
    entities: [{ kind: "party" }],
  },
  { forms: ["{Chi bộ Ban Tuyên giáo Tỉnh ủy} sinh hoạt"], entities: [{ kind: "party" }] },
  {
    forms: ["{Vụ Pháp chế}, {Bộ Tài chính}", "{Vụ Pháp chế} ({Bộ Tài chính})"],
    entities: [{ name: "Vụ Pháp chế" }, { name: "Bộ Tài chính" }],
  },
  {
    forms: ["{Cục Thống kê tỉnh Yên Bái}", "{cục thống kê tỉnh Yên Bái}"],
    entities: [{ place: "Yên Bái" }],
  },
  { forms: ["{Viện Khoa học Lao động và Xã hội} công bố"], entities: [{ kind: "state" }] },
  {
    forms: ["{Sở Giáo dục và Đào tạo TP.HCM}", "{Sở GD-ĐT TP.HCM}", "{Sở GD&ĐT TP.HCM}", "{Sở GDĐT TP.HCM}"],
    entities: [{ kind: "state" }],
  },
  {
    forms: [
      "{Sở Kế hoạch và Đầu tư tỉnh Bà Rịa - Vũng Tàu}",
      "{Sở KH&ĐT tỉnh Bà Rịa - Vũng Tàu}",
      "{Sở Kế hoạch và Đầu tư tỉnh Bà Rịa-Vũng Tàu}",
    ],
    entities: [{ kind: "state" }],
  },
  {
    forms: [
      "{Phòng Giáo dục và Đào tạo huyện Hoài Đức}",
      "{Phòng GD&ĐT huyện Hoài Đức}",
      "{phòng GD-ĐT huyện Hoài Đức}",
    ],
    entities: [{ place: "huyện Hoài Đức" }],
  },
  {
    forms: ["{Thường trực HĐND tỉnh Bình Thuận} giám sát", "{Ban Pháp chế HĐND tỉnh Bình Thuận} giám sát"],
    entities: [{ place: "Bình Thuận" }],
  },
  { forms: ["{Ban Kinh tế - Ngân sách HĐND thành phố} thẩm tra"], entities: [{}] },
  {
    forms: ["{UBND Thành phố} chỉ đạo", "{UBND TP} chỉ đạo", "{UBND huyện} chỉ đạo"],
    entities: [{ kind: "state" }],
  },
  {
    forms: ["{Ban Quản lý Khu kinh tế Dung Quất}", "{BQL Khu kinh tế Dung Quất}"],
    entities: [{ kind: "state" }],
  },
  { forms: ["{CDC Thái Bình}"], entities: [{ place: "Thái Bình" }] },
  {
    forms: [
      "{TAND TP Thủ Đức} xử sơ thẩm",
      "{Tòa án nhân dân TP Thủ Đức} xử sơ thẩm",
      "{tòa án nhân dân TP Thủ Đức} xử sơ thẩm",
    ],
    entities: [{ kind: "court" }],
  },
  { forms: ["{Tòa án quân sự Quân khu 9}", "{Toà án Quân sự Quân khu 9}"], entities: [{ kind: "court" }] },
  {
    forms: ["{Bộ Tư lệnh Quân khu 7}", "{BTL Quân khu 7}", "Tư lệnh {Quân khu 7}"],
    entities: [{ kind: "military" }],
  },
  { forms: ["{Bộ Tư lệnh Vùng 4 Hải quân}"], entities: [{ kind: "military" }] },
  { forms: ["{Bệnh viện Quân y 103}"], entities: [{}] },
  { forms: ["{Trường Sĩ quan Lục quân 1}"], entities: [{ kind: "school" }] },
  {
    forms: ["{Công an phường Ô Chợ Dừa}", "{công an phường Ô Chợ Dừa}", "Trưởng {Công an phường Ô Chợ Dừa}"],
    entities: [{ name: "Công an phường Ô Chợ Dừa" }],
  },
  {
    forms: ["{Đội Cảnh sát giao thông số 6}", "{Đội CSGT số 6}", "Đội trưởng {Đội CSGT số 6}"],
    entities: [{ kind: "state" }],
  },
  { forms: ["{Trại giam Xuân Lộc}", "{trại giam Xuân Lộc}"], entities: [{ kind: "state" }] },
  {
    forms: ["{Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sóc Trăng}"],
    entities: [{ kind: "front", place: "Sóc Trăng" }],
  },
  {
    forms: ["{Trung ương Đoàn} phát động", "{T.Ư Đoàn} phát động", "{TW Đoàn} phát động"],
    entities: [{ name: "Trung ương Đoàn" }],
  },
  {
    forms: ["{Hội Người cao tuổi thị trấn Mạo Khê}"],
    entities: [{ kind: "front", place: "thị trấn Mạo Khê" }],
  },
  {
    forms: ["{Hiệp hội Lương thực Việt Nam} ({VFA})"],
    entities: [{}, { name: "Hiệp hội Lương thực Việt Nam" }],
  },
  {
    forms: ["{Hội Doanh nhân trẻ Đà Nẵng}", "{Hội Bảo vệ quyền lợi người tiêu dùng TP.HCM}"],
    entities: [{ kind: "front" }],
  },
  {
    forms: [
      "{Trường Đại học Khoa học Xã hội và Nhân văn} ({ĐH Quốc gia Hà Nội})",
      "{Trường ĐH KHXH&NV} ({ĐH Quốc gia Hà Nội})",
    ],
    entities: [{ kind: "school" }, { kind: "school" }],
  },
  {
    forms: [
      "{Trường PTDTBT Tiểu học Nà Hẩu}",
      "{Trường THCS Trần Phú}, quận 3",
      "{trường tiểu học Nguyễn Bỉnh Khiêm}",
    ],
    entities: [{ kind: "school" }],
  },
  { forms: ["{Trường Chính trị tỉnh Bến Tre}"], entities: [{ place: "Bến Tre" }] },
  {
    forms: ["{Đại học RMIT Việt Nam}", "{Đại học Kinh tế Quốc dân}", "{ĐH Kinh tế Quốc dân}"],
    entities: [{ kind: "school" }],
  },
  {
    forms: [
      "{Bệnh viện Phụ sản - Nhi Đà Nẵng}",
      "{Bệnh viện Đại học Y Hà Nội}",
      "{Bệnh viện Nhi đồng 1}",
      "{Bệnh viện K}",
    ],
    entities: [{}],
  },
  {
    forms: ["{Bệnh viện Đa khoa tỉnh Phú Thọ}", "{BVĐK tỉnh Phú Thọ}", "{bệnh viện đa khoa tỉnh Phú Thọ}"],
    entities: [{}],
  },
  { forms: ["{Viện Huyết học - Truyền máu Trung ương}", "{Viện Pasteur TP.HCM}"], entities: [{}] },
  {
    forms: [
      "{Công ty TNHH Thương mại - Dịch vụ Minh Anh}",
      "{Công ty TNHH TM-DV Minh Anh}",
      "{Công ty TNHH TM & DV Minh Anh}",
    ],
    entities: [{ kind: "company" }],
  },
  {
    forms: ["{Công ty Xăng dầu Khu vực II}", "{Công ty Điện lực Thái Bình}", "{Công ty Chứng khoán SSI}"],
    entities: [{ kind: "company" }],
  },
  {
    forms: [
      "{Công ty CP Dược Hậu Giang} đạt doanh thu",
      "{Công ty CP Dược Hậu Giang} bị phạt",
      "{Công ty CP Dược Hậu Giang} do ông Nguyễn Văn Bình làm giám đốc",
      "{Công ty CP Dược Hậu Giang}, trụ sở tại Cần Thơ",
    ],
    entities: [{ name: "Công ty cổ phần Dược Hậu Giang" }],
  },
  {
    forms: ["{Tập đoàn Dầu khí Việt Nam} ({Petrovietnam}) và {Vietnam Airlines}"],
    entities: [{ kind: "company" }, { kind: "company" }, { kind: "company" }],
  },
  { forms: ["{Google} và {Apple} nộp thuế, {Grab} tăng giá cước"], entities: [{}, {}, {}] },
  {
    forms: ["{Honda Việt Nam} triệu hồi xe", "{Công ty Honda Việt Nam} triệu hồi xe"],
    entities: [{ kind: "company" }],
  },
  {
    forms: ["{Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam} ({Agribank})"],
    entities: [{ kind: "company" }, { kind: "company" }],
  },
  { forms: ["{Ngân hàng Trung ương Nhật Bản}, {Cục Dự trữ Liên bang Mỹ} ({Fed})"], entities: [{}, {}, {}] },
  {
    forms: ["{Báo Sài Gòn Giải Phóng}", "{báo Nhân Dân}", "{Báo Quân đội nhân dân}", "{báo New York Times}"],
    entities: [{ kind: "press" }],
  },
  {
    forms: ["{Đài Phát thanh và Truyền hình Vĩnh Long}", "{Đài PT-TH Vĩnh Long}", "{Đài PTTH Vĩnh Long}"],
    entities: [{ kind: "press", place: "Vĩnh Long" }],
  },
  { forms: ["{hãng thông tấn Yonhap}", "{Hãng tin AP}", "{hãng tin AP}"], entities: [{ kind: "press" }] },
  {
    forms: ["{Nhà xuất bản Chính trị quốc gia Sự thật}", "{NXB Chính trị quốc gia Sự thật}"],
    entities: [{}],
  },
  {
    forms: [
      "{Hội đồng Bảo an Liên hợp quốc}",
      "{Đại hội đồng Liên hợp quốc}",
      "{Hội đồng Bảo an Liên Hợp Quốc}",
    ],
    entities: [{ kind: "other" }],
  },
  {
    forms: ["{Hạ viện Mỹ}, {Thượng viện Pháp} và {NATO}"],
    entities: [{ kind: "state" }, { kind: "state" }, { kind: "other" }],
  },
  {
    forms: ["{Chương trình Phát triển Liên hợp quốc} ({UNDP})", "{Tổ chức Lao động Quốc tế} ({ILO})"],
    entities: [{ kind: "other" }, { kind: "other" }],
  },
  { forms: ["{Nhà máy Thủy điện Sơn La}", "{Nhà máy Thuỷ điện Sơn La}"], entities: [{ kind: "company" }] },
  { forms: ["{Thành ủy Hà Nội} họp"], entities: [{ name: "Thành ủy Hà Nội" }] },
  { forms: ["học bổng {Đại học Harvard} (Mỹ)"], entities: [{ kind: "school" }] },
  { forms: ["Chủ tịch {HĐQT Công ty CP FPT}"], entities: [{ kind: "company" }] },
  { forms: ["{Cục Cảnh sát giao thông} ({Bộ Công an})"], entities: [{ kind: "state" }, { kind: "state" }] },
  {
    forms: ["{Công ty CP Đầu tư và Xây dựng Thành Nam}", "{công ty CP Đầu tư và Xây dựng Thành Nam}"],
    entities: [{ kind: "company" }],
  },
  {
    forms: ["{Đại sứ quán Việt Nam tại Lào}", "{Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng}"],
    entities: [{ kind: "state" }],
  },
  {
    forms: ["Ủy viên {Bộ Chính trị}, Thường trực {Ban Bí thư}"],
    entities: [
      { kind: "party", name: "Bộ Chính trị" },
      { kind: "party", name: "Ban Bí thư" },
    ],
  },
  { forms: ["Trưởng {Ban Chỉ đạo (BCĐ) 389 tỉnh}"], entities: [{ name: "Ban Chỉ đạo 389 tỉnh" }] },
  { forms: ["giao {Huyện ủy Mộc Châu} các nhiệm vụ"], entities: [{ place: "Mộc Châu" }] },
  {
    forms: ["{Sở Xây dựng}, {Sở Công Thương} và {Công an tỉnh}"],
    entities: [{ name: "Sở Xây dựng" }, { name: "Sở Công Thương" }, { name: "Công an tỉnh" }],
  },
  { forms: ["{Trung tâm Phục vụ hành chính công xã Ea Kar}"], entities: [{ place: "xã Ea Kar" }] },
  {
    forms: ["{Quân khu 7} và {Sư đoàn 312}", "{quân khu 7}, {sư đoàn 312}"],
    entities: [{ kind: "military" }, { kind: "military" }],
  },
  { forms: ["Giám đốc {Công ty TNHH Xây dựng An Phú} Trần Văn Nam"], entities: [{ kind: "company" }] },
  { forms: ["vay {ngân hàng chính sách xã hội}"], entities: [{ name: "Ngân hàng Chính sách xã hội" }] },
  { forms: ["{Đảng Nhân dân Cách mạng Lào}"], entities: [{ kind: "party" }] },
  {
    forms: ["gửi {Ban Tuyên giáo Thành ủy} các báo cáo"],
    entities: [{ name: "Ban Tuyên giáo Thành ủy", kind: "party" }],
  },
  {
    forms: ["{Văn phòng Tỉnh ủy Lai Châu} tiếp nhận", "{Văn phòng Tỉnh uỷ Lai Châu} tiếp nhận"],
    entities: [{ kind: "party", place: "Lai Châu" }],
  },
  {
    forms: ["{Cục CSGT} ({Bộ Công an})", "{Cục CSGT}, {Bộ Công an}", "{Cục CSGT} - {Bộ Công an}"],
    entities: [{ kind: "state" }, { kind: "state" }],
  },
  { forms: ["{Trung tâm Kiểm soát bệnh tật tỉnh Thái Bình}"], entities: [{ place: "Thái Bình" }] },
  {
    forms: ["{Chi cục Hải quan khu vực XV}", "{Kho bạc Nhà nước khu vực XV}"],
    entities: [{ kind: "state" }],
  },
  {
    forms: [
      "{TAND cấp cao tại Đà Nẵng} mở phiên phúc thẩm",
      "{Tòa án nhân dân cấp cao tại Đà Nẵng} mở phiên phúc thẩm",
    ],
    entities: [{ kind: "court" }],
  },
  {
    forms: ["{TAND khu vực 3 - Hà Nội}", "{Tòa án nhân dân khu vực 3 - Hà Nội}"],
    entities: [{ kind: "court" }],
  },
  { forms: ["{Bệnh viện Trung ương Quân đội 108}"], entities: [{}] },
  { forms: ["{Đoàn xã Nậm Cắn} ra quân", "{Đoàn phường Láng Hạ} ra quân"], entities: [{ kind: "front" }] },
  { forms: ["{Khoa Luật} ({Đại học Cần Thơ})"], entities: [{}, { kind: "school" }] },
  { forms: ["{Công ty Cổ phần Đầu tư & Xây dựng Thành Nam}"], entities: [{ kind: "company" }] },
  { forms: ["{Công ty Luật TNHH Minh Khuê}"], entities: [{ kind: "company" }] },
  {
    forms: [
      "{Đảng Dân chủ} và {Đảng Cộng hòa}",
      "{đảng Dân chủ} và {đảng Cộng hòa}",
      "{đảng Dân chủ} và {đảng Cộng hoà}",
    ],
    entities: [{ kind: "party" }, { kind: "party" }],
  },
  {
    forms: ["{Bảo tàng Lịch sử quốc gia} mở cửa", "{bảo tàng Lịch sử quốc gia} mở cửa"],
    entities: [{ kind: "other" }],
  },
  { forms: ["{Thành uỷ Hà Nội} họp"], entities: [{ name: "Thành ủy Hà Nội" }] },
];
