import { describe, expect, it } from "vitest";
import { linesOf, readFixture } from "./reading.js";

/** The whole text of each page, as reading it gives it; what is not here is furniture. */
describe("the story, and nothing else, comes out of", () => {
  it("a newspaper: lead above the text, captions, a table, boxes in and around the story", async () => {
    const content = await readFixture("newspaper.html");
    expect(linesOf(content)).toEqual([
      "title: Huyện Vân Sơn hoàn thành sớm chỉ tiêu giảm nghèo năm 2023",
      "Thứ Tư, 08/11/2023, 06:45 (GMT+7)",
      "BSL - Đến hết tháng 10/2023, toàn huyện Vân Sơn chỉ còn 312 hộ nghèo, giảm 145 hộ so với cuối năm 2022.",
      "Ngày 7/11, Ban Chấp hành Đảng bộ huyện Vân Sơn tổ chức hội nghị lần thứ 16 đánh giá kết quả thực hiện Nghị quyết số 08-NQ/HU ngày 12/3/2021 về giảm nghèo bền vững.",
      "caption: Quang cảnh hội nghị ngày 7/11. Ảnh: Thu Hiền",
      "Theo báo cáo, tổng vốn huy động đạt 128,5 tỷ đồng, trong đó ngân sách huyện bố trí 21 tỷ đồng; diện tích chè mở rộng thêm 120 ha, tương đương 1.200.000 m2.",
      "Nhiều cách làm mới",
      "Giao chỉ tiêu đến từng chi bộ;",
      "Phân công 214 đảng viên giúp đỡ hộ nghèo;",
      "Cho vay vốn ưu đãi 1.035 lượt hộ.",
      "Hộ nghèo theo xã",
      "Xã\tNăm 2022\tNăm 2023",
      "Tân Lập\t96\t61",
      "Phú Cường\t120\t84",
      "Bí thư Huyện ủy Đinh Công Thắng yêu cầu các xã không chạy theo thành tích, rà soát đúng đối tượng trước ngày 30/11.",
      "Lê Thu Hiền",
    ]);
    expect(content.metadata).toEqual({
      title: "Huyện Vân Sơn hoàn thành sớm chỉ tiêu giảm nghèo năm 2023",
      published: "2023-11-08T06:45",
      author: "Lê Thu Hiền",
      url: "https://baosonglam.example.vn/huyen-van-son-giam-ngheo-post81234.html",
      publisher: "Báo Sông Lam điện tử",
    });
    expect(content.warnings).toEqual([]);
  });

  it("a provincial portal: portlets, a title and a lead that only classes tell, divs for paragraphs", async () => {
    const content = await readFixture("provincial-portal-liferay.html");
    expect(linesOf(content)).toEqual([
      "title: Hà Sơn ra quân đầu xuân, khởi công ba công trình trọng điểm",
      "Thứ hai, 30/01/2023 | 08:03",
      "Sáng 29/01 (mùng 8 Tết Quý Mão), UBND tỉnh Hà Sơn tổ chức lễ khởi công ba công trình giao thông với tổng mức đầu tư 1.245 tỷ đồng.",
      "Dự lễ khởi công có đồng chí Vũ Đức Long, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; đồng chí Hà Thị Mai, Chủ tịch UBND tỉnh cùng đại diện các sở, ngành.",
      "caption: Các đồng chí lãnh đạo tỉnh thực hiện nghi thức khởi công",
      "Ba công trình gồm: cầu Đồng Vàng, đường nối quốc lộ 6 với khu công nghiệp Nam Sơn và kè sông Đáy, hoàn thành trong quý IV/2024 theo Quyết định số 1890/QĐ-UBND ngày 05/12/2022.",
      "Phát biểu tại buổi lễ, Chủ tịch UBND tỉnh Hà Thị Mai đề nghị các nhà thầu huy động đủ 350 công nhân, bảo đảm tiến độ và an toàn lao động.",
      "Trần Bình",
    ]);
    expect(content.metadata).toEqual({
      title: "Hà Sơn ra quân đầu xuân, khởi công ba công trình trọng điểm",
      published: "2023-01-30T08:03",
      author: "Trần Bình",
      url: "https://hason.example.gov.vn/chi-tiet-tin?id=4471",
      publisher: null,
    });
    expect(content.warnings).toEqual([]);
  });

  it("a Party committee: tables for the layout, all of it in a form", async () => {
    const content = await readFixture("party-committee-tables.html");
    expect(linesOf(content)).toEqual([
      "title: Tỉnh ủy Bình Hải tổng kết 5 năm thực hiện Nghị quyết Trung ương 6 khóa XII",
      "15:20 | 22/12/2022",
      "Chiều 21/12, Ban Thường vụ Tỉnh ủy Bình Hải tổ chức hội nghị trực tuyến tổng kết 5 năm thực hiện Nghị quyết số 18-NQ/TW.",
      "Sau 5 năm, toàn tỉnh giảm 36 đầu mối bên trong các cơ quan, 118 đơn vị sự nghiệp công lập và 2.047 biên chế so với năm 2017.",
      "caption: Đồng chí Bí thư Tỉnh ủy phát biểu kết luận hội nghị",
      "Hội nghị thống nhất 4 nhóm nhiệm vụ đến năm 2025, trong đó hoàn thành sắp xếp 12 xã, phường theo Kế hoạch số 95-KH/TU ngày 10/5/2022 của Ban Thường vụ Tỉnh ủy.",
      "Dịp này, 15 tập thể và 22 cá nhân được tặng bằng khen.",
      "Tin, ảnh: Hoàng Yến",
    ]);
    expect(content.metadata).toEqual({
      title: "Tỉnh ủy Bình Hải tổng kết 5 năm thực hiện Nghị quyết Trung ương 6 khóa XII",
      published: "2022-12-22T15:20",
      author: "Hoàng Yến",
      url: null,
      publisher: null,
    });
    expect(content.warnings).toEqual([]);
  });

  it("WordPress: details under the heading, boxes at the foot of the text", async () => {
    const content = await readFixture("wordpress.html");
    expect(linesOf(content)).toEqual([
      "title: Xã Minh Tân đón bằng công nhận nông thôn mới nâng cao",
      "03/10/2022",
      "Ngày 1/10/2022, Đảng ủy, HĐND, UBND xã Minh Tân long trọng tổ chức lễ đón bằng công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2021.",
      "caption: Lãnh đạo huyện trao bằng cho xã Minh Tân",
      "Qua 4 năm, xã huy động 62,4 tỷ đồng, nhân dân hiến 8.500 m2 đất, bê tông hóa 14,7 km đường thôn.",
      "“Danh hiệu là của dân, giữ được hay không cũng nhờ dân”, Chủ tịch UBND xã Bùi Văn Kiên nói.",
      "Thu nhập bình quân đạt 58,3 triệu đồng/người/năm; tỷ lệ hộ nghèo còn 1,12%.",
      "Nguồn: Đài Truyền thanh huyện",
    ]);
    expect(content.metadata).toEqual({
      title: "Xã Minh Tân đón bằng công nhận nông thôn mới nâng cao",
      published: "2022-10-03T09:15",
      author: null,
      url: "https://lacthuy.example.vn/minh-tan/",
      publisher: "Trang tin huyện Lạc Thủy",
    });
    expect(content.warnings).toEqual([]);
  });

  it("a decree: its head and signature side by side, links in the text, a table of fees", async () => {
    const content = await readFixture("decree.html");
    expect(linesOf(content)).toEqual([
      "title: Nghị định 412/2023/NĐ-CP quy định về quản lý bến thủy nội địa",
      "CHÍNH PHỦ",
      "-------",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "---------------",
      "Số: 412/2023/NĐ-CP",
      "Hà Nội, ngày 15 tháng 9 năm 2023",
      "NGHỊ ĐỊNH",
      "QUY ĐỊNH VỀ QUẢN LÝ BẾN THỦY NỘI ĐỊA",
      "Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;",
      "Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;",
      "Theo đề nghị của Bộ trưởng Bộ Giao thông vận tải;",
      "Chính phủ ban hành Nghị định quy định về quản lý bến thủy nội địa.",
      "Điều 1. Phạm vi điều chỉnh",
      "Nghị định này quy định việc công bố, đóng, mở bến thủy nội địa có diện tích từ 200 m2 trở lên.",
      "Điều 2. Mức thu phí",
      "1. Mức thu theo loại bến:",
      "Loại bến\tTrọng tải\tMức thu (đồng/lượt)",
      "Bến loại I\ttrên 1.000 tấn\t450.000",
      "Bến loại II\ttừ 500 tấn đến 1.000 tấn\t300.000",
      "Bến loại III\tdưới 500 tấn\t150.000",
      "2. Mức thu tại khoản 1 thực hiện từ ngày 01 tháng 01 năm 2024.",
      "Điều 3. Hiệu lực thi hành",
      "Nghị định này có hiệu lực từ ngày 01 tháng 11 năm 2023 và thay thế Nghị định số 77/2012/NĐ-CP.",
      "Nơi nhận:",
      "- Ban Bí thư Trung ương Đảng;",
      "- Văn phòng Quốc hội;",
      "- Lưu: VT, CN (2b).",
      "TM. CHÍNH PHỦ",
      "KT. THỦ TƯỚNG",
      "PHÓ THỦ TƯỚNG",
      "Nguyễn Hữu Quang",
    ]);
    expect(content.metadata).toEqual({
      title: "Nghị định 412/2023/NĐ-CP quy định về quản lý bến thủy nội địa",
      published: "2023-09-15",
      author: null,
      url: null,
      publisher: null,
    });
    expect(content.warnings).toEqual([]);
  });

  it("an old page: capitals, fonts, unclosed paragraphs", async () => {
    const content = await readFixture("old-page-fonts.htm");
    expect(linesOf(content)).toEqual([
      "title: Hội nghị tổng kết phong trào xóa đói giảm nghèo tỉnh Đông Khê",
      "(Đông Khê) - Ngày 12/12/2003, UBND tỉnh Đông Khê tổ chức hội nghị tổng kết 5 năm phong trào xóa đói giảm nghèo giai đoạn 1998 - 2003.",
      "Sau 5 năm, toàn tỉnh đã có 12.450 hộ thoát nghèo, tỷ lệ hộ nghèo giảm từ 28,6% xuống còn 13,2%. Ngân hàng Chính sách xã hội đã cho vay 86 tỷ đồng – gấp 3 lần giai đoạn trước.",
      "Các huyện dẫn đầu là: Tân Yên, Phú Lộc, Bản Lang.",
      "caption: Toàn cảnh hội nghị tổng kết",
      "Hội nghị đề ra mục tiêu đến năm 2005 không còn hộ đói, tỷ lệ hộ nghèo dưới 10%; mỗi năm giải quyết việc làm cho 9.000 lao động.",
      "Minh Phương",
    ]);
    expect(content.metadata).toEqual({
      title: "Hội nghị tổng kết phong trào xóa đói giảm nghèo tỉnh Đông Khê",
      published: null,
      author: null,
      url: null,
      publisher: null,
    });
    expect(content.warnings).toEqual([]);
  });
});

