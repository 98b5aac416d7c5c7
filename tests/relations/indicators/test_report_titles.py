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
        ("Kết quả công tác quý IV và năm 2030", date(2031, 1, 6), LAST_QUARTER),
        ("Tình hình tháng 12, quý IV và cả năm 2030", date(2031, 1, 6), ("actual", "2030-12-01", "2030-12-31")),
        ("Tình hình tháng 12 và năm 2030; nhiệm vụ năm 2031", date(2031, 1, 6), ("actual", "2030-12-01", "2030-12-31")),
        ("Tổng kết năm 2030, nhiệm vụ tháng 01 năm 2031", date(2030, 12, 22), YEAR),
        ("Kết quả năm 2030, phương hướng, nhiệm vụ quý I/2031", date(2030, 12, 22), YEAR),
        ("Kết quả năm 2030, nhiệm vụ 6 tháng đầu năm 2031", date(2031, 1, 6), YEAR),
        ("Kết quả năm 2030, nhiệm vụ trọng tâm quý I", date(2030, 12, 22), YEAR),
        (
            "Tình hình tháng 11, nhiệm vụ tháng 12 và năm 2031",
            date(2030, 11, 28),
            ("actual", "2030-11-01", "2030-11-30"),
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
