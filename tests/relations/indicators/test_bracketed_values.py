"""What brackets behind a value tell: its change in kind, or several values of an earlier time."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import compared, indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, chi thường xuyên 2.140 tỷ đồng, tăng 7% (140 tỷ đồng) so với năm 2022, vượt 2% (42 tỷ đồng) dự "
            "toán.",
            [("previous", "change", "7"), ("previous", "change_abs", "140"), ("plan", "change", "2"),
             ("plan", "change_abs", "42")],
        ),
        ("Năm 2023, đàn dê có 8.400 con, giảm 4% (350 con) so với cùng kỳ.",
         [("same_period", "change", "-4"), ("same_period", "change_abs", "-350")]),
        ("Năm 2023, đón 52.000 lượt khách (tăng 4% - 2.000 lượt so với cùng kỳ).",
         [("same_period", "change", "4"), ("same_period", "change_abs", "2000")]),
        # households are no change of a rate
        ("Năm 2023, tỷ lệ hộ nghèo còn 7,4%, giảm 1,1% (910 hộ) so với năm 2022.", [("previous", "change", "-1.1")]),
        # as much as there is now: a level of before, and no change
        ("Năm 2023, chi thường xuyên 2.140 tỷ đồng, tăng 7% (2.000 tỷ đồng) so với năm 2022.",
         [("previous", "change", "7")]),
    ],
)  # fmt: skip
def test_a_change_in_kind_behind_its_rate(text: str, expected: list[tuple[str, str, str]]) -> None:
    (value,) = indicators(text)
    assert [(b, k, f"{v:f}") for b, k, v in compared(value)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tháng 5/2024 xảy ra 04 vụ sạt lở, thiệt hại 610 triệu đồng (tháng trước xảy ra 01 vụ, thiệt hại 90 triệu "
            "đồng).",
            [("4", date(2024, 5, 31)), ("610", date(2024, 5, 31)), ("1", date(2024, 4, 30)),
             ("90", date(2024, 4, 30))],
        ),
        (
            "Tháng 5/2024 kết nạp 41 đoàn viên, mở 6 lớp (cùng kỳ kết nạp 37 đoàn viên, mở 5 lớp, in 300 tờ rơi).",
            [("41", date(2024, 5, 31)), ("6", date(2024, 5, 31)), ("37", date(2023, 5, 31)), ("5", date(2023, 5, 31))],
        ),
        # behind a bracket that is closed, the base of the value before it
        (
            "Năm 2023 tỷ lệ hộ cận nghèo còn 3,1% (2.080 hộ), giảm 0,6% so với năm 2022 (3,7%).",
            [("3.1", date(2023, 12, 31)), ("2080", date(2023, 12, 31)), ("3.7", date(2022, 12, 31))],
        ),
    ],
)  # fmt: skip
def test_values_of_an_earlier_time_in_brackets(text: str, expected: list[tuple[str, date]]) -> None:
    assert [(f"{d.quantity.value:f}", d.period_end) for d in indicators(text)] == expected
