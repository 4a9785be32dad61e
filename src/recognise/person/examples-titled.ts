import type { Held } from "../example.js";

/** Vietnamese names, with and without what introduces them. */
export const titledPeople: readonly Held<"person">[] = [
  {
    forms: [
      "ông {Nguyễn Văn Hải} cho biết",
      "Ông {Nguyễn Văn Hải}, 52 tuổi, làm nghề chạy xe ôm",
      "đồng chí {Nguyễn Văn Hải}",
      "đ/c {Nguyễn Văn Hải}",
      "Đ/c. {Nguyễn Văn Hải}",
      "bị cáo {Nguyễn Văn Hải} khai",
      "{Nguyễn Văn Hải} kể lại",
      "Theo {Nguyễn Văn Hải}, vườn mất trắng",
      "“Tôi chờ ba năm rồi”, {Nguyễn Văn Hải} nói",
      "nhân vật chính là {Nguyễn Văn Hải}.",
      "ông {Nguyễn Văn Hải} (SN 1971)",
    ],
    entities: [{ name: "Nguyễn Văn Hải" }],
  },
  {
    forms: ["Trưởng Ban Chỉ đạo {Lò Văn Thắng}", "Trưởng BCĐ {Lò Văn Thắng} kết luận"],
    entities: [{ name: "Lò Văn Thắng" }],
  },
  {
    forms: ["Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh {Lò Văn Thắng}"],
    entities: [{ role: "Trưởng Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh" }],
  },
  {
    forms: ["Đại sứ Việt Nam tại Liên hợp quốc {Lê Hoài Trung}"],
    entities: [{ role: "Đại sứ Việt Nam tại Liên hợp quốc" }],
  },
  {
    forms: ["ca sĩ {Mỹ Tâm}, {Hồng Nhung} biểu diễn", "nghệ sĩ {Mỹ Tâm} và {Hồng Nhung}"],
    entities: [{ name: "Mỹ Tâm" }, { name: "Hồng Nhung" }],
  },
  {
    forms: ["đồng chí {Trần Thị Hiền}, UVBTV, Trưởng Ban Tuyên giáo Huyện ủy"],
    entities: [{ role: "UVBTV, Trưởng Ban Tuyên giáo Huyện ủy" }],
  },
  {
    forms: ["bà {Lan Hương}, Hà Nội", "đồng chí {Lan Hương}, Trưởng ban"],
    entities: [{ name: "Lan Hương" }],
  },
  {
    forms: ["anh {Bùi Tiến} đạp xe xuyên Việt", "phóng viên gặp {Bùi Tiến} ở bến"],
    entities: [{ name: "Bùi Tiến" }],
  },
  {
    forms: ["{Nguyễn Thị Thanh Huyền} về nhất", "chị {Nguyễn Thị Thanh Huyền}"],
    entities: [{ name: "Nguyễn Thị Thanh Huyền" }],
  },
  { forms: ["bà {Công Tằng Tôn Nữ Minh Châu} vẫn giữ nếp nhà", "bà {Tôn Nữ Minh Châu}"], entities: [{}] },
  {
    forms: ["thí sinh {Phạm Trần Hoàng Bảo Ngọc} đoạt ngôi"],
    entities: [{ name: "Phạm Trần Hoàng Bảo Ngọc" }],
  },
  { forms: ["nạn nhân là {Đỗ Quý}, 19 tuổi", "người lái xe tên {Đỗ Quý}"], entities: [{ name: "Đỗ Quý" }] },
  { forms: ["bà {Mai Thị Hạnh} bán xôi", "{Mai Thị Hạnh} trúng cử"], entities: [{ name: "Mai Thị Hạnh" }] },
  {
    forms: ["ông {Long Vĩnh Tường} làm gốm", "ông {Kim Văn Tiêu}", "bà {An Thị Lịch}", "ông {Công Văn Khoa}"],
    entities: [{}],
  },
  { forms: ["ông {Hà Quốc Hoà} xin rút", "ông {Hà Quốc Hòa} xin rút"], entities: [{}] },
  { forms: ["cụ {Đàm Thúy Nga}", "cụ {Đàm Thuý Nga}"], entities: [{}] },
  {
    forms: ["ông {Vũ Trọng Nghĩa} đến dự".normalize("NFD"), "ông {Vũ Trọng Nghĩa} đến dự"],
    entities: [{ name: "Vũ Trọng Nghĩa" }],
  },
  { forms: ["{Lý Nhã Kỳ} dự lễ", "diễn viên {Lý Nhã Kỳ}"], entities: [{ name: "Lý Nhã Kỳ" }] },
  {
    forms: ["ông {Sơn} trồng 2 ha bưởi", "Ông {Sơn} nói", "theo ông {Sơn}, giá"],
    entities: [{ name: "Sơn" }],
  },
  {
    forms: [
      "anh {Hòa} lái xe",
      "anh {Hoà} lái xe",
      "chị {Hạnh} bán rau",
      "bà {Tư} góp gạo",
      "cụ {Năm} đã 97 tuổi",
      "cô {Thắm} dạy lớp ghép",
      "chú {Ba} chạy ghe",
      "em {My} đỗ thủ khoa",
    ],
    entities: [{}],
  },
  {
    forms: ["Ông {Đức} sang Đức chữa bệnh", "chị {Nga} học ở Nga", "anh {Mỹ} về từ Mỹ", "bà {Ý} ở Ý"],
    entities: [{}],
  },
  { forms: ["vợ chồng anh {Tuấn}", "vợ chồng chị {Lụa}", "gia đình ông {Bảy}"], entities: [{}] },
  {
    forms: ["ông {Hòa} và bà {Thủy}", "ông {Hòa}, bà {Thủy}", "vợ chồng ông {Hòa}, bà {Thủy}"],
    entities: [{ name: "Hòa" }, { name: "Thủy" }],
  },
  {
    forms: ["bác sĩ {Minh} trực đêm", "Bác sĩ {Minh}: Không nên tự dùng thuốc"],
    entities: [{ name: "Minh" }],
  },
  { forms: ["bầu {Hiển} hứa thưởng"], entities: [{ name: "Hiển", role: "bầu" }] },
  { forms: ["luật sư {Hoàng Yến} cho rằng"], entities: [{ name: "Hoàng Yến", role: "luật sư" }] },
  {
    forms: ["Ông {Trần Quốc Khải} vay 3 tỷ đồng rồi tìm cách trốn. Công an bắt {Khải} ở bến phà."],
    entities: [{ name: "Trần Quốc Khải" }, { name: "Trần Quốc Khải" }],
  },
  {
    forms: [
      "Bị cáo {Lê Thị Mộng Tuyền} bị đưa ra xét xử. Tại tòa, {Tuyền} nhận tội.",
      "{Lê Thị Mộng Tuyền} bị đưa ra xét xử. Tại tòa, {Tuyền} nhận tội.",
    ],
    entities: [{ name: "Lê Thị Mộng Tuyền" }, { name: "Lê Thị Mộng Tuyền" }],
  },
  {
    forms: ["Tiền vệ {Phan Quang Hiếu} trở lại. Phút 60, {Quang Hiếu} sút xa thành bàn."],
    entities: [{ name: "Phan Quang Hiếu", role: "Tiền vệ" }, { name: "Phan Quang Hiếu" }],
  },
  {
    forms: ["Chị {Vi Thị Nguyệt} sinh năm 1988. Năm ngoái chị {Nguyệt} vay vốn nuôi dê."],
    entities: [{ name: "Vi Thị Nguyệt" }, { name: "Vi Thị Nguyệt" }],
  },
  {
    forms: ["Phó Chủ tịch Thường trực UBND TP Cần Thơ {Dương Tấn Lợi}"],
    entities: [{ name: "Dương Tấn Lợi", role: "Phó Chủ tịch Thường trực UBND TP Cần Thơ" }],
  },
  {
    forms: ["Giám đốc Sở Giao thông vận tải {Ngô Hải Triều} giải trình"],
    entities: [{ name: "Ngô Hải Triều", role: "Giám đốc Sở Giao thông vận tải" }],
  },
  {
    forms: ["Phó Giám đốc Công an tỉnh Trà Vinh {Lưu Thành Danh}"],
    entities: [{ name: "Lưu Thành Danh", role: "Phó Giám đốc Công an tỉnh Trà Vinh" }],
  },
  {
    forms: ["Bộ trưởng Bộ Xây dựng {Tạ Minh Nghị} trả lời"],
    entities: [{ name: "Tạ Minh Nghị", role: "Bộ trưởng Bộ Xây dựng" }],
  },
  {
    forms: ["Thủ tướng {Phạm Đình Thắng} tiếp xã giao"],
    entities: [{ name: "Phạm Đình Thắng", role: "Thủ tướng" }],
  },
  {
    forms: ["Chủ tịch Quốc hội {Lê Thanh Mẫn} phát biểu"],
    entities: [{ name: "Lê Thanh Mẫn", role: "Chủ tịch Quốc hội" }],
  },
  {
    forms: ["nguyên Phó Chủ tịch nước {Trương Mỹ Liên}"],
    entities: [{ name: "Trương Mỹ Liên", role: "nguyên Phó Chủ tịch nước" }],
  },
  {
    forms: ["cựu Chủ tịch HĐQT Công ty An Phát {Hứa Thị Phấn}"],
    entities: [{ name: "Hứa Thị Phấn", role: "cựu Chủ tịch HĐQT Công ty An Phát" }],
  },
  { forms: ["Trưởng thôn {Lò Văn Ún} gõ kẻng"], entities: [{ name: "Lò Văn Ún", role: "Trưởng thôn" }] },
  {
    forms: ["Hiệu trưởng Trường THCS Nậm Mười {Hoàng Thị Bưởi}"],
    entities: [{ name: "Hoàng Thị Bưởi", role: "Hiệu trưởng Trường THCS Nậm Mười" }],
  },
  {
    forms: ["Chánh án TAND tỉnh {Kiều Hữu Phước}"],
    entities: [{ name: "Kiều Hữu Phước", role: "Chánh án TAND tỉnh" }],
  },
  {
    forms: ["Chánh Văn phòng UBND thành phố {Võ Ngọc Đồng}"],
    entities: [{ name: "Võ Ngọc Đồng", role: "Chánh Văn phòng UBND thành phố" }],
  },
  {
    forms: ["Trưởng Ban Dân vận Tỉnh ủy {Quách Thị Liễu}"],
    entities: [{ name: "Quách Thị Liễu", role: "Trưởng Ban Dân vận Tỉnh ủy" }],
  },
  {
    forms: ["Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy {Tống Phước Lộc}"],
    entities: [{ name: "Tống Phước Lộc", role: "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy" }],
  },
  {
    forms: ["người phát ngôn Bộ Ngoại giao {Phùng Thu Hằng}"],
    entities: [{ name: "Phùng Thu Hằng", role: "người phát ngôn Bộ Ngoại giao" }],
  },
  {
    forms: ["Ủy viên Bộ Chính trị, Bí thư Thành ủy, Trưởng đoàn ĐBQH TP Hà Nội {Đặng Thị Thu Hoài}"],
    entities: [
      {
        name: "Đặng Thị Thu Hoài",
        role: "Ủy viên Bộ Chính trị, Bí thư Thành ủy, Trưởng đoàn ĐBQH TP Hà Nội",
      },
    ],
  },
  {
    forms: [
      "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy {Huỳnh Quốc Thái}",
      "{Huỳnh Quốc Thái}, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy chủ trì",
      "Đồng chí {Huỳnh Quốc Thái}, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy, chủ trì",
    ],
    entities: [
      { name: "Huỳnh Quốc Thái", role: "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy" },
    ],
  },
  {
    forms: ["Phó Bí thư Huyện ủy, Chủ tịch UBND huyện {Nông Văn Pảo}"],
    entities: [{ name: "Nông Văn Pảo", role: "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện" }],
  },
  {
    forms: [
      "bà {Trần Thị Bích}, Phó Giám đốc Sở Y tế, cho biết",
      "bà {Trần Thị Bích} - Phó Giám đốc Sở Y tế",
      "bà {Trần Thị Bích} (Phó Giám đốc Sở Y tế)",
      "bà {Trần Thị Bích} – Phó Giám đốc Sở Y tế – cho hay",
    ],
    entities: [{ name: "Trần Thị Bích", role: "Phó Giám đốc Sở Y tế" }],
  },
  {
    forms: ["ông {Lê Viết Chữ}, Chủ tịch UBND xã Hòa Tiến, nói"],
    entities: [{ name: "Lê Viết Chữ", role: "Chủ tịch UBND xã Hòa Tiến" }],
  },
  { forms: ["chị {Sùng Thị Mỷ}, Chi hội trưởng phụ nữ thôn Lao Xa"], entities: [{ name: "Sùng Thị Mỷ" }] },
  {
    forms: ["Cùng dự có Phó Chủ tịch UBND tỉnh {Võ Thành Công}, Giám đốc Sở Tài chính {Lương Thị Hòa}"],
    entities: [
      { name: "Võ Thành Công", role: "Phó Chủ tịch UBND tỉnh" },
      { name: "Lương Thị Hòa", role: "Giám đốc Sở Tài chính" },
    ],
  },
  {
    forms: ["các đồng chí: {Trần Văn Sáu}, Bí thư Tỉnh ủy; {Phạm Đình Nghi}, Chủ tịch HĐND tỉnh"],
    entities: [
      { name: "Trần Văn Sáu", role: "Bí thư Tỉnh ủy" },
      { name: "Phạm Đình Nghi", role: "Chủ tịch HĐND tỉnh" },
    ],
  },
  {
    forms: [
      "các đồng chí {Trần Văn Sáu}, {Lê Thị Hoa} và {Phạm Đình Nghi}",
      "{Trần Văn Sáu}, {Lê Thị Hoa}, {Phạm Đình Nghi} cùng ra đầu thú",
      "các bị cáo {Trần Văn Sáu}, {Lê Thị Hoa}, {Phạm Đình Nghi}",
    ],
    entities: [{ name: "Trần Văn Sáu" }, { name: "Lê Thị Hoa" }, { name: "Phạm Đình Nghi" }],
  },
  { forms: ["Đại tá {Khuất Duy Hoan} chỉ huy"], entities: [{ name: "Khuất Duy Hoan", role: "Đại tá" }] },
  {
    forms: ["Đại tá, PGS.TS {Ngô Đức Mạnh}"],
    entities: [{ name: "Ngô Đức Mạnh", role: "Đại tá, PGS.TS" }],
  },
  {
    forms: ["Thiếu tướng {Doãn Trung Kiên}, Cục trưởng Cục Cảnh sát hình sự"],
    entities: [{ name: "Doãn Trung Kiên" }],
  },
  {
    forms: [
      "PGS.TS {Âu Dương Thảo}",
      "PGS.TS. {Âu Dương Thảo}",
      "PGS, TS {Âu Dương Thảo}",
      "phó giáo sư, tiến sĩ {Âu Dương Thảo}",
    ],
    entities: [{ name: "Âu Dương Thảo" }],
  },
  { forms: ["TS {Bạch Quốc Khang}"], entities: [{ name: "Bạch Quốc Khang", role: "TS" }] },
  { forms: ["ThS.BS {Tăng Chí Thượng} khám"], entities: [{ name: "Tăng Chí Thượng", role: "ThS.BS" }] },
  { forms: ["BSCKII {Từ Kim Thanh}"], entities: [{ name: "Từ Kim Thanh", role: "BSCKII" }] },
  {
    forms: ["kiến trúc sư {Thân Hồng Linh}"],
    entities: [{ name: "Thân Hồng Linh", role: "kiến trúc sư" }],
  },
  { forms: ["NSND {Lệ Ngọc}", "NSND. {Lệ Ngọc}"], entities: [{ name: "Lệ Ngọc" }] },
  {
    forms: [
      "ca sĩ {Mỹ Tâm} hát",
      "nhạc sĩ {Văn Cao} sáng tác",
      "nhà thơ {Tố Hữu}",
      "nghệ sĩ {Trấn Thành}",
      "MC {Quyền Linh}",
    ],
    entities: [{}],
  },
  { forms: ["Hoa hậu {Đỗ Mỹ Linh}"], entities: [{ name: "Đỗ Mỹ Linh", role: "Hoa hậu" }] },
  {
    forms: ["tiền đạo {Nguyễn Tiến Linh} bị treo giò"],
    entities: [{ name: "Nguyễn Tiến Linh", role: "tiền đạo" }],
  },
  { forms: ["thủ môn {Đặng Văn Lâm} cản phá"], entities: [{ name: "Đặng Văn Lâm", role: "thủ môn" }] },
  { forms: ["thủ thành {Nguyễn Filip}"], entities: [{ name: "Nguyễn Filip" }] },
  {
    forms: ["tài xế {Phạm Thành Hiếu} bị tạm giữ"],
    entities: [{ name: "Phạm Thành Hiếu", role: "tài xế" }],
  },
  {
    forms: ["Hòa thượng {Thích Thiện Pháp}", "Thượng tọa {Thích Minh Thành}", "Đại đức {Thích Nhật Tâm}"],
    entities: [{}],
  },
  { forms: ["linh mục {Phêrô Trần Đình Tứ}", "Đức Tổng Giám mục {Giuse Vũ Văn Thiên}"], entities: [{}] },
  {
    forms: ["vua {Lê Thánh Tông}", "vua {Quang Trung}", "Vua {Hàm Nghi}", "chúa {Nguyễn Phúc Chu}"],
    entities: [{}],
  },
  { forms: ["liệt sĩ {Võ Thị Sáu}", "nữ anh hùng {Võ Thị Sáu}"], entities: [{ name: "Võ Thị Sáu" }] },
  { forms: ["Tổng Bí thư {Trần Phú} quê Hà Tĩnh"], entities: [{ name: "Trần Phú", role: "Tổng Bí thư" }] },
  { forms: ["Đại tướng {Võ Nguyên Giáp}"], entities: [{ name: "Võ Nguyên Giáp", role: "Đại tướng" }] },
  {
    forms: ["đồng chí {Tôn Đức Thắng}", "Giải thưởng {Tôn Đức Thắng}"],
    entities: [{ name: "Tôn Đức Thắng" }],
  },
  { forms: ["danh nhân {Nguyễn Trãi}", "nữ tướng {Lê Chân} dựng làng"], entities: [{}] },
  {
    forms: [
      "bé {N.T.H.} (12 tuổi)",
      "cháu {N.T.H} mất tích",
      "em {P.A.} học lớp 4",
      "chị {Nh.} trình báo",
      "ông {Đ.} ký giấy",
      "bà {L.T.M} bị lừa 2 tỷ đồng",
    ],
    entities: [{}],
  },
  {
    forms: ["đối tượng {Trần Văn T.} (SN 1990)", "{Trần Văn T.}, 34 tuổi", "anh {Trần Văn T}"],
    entities: [{}],
  },
  {
    forms: ["chị {Nguyễn Thị Th.} bị chồng đánh", "{Nguyễn Thị Th.} khai nhận"],
    entities: [{ name: "Nguyễn Thị Th." }],
  },
  { forms: ["nghi phạm {L.V.Q.}, trú tại quận 8"], entities: [{}] },
];
