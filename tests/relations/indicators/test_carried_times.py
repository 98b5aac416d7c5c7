"""The time of parts and of sentences that name none: that of their whole, or of the running total that the
text is speaking of; and what is only held against."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

REPORT = Context(issued_on=date(2031, 8, 25), reference=date(2031, 8, 25), doc_type="Báo cáo", province="Sơn La")
MONTH = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 8 năm 2031\n"
BOTH = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 8 và 8 tháng đầu năm 2031\n"


def spans(text: str, title: str = MONTH, context: Context = REPORT) -> list[tuple[int | None, int | None]]:
    """The first and the last month of each value's time."""
    return [
        (d.period_start.month if d.period_start else None, d.period_end.month if d.period_end else None)
        for d in indicators(title + text, context)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # counted up to a day of the month, in the year so far
        ("Từ đầu năm đến 20/8, có 90 ca sởi. Tay chân miệng có 31 ca, tăng 12%.", ["20/8", "20/8"]),
        ("Từ đầu năm đến 20/8, cấp mới 90 dự án.\nVề địa bàn, huyện A có 31 dự án.", ["20/8", "20/8"]),
        # that day again
        ("Đến ngày 15/8, gieo 90 ha lúa. Cũng đến thời điểm trên, thu hoạch 31 ha ngô; trồng 12 ha chè.", ["15/8"] * 3),
        ("Đến ngày 15/8 thu ngân sách đạt 90 tỷ đồng. Chi ngân sách cùng thời điểm ước 31 tỷ đồng.", ["15/8", "15/8"]),
        ("Xuất khẩu ước 90 triệu USD, tăng 5% so với cùng thời điểm năm trước.", ["31/8"]),
    ],
)
def test_a_day_is_that_of_what_follows(text: str, expected: list[str]) -> None:
    ends = [d.period_end for d in indicators(BOTH + text, REPORT)]
    assert [f"{e.day}/{e.month}" if e else "" for e in ends] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tính chung 8 tháng, cháy 52 vụ.\nTrong đó, cháy rừng 5 vụ, cháy nhà 47 vụ.", [(1, 8)] * 3),
        (
            "Tính chung 8 tháng, xuất khẩu ước 310 triệu USD. Trong đó, chè ước 24 triệu USD, tăng 12% so cùng kỳ năm "
            "2030.",
            [(1, 8)] * 2,
        ),
        ("Lũy kế 8 tháng, bắt 23 vụ buôn lậu. Tổng số vụ đã xử lý 19 vụ (khởi tố 17 vụ).", [(1, 8)] * 3),
        ("Tính chung 8 tháng, có 120 dự án mới. Cùng với đó, có 36 dự án khởi công.", [(1, 8)] * 2),
        ("Từ đầu năm đến 15/8, giải ngân đạt 120 tỷ đồng. Vốn tỉnh đạt 80 tỷ đồng.", [(1, 8)] * 2),
        # the month is told before the sum: which of the two follows is open
        ("Thu ngân sách 12 tỷ đồng, lũy kế 90 tỷ đồng. Xuất khẩu ước 7 triệu USD.", [(8, 8), (1, 8), (8, 8)]),
        ("Lũy kế trồng 90 ha rừng. Khai thác 12 tấn đá, tăng 2% so với tháng trước.", [(1, 8), (8, 8)]),
        ("Lũy kế trồng 90 ha rừng. Thu hoạch 12 tấn mận, lũy kế 40 tấn.", [(1, 8), (8, 8), (1, 8)]),
        ("Lũy kế 8 tháng, thu 90 tỷ đồng. Trong tháng, chi 12 tỷ đồng. Vay 9 tỷ đồng.", [(1, 8), (8, 8), (8, 8)]),
        ("Thu 8 tháng đạt 45 tỷ đồng, trong đó tháng 8 đạt 5 tỷ đồng. Chi đạt 40 tỷ đồng.", [(1, 8), (8, 8), (1, 8)]),
        (
            "Thu hoạch 450 ha lúa, lũy kế 910 ha.\nTrong đó: lúa lai 300 ha, lúa thuần 150 ha.",
            [(8, 8), (1, 8), (8, 8), (8, 8)],
        ),
        ("Diện tích cả năm ước 660 ha, trong đó lúa 300 ha, ngô 360 ha.", [(1, 12)] * 3),
    ],
)
def test_a_month_in_the_title(text: str, expected: list[tuple[int, int]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GRDP tăng 6,5% so với cùng kỳ, trong đó dịch vụ tăng 7%. Công nghiệp tăng 9%.", [(1, 8)] * 3),
        ("Xuất khẩu 8 tháng đạt 90 triệu USD. CPI tăng 0,5% so với tháng trước.", [(1, 8), (8, 8)]),
        (
            "Thu 8 tháng đạt 90 tỷ đồng. CPI tăng 0,5% so với tháng trước, trong đó thực phẩm tăng 1,2%; y tế tăng 2%.",
            [(1, 8), (8, 8), (8, 8), (8, 8)],
        ),
    ],
)
def test_the_month_and_the_year_so_far_in_the_title(text: str, expected: list[tuple[int, int]]) -> None:
    assert spans(text, BOTH) == expected


