"""Deadlines that print no month or no year: of whose month or year they are, or that nobody can tell."""

from __future__ import annotations

from datetime import date

import pytest
from test_deadlines import deadlines

from vnadmin_extract.document import Context


def test_a_day_without_year_in_a_document_without_date_stays_open() -> None:
    (told,) = deadlines("Thời gian chậm nhất gửi báo cáo về Sở A ngày 23/3/2026.", Context(doc_type="Hướng dẫn"))
    assert told.due == date(2026, 3, 23)
    (day,) = deadlines("Sở A trình UBND tỉnh danh mục trước ngày 30 tháng 11.", Context(doc_type="Chỉ thị"))
    assert (day.due, day.bound, [n.code for n in day.notes]) == (None, "before", ["year_unknown"])


@pytest.mark.parametrize(
    ("day", "due", "code"),
    [
        ("30", date(2031, 10, 30), "year_inferred"),
        ("0", None, "impossible_date"),
    ],
)
def test_a_day_of_the_month_told_before(day: str, due: date | None, code: str) -> None:
    found = deadlines(f"Họp ngày 05/10/2031. Các xã gửi báo cáo trước ngày {day}.")
    assert [(d.due, [n.code for n in d.notes]) for d in found] == [(due, [code])]
