"""Differences told once more as a rate: "tăng 60 tỷ đồng (bằng 5%)", "tăng 60 tỷ đồng so với đầu năm, bằng 5%"."""

from __future__ import annotations

import pytest
from test_indicators import compared, indicators

SINCE = [("previous", "change_abs", "60"), ("previous", "change", "5")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("tăng 60 tỷ đồng (bằng 5%) so với đầu năm", SINCE),
        ("tăng 60 tỷ đồng, bằng 5% so với đầu năm", SINCE),
        ("tăng 60 tỷ đồng so với đầu năm, bằng 5%", SINCE),
        ("so với đầu năm tăng 60 tỷ đồng, bằng 5%", SINCE),
        # brackets behind a rise hold no ratio so small, whatever the scale
        ("tăng 60.000 triệu đồng (bằng 5%) so với đầu năm", [("previous", "change_abs", "60000"), SINCE[1]]),
        ("giảm 60 tỷ đồng so với đầu năm, bằng 4,5%",
         [("previous", "change_abs", "-60"), ("previous", "change", "-4.5")]),
        # how far the plan is carried out, and so much of a year before
        ("tăng 60 tỷ đồng so với cùng kỳ, bằng 61% kế hoạch",
         [("same_period", "change_abs", "60"), ("plan", "ratio", "61")]),
        ("tăng 60 tỷ đồng, bằng 105% so với cùng kỳ",
         [("same_period", "change_abs", "60"), ("same_period", "ratio", "105")]),
    ],
)  # fmt: skip
def test_a_difference_that_equals_a_rate(told: str, expected: list[tuple[str, str, str]]) -> None:
    (value,) = indicators(f"Đến cuối tháng 5/2024, dư nợ đạt 1.260 tỷ đồng, {told}.")
    assert [(b, k, f"{v:f}") for b, k, v in compared(value)] == expected
