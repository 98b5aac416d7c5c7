"""The time that the title of a report gives to its values: several times with one year, and what is still to do."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context


def spans(title: str, text: str, issued: date) -> list[tuple[str, str, str]]:
    """Status, first and last day of each value."""
    context = Context(issued_on=issued, reference=issued, doc_type="Báo cáo", province="Sơn La")
    found = indicators(f"BÁO CÁO\n{title}\n{text}", context)
    return [(d.status, str(d.period_start), str(d.period_end)) for d in found]


YEAR = ("actual", "2030-01-01", "2030-12-31")
LAST_QUARTER = ("actual", "2030-10-01", "2030-12-31")


@pytest.mark.parametrize(
    ("title", "issued", "expected"),
    [
        ("Kết quả công tác quý IV và năm 2030", date(2031, 1, 6), YEAR),
        ("Tình hình tháng 12, quý IV và cả năm 2030", date(2031, 1, 6), YEAR),
        ("Tình hình tháng 12 và năm 2030; nhiệm vụ năm 2031", date(2031, 1, 6), YEAR),
        ("Tổng kết năm 2030, nhiệm vụ tháng 01 năm 2031", date(2030, 12, 22), YEAR),
        ("Kết quả năm 2030, phương hướng, nhiệm vụ quý I/2031", date(2030, 12, 22), YEAR),
        ("Kết quả năm 2030, nhiệm vụ 6 tháng đầu năm 2031", date(2031, 1, 6), YEAR),
        ("Kết quả năm 2030, nhiệm vụ trọng tâm quý I", date(2030, 12, 22), YEAR),
        (
            "Tình hình tháng 11, nhiệm vụ tháng 12 và năm 2031",
            date(2030, 11, 28),
            ("actual", "2030-11-01", "2030-11-30"),
        ),
        (
            "Kết quả công tác tháng 12, nhiệm vụ tháng 01 năm 2031",
            date(2031, 1, 6),
            ("actual", "2030-12-01", "2030-12-31"),
        ),
        (
            "Kết quả kế hoạch năm 2030, nhiệm vụ 6 tháng đầu năm",
            date(2030, 7, 4),
            ("actual", "2030-01-01", "2030-06-30"),
        ),
        ("Tình hình thực hiện kế hoạch quý IV năm 2030", date(2030, 12, 28), LAST_QUARTER),
        ("Thực hiện Nghị quyết năm 2030 và kế hoạch quý IV năm 2030", date(2030, 12, 28), LAST_QUARTER),
    ],
)
def test_what_a_title_reports_on(title: str, issued: date, expected: tuple[str, str, str]) -> None:
    assert spans(title, "Thu phí vệ sinh đạt 31 tỷ đồng.", issued) == [expected]


def test_the_year_beside_its_last_quarter() -> None:
    title = "Kết quả công tác quý IV và năm 2030"
    assert spans(title, "Thu phí vệ sinh đạt 31 tỷ đồng, bằng 96% kế hoạch.", date(2031, 1, 6)) == [YEAR]
    text = "Quý IV/2030, cấp 31.210 giấy phép. Cả năm cấp 97.430 giấy phép, thu phí 12 tỷ đồng."
    assert spans(title, text, date(2031, 1, 6)) == [LAST_QUARTER, YEAR, YEAR]


def test_the_titles_month_goes_on_in_the_text_but_not_among_the_tasks() -> None:
    title = "Kết quả công tác quý IV và năm 2030, nhiệm vụ năm 2031"
    text = "Trong quý IV, cấp 312 giấy phép.\nII. NHIỆM VỤ NĂM 2031\nTrong quý IV trồng 41 ha rừng."
    assert spans(title, text, date(2031, 1, 6)) == [LAST_QUARTER, ("target", "2031-10-01", "2031-12-31")]


NINE = "Tình hình kinh tế - xã hội 9 tháng đầu năm 2030"
SO_FAR = ("actual", "2030-01-01", "2030-09-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is aimed at by the year's end is not as of the day before
        (
            "Ước đến 30/9, dư nợ đạt 831 tỷ đồng. Phấn đấu đến cuối năm, dư nợ tăng 14%; xây 31 cầu.",
            [
                ("estimate", "None", "2030-09-30"),
                ("target", "2030-01-01", "2030-12-31"),
                ("target", "2030-01-01", "2030-12-31"),
            ],
        ),
        # the plan beside what it was is of this year
        (
            "Doanh thu đạt 31 tỷ đồng (cùng kỳ 29 tỷ đồng, kế hoạch năm 45 tỷ đồng).",
            [SO_FAR, ("actual", "2029-01-01", "2029-09-30"), ("target", "2030-01-01", "2030-12-31")],
        ),
        (
            "Đến 30/9/2030, nợ thuế là 31 tỷ đồng. Thu hồi 12 tỷ đồng; hoàn thuế 41 tỷ đồng.",
            [("actual", "None", "2030-09-30"), SO_FAR, SO_FAR],
        ),
        ("Từ đầu năm đến nay, toàn tỉnh có 231 ca sởi; 32 ca cúm.", [SO_FAR, SO_FAR]),
        (
            "Dự toán thu năm 2031 là 831 tỷ đồng, bằng 96% thực hiện năm 2030; thu phí 12 tỷ đồng.",
            [("target", "2031-01-01", "2031-12-31")] * 2,
        ),
        (
            "Kế hoạch năm 2031 trồng 831 ha chè, tăng 14% so với năm 2030; trồng 41 ha mận.",
            [("target", "2031-01-01", "2031-12-31")] * 2,
        ),
        (
            "Dư nợ đến 30/6 là 31 tỷ đồng. Ước đến cuối năm, dư nợ đạt 45 tỷ đồng.",
            [("actual", "None", "2030-06-30"), ("estimate", "None", "2030-12-31")],
        ),
        (
            "Năm 2031, thu ngân sách 831 tỷ đồng, bằng 110% số thực hiện năm 2030, xuất khẩu 31 triệu USD.",
            [("target", "2031-01-01", "2031-12-31")] * 2,
        ),
        # in turn, of the two times before
        (
            "Doanh thu bưu chính quý III đạt 31 tỷ đồng, 9 tháng 97 tỷ đồng; viễn thông tương ứng là 45 tỷ đồng và 131 "
            "tỷ đồng.",
            [("actual", "2030-07-01", "2030-09-30"), SO_FAR] * 2,
        ),
        (
            "Thu quý III đạt 31 tỷ đồng, 9 tháng 97 tỷ đồng; xã A và xã B lần lượt là 12 tỷ đồng và 13 tỷ đồng.",
            [("actual", "2030-07-01", "2030-09-30"), SO_FAR, SO_FAR, SO_FAR],
        ),
        # all that there were in the term, and all that there are
        (
            "Tháng 9, nhận mới 312 đơn, lũy kế đã giải quyết trong kỳ là 415 đơn; quá hạn 12 đơn.",
            [("actual", "2030-09-01", "2030-09-30")] * 3,
        ),
        ("Cấp phép 31 dự án; lũy kế còn hiệu lực 412 dự án.", [SO_FAR, ("actual", "None", "2030-09-30")]),
        # only then
        (
            "Không xảy ra ngộ độc, cùng kỳ năm trước xảy ra 12 vụ ngộ độc, thiệt hại 31 triệu đồng.",
            [("actual", "2029-01-01", "2029-09-30")] * 2,
        ),
        (
            "Tháng 9 thu 31 tỷ đồng, gấp 1,6 lần bình quân 8 tháng (19 tỷ đồng/tháng).",
            [("actual", "2030-09-01", "2030-09-30"), ("actual", "2030-01-01", "2030-08-31")],
        ),
        (
            "Đón 831 nghìn lượt khách, vượt 12% so với cả năm 2029 (đạt 742 nghìn lượt).",
            [SO_FAR, ("actual", "2029-01-01", "2029-12-31")],
        ),
        # the deadline and the years of a part
        (
            "Phấn đấu giải ngân 100% kế hoạch vốn, riêng vốn đầu tư hết quý III đạt trên 80%.",
            [("target", "2030-01-01", "2030-12-31"), ("target", "2030-07-01", "2030-09-30")],
        ),
        ("Chi đầu tư 831 tỷ đồng, trong đó vốn kéo dài năm 2028, 2029 sang là 31 tỷ đồng.", [SO_FAR, SO_FAR]),
    ],
)
def test_times_that_stay_with_their_values(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert spans(NINE, text, date(2030, 9, 28)) == expected


def test_days_counted_from_the_december_before_go_on() -> None:
    title = "Tình hình tai nạn tháng 9 và 9 tháng đầu năm 2030"
    text = (
        "Trong 9 tháng (từ 15/12/2029 đến 14/9/2030), tai nạn làm chết 91 người.\n"
        "Trong đó, đường bộ 78 người. Tàu lửa 13 người."
    )
    assert spans(title, text, date(2030, 9, 28)) == [("actual", "2029-12-15", "2030-09-14")] * 3


def test_a_mean_of_months_is_told_by_the_way() -> None:
    title = "Tình hình kinh tế - xã hội tháng 9 và 9 tháng đầu năm 2030"
    text = "Chỉ số giá tháng 9 tăng 0,3% so với tháng trước, bình quân 9 tháng tăng 3,7%. Giá vàng tăng 2,3%."
    month = ("actual", "2030-09-01", "2030-09-30")
    assert spans(title, text, date(2030, 9, 28)) == [month, SO_FAR, month]


def test_a_figure_that_is_taken_up_again_to_be_parted() -> None:
    title = "Tình hình tai nạn tháng 9 và 9 tháng đầu năm 2030"
    text = "Trong 9 tháng, tai nạn làm chết 91 người.\nPhân tích 91 người chết: quá tốc độ 31 người, say rượu 12 người."
    assert spans(title, text, date(2030, 9, 28)) == [SO_FAR] * 4


def test_a_total_that_opens_a_sentence_ends_the_month_of_the_paragraph() -> None:
    text = "Trong tháng 9, có 31 ca sởi. Như vậy, từ đầu năm đến nay có 231 ca sởi. Cúm mùa 97 ca."
    assert spans(NINE, text, date(2030, 9, 28)) == [("actual", "2030-09-01", "2030-09-30"), SO_FAR, SO_FAR]


def test_a_heading_with_a_bare_year_tells_it() -> None:
    text = (
        "I. KẾT QUẢ NĂM 2030\n1. Thu ngân sách 90 tỷ đồng.\n"
        "II. KẾ HOẠCH 2031\n1. Chỉ tiêu chủ yếu: thu ngân sách 95 tỷ đồng; sản lượng lúa 45.000 tấn."
    )
    told = spans("Tình hình kinh tế - xã hội năm 2030", text, date(2030, 12, 5))
    assert told == [YEAR, ("target", "2031-01-01", "2031-12-31"), ("target", "2031-01-01", "2031-12-31")]
