"""The days that a paper's figures were counted on, and what a sentence sets out as a plan."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

from vnadmin_extract.document import Context

REPORT = Context(issued_on=date(2031, 12, 5), reference=date(2031, 12, 5), doc_type="Báo cáo", province="Sơn La")


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [
        ("Kết quả công tác năm 2031 (đến ngày 30/11/2031)", date(2031, 1, 1), date(2031, 11, 30)),
        ("Kết quả công tác năm 2031 (tính đến 15/11/2031)", date(2031, 1, 1), date(2031, 11, 15)),
        ("Kết quả công tác năm 2031\n(Số liệu tính đến ngày 30/11/2031)", date(2031, 1, 1), date(2031, 11, 30)),
        ("Kết quả công tác tháng 11 năm 2031 (đến ngày 20/11/2031)", date(2031, 11, 1), date(2031, 11, 20)),
        ("Kết quả công tác tháng 11 năm 2031 (đến ngày 20/12/2031)", date(2031, 11, 1), date(2031, 11, 30)),
    ],
)
def test_the_year_as_far_as_it_is_counted(title: str, first: date, last: date) -> None:
    found = indicators(f"BÁO CÁO\n{title}\nI. Kết quả\nXử phạt 45 vụ buôn lậu.\nƯớc cả năm thu 50 tỷ đồng.", REPORT)
    spans = [(d.period_start, d.period_end) for d in found]
    assert spans == [(first, last), (date(2031, 1, 1), date(2031, 12, 31))]


@pytest.mark.parametrize(
    ("term", "first", "last"),
    [
        ("Trong kỳ (từ 01/12/2030 đến 31/5/2031)", date(2030, 12, 1), date(2031, 5, 31)),
        ("Trong kỳ báo cáo (tính từ ngày 15/12/2030 đến ngày 14/6/2031)", date(2030, 12, 15), date(2031, 6, 14)),
        ("Trong kỳ (từ 01/12/2028 đến 31/5/2029)", date(2031, 1, 1), date(2031, 6, 30)),
    ],
)
def test_the_days_that_stand_for_the_time_in_the_title(term: str, first: date, last: date) -> None:
    text = f"BÁO CÁO\nTình hình an ninh 6 tháng đầu năm 2031\n{term}, tình hình ổn định.\nBắt 45 vụ buôn lậu."
    found = indicators(text, REPORT)
    assert [(d.period_start, d.period_end) for d in found] == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "Mục tiêu kế hoạch năm 2032 là: thu ngân sách 120 tỷ đồng; tỷ lệ hộ nghèo còn 4%; trồng rừng 300 ha.",
        "Chỉ tiêu kế hoạch năm 2032 như sau: thu ngân sách 120 tỷ đồng; tỷ lệ hộ nghèo còn 4%; trồng rừng 300 ha.",
        "Mục tiêu năm 2032 là: thu ngân sách 120 tỷ đồng… Tỷ lệ hộ nghèo còn 4%; trồng rừng 300 ha.",
    ],
)
def test_all_items_are_of_the_plan_that_a_sentence_sets_out(text: str) -> None:
    found = indicators(f"BÁO CÁO\nTình hình kinh tế - xã hội năm 2031\n{text}", REPORT)
    assert [(d.status, d.period_end) for d in found] == [("target", date(2032, 12, 31))] * 3