def test_the_first_quarter_is_the_year_so_far() -> None:
    context = Context(issued_on=date(2031, 3, 28), reference=date(2031, 3, 28), doc_type="Báo cáo", province="Sơn La")
    title = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 3 và quý I năm 2031\n"
    text = "GRDP tăng 6,5% so với cùng kỳ. Xuất khẩu quý I đạt 90 triệu USD. CPI tăng 0,5% so với tháng trước."
    assert spans(text, title, context) == [(1, 3), (1, 3), (3, 3)]


@pytest.mark.parametrize(
    "held",
    [
        "thấp hơn mức tăng 7,1% của quý I",
        "cao hơn mức tăng 6,2% của quý II",
        "so với mức tăng 5,9% của cùng kỳ năm 2030",
        "thấp hơn tốc độ tăng 7,1% trong quý II",
        "cao hơn tốc độ tăng của quý I (5,2%) và quý II (6%)",
    ],
)
def test_what_a_rate_is_held_against_gives_no_time(held: str) -> None:
    title = "BÁO CÁO\nTình hình kinh tế - xã hội quý III năm 2031\n"
    found = indicators(f"{title}GRDP quý III tăng 6,5%, {held}. Trong đó, nông nghiệp tăng 3%; dịch vụ tăng 8%", REPORT)
    told = [(d.period_start.month, d.period_end.month) for d in found if d.period_start and d.period_end]
    assert (told[0], *told[-2:]) == ((7, 9), (7, 9), (7, 9))


