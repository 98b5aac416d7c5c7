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


LESS, SINCE_LESS = ("same_period", "change_abs", "-300"), ("previous", "change_abs", "-300")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # by the figures neither what is left of those before nor the rate of the change: points of another rate
        ("giảm 300 hộ, bằng 1,4%", [LESS]),
        ("giảm 300 hộ, bằng 1,4% so với đầu năm", [SINCE_LESS]),
        ("giảm 300 hộ so với đầu năm, bằng 1,4%", [SINCE_LESS]),
        ("giảm 300 hộ (bằng 1,4%) so với đầu năm", [SINCE_LESS]),
        ("tăng 300 hộ, bằng 41% so với cùng kỳ", [("same_period", "change_abs", "300")]),
        # what is left, and the rate of the change
        ("giảm 300 hộ, bằng 75% so với đầu năm", [SINCE_LESS, ("previous", "ratio", "75")]),
        ("giảm 300 hộ so với đầu năm, bằng 75%", [SINCE_LESS, ("previous", "ratio", "75")]),
        ("giảm 300 hộ so với đầu năm, bằng 25%", [SINCE_LESS, ("previous", "change", "-25")]),
        # told of something else than the change
        ("giảm 300 hộ, bằng 1,4% tổng số hộ", [LESS, ("other", "ratio", "1.4")]),
        ("giảm 300 hộ, chiếm 1,4%", [LESS, ("other", "ratio", "1.4")]),
        ("giảm 300 hộ so với đầu năm, bằng 81% kế hoạch", [SINCE_LESS, ("plan", "ratio", "81")]),
        ("giảm 300 hộ so với đầu năm, bằng 61% cùng kỳ", [SINCE_LESS, ("same_period", "ratio", "61")]),
    ],
)
def test_a_ratio_told_of_one_base_with_a_difference(told: str, expected: list[tuple[str, str, str]]) -> None:
    (value,) = indicators(f"Đến cuối tháng 5/2024, toàn tỉnh có 900 hộ nghèo, {told}.")
    assert [(b, k, f"{v:f}") for b, k, v in compared(value)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each names a base of its own
        ("Thu tháng 5/2024 đạt 920 tỷ đồng, so với tháng trước tăng 50 tỷ đồng, bằng 92% so với cùng kỳ.",
         [("previous", "change_abs", "50"), ("same_period", "ratio", "92")]),
        ("Cuối tháng 5/2024, dư nợ đạt 1.260 tỷ đồng, tăng 100 tỷ đồng so với tháng trước, bằng 108% so với cuối năm "
         "2022.", [("previous", "change_abs", "100"), ("previous", "ratio", "108")]),
        ("Dư nợ đạt 1.260 tỷ đồng, tăng 100 tỷ đồng so với tháng trước, bằng 131% so với cuối năm 2022.",
         [("previous", "change_abs", "100"), ("previous", "ratio", "131")]),
        # as the figures are rounded
        ("Xuất khẩu tháng 5/2024 đạt 1,2 tỷ USD, tăng 0,5 tỷ USD, bằng 168% so với cùng kỳ.",
         [("same_period", "change_abs", "0.5"), ("same_period", "ratio", "168")]),
        ("Xuất khẩu tháng 5/2024 đạt 1,2 tỷ USD, tăng 0,5 tỷ USD, bằng 168%.",
         [("same_period", "change_abs", "0.5"), ("same_period", "ratio", "168")]),
        ("Xuất khẩu tháng 5/2024 đạt 1,2 tỷ USD, tăng 0,5 tỷ USD, bằng 200%.", [("same_period", "change_abs", "0.5")]),
        # one of them names none
        ("Đến cuối tháng 5/2024 có 9.000 hộ nghèo, giảm 6.174 hộ, bằng 5,36% so với đầu năm.",
         [("previous", "change_abs", "-6174")]),
    ],
)  # fmt: skip
def test_bases_of_their_own_and_rounded_figures(text: str, expected: list[tuple[str, str, str]]) -> None:
    (value,) = indicators(text)
    assert [(b, k, f"{v:f}") for b, k, v in compared(value)] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("chiếm 3,1%, giảm 300 hộ (0,9%) so với đầu năm", [("other", "ratio", "3.1"), SINCE_LESS]),  # of that rate
        ("chiếm 3,1%, giảm 300 hộ (25%) so với đầu năm",
         [("other", "ratio", "3.1"), SINCE_LESS, ("previous", "change", "-25")]),
    ],
)  # fmt: skip
def test_a_change_of_the_rate_beside_a_count(told: str, expected: list[tuple[str, str, str]]) -> None:
    (value,) = indicators(f"Đến cuối tháng 5/2024, toàn tỉnh có 900 hộ nghèo, {told}.")
    assert [(b, k, f"{v:f}") for b, k, v in compared(value)] == expected
