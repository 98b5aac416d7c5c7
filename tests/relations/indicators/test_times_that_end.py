"""Where estimates and the times told of one value end: no forecast, occasion or base governs what follows."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

TITLE = "BÁO CÁO\nTình hình kinh tế - xã hội 11 tháng năm 2030\n"
REPORT = Context(issued_on=date(2030, 12, 5), reference=date(2030, 12, 5), doc_type="Báo cáo", province="Sơn La")
PLAN = Context(issued_on=date(2030, 5, 15), reference=date(2030, 5, 15), doc_type="Kế hoạch", province="Sơn La")
BEGIN, END = date(2030, 1, 1), date(2030, 11, 30)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Thiệt hại tài sản ước tính 4,3 tỷ đồng; xảy ra 01 vụ nổ làm bị thương 02 người.",
            ["estimate", "actual", "actual"],
        ),
        ("Thiệt hại do lũ ước khoảng 96 tỷ đồng, 02 người chết.", ["estimate", "actual"]),
        ("Thiệt hại do lốc ước tính 12 tỷ đồng; 340 ngôi nhà bị tốc mái.", ["estimate", "actual"]),
        (
            "Diện tích cà phê 20.100 ha, sản lượng ước 16.072 tấn; sầu riêng 1.874 ha, sản lượng ước 9.000 tấn; "
            "hồ tiêu 523 ha.",
            ["actual", "estimate", "actual", "estimate", "actual"],
        ),
        (
            "Lúa 4.236 ha, sản lượng ước 26.051 tấn; ngô 1.742 ha, sản lượng 7.140 tấn.",
            ["actual", "estimate", "actual", "estimate"],
        ),
        ("Sản lượng chè ước đạt 240 tấn; sản lượng mận 70 tấn.", ["estimate", "estimate"]),
        ("Xảy ra 96 vụ cháy, thiệt hại ước 18 tỷ đồng; trong đó cháy nhà dân 41 vụ.", ["actual", "estimate", "actual"]),
        (
            "Dư nợ đạt 45.000 tỷ đồng; dự báo đến 31/12/2030 đạt 47.000 tỷ đồng; nợ xấu 400 tỷ đồng.",
            ["actual", "estimate", "actual"],
        ),
        ("Ước tổng diện tích lúa 4.236 ha; ngô 1.742 ha.", ["estimate", "estimate"]),
    ],
)
def test_estimates_end(text: str, statuses: list[str]) -> None:
    assert [d.status for d in indicators(TITLE + text, REPORT)] == statuses


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "Dư nợ đạt 51.380 tỷ đồng, ước đến 31/12/2030 đạt 53.500 tỷ đồng. Trong tổng dư nợ, dư nợ ngắn hạn "
            "24.150 tỷ đồng.",
            END,
        ),
        (
            "Giải ngân đến 03/12/2030 được 33 tỷ đồng, dự kiến đến 31/01/2031 đạt trên 95%. Vốn chương trình nông "
            "thôn mới giải ngân 12,9 tỷ đồng.",
            date(2030, 12, 3),
        ),
        ("Dư nợ đạt 45.000 tỷ đồng; dự báo đến 31/12/2030 đạt 47.000 tỷ đồng; nợ xấu 400 tỷ đồng.", END),
    ],
)
def test_a_day_to_come_ends_with_its_forecast(text: str, end: date) -> None:
    last = indicators(TITLE + text, REPORT)[-1]
    assert (last.status, last.period_start, last.period_end) == ("actual", None, end)


@pytest.mark.parametrize(
    "text",
    [
        "Các ngân hàng có 12.380 tỷ đồng dư nợ.",
        "Toàn tỉnh có 245 giấy phép khai thác còn hiệu lực.",
        "Có 45 dự án còn hiệu lực với tổng vốn đăng ký 3.245 triệu USD.",
        "Tổng vốn đăng ký còn hiệu lực 3.245 triệu USD.",
        "Lũy kế đã cấp 345.120 thẻ bảo hiểm y tế.",
        "Lũy kế đến nay đã cấp được 12.345 giấy chứng nhận.",
    ],
)
def test_what_stands_on_a_day(text: str) -> None:
    assert {d.period_start for d in indicators(TITLE + text, REPORT)} == {None}


@pytest.mark.parametrize("text", ["Lũy kế từ đầu năm cấp 420 giấy chứng nhận.", "Cấp mới 420 giấy chứng nhận."])
def test_what_was_issued_in_a_time(text: str) -> None:
    assert [(d.period_start, d.period_end) for d in indicators(TITLE + text, REPORT)] == [(BEGIN, END)]


@pytest.mark.parametrize(
    ("lead", "parts"),
    [
        ("; phân theo nguồn: ngân sách tỉnh 914 tỷ đồng, xã hội hóa 332 tỷ đồng.", 2),
        ("; chia theo nguồn vốn: ngân sách trung ương 1.000 tỷ đồng, ngân sách tỉnh 246 tỷ đồng.", 2),
    ],
)
def test_money_parted_by_source_is_of_the_whole_plan(lead: str, parts: int) -> None:
    text = (
        "KẾ HOẠCH\nTrồng rừng giai đoạn 2030 - 2039\nIV. KINH PHÍ\nTổng kinh phí thực hiện: 1.246 tỷ đồng, trong đó: "
        "giai đoạn 2030 - 2034 là 782 tỷ đồng; giai đoạn 2035 - 2039 là 464 tỷ đồng"
    )
    spans = [(d.period_start and d.period_start.year, d.period_end and d.period_end.year)
             for d in indicators(text + lead, PLAN)]  # fmt: skip
    assert spans == [(2030, 2039), (2030, 2034), (2035, 2039), *[(2030, 2039)] * parts]


def test_money_behind_the_stages_in_brackets_is_of_the_whole_plan() -> None:
    text = (
        "KẾ HOẠCH\nTrồng rừng giai đoạn 2030 - 2039\nIV. KINH PHÍ\nNhu cầu vốn: 1.246 tỷ đồng (giai đoạn 2030 - 2034: "
        "782 tỷ đồng; giai đoạn 2035 - 2039: 464 tỷ đồng), gồm ngân sách tỉnh 914 tỷ đồng, xã hội hóa 332 tỷ đồng."
    )
    found = indicators(text, PLAN)[-2:]
    assert {(d.period_start, d.period_end) for d in found} == {(date(2030, 1, 1), date(2039, 12, 31))}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Thu ngân sách đạt 4.917 tỷ đồng, bằng 89,4% chỉ tiêu HĐND tỉnh giao (5.500 tỷ đồng).", date(2030, 12, 31)),
        ("Thu thuế đạt 1.204 tỷ đồng, bằng 86% kế hoạch được giao (1.400 tỷ đồng).", date(2030, 12, 31)),
        ("Thu phí đạt 43 tỷ đồng, bằng 86% kế hoạch huyện giao (KH 50 tỷ đồng).", date(2030, 12, 31)),
        ("Thu thuế đạt 104 tỷ đồng, bằng 86% kế hoạch đợt I Cục giao (121 tỷ đồng).", END),
    ],
)
def test_an_annual_plan_in_brackets(text: str, end: date) -> None:
    value, aim = indicators(TITLE + text, REPORT)
    assert (value.period_end, aim.status, aim.period_end) == (END, "target", end)


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        # a plan without a time of its own in a report on a part of the year
        ("Tỷ lệ hộ dùng nước sạch đạt 91,5% (chỉ tiêu 93%).", BEGIN, date(2030, 12, 31)),
        ("Tỷ lệ hộ dùng nước sạch đạt 91,5%, kế hoạch giao 93%.", BEGIN, date(2030, 12, 31)),
        ("Trồng rừng được 410 ha (mục tiêu 500 ha).", BEGIN, date(2030, 12, 31)),
        ("Tăng trưởng GRDP 11 tháng đạt 8,1% (mục tiêu cả năm 8,5%).", BEGIN, date(2030, 12, 31)),
        ("Thu phí đạt 74 tỷ đồng, đạt 74% kế hoạch thu cả năm (100 tỷ đồng).", BEGIN, date(2030, 12, 31)),
        # with one of its own, or beside a value with one
        ("Tỷ lệ hộ dùng nước sạch đạt 91,5% (mục tiêu đến năm 2035 là 98%).", date(2035, 1, 1), date(2035, 12, 31)),
        ("Trồng rừng được 410 ha (kế hoạch 11 tháng 450 ha).", BEGIN, END),
        ("Trồng rừng được 410 ha (kế hoạch quý III là 450 ha).", date(2030, 7, 1), date(2030, 9, 30)),
        ("Tăng trưởng GRDP đạt 8,1% (kịch bản 11 tháng 8,5%).", BEGIN, END),
        ("Tăng trưởng GRDP đạt 8,1% (theo kịch bản 8,5%).", BEGIN, date(2030, 12, 31)),
        ("Trồng rừng quý III được 110 ha (kế hoạch 100 ha).", date(2030, 7, 1), date(2030, 9, 30)),
        ("Trồng rừng trong kỳ được 110 ha (kế hoạch 100 ha).", BEGIN, END),
        ("Trồng rừng năm 2029 được 410 ha (kế hoạch 400 ha).", date(2029, 1, 1), date(2029, 12, 31)),
        ("Trồng rừng 11 tháng được 410 ha (mục tiêu 500 ha).", BEGIN, END),
        ("Thu ngân sách 6 tháng đầu năm đạt 3.000 tỷ đồng (kế hoạch 2.800 tỷ đồng).", BEGIN, date(2030, 6, 30)),
        ("Doanh thu 6 tháng đạt 45 tỷ đồng/kế hoạch 42 tỷ đồng.", BEGIN, date(2030, 6, 30)),
        ("Tăng trưởng kinh tế 6 tháng đầu năm đạt 6,2% (kịch bản 6,8%).", BEGIN, date(2030, 6, 30)),
        ("Đến ngày 20/11 trồng rừng được 410 ha (mục tiêu 500 ha).", None, date(2030, 11, 20)),
        ("Đến 30/6/2030 mới giải ngân 30% (mục tiêu 50%).", None, date(2030, 6, 30)),
        # of a round, a season, a project or a term
        ("Tiêm chủng đợt 1 đạt 92% (kế hoạch 95%).", BEGIN, END),
        ("Chiến dịch tiêm chủng đạt 92% (mục tiêu 95%).", BEGIN, END),
        ("Vụ Đông Xuân gieo được 410 ha (kế hoạch 500 ha).", BEGIN, END),
        ("Vốn trung hạn đã giải ngân 420 tỷ đồng (kế hoạch 900 tỷ đồng).", BEGIN, END),
        ("Thực hiện Nghị quyết Đại hội, kết nạp 420 đảng viên (chỉ tiêu 500 đảng viên).", BEGIN, END),
        ("Tiến độ thi công cầu đạt 42% (kế hoạch 41%).", BEGIN, END),
    ],
)
def test_a_plan_without_a_time_is_of_the_year(text: str, begin: date | None, end: date) -> None:
    *_, aim = indicators(TITLE + text, REPORT)
    assert (aim.status, aim.period_start, aim.period_end) == ("target", begin, end)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Xuất khẩu năm 2030 ước đạt 2,46 tỷ USD, tăng bình quân 36,8%/năm.", (None, None)),
        (
            "Giai đoạn 2026 - 2030, du lịch phát triển khá. Doanh thu du lịch năm 2030 đạt 9.450 tỷ đồng, tăng "
            "bình quân 12,4%/năm.",
            (2026, 2030),
        ),
        ("Lãi suất cho vay bình quân 6,5%/năm.", (2030, 2030)),
    ],
)
def test_average_growth_is_of_no_single_year(text: str, years: tuple[int | None, int | None]) -> None:
    last = indicators("BÁO CÁO\nTình hình kinh tế - xã hội năm 2030\n" + text, REPORT)[-1]
    assert (last.period_start and last.period_start.year, last.period_end and last.period_end.year) == years


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Vốn giáo dục giải ngân đến 30/9/2030 được 71,3 tỷ đồng. Học phí thu được 64,8 tỷ đồng.", BEGIN),
        ("Vốn y tế giải ngân đến 30/9/2030 được 71,3 tỷ đồng. Thu từ viện phí 64,8 tỷ đồng.", BEGIN),
        ("Vụ đông đến ngày 20/11 gieo trồng được 12.000 ha. Đàn bò 35.000 con.", None),
    ],
)
def test_a_day_told_of_something_else(text: str, start: date | None) -> None:
    last = indicators(TITLE + text, REPORT)[-1]
    assert (last.period_start, last.period_end) == (start, END)


@pytest.mark.parametrize(
    "text",
    [
        "Tặng 3.260 suất quà Tết và ngày 27/7, trị giá 1.486 triệu đồng; xóa 112 nhà tạm.",
        "Nhân ngày 20/11, tặng 120 suất quà; hỗ trợ 45 hộ nghèo.",
        "Kỷ niệm ngày 22/12, thăm tặng 120 suất quà; hỗ trợ 45 hộ nghèo.",
        "Dịp 30/4 và ngày 01/5, đón 12.000 lượt khách; doanh thu du lịch 45 tỷ đồng.",
        "Kỷ niệm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2030), tặng 120 suất quà; trợ cấp cho 450 đối tượng.",
        "Nhân kỷ niệm 83 năm ngày 27/7, tặng 120 suất quà; hỗ trợ 45 hộ nghèo.",
    ],
)
def test_days_that_name_an_occasion(text: str) -> None:
    assert {(d.period_start, d.period_end) for d in indicators(TITLE + text, REPORT)} == {(BEGIN, END)}


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ trẻ thấp còi còn 22,1%, giảm so với mức 23,9% của năm 2029; kiểm tra 3.214 cơ sở, phát hiện 187 cơ sở "
        "vi phạm.",
        "Tỷ lệ hộ nghèo còn 4,2%, giảm so với 5,35% năm 2029; hỗ trợ 187 hộ.",
    ],
)
def test_the_time_of_a_base_ends_with_it(text: str) -> None:
    last = indicators(TITLE + text, REPORT)[-1]
    assert (last.period_start, last.period_end) == (BEGIN, END)


@pytest.mark.parametrize(
    ("title", "start", "end"),
    [
        ("Kết quả phòng, chống tội phạm\n(từ ngày 01/12/2029 đến 30/9/2030)", date(2029, 12, 1), date(2030, 9, 30)),
        ("Kết quả phòng, chống tội phạm năm 2030\n(Từ 01/12/2029 – 30/9/2030)", date(2029, 12, 1), date(2030, 9, 30)),
        ("Kết quả cao điểm từ ngày 01/7/2030 đến ngày 30/9/2030", date(2030, 7, 1), date(2030, 9, 30)),
        ("Tình hình hỗ trợ người lao động\n(Số liệu tính đến ngày 20/11/2030)", None, date(2030, 11, 20)),
        ("Tình hình hỗ trợ người lao động\n(tính đến 20/11/2030)", None, date(2030, 11, 20)),
    ],
)
def test_the_days_below_a_title(title: str, start: date | None, end: date) -> None:
    text = f"BÁO CÁO\n{title}\nI. KẾT QUẢ\nKiểm tra 120 cơ sở. Xử phạt 45 triệu đồng."
    assert {(d.period_start, d.period_end) for d in indicators(text, REPORT)} == {(start, end)}
