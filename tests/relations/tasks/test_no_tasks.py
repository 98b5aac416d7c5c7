"""Sentences that look like tasks and are none."""

from __future__ import annotations

import pytest
from relating import CENTRAL, NOTICE, found_tasks

from vnadmin_extract.document import Context

NONE = [
    "<c>Các doanh nghiệp có vốn đầu tư nước ngoài</c> đóng góp ngày càng nhiều vào tăng trưởng của tỉnh.",
    "<c>Các công ty</c> trả đủ lương cho công nhân.",
    "<c>Các sở</c> còn một số việc chậm báo cáo cấp trên.",
    '<d due="2024-09-30">Trong tháng 9</d>, <a>Bộ Tài chính</a> sẽ lập 03 đoàn kiểm tra do lãnh đạo Bộ làm trưởng '
    "đoàn, có sự tham gia của <a>Bộ Tư pháp</a>, <a>Bộ Nội vụ</a>, làm việc trực tiếp tại <c>các địa phương</c>.",
    "Tại Thông báo số 45/TB ngày 20/01/2031, Thủ tướng giao <a>Sở Xây dựng</a> chủ trì hướng dẫn các xã.",
    "<c>HĐND cấp xã</c> là cơ quan quyền lực nhà nước ở địa phương, đại diện cho Nhân dân.",
    "Các ý kiến cho rằng việc giao <a>Sở Y tế</a> làm cơ quan thường trực là phù hợp với thực tế.",
    "Về nguyên nhân: vốn thiếu; <c>các chủ đầu tư</c> thiếu quyết liệt đôn đốc nhà thầu thi công.",
    "<c>HĐND các xã</c> đánh giá cao sự phối hợp của Mặt trận trong vận động nhân dân.",
    "Tình hình triển khai: Đề án đã trình. <a>Sở Tài chính</a> thẩm định xong kinh phí cho các lớp học.",
    "Tỉnh giao <a>Sở Y tế</a> chủ trì xây dựng Đề án trạm lưu động; hiện Đề án đang được lấy ý kiến.",
    "Công điện của <a>Sở Y tế</a> đề nghị <c>các đơn vị</c> chủ động ứng phó với dịch sởi",
    "<a>UBND huyện Lý Nhân</a> (51,6%), vẫn còn 9 chủ đầu tư giải ngân dưới 10% vốn giao.",
    "Ngoài ra, theo Báo cáo số 61/BC-TTr của Thanh tra, <a>Sở Y tế</a> rà soát, báo cáo có 12 gói thầu còn nợ.",
    "<a>Tổng cục Dự trữ</a> đánh giá tình hình nhập kho quý I và thông báo kế hoạch xuất kho quý II như sau:",
    "Đối với <c>các trường</c>, theo chỉ đạo của <a>Sở Y tế</a>, 12 huyện đã bớt 40 trạm lẻ.",
    "<a>Sở Y tế</a> rất mong nhận được sự hợp tác của người dân; <a>Sở Nội vụ</a> rất vui mừng đón đoàn.",
    "Đề nghị <c>Quý cơ quan</c> quan tâm, phối hợp thực hiện./.",
    "Trong tháng, <a>Cục Thuế tỉnh</a> thu 300 tỷ đồng. <a>Công an tỉnh</a> bắt 12 đối tượng trộm gỗ.",
    "- Đối với các hộ cố tình không nhận tiền thì hoàn thiện hồ sơ, tổ chức bảo vệ thi công.",
    # To whom those who fail answer; a time with no act behind it.
    "<c>Các xã</c> nộp muộn thì tự chịu trách nhiệm với cấp có thẩm quyền.",
    "<c>Các trạm y tế</c> trong thời gian trước, trong và sau kỳ thi;",
    "1. Phê bình <a>Sở Nội vụ</a> chậm tham mưu, chưa gửi báo cáo đúng hạn.",
    "1. Không giao <a>Sở Nội vụ</a> chủ trì tuyển dụng viên chức cho các đơn vị.",
    "2. Thống nhất chưa giao <a>Sở Y tế</a> triển khai mua sắm tập trung thuốc.",
    "3. Thôi giao <a>Sở Công Thương</a> làm chủ đầu tư dự án.",
    "4. <a>Sở Du lịch</a> không phải báo cáo định kỳ hằng tháng về lượng khách.",
    "Hồ sơ đã nộp trước ngày này, được <a>Sở Y tế</a>, <c>UBND các xã</c> phê duyệt, tiếp nhận thì không phải nộp lại.",
    "Đến hết tháng 5, toàn ngành Thuế đã thực hiện kiểm tra 1.200 hồ sơ khai của các hộ kinh doanh.",
    "- <a>VPCP</a>: BTCN, các PCN, Trợ lý, Thư ký, các Vụ, Cục, đơn vị trực thuộc, Công báo, Cổng thông tin;",
    "Tổng cục yêu cầu <c>các đơn vị</c> nghiêm túc triển khai, tổ chức thực hiện./.",
    "4. Tổ chức họp mặt hằng năm; năm nay do <a>Sở A</a> chủ trì, năm sau do <a>Sở B</a> chủ trì.",
    "3. <a>Sở Nội vụ</a> ban hành chậm quyết định thanh tra, đã rút kinh nghiệm với phòng chuyên môn.",
    "<a>Sở Y tế</a> là cơ quan chuyên môn thuộc UBND tỉnh, có con dấu và tài khoản riêng.",
    "Tại cuộc họp, <a>Sở Y tế</a> báo cáo tình hình dịch; <c>các huyện</c> phát biểu ý kiến.",
    "Văn phòng đã chuyển Công văn số 12/BYT của Bộ đề nghị <c>các địa phương</c> rà soát số giường bệnh.",
    "Rừng trồng bằng vốn ngân sách giao cho <c>các đơn vị</c> quản lý thì không được hỗ trợ tiếp.",
    "<a>Sở Y tế</a> được giao chủ trì thực hiện trong tháng 5 là 12 nhiệm vụ, còn 3 việc quá hạn.",
    "<c>Các bộ, ngành</c> đang quyết liệt tổ chức triển khai các nhiệm vụ được giao.",
    "Trong thời gian qua, <a>Sở Công Thương</a> thường xuyên tổ chức các phiên chợ ở huyện miền núi.",
    "Từ đầu năm đến nay, <a>Sở Y tế</a> triển khai năm chương trình khám bệnh lưu động.",
    "<c>Các cấp, các ngành</c> đã vào cuộc; <c>UBND các xã</c> tích cực vận động nhân dân hiến đất làm đường.",
    "Các doanh nghiệp trên địa bàn gặp khó khăn, <a>Sở Công Thương</a> đã chủ trì tháo gỡ vướng mắc về vốn vay.",
    "Tại cuộc họp ngày 05/3/2031, <a>Bộ Y tế</a> báo cáo tình hình dịch sởi; <a>Bộ Nội vụ</a> thông tin về tuyển dụng.",
    "Điều 3. Chủ tịch <a>UBND tỉnh</a> giữ chức Trưởng ban; Giám đốc <a>Sở Y tế</a> làm Phó Trưởng ban thường trực.",
    "Điều 4. <a>Ban Chỉ đạo</a> họp định kỳ mỗi quý một lần và họp đột xuất khi cần thiết.",
    "Từ năm 2006, <a>Bộ Y tế</a> triển khai thực hiện Chỉ thị về tiêm chủng, đã tạo ra chuyển biến lớn ở cơ sở.",
    "<a>Văn phòng</a> có văn bản số 15/VP-TH gửi Đảng ủy đề nghị cho ý kiến vào dự thảo báo cáo.",
    "Năm tới, <a>Thủ tướng</a> nhấn mạnh, phải đạt tăng trưởng khoảng ba phần trăm trong nông nghiệp.",
    "<a>Bộ Y tế</a> trả lời chất vấn tại kỳ họp thứ hai về giá thuốc.",
    "Điều 5. <a>Ban Chỉ đạo</a> tự giải thể sau khi hoàn thành nhiệm vụ.",
    "Trước mưa lũ, <c>các bộ, địa phương</c>, người dân và doanh nghiệp đã chủ động triển khai nhiều giải pháp.",
    "Căn cứ tình hình thực tế, <a>Ban Dân tộc</a> xây dựng kế hoạch thực hiện chính sách như sau:\n1. Mục đích",
    pytest.param(
        "Sau khi nghe <a>Sở Y tế</a> báo cáo, <a>Sở Tài chính</a> báo cáo nguồn kinh phí, Chủ tịch kết luận.",
        id="what a meeting was told",
    ),
    "<a>Chi cục Thú y</a> phân công nhiệm vụ của từng trạm trong đợt tiêm phòng như sau:",
    "Sau khi đi thực địa, nghe <a>Sở Y tế</a> báo cáo, ý kiến của <a>Ban Quản lý dự án</a>, <c>các nhà thầu</c>, ý "
    "kiến của lãnh đạo, đại diện <c>các sở</c>, Phó Chủ tịch Trần Văn An kết luận như sau:",
    "Các cơ sở sản xuất gạch trên địa bàn phát triển, tạo việc làm cho lao động của xã.",
    pytest.param("Đề nghị <c>các địa phương</c> quan tâm, phối hợp thực hiện./.", id="an action without object"),
    pytest.param(
        "Trường hợp vượt thẩm quyền, báo cáo <a>Chính phủ</a>, <a>Thủ tướng Chính phủ</a> xem xét, quyết định.",
        id="whoever is reported to",
    ),
    pytest.param(
        "Ngành ngân hàng có chương trình riêng để khuyến khích <c>các địa phương</c> xây dựng nhà ở cho công nhân.",
        id="a purpose",
    ),
    pytest.param(
        "2. <a>Chính phủ</a> và các nội dung trình\n- Quy định mức phí đường bộ áp dụng từ năm sau.",
        id="a heading that names who gives the orders",
    ),
    pytest.param(
        "Từ đầu năm <a>Chính phủ</a> đã ban hành chương trình; đồng thời chỉ đạo <c>các bộ, ngành</c> triển khai "
        "cụ thể.",
        id="whoever was guided",
    ),
    pytest.param("Đẩy mạnh trồng rừng và bảo vệ rừng đầu nguồn trong mùa khô.", id="nobody named"),
    pytest.param(
        "<a>Sở Y tế</a> đã tổ chức 12 đợt kiểm tra an toàn thực phẩm trong tháng.", id="what was done is no task"
    ),
    pytest.param(
        "Trên đây là kết luận của Chủ tịch <a>UBND tỉnh</a>, <a>Văn phòng UBND tỉnh</a> thông báo để <c>các "
        "cơ quan, đơn vị</c> biết và thực hiện./.",
        id="the closing formula",
    ),
    pytest.param(
        "- Công tác kiểm tra: <a>UBND tỉnh</a> đã yêu cầu <a>Sở Công Thương</a> kiểm tra giá xăng dầu.",
        id="an order that was given earlier",
    ),
    pytest.param(
        "Theo chỉ đạo của <a>Tỉnh ủy</a> tại Kết luận số 5-KL/TU, công tác cán bộ được quan tâm.", id="only cited"
    ),
    pytest.param(
        "II. Kết quả thực hiện nhiệm vụ tháng 3\n1. <c>Các sở, ngành</c> tập trung triển khai kế hoạch năm, "
        "bảo đảm tiến độ.",
        id="a section that looks back",
    ),
]