describe("where no article is told apart, the text is what the page shows", () => {
  it("a short notice, its furniture marked", async () => {
    const content = await readFixture("short-notice.html");
    expect(linesOf(content)).toEqual([
      "title: Thông báo nghỉ Tết Dương lịch",
      "furniture: Sở Nội vụ tỉnh Hà Sơn",
      "furniture: Trang chủ Thông báo Liên hệ",
      "Cơ quan nghỉ 3 ngày, từ ngày 30/12/2023 đến hết ngày 01/01/2024.",
      "furniture: Sở Nội vụ tỉnh Hà Sơn, số 5 đường Trần Phú",
    ]);
    expect(content.warnings).toEqual([expect.stringMatching(/^no article was told apart/)]);
  });

  it("a table of figures", async () => {
    const content = await readFixture("table-of-figures.html");
    expect(linesOf(content)).toEqual([
      "title: Thu ngân sách nhà nước trên địa bàn theo quý năm 2022",
      "Địa phương\tQuý I\tQuý II\tQuý III\tQuý IV",
      "Huyện Nam Sơn\t45,2\t51,0\t48,7\t60,3",
      "Huyện Tân Yên\t31,8\t\t29,9\t35,4",
      "Thành phố Hà Sơn\t120,5\t133,1\t127,6\t150,2",
      "Đơn vị: tỷ đồng.",
    ]);
    expect(content.warnings).toEqual([]);
  });

  it("a list of documents, whose links are its text", async () => {
    expect(linesOf(await readFixture("list-of-documents.html"))).toEqual([
      "title: Văn bản chỉ đạo điều hành",
      "furniture: Trang chủ",
      "furniture: Văn bản",
      "furniture: Liên hệ",
      "Kế hoạch số 45/KH-UBND ngày 12/3/2023 về phòng cháy, chữa cháy rừng",
      "Quyết định số 812/QĐ-UBND ngày 20/4/2023 về việc thành lập đoàn kiểm tra",
      "Công văn số 377/UBND-VX ngày 05/5/2023 về tổ chức kỳ thi tốt nghiệp năm 2023",
      "Báo cáo số 156/BC-UBND ngày 30/6/2023 về tình hình 6 tháng đầu năm 2023",
      "furniture: UBND huyện Nam Sơn",
    ]);
  });

  it("a page that is preformatted text", async () => {
    expect((await readFixture("preformatted.html")).text).toBe(
      "Bulletin\n\nBẢN TIN NỘI BỘ SỐ 14\n\nNgày 3/7/2001\n\n" +
        "  Mặt hàng      Sản lượng\n  Chè           1.250 tấn\n  Cà phê          830 tấn",
    );
  });
});
