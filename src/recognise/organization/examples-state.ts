import type { Held } from "../example.js";

/** Bodies of Party and State. */
export const stateBodies: readonly Held<"organization">[] = [
  // The Party.
  {
    forms: [
      "{Tỉnh ủy Thanh Hóa}",
      "{Tỉnh uỷ Thanh Hoá}",
      "{TỈNH ỦY THANH HÓA}",
      "Bí thư {Tỉnh ủy Thanh Hóa} Lê Văn Minh",
      "Văn kiện do {Tỉnh ủy Thanh Hóa} ban hành",
    ],
    entities: [{ kind: "party", place: "Thanh Hóa" }],
  },
  {
    forms: [
      "{Ban Thường vụ Tỉnh ủy Quảng Ninh} họp",
      "{BTV Tỉnh ủy Quảng Ninh} họp",
      "{Ban thường vụ Tỉnh ủy Quảng Ninh} họp",
      "Ủy viên {Ban Thường vụ Tỉnh ủy Quảng Ninh}",
    ],
    entities: [{ kind: "party", place: "Quảng Ninh" }],
  },
  {
    forms: [
      "{Đảng ủy xã Tân Hưng} tổ chức tập huấn",
      "{Đảng uỷ xã Tân Hưng} tổ chức tập huấn",
      "{Ðảng ủy xã Tân Hưng} tổ chức tập huấn",
    ],
    entities: [{ kind: "party", place: "xã Tân Hưng" }],
  },
  {
    forms: [
      "{Ban Tuyên giáo và Dân vận Trung ương}",
      "{Ban Tuyên giáo - Dân vận Trung ương}",
      "{BTGDV Trung ương}",
    ],
    entities: [{ kind: "party", name: "Ban Tuyên giáo và Dân vận Trung ương" }],
  },
  {
    forms: [
      "{Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai} phối hợp {Sở Văn hóa, Thể thao và Du lịch} tập huấn",
    ],
    entities: [
      { kind: "party", place: "Lào Cai", name: "Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai" },
      { kind: "state", name: "Sở Văn hóa, Thể thao và Du lịch" },
    ],
  },
  {
    forms: ["{Bộ Chính trị} khóa XIII, {Ban Bí thư} khóa XIII"],
    entities: [
      { kind: "party", name: "Bộ Chính trị" },
      { kind: "party", name: "Ban Bí thư" },
    ],
  },
  {
    forms: [
      "Ủy viên {Ban Chấp hành Trung ương Đảng} khóa XII",
      "Ủy viên {BCH Trung ương Đảng} (khóa XII)",
      "Ủy viên {Ban chấp hành Trung ương Đảng}",
    ],
    entities: [{ kind: "party", name: "Ban Chấp hành Trung ương Đảng" }],
  },
  {
    forms: [
      "{Ủy ban Kiểm tra Trung ương} kết luận",
      "{Uỷ ban Kiểm tra Trung ương} kết luận",
      "{UBKT Trung ương} kết luận",
      "{UBKTTW} kết luận",
    ],
    entities: [{ kind: "party", name: "Ủy ban Kiểm tra Trung ương" }],
  },
  {
    forms: ["{Ủy ban Kiểm tra Huyện ủy Văn Bàn}", "{UBKT Huyện ủy Văn Bàn}"],
    entities: [{ kind: "party" }],
  },
  {
    forms: ["{Đảng ủy Khối Doanh nghiệp tỉnh Bình Dương}"],
    entities: [{ kind: "party", place: "Bình Dương" }],
  },
  { forms: ["{Đảng bộ phường Quang Trung} có 27 chi bộ"], entities: [{ place: "phường Quang Trung" }] },
  { forms: ["{Chi bộ Trường THPT Chu Văn An} kết nạp hai đảng viên"], entities: [{ kind: "party" }] },
  {
    forms: ["{Đảng} và {Nhà nước} luôn quan tâm", "chủ trương của {Đảng}, chính sách của {Nhà nước}"],
    entities: [{ kind: "party", name: "Đảng Cộng sản Việt Nam" }, { kind: "state" }],
  },
  { forms: ["các cấp ủy {Đảng}", "công tác xây dựng {Đảng}"], entities: [{ kind: "party" }] },
  {
    forms: ["{Quân ủy Trung ương} và {Bộ Quốc phòng}", "{Quân uỷ Trung ương}, {Bộ Quốc phòng}"],
    entities: [{ name: "Quân ủy Trung ương" }, { name: "Bộ Quốc phòng" }],
  },
  {
    forms: ["Trưởng {Ban Chỉ đạo 389 tỉnh}", "Trưởng {BCĐ 389 tỉnh}"],
    entities: [{ name: "Ban Chỉ đạo 389 tỉnh" }],
  },
  { forms: ["{Trung tâm Chính trị huyện Tiên Du} mở lớp"], entities: [{ place: "huyện Tiên Du" }] },
  { forms: ["{BAN TUYÊN GIÁO TỈNH ỦY}", "{BAN TUYÊN GIÁO HUYỆN ỦY}"], entities: [{ kind: "party" }] },
  {
    forms: ["{Ban Tổ chức Tỉnh ủy} tổ chức kiểm điểm", "{Ban Tổ chức Tỉnh uỷ} tổ chức kiểm điểm"],
    entities: [{ kind: "party" }],
  },
  {
    forms: [
      "{Tỉnh ủy}, {HĐND}, {UBND}, {Ủy ban MTTQ tỉnh}",
      "{Tỉnh ủy} - {HĐND} - {UBND} - {Ủy ban MTTQ tỉnh}",
    ],
    entities: [{ kind: "party" }, { kind: "state" }, { name: "Ủy ban nhân dân" }, { kind: "front" }],
  },
  { forms: ["{Huyện ủy Mộc Châu} ban hành"], entities: [{ place: "Mộc Châu" }] },
  // The State.
  {
    forms: [
      "{Bộ Y tế} cho biết",
      "{bộ Y tế} cho biết",
      "{Bộ Y tê\u0301} cho biết",
      "Bộ trưởng {Bộ Y tế}",
      "Vụ việc {Bộ Y tế} nêu",
    ],
    entities: [{ kind: "state", name: "Bộ Y tế" }],
  },
  {
    forms: ["{Bộ Nông nghiệp và Môi trường}", "{Bộ Nông nghiệp & Môi trường}", "{Bộ NN&MT}", "{Bộ NN-MT}"],
    entities: [{ kind: "state" }],
  },
  {
    forms: [
      "{Bộ Lao động - Thương binh và Xã hội}",
      "{Bộ Lao động, Thương binh và Xã hội}",
      "{Bộ Lao động – Thương binh và Xã hội}",
      "{Bộ LĐ-TB&XH}",
      "{Bộ LĐTBXH}",
    ],
    entities: [{ kind: "state" }],
  },
  {
    forms: ["{Bộ Giáo dục và Đào tạo}", "{Bộ GD-ĐT}", "{Bộ GD&ĐT}", "{Bộ GDĐT}", "{bộ Giáo dục và Đào tạo}"],
    entities: [{ kind: "state" }],
  },
  {
    forms: ["Thủ tướng {Chính phủ} yêu cầu {Bộ Tài chính}", "báo cáo {Chính phủ} và {Bộ Tài chính}"],
    entities: [{ name: "Chính phủ" }, { name: "Bộ Tài chính" }],
  },
  {
    forms: [
      "{Ủy ban Thường vụ Quốc hội}",
      "{Uỷ ban Thường vụ Quốc hội}",
      "{Ủy ban thường vụ Quốc hội}",
      "{UBTVQH}",
    ],
    entities: [{ kind: "state", name: "Ủy ban Thường vụ Quốc hội" }],
  },
  {
    forms: ["{Đoàn đại biểu Quốc hội tỉnh Nghệ An}", "{Đoàn ĐBQH tỉnh Nghệ An}"],
    entities: [{ name: "Đoàn đại biểu Quốc hội tỉnh Nghệ An", place: "Nghệ An" }],
  },
  {
    forms: ["{Hội đồng nhân dân tỉnh Gia Lai}", "{HĐND tỉnh Gia Lai}", "{HĐND tỉnh Gia Lai} khóa XII"],
    entities: [{ kind: "state", name: "Hội đồng nhân dân tỉnh Gia Lai", place: "Gia Lai" }],
  },
  {
    forms: [
      "{UBND tỉnh Hà Nam}",
      "{Ủy ban nhân dân tỉnh Hà Nam}",
      "Phó Chủ tịch {UBND tỉnh Hà Nam} Trần Văn Dũng",
    ],
    entities: [{ kind: "state", name: "Ủy ban nhân dân tỉnh Hà Nam", place: "Hà Nam" }],
  },
  {
    forms: ["{UBND thành phố Huế}", "{UBND TP Huế}", "{UBND TP. Huế}", "{UBND TP.Huế}"],
    entities: [{ kind: "state" }],
  },
  {
    forms: ["{UBND xã Ea Kar} và {UBND phường Tân Lập}"],
    entities: [
      { name: "Ủy ban nhân dân xã Ea Kar", place: "xã Ea Kar" },
      { name: "Ủy ban nhân dân phường Tân Lập", place: "phường Tân Lập" },
    ],
  },
  {
    forms: [
      "{Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk}",
      "{Sở NN&MT tỉnh Đắk Lắk}",
      "{sở Nông nghiệp và Môi trường tỉnh Đắk Lắk}",
      "Giám đốc {Sở NN-MT tỉnh Đắk Lắk}",
    ],
    entities: [{ kind: "state", place: "Đắk Lắk" }],
  },
  {
    forms: ["{Sở Xây dựng}; {Sở Công Thương}; {Công an tỉnh}"],
    entities: [{ name: "Sở Xây dựng" }, { name: "Sở Công Thương" }, { name: "Công an tỉnh" }],
  },
  {
    forms: ["{Cục Thuế tỉnh Bình Phước}", "{Cục thuế tỉnh Bình Phước}", "{cục thuế tỉnh Bình Phước}"],
    entities: [{ kind: "state", place: "Bình Phước" }],
  },
  { forms: ["{Thuế tỉnh Vĩnh Long} thu ngân sách"], entities: [{ kind: "state", place: "Vĩnh Long" }] },
  {
    forms: ["{Bảo hiểm xã hội TP Hà Nội}", "{BHXH TP Hà Nội}"],
    entities: [{ kind: "state", name: "Bảo hiểm xã hội thành phố Hà Nội" }],
  },
  {
    forms: [
      "{Thanh tra Chính phủ}, {Kiểm toán Nhà nước} và {Ngân hàng Nhà nước}",
      "{TTCP}, {KTNN} và {NHNN}",
    ],
    entities: [
      { name: "Thanh tra Chính phủ" },
      { name: "Kiểm toán Nhà nước" },
      { name: "Ngân hàng Nhà nước" },
    ],
  },
  {
    forms: ["{Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh}", "{BQL các khu công nghiệp tỉnh Bắc Ninh}"],
    entities: [{ place: "Bắc Ninh" }],
  },
  {
    forms: ["{Hạt Kiểm lâm huyện Na Rì}", "{hạt kiểm lâm huyện Na Rì}"],
    entities: [{ place: "huyện Na Rì" }],
  },
];