def test_papers_listed_behind_the_order_to_make_them() -> None:
    (task,) = found_tasks(
        "2. <c>Các sở</c> khẩn trương hoàn thiện các báo cáo: (i) Báo cáo tình hình giải ngân; (ii) Báo cáo xử lý nợ "
        "đọng xây dựng cơ bản; (iii) Báo cáo về thu hồi tạm ứng."
    )
    assert task[0].startswith("khẩn trương hoàn thiện")
    given = found_tasks(
        "2. <c>Các sở</c>:\n- Hoàn thiện các báo cáo: (i) Báo cáo tình hình giải ngân; (ii) Báo cáo xử lý nợ đọng. "
        "<a>Sở Tài chính</a> tổng hợp, trình UBND tỉnh các báo cáo này."
    )
    assert [(t[0][:9], t[1]) for t in given] == [("Hoàn thiệ", ["Các sở"]), ("tổng hợp,", ["Sở Tài chính"])]


def test_an_order_without_an_object_is_none() -> None:
    assert found_tasks("1. <c>Các sở, ngành</c> nghiêm túc thực hiện.\n2. <c>Các xã</c> chủ động thực hiện.") == []


def test_the_closing_words_below_orders_are_none() -> None:
    found = found_tasks(
        "III. TỔ CHỨC THỰC HIỆN\n1. <a>Hội Nông dân xã</a> rà soát danh sách hội viên, báo cáo trước ngày 15/3/2031.\n"
        "2. Đề nghị <c>các tổ chức</c> phối hợp giám sát việc trồng rừng bảo đảm dân chủ.\n"
        "Trên đây là Hướng dẫn <a>MTTQ Việt Nam xã</a> tham gia công tác trồng rừng nhiệm kỳ 2026 - 2031."
    )
    assert [t[1] for t in found] == [["Hội Nông dân xã"], ["các tổ chức"]]