def test_parts_are_of_the_value_and_not_of_what_it_was() -> None:
    text = "Trong tháng, thu 81 tỷ đồng, giảm 8% so với cùng kỳ năm 2030 (88 tỷ đồng), trong đó thuế 34 tỷ đồng."
    found = indicators(MONTH + text, REPORT)
    assert [(d.quantity.value, d.part_of) for d in found] == [(81, None), (88, None), (34, 0)]
    assert found[-1].period_end == date(2031, 8, 31)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dư nợ đến ngày 15/8 là 90 tỷ đồng, thu hồi nợ xấu được 3 tỷ đồng trong tháng.", ["15/8", "31/8"]),
        # up to the same day
        ("Đến ngày 15/8 có 31 xã đạt chuẩn. Bình quân mỗi xã đạt 16 tiêu chí.", ["15/8", "15/8"]),
        ("Đến ngày 15/8, thu ngân sách 90 tỷ đồng. Thu nội địa 60 tỷ đồng.", ["15/8", "15/8"]),
        ("Đến ngày 15/8, xuất khẩu 90 triệu USD. Nhập khẩu 60 triệu USD.", ["15/8", "15/8"]),
        ("Đến ngày 15/8, gieo 900 ha lúa mùa. Thu hoạch 310 ha lúa sớm.", ["15/8", "15/8"]),
        ("Dư nợ đến ngày 15/8 là 90 tỷ đồng, nợ xấu 3 tỷ đồng, chiếm 3,3%.", ["15/8", "15/8"]),
        ("Từ đầu năm đến ngày 15/8, tiếp nhận 900 hồ sơ; giải quyết 810 hồ sơ trong kỳ.", ["15/8", "15/8"]),
    ],
)
def test_what_is_told_of_the_month_beside_a_level(text: str, expected: list[str]) -> None:
    ends = [d.period_end for d in indicators(MONTH + text, REPORT)]
    assert [f"{e.day}/{e.month}" if e else "" for e in ends] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # money that has changed since a day stood so on one
        ("Huy động vốn đạt 900 tỷ đồng, tăng 5% so với đầu năm.", [(None, 8)]),
        ("Cho vay nông nghiệp đạt 900 tỷ đồng, tăng 45 tỷ đồng so với 31/12/2030.", [(None, 8)]),
        ("Dư nợ cho vay đạt 900 tỷ đồng, tăng 5%.", [(None, 8)]),
        ("Tiền gửi dân cư đạt 900 tỷ đồng, tăng 5% so với cuối năm 2030.", [(None, 8)]),
        # what came in, was spent or costs so much
        ("Huy động vốn đạt 900 tỷ đồng, tăng 5% so với cùng kỳ.", [(8, 8)]),
        ("Doanh số cho vay đạt 900 tỷ đồng, tăng 5% so với đầu năm.", [(8, 8)]),
        ("Thu hồi nợ thuế 90 tỷ đồng, tăng 5% so với cuối năm 2030.", [(8, 8)]),
        ("Giá vàng là 7 triệu đồng/chỉ, tăng 5% so với đầu năm.", [(8, 8)]),
        ("Nộp ngân sách đạt 900 tỷ đồng, tăng 5% so với đầu năm.", [(8, 8)]),
        ("Lợi nhuận đạt 900 tỷ đồng, tăng 5% so với đầu năm.", [(8, 8)]),
        ("Tổng mức bán lẻ đạt 900 tỷ đồng, tăng 5% so với cuối năm 2030.", [(8, 8)]),
        ("Vốn đầu tư thực hiện đạt 900 tỷ đồng, tăng 5% so với đầu năm.", [(8, 8)]),
        ("Trả nợ gốc 90 tỷ đồng, tăng 5% so với đầu năm.", [(8, 8)]),
    ],
)
def test_money_held_against_a_day_is_as_of_one(text: str, expected: list[tuple[int | None, int | None]]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize("title", [MONTH, MONTH.replace("tháng 8", "8 tháng đầu")])
@pytest.mark.parametrize(
    "text",
    [
        # nouns that are written like what was done
        "có 350 trường học. Cấp mầm non có 120 trường, 900 nhóm lớp; cấp tiểu học 110 trường.",
        "còn 120 hồ sơ. Cấp tỉnh 45 hồ sơ, cấp huyện 75 hồ sơ.",
        "có 900 chi bộ. Chi bộ quân sự có 110 chi bộ.",
        "dư nợ là 900 tỷ đồng. Chi phí đền bù 450 tỷ đồng.",
        "có 31 dự án. Trồng trọt có 3 dự án.",
        # what comes about in the name of what stands so
        "có 900 doanh nghiệp. Đất sản xuất nông nghiệp có 60.000 ha.",
        "có 900 doanh nghiệp. Hệ thống cửa hàng bán lẻ xăng dầu có 145 cửa hàng.",
        "có 900 doanh nghiệp. Lao động xuất khẩu sang Nhật Bản có 1.100 người.",
        "dư nợ là 900 tỷ đồng. Dư nợ lĩnh vực xuất khẩu 450 tỷ đồng.",
        "thu ngân sách đạt 900 tỷ đồng. Thuế xuất khẩu, nhập khẩu thu 310 tỷ đồng.",
        # all that was done up to the day
        "có 340 ca mắc. Xử lý 45 ổ dịch.",
        "có 12 khu công nghiệp. Đã thu hút 320 dự án.",
        "có 42 xã đạt chuẩn nông thôn mới. Nhân dân đã hiến 90.000 m2 đất.",
    ],
)
def test_a_day_goes_on_beside_names_and_totals(title: str, text: str) -> None:
    found = indicators(f"{title}Đến ngày 15/8/2031, toàn tỉnh {text}", REPORT)
    assert {(d.period_start, d.period_end) for d in found} == {(None, date(2031, 8, 15))}


def test_a_programme_is_told_up_to_a_day() -> None:
    text = "Từ khi triển khai Chương trình đến ngày 15/8/2031, có 42 xã đạt chuẩn. Nhân dân đã hiến 90.000 m2 đất."
    found = indicators(MONTH + text, REPORT)
    assert [(d.period_start, d.period_end) for d in found] == [(None, date(2031, 8, 15))] * 2
