"""The time with which a sentence opens, before a comma or without one."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators

TITLE = "BÁO CÁO\nTình hình kinh tế - xã hội tháng 5 năm 2024\n\n"
SO_FAR = (date(2024, 1, 1), date(2024, 5, 31))


@pytest.mark.parametrize("mark", [", ", " "])
@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Từ đầu năm đến nay", SO_FAR),
        ("Lũy kế từ đầu năm", SO_FAR),
        ("Lũy kế đến hết tháng 5", SO_FAR),
        ("Cộng dồn 5 tháng", SO_FAR),
        ("Từ đầu nhiệm kỳ đến nay", (None, date(2024, 5, 31))),
        ("Ước cả năm", (date(2024, 1, 1), date(2024, 12, 31))),
        ("Dự kiến 6 tháng đầu năm", (date(2024, 1, 1), date(2024, 6, 30))),
        ("Tháng trước", (date(2024, 4, 1), date(2024, 4, 30))),
        ("Trong tháng", (date(2024, 5, 1), date(2024, 5, 31))),
    ],
)
def test_what_the_sentence_opens_with(opening: str, mark: str, expected: tuple[date | None, date]) -> None:
    (value,) = indicators(f"{TITLE}{opening}{mark}thu ngân sách đạt 245 tỷ đồng.")
    assert (value.name, value.period_start, value.period_end) == ("thu ngân sách", *expected)


def test_the_next_clause_has_its_own_time() -> None:
    _, value = indicators(f"{TITLE}Từ đầu năm đến nay, thu ngân sách 245 tỷ đồng; trong tháng thu 41 tỷ đồng.")
    assert (value.period_start, value.period_end) == (date(2024, 5, 1), date(2024, 5, 31))


def test_last_month_within_a_clause() -> None:
    (value,) = indicators(f"{TITLE}Thu ngân sách tháng trước đạt 45 tỷ đồng.")
    assert (value.period_start, value.period_end) == (date(2024, 4, 1), date(2024, 4, 30))


def test_a_bracket_before_a_comma_tells_of_the_value_before_it() -> None:
    text = "Giải quyết việc làm cho 640 lao động (kế hoạch cả năm 3.100), xuất khẩu lao động 52 người."
    assert [v.period_end for v in indicators(TITLE + text) if v.quantity.value in (640, 52)] == [date(2024, 5, 31)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Để đạt mức tăng trưởng cả năm |9,5%, Cục Thống kê kiến nghị tập trung ba việc.",
        "Tốc độ tăng trưởng cả năm theo Nghị quyết số 31/NQ-HĐND là |9,5%, trong khi quý I mới đạt 6%.",
        "Tỷ lệ che phủ rừng đạt 41% (năm trước: 40%; Nghị quyết HĐND tỉnh đề ra cho năm 2024: |42%).",
    ],
)
def test_what_a_resolution_sets_is_aimed_at(text: str) -> None:
    told = text.replace("|", "")
    (value,) = [v for v in indicators(TITLE + told) if v.start == len(TITLE) + text.index("|")]
    assert value.status == "target"


@pytest.mark.parametrize(
    "people",
    ["cán bộ, giáo viên, nhân viên", "bác sĩ, dược sĩ", "cán bộ, công chức, viên chức và người lao động", "cán bộ"],
)
def test_people_are_named_with_those_counted_with_them(people: str) -> None:
    told, machines = indicators(f"{TITLE}Toàn ngành có 1.842 {people}, 40 máy vi tính.")
    assert (told.name, told.quantity.unit, machines.name) == (people, people, "máy vi tính")


@pytest.mark.parametrize(("year", "told"), [("năm 2022", 2022), ("năm trước", 2023), ("của năm 2021", 2021)])
def test_the_same_period_of_another_year(year: str, told: int) -> None:
    (value,) = indicators(f"{TITLE}Cùng kỳ {year}, toàn tỉnh có 81 doanh nghiệp thành lập mới.")
    assert (value.period_start, value.period_end) == (date(told, 5, 1), date(told, 5, 31))


@pytest.mark.parametrize("opening", ["Ước thực hiện cả năm 2024, ", "Ước thực hiện cả năm "])
def test_an_estimate_of_the_year_is_no_part_of_the_name(opening: str) -> None:
    (value,) = indicators(f"{TITLE}{opening}GRDP tăng 8,4%.")
    assert (value.name, value.status, value.period_end) == ("tốc độ tăng GRDP", "estimate", date(2024, 12, 31))