@pytest.mark.parametrize("example", NONE)
def test_no_task(example: str) -> None:
    assert found_tasks(example, CENTRAL if "Chính phủ" in example else NOTICE) == []


def test_the_titles_of_a_newspaper_are_no_tasks() -> None:
    lines = [
        "<a>Sở Y tế</a> tổ chức khám bệnh lưu động ở vùng cao",
        "Tin từ cơ sở",
        "<a>Sở Y tế</a> tổ chức khám bệnh lưu động ở năm xã vùng cao.",
        "Người dân đến từ sáng sớm.",
    ]
    assert len(found_tasks("\n".join(lines), Context())) == 1
    assert len(found_tasks(lines[0], Context())) == 1


def test_targets_above_a_line_that_hands_out_work_are_no_tasks() -> None:
    given = found_tasks(
        "4. Định hướng: thời kỳ 2031 - 2035, sản lượng thóc tăng mỗi năm 2%.\n"
        "5. Tổ chức thực hiện: <a>Sở Y tế</a> chủ trì, phối hợp với <a>Sở Nội vụ</a> công bố quy hoạch; xây dựng "
        "cơ chế điều phối chung cho cả vùng, trình <a>UBND tỉnh</a> xem xét từng năm."
    )
    assert [t[0].split()[0] for t in given] == ["công"]


