"""Days of recurring deadlines: those that the text tells, or the end of the period; none made up."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import icalendar
import pytest
from export_records import deadline, record

from vnadmin_extract.export import write
from vnadmin_extract.export.recurrence import days_of

PAPER = date(2025, 2, 12)


@pytest.mark.parametrize(
    ("recurrence", "text", "rule", "first"),
    [
        ("FREQ=MONTHLY", "hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=-1", date(2025, 2, 28)),
        ("FREQ=YEARLY;BYMONTH=12", "Tháng 12 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", date(2025, 12, 31)),
        ("FREQ=YEARLY", "hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", date(2025, 12, 31)),
        (
            "FREQ=MONTHLY;INTERVAL=3",
            "hằng quý",
            "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
            date(2025, 3, 31),
        ),
        ("FREQ=MONTHLY;INTERVAL=6", "6 tháng một lần", "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=-1", date(2025, 6, 30)),
        ("FREQ=WEEKLY", "hằng tuần", "FREQ=WEEKLY;BYDAY=FR", date(2025, 2, 14)),
    ],
)
def test_without_a_day_it_is_the_end_of_the_period(recurrence: str, text: str, rule: str, first: date) -> None:
    days = days_of(recurrence, text, PAPER)
    assert days is not None
    assert (days.rule, days.first, days.period_end) == (rule, first, True)


@pytest.mark.parametrize(
    ("recurrence", "rule", "first"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=20", "FREQ=MONTHLY;BYMONTHDAY=20", date(2025, 2, 20)),
        ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", date(2025, 6, 15)),
        ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU", date(2025, 2, 18)),
        # Of a quarter: not of the three months from the document's own on.
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", date(2025, 3, 31)),
        ("FREQ=DAILY", "FREQ=DAILY", PAPER),
    ],
)
def test_a_day_that_is_told_stays(recurrence: str, rule: str, first: date) -> None:
    days = days_of(recurrence, "", PAPER)
    assert days is not None
    assert (days.rule, days.first, days.period_end) == (rule, first, False)


@pytest.mark.parametrize(
    ("recurrence", "text"),
    [
        ("FREQ=HOURLY;INTERVAL=2", "2 giờ một lần"),
        ("FREQ=WEEKLY;INTERVAL=2", "2 tuần một lần"),
        ("FREQ=MONTHLY;INTERVAL=5", "5 tháng một lần"),
        ("FREQ=YEARLY", "trước ngày 15/6 và ngày 20/12 hằng năm"),
        ("FREQ=MONTHLY;BYMONTHDAY=x", "hằng tháng"),
    ],
)
def test_days_that_nothing_tells_are_left_out(recurrence: str, text: str) -> None:
    assert days_of(recurrence, text, PAPER) is None


def test_the_calendar_says_where_the_text_names_no_day_and_leaves_out_bullets(out: Path) -> None:
    row = deadline("h9", "hằng tháng", bound="recurring", recurrence="FREQ=MONTHLY")
    row["provenance"] = {**record("x", "x", "x")["provenance"], "sentence": "- Các cơ quan báo cáo hằng tháng."}
    with (out / "deadlines.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")
    lines = write(out, "ics")
    assert "3 deadlines, 2 of them recurring" in lines[0]
    calendar = icalendar.Calendar.from_ical((out / "export" / "deadlines.ics").read_bytes())
    events = {str(e["uid"])[:2]: e for e in calendar.walk("VEVENT")}
    assert events["h9"].decoded("dtstart") == date(2025, 3, 31)
    assert "văn bản không nêu ngày; lấy ngày cuối kỳ" in str(events["h9"]["description"])
    assert "văn bản không nêu ngày" not in str(events["h2"]["description"])
    assert str(events["h9"]["summary"]) == "Các cơ quan báo cáo hằng tháng."
