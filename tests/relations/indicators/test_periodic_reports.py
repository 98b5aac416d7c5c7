"""What periodic reports leave to the reader: elided names, carried times, results under headings of indicators."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import REPORT, indicators

from vnadmin_extract.document import Context
from vnadmin_extract.mentions import IndicatorDraft

YEARLY = Context(issued_on=date(2023, 11, 25), reference=date(2023, 11, 25), doc_type="Báo cáo", province="Sơn La")


def told(text: str, context: Context = REPORT) -> list[tuple[str, str]]:
    return [(d.name, f"{d.quantity.value:f}") for d in indicators(text, context)]


def until(draft: IndicatorDraft) -> str:
    return draft.period_end.isoformat() if draft.period_end else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sở Y tế hoàn thành 100% thủ tục được thực hiện trực tuyến trong năm 2025.",
            [("tỷ lệ thủ tục được thực hiện trực tuyến", "100")],
        ),
        ("Sở Nội vụ số hóa 80% hồ sơ lưu trữ trong quý III/2025.", [("tỷ lệ số hóa hồ sơ lưu trữ", "80")]),
        ("Sở Xây dựng hoàn thành 250 căn nhà ở xã hội.", [("căn nhà ở xã hội", "250")]),
        ("Đến nay có 12/15 (80%) xã đạt chuẩn nông thôn mới.", [("xã đạt chuẩn nông thôn mới", "12")]),
        ("Có 45/50 trường (đạt 90%) đạt chuẩn quốc gia.", [("trường đạt chuẩn quốc gia", "45")]),
        (
            "Khách quốc tế trong tháng ước 83 nghìn lượt người; 5 tháng 373 nghìn lượt người.",
            [("khách quốc tế", "83"), ("khách quốc tế", "373")],
        ),
        (
            "Vận chuyển hành khách ước 2,1 triệu lượt khách và 71,5 triệu lượt khách.km.",
            [("vận chuyển hành khách", "2.1"), ("vận chuyển hành khách", "71.5")],
        ),
        ("Đến nay có 02 xã đạt 19 tiêu chí nông thôn mới.", [("xã đạt 19 tiêu chí nông thôn mới", "2")]),
        (
            "Có 5 mặt hàng đạt kim ngạch xuất khẩu trên 3 triệu USD; tổng kim ngạch đạt 90 triệu USD.",
            [("mặt hàng", "5"), ("tổng kim ngạch", "90")],
        ),
        ("Từ đầu năm đến 20/5 có 35 ca sốt xuất huyết.", [("ca sốt xuất huyết", "35")]),
        ("Trong tháng Tư xảy ra 12 vụ cháy.", [("vụ cháy", "12")]),
        (
            "c) Tai nạn lao động: 5 tháng đầu năm cả nước xảy ra 38 vụ, làm 41 người bị nạn.",
            [("vụ tai nạn lao động", "38"), ("người bị nạn do tai nạn lao động", "41")],
        ),
        (
            "Tay chân miệng ghi nhận 14 ca, tích lũy 96 ca; kéo giảm 5% số vụ trộm cắp.",
            [
                ("ca tay chân miệng", "14"),
                ("ca tay chân miệng", "96"),
                ("mức giảm số vụ trộm cắp", "5"),
            ],
        ),
        (
            "Xuất khẩu và nhập khẩu: tổng kim ngạch 81 triệu USD, trong đó xuất khẩu 34 triệu USD, nhập khẩu 47 triệu "
            "USD; lũy kế 5 tháng 390 triệu USD.",
            [
                ("tổng kim ngạch", "81"),
                ("kim ngạch xuất khẩu", "34"),
                ("kim ngạch nhập khẩu", "47"),
                ("tổng kim ngạch", "390"),
            ],
        ),
        (
            "Tiêu chí kinh tế: trước khi xây dựng nông thôn mới, trên địa bàn huyện Mai Sơn có 7 xã đạt và cơ bản đạt "
            "từ 10-13 tiêu chí.",
            [("xã đạt và cơ bản đạt từ 10-13 tiêu chí", "7")],
        ),
        (
            "Nếu như năm 2021, lao động nông nghiệp chiếm 66% thì năm 2023 tỷ trọng lao động nông nghiệp là 55%.",
            [("tỷ lệ lao động nông nghiệp", "66"), ("tỷ trọng lao động nông nghiệp", "55")],
        ),
        ("Toàn huyện có 1.187 nhóm, lớp với 33.420 cháu.", [("nhóm, lớp", "1187"), ("cháu", "33420")]),
    ],
)
def test_names_without_bodies_times_and_shares(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_reports_headings_of_indicators_announce_results_where_those_above_tell_how_things_went() -> None:
    text = (
        "PHẦN I\nTÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023\n1. Các chỉ tiêu kinh tế\n"
        "- Diện tích lúa cả năm 32.270 ha, năng suất 65,1 tạ/ha.\n"
        "PHẦN II\nPHƯƠNG HƯỚNG NĂM 2024\n1. Các chỉ tiêu kinh tế\n- Sản lượng lúa 210.000 tấn."
    )
    assert [d.status for d in indicators(text, YEARLY)] == ["actual", "actual", "target"]


def test_the_resolutions_figure_in_brackets_is_the_plan_of_the_value_before() -> None:
    estimated, low, high, income = indicators(
        "Tốc độ tăng trưởng kinh tế ước 6,73% (Nghị quyết 7,5 - 8%), thu nhập bình quân 61,4 triệu đồng.", YEARLY
    )
    assert (low.name, low.status, high.status) == (estimated.name, "target", "target")
    assert (estimated.status, income.status) == ("estimate", "estimate")


def test_parts_of_what_is_told_of_the_whole_year_are_of_the_whole_year() -> None:
    text = "Xuất khẩu 11 tháng đạt 137 triệu USD, ước cả năm 152 triệu USD, giảm 5% so với năm 2022 (chè 94 triệu USD)."
    assert [until(d) for d in indicators(text, YEARLY)] == ["2023-11-30", "2023-12-31", "2023-12-31"]


def test_what_goes_on_without_a_time_is_as_of_the_day_before_it() -> None:
    text = (
        "Tình hình tháng 5 năm 2024\nI. KẾT QUẢ THÁNG 5 NĂM 2024\n"
        "Thu ngân sách đến 20/5 được 39 tỷ đồng. Chi ngân sách 28 tỷ đồng.\n"
        "Tính đến ngày 15/5, gieo trồng được 850 ha ngô. Sản lượng chè 230 tấn. Đến nay đã trồng 12 ha rừng."
    )
    assert [until(d) for d in indicators(text)] == [
        "2024-05-20",
        "2024-05-20",
        "2024-05-15",
        "2024-05-15",
        "2024-05-31",
    ]


def test_a_census_day_is_the_time_of_its_own_sentence_only() -> None:
    text = "KẾT QUẢ THÁNG 5 NĂM 2024\nTại thời điểm 01/4/2024, đàn lợn có 27 nghìn con. Tiêu hủy 31 con lợn ốm."
    assert [until(d) for d in indicators(text)] == ["2024-04-01", "2024-05-31"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Chăn nuôi (thời điểm 01/4): đàn trâu 2.150 con; đàn bò 1.304 con.", ["2024-04-01", "2024-04-01"]),
        ("Điều trị nội trú (4 tháng) 18.320 lượt; phẫu thuật 970 ca.", ["2024-04-30", "2024-04-30"]),
        ("Giải ngân đến 15/5 mới đạt 31,8% kế hoạch.", ["2024-05-15"]),
        ("Từ năm 2021 đến năm 2023 trồng được 900 ha rừng.", ["2023-12-31"]),
        ("Từ đầu năm đến ngày 15.5, có 53 dự án được cấp phép.", ["2024-05-15"]),
    ],
)
def test_times_in_brackets_and_with_points(text: str, ends: list[str]) -> None:
    assert [until(d) for d in indicators(f"KẾT QUẢ THÁNG 5 NĂM 2024\n{text}")] == ends


def test_months_of_the_title_before_what_is_still_to_do_and_of_a_heading() -> None:
    text = (
        "BÁO CÁO\nTình hình kinh tế - xã hội 9 tháng và nhiệm vụ quý IV năm 2023\n"
        "I. BỘ MÁY\nThu ngân sách 39 tỷ đồng.\nII. KINH TẾ 9 THÁNG NĂM 2023\nChi ngân sách 28 tỷ đồng."
    )
    assert [until(d) for d in indicators(text, YEARLY)] == ["2023-09-30", "2023-09-30"]


def test_a_part_told_alone_is_not_the_time_of_what_follows() -> None:
    text = (
        "Tính đến 15/9/2023, thu nộp ngân sách 298 tỷ đồng; riêng quý III thu 120 tỷ đồng (quý I: 51 tỷ đồng). Chia "
        "theo sắc thuế: thuế giá trị gia tăng 234 tỷ đồng."
    )
    assert [until(d) for d in indicators(text, YEARLY)] == ["2023-09-15", "2023-09-30", "2023-03-31", "2023-09-15"]


def test_a_school_year_is_the_time_of_its_own_sentence_only() -> None:
    text = (
        "Tình hình năm 2023\nI. KẾT QUẢ NĂM 2023\n"
        "Năm học 2022-2023, tỷ lệ tốt nghiệp đạt 99,2%. Khám chữa bệnh cho 68.500 lượt người."
    )
    assert [until(d) for d in indicators(text, YEARLY)] == ["2023-05-31", "2023-12-31"]


def test_what_it_fell_from_has_the_year_behind_it() -> None:
    first, _ = indicators("Tỷ lệ hộ nghèo giảm từ 5,31% đầu năm 2022 xuống 2,45% cuối năm 2023.", YEARLY)
    assert until(first) == "2022-12-31"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 41 vụ cháy, thiệt hại 22 tỷ đồng; riêng tháng 5 là 12 vụ.",
            [("vụ cháy", "41"), ("thiệt hại do cháy", "22"), ("vụ cháy", "12")],
        ),
        (
            "Tổng mức bán lẻ tháng 5 ước 1.612 tỷ đồng; cộng dồn quý II là 4.985 tỷ đồng.",
            [("tổng mức bán lẻ", "1612"), ("tổng mức bán lẻ", "4985")],
        ),
        (
            "Một số sản phẩm: alumin 56,3 nghìn tấn, lũy kế 281,9 nghìn tấn.",
            [("alumin", "56.3"), ("alumin", "281.9")],
        ),
        (
            "Khai thác dầu tháng 5 ước 135 tấn (trong nước 118 tấn), tính chung 5 tháng 708 tấn.",
            [("khai thác dầu", "135"), ("khai thác dầu trong nước", "118"), ("khai thác dầu", "708")],
        ),
        ("Cà phê 3.127 ha, giảm 12 ha; tiêu 412 ha.", [("diện tích cà phê", "3127"), ("diện tích tiêu", "412")]),
        ("- Giáo dục phổ thông: 11 trường, 172 lớp.", [("trường giáo dục phổ thông", "11"), ("lớp", "172")]),
        (
            "Kim ngạch 5 tháng đạt 65 triệu USD; tháng 4 cao nhất (21 triệu USD).",
            [("kim ngạch", "65"), ("kim ngạch", "21")],
        ),
        (
            "Vốn FDI đăng ký đến hết tháng 5 là 9,6 triệu USD; thực hiện 3,3 triệu USD.",
            [("vốn FDI đăng ký", "9.6"), ("vốn FDI thực hiện", "3.3")],
        ),
        (
            "Tính chung 5 tháng, IIP tăng 7,4%; quý I chỉ số này tăng 6,5%.",
            [("tốc độ tăng IIP", "7.4"), ("tốc độ tăng IIP", "6.5")],
        ),
        (
            "Hỗ trợ lãi suất cho 39 khách hàng; thu giữ 46 tờ tiền giả.",
            [("khách hàng hỗ trợ lãi suất", "39"), ("thu giữ tờ tiền giả", "46")],
        ),
    ],
)
def test_elided_names_are_those_of_the_same_count(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM 2024\nI. Một số chỉ tiêu chủ yếu\n- Tỷ lệ hộ nghèo giảm 2,5%.",
            "target",
        ),
        ("NHIỆM VỤ 7 THÁNG CUỐI NĂM\n1. Trong quý IV sản lượng muối 17 nghìn tấn.", "target"),
        ("NHIỆM VỤ 7 THÁNG CUỐI NĂM\n1. Đến nay đã gieo trồng 17 nghìn ha.", "actual"),
        ("KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 5\n1. Sản lượng muối 17 nghìn tấn.", "actual"),
        ("Ước tính so với cùng thời điểm năm 2023, tổng đàn lợn tăng 5,5%.", "estimate"),
    ],
)
def test_what_a_report_says_is_still_to_be_done_is_aimed_at(text: str, status: str) -> None:
    head = "BÁO CÁO\nTình hình tháng 5 năm 2024\nTrong tháng 5, trồng 40 ha rừng.\n"
    assert {d.status for d in indicators(head + text, REPORT)[1:]} == {status}


def test_results_under_a_lead_in_that_rests_on_papers_of_targets() -> None:
    text = (
        "BÁO CÁO\nTình hình tháng 5 năm 2024\nThực hiện Nghị quyết số 22/NQ-HĐND ngày 20/12/2023 của HĐND huyện về "
        "nhiệm vụ năm 2024, Quyết định số 531/QĐ-UBND ngày 25/12/2023 của UBND huyện giao chỉ tiêu kế hoạch cho các "
        "phòng, ban và UBND các xã, kinh tế - xã hội huyện nhà đạt được những kết quả như sau:\n"
        "I. LĨNH VỰC KINH TẾ\n1. Chăn nuôi: đàn lợn 58.600 con, đàn gia cầm 1,28 triệu con."
    )
    assert [d.status for d in indicators(text, REPORT) if "con" in d.quantity.unit] == ["actual", "actual"]


def test_the_months_of_a_new_model_are_the_last_ones() -> None:
    report = Context(issued_on=date(2031, 12, 24), reference=date(2031, 12, 24), doc_type="Báo cáo")
    head = "BÁO CÁO\n{}\nCấp 931 giấy phép."
    for title, begin in (
        ("Kết quả 06 tháng vận hành mô hình mới và nhiệm vụ năm 2032", date(2031, 7, 1)),
        ("Tình hình 12 tháng và phương hướng, nhiệm vụ năm 2032", date(2031, 1, 1)),
    ):
        (value,) = indicators(head.format(title), report)
        assert (value.period_start, value.period_end) == (begin, date(2031, 12, 31))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Xuất khẩu tháng 5 ước 14 tỷ USD; doanh nghiệp FDI đạt 10 tỷ USD. Tính chung 5 tháng 52 tỷ USD, tăng 6%.",
            ["kim ngạch xuất khẩu", "kim ngạch xuất khẩu doanh nghiệp FDI", "kim ngạch xuất khẩu"],
        ),
        ("Doanh thu bán lẻ tháng 5 đạt 9 tỷ đồng; bốn tháng đạt 30 tỷ đồng.", ["doanh thu bán lẻ"] * 2),
        (
            "Vốn thực hiện của Bộ Y tế 16 tỷ đồng, bằng 26% kế hoạch; Bộ Giáo dục và Đào tạo 31 tỷ đồng.",
            ["vốn thực hiện của Bộ Y tế", "bộ Giáo dục và Đào tạo"],
        ),
        ("Đã hỗ trợ hộ thiếu đói 9 nghìn tấn gạo và 4,6 tỷ đồng.", ["hỗ trợ hộ thiếu đói gạo", "hỗ trợ hộ thiếu đói"]),
        ("Kết quả kiểm tra cho thấy còn 45 bến chưa được cấp phép.", ["bến chưa được cấp phép"]),
        (
            "Số người tham gia đạt 17 triệu người (38,1% lực lượng lao động), bảo hiểm y tế đạt 92% dân số.",
            ["số người tham gia", "tỷ lệ bảo hiểm y tế"],
        ),
    ],
)
def test_names_of_totals_parts_and_what_stands_beside(text: str, names: list[str]) -> None:
    assert [d.name for d in indicators(text)] == names


@pytest.mark.parametrize(
    "text", ["Giao quân đạt 100% chỉ tiêu (145 thanh niên).", "Hoàn thành chỉ tiêu giao quân 145 thanh niên."]
)
def test_targets_that_are_met_are_reached(text: str) -> None:
    assert {d.status for d in indicators(f"BÁO CÁO\nTình hình tháng 5 năm 2024\n{text}", REPORT)} == {"actual"}


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch vốn năm 2024 là 320 tỷ đồng, đã giải ngân 160 tỷ đồng.",
        "Diện tích gieo trồng cả năm ước 9.100 ha; đã thu hoạch 4.200 ha.",
    ],
)
def test_what_was_done_of_a_year_s_plan_goes_as_far_as_the_report(text: str) -> None:
    report = Context(issued_on=date(2024, 10, 2), reference=date(2024, 10, 2), doc_type="Báo cáo")
    last = indicators(f"BÁO CÁO\nTình hình 9 tháng đầu năm 2024\n{text}", report)[-1]
    assert (last.status, last.period_end) == ("actual", date(2024, 9, 30))