def test_a_directive_has_the_past_evaluated() -> None:
    example = (
        "I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH\n"
        "1. <a>Cục Thống kê</a> cung cấp số liệu ước thực hiện cả năm của các chỉ tiêu."
    )
    assert len(found_tasks(example, Context(doc_type="Chỉ thị"))) == 1
    assert found_tasks(example, NOTICE) == []


@pytest.mark.parametrize(
    "announcement",
    [
        "Chủ tịch <a>UBND tỉnh</a> yêu cầu <c>các sở</c> tập trung chỉ đạo và thực hiện nghiêm, có hiệu quả các nhiệm "
        "vụ về trồng rừng sau:",
        "<c>Các sở</c>, <c>UBND các xã</c> cần cụ thể hóa và triển khai các giải pháp, nhiệm vụ chủ yếu sau đây:",
    ],
)
def test_what_only_announces_the_tasks_below(announcement: str) -> None:
    below = "\n1. <a>Sở Y tế</a>\n- Rà soát số giường của các trạm y tế xã.\n- Bố trí bác sĩ trực các ngày lễ lớn."
    assert [t[1] for t in found_tasks(announcement + below)] == [["Sở Y tế"], ["Sở Y tế"]]
    told = "\n1. Quan điểm\n- Rừng là nguồn lợi lâu dài của cả tỉnh."
    assert len(found_tasks(announcement + told)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Kết luận: thu ngân sách xã đạt khá; <a>Trung tâm A</a> nhận 1.074 hồ sơ, tỷ lệ trễ hạn 1,8%.",
        "Bộ Y tế có văn bản số 48/BYT-KH, ngày 01 tháng 6 năm 2031 đề nghị <c>các tỉnh</c> rà soát thuốc tồn kho.",
    ],
)
def test_counts_and_what_another_paper_asked_for(told: str) -> None:
    assert found_tasks(told) == []


@pytest.mark.parametrize(
    ("given", "leads"),
    [
        ('<a>Sở A</a> tiếp nhận 30 ý kiến góp ý, xong dự thảo <d due="2031-11-20">trước 20/11</d>.', ["Sở A"]),
        ("<a>Trung tâm A</a> tiếp nhận 15 hồ sơ/ngày, trả kết quả trong buổi sáng.", ["Trung tâm A"]),
        (
            "Tại cuộc họp về Kế hoạch số 45/KH-UBND, ngày 05/3/2031 Chủ tịch tỉnh giao <a>Sở A</a> rà soát kho thuốc.",
            ["Sở A"],
        ),
        (
            "Phổ biến Quyết định số 45/QĐ-UBND, ngày 05/3/2031 và yêu cầu <c>các xã</c> niêm yết công khai.",
            ["các xã"],
        ),
        (
            "Theo Thông báo số 12/TB-UBND, ngày 5/3/2031 và ý kiến của Bộ Y tế, giao <a>Sở A</a> lập danh mục thuốc "
            "còn trong kho.",
            ["Sở A"],
        ),
    ],
)
def test_what_is_told_beside_a_count_or_a_paper_may_be_a_task(given: str, leads: list[str]) -> None:
    assert [t[1][0] for t in found_tasks(given)] == leads
