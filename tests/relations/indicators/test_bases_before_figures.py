"""Bases that stand before the figure of a change, and ratios in brackets that have the basis of the first of a list;
plans told in turn."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from test_indicators import compared, indicators
from test_levels_and_bases import REPORT, TITLE, told

SAME, LAST = "same_period", "previous"
BEFORE = [
    ("Bán lẻ ước đạt 8.294 tỷ đồng, hơn cùng kỳ 15%.", [(SAME, "change", 15)]),
    ("Bán lẻ ước đạt 8.294 tỷ đồng, kém cùng kỳ 15%, bằng 60% KH năm.", [(SAME, "change", -15), ("plan", "ratio", 60)]),
    ("Sản lượng thóc 329.583 tấn; nhiều hơn cùng kỳ 5.173 tấn.", [(SAME, "change_abs", 5173)]),
    ("Năng suất bình quân đạt 61 tạ/ha, cao hơn vụ mùa cùng kỳ 1,6 tạ/ha.", [(SAME, "change_abs", 1.6)]),
    ("Diện tích vụ đông 22.670 ha, hơn vụ đông năm ngoái 665 ha.", [(LAST, "change_abs", 665)]),
    # The date is that of the same quarter of the year before, or it is not.
    ("Xuất khẩu quý I ước đạt 14 tỷ USD, kém quý I/2031 1,6%.", [(SAME, "change", -1.6)]),
    ("Xuất khẩu quý II ước đạt 14 tỷ USD, hơn quý I/2032 1,6%.", [(LAST, "change", 1.6)]),
    ("Thu ngân sách từ đầu năm được 5.585 tỷ đồng, tức 93,9% dự toán.", [("plan", "ratio", 93.9)]),
    ("Bội chi ước 484 tỷ đồng, mới bằng 40% mức Quốc hội quyết định cho cả năm.", [("plan", "ratio", 40)]),
    ("Xảy ra 12 vụ cháy, so với cùng kỳ nhiều hơn 02 vụ và 73 người bị thương.", [(SAME, "change_abs", 2)]),
]


@pytest.mark.parametrize(("text", "comparisons"), BEFORE)
def test_basis_before_the_figure(text: str, comparisons: list[tuple[str, str, float]]) -> None:
    assert [c for _, _, c in told(text)] == [comparisons]


LEVELS = [
    "Năng suất lúa đạt 60 tạ/ha, hơn năm 2031 là 58 tạ/ha.",
    "Thu ngân sách đạt 600 tỷ đồng, hơn dự toán tỉnh giao 500 tỷ đồng.",
]


@pytest.mark.parametrize("text", LEVELS)
def test_a_level_behind_the_basis_is_no_change(text: str) -> None:
    assert next(c for _, _, c in told(text)) == []


RATIOS = [
    ("Vụ Đông trồng được 13.676 ha, bằng 87,5% cùng kỳ; gồm: ngô 6.010 ha (83,6%), lạc 155 ha (87,6%).", [SAME] * 3),
    ("Gieo trồng 26.482 ha (99,6% kế hoạch), gồm ngô 7.983 ha (99,1%).", ["plan"] * 2),
    # Shares of the whole look alike.
    ("Trồng rừng 500 ha, bằng 80% cùng kỳ, trong đó keo 450 ha (90%), sồi 50 ha (10%).", [SAME, "other", "other"]),
    ("Có 12 xã đạt chuẩn, bằng 80% kế hoạch; 5 xã đạt chuẩn nâng cao (33%).", ["plan", "other"]),
    ("Trồng 500 ha rừng, trong đó keo 420 ha (84%).", [None, "other"]),
]


@pytest.mark.parametrize(("text", "bases"), RATIOS)
def test_ratios_in_brackets_down_a_list(text: str, bases: list[str | None]) -> None:
    assert [c[0][0] if c else None for _, _, c in told(text)] == bases


def test_plans_told_in_turn() -> None:
    found = indicators(TITLE + "Tỷ lệ nông nghiệp 27%, dịch vụ 45%; kế hoạch năm 2032 lần lượt là 28% và 44%.", REPORT)
    assert [(d.name, float(d.quantity.value), d.status, d.period_end) for d in found[2:]] == [
        ("tỷ lệ nông nghiệp", 28, "target", date(2032, 12, 31)),
        ("tỷ lệ dịch vụ", 44, "target", date(2032, 12, 31)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 96 tàu cá ở ngoài khơi (so với sáng qua giảm 12 tàu).", [("previous", "change_abs", Decimal(-12))]),
        ("Thu phí đạt 64 tỷ đồng (so với tháng trước giảm 4%).", [("previous", "change", Decimal(-4))]),
        (
            "Sản lượng điện 96 triệu kWh, nhiều hơn 4 tháng đầu năm trước 7 triệu kWh.",
            [("same_period", "change_abs", Decimal(7))],
        ),
        ("Chi phí khám bệnh 640 tỷ đồng, vượt dự toán 4 tháng 31 tỷ đồng.", [("plan", "change_abs", Decimal(31))]),
    ],
)
def test_a_base_before_the_change_is_yesterday_or_some_months(
    text: str, expected: list[tuple[str, str, Decimal]]
) -> None:
    (value,) = indicators(text)
    assert compared(value) == expected


def test_the_same_period_of_a_year_needs_no_word_for_year() -> None:
    now, then = indicators("5 tháng, có 512 ca mắc sởi, gấp 1,6 lần cùng kỳ 2023 (320 ca).")
    assert now.name == then.name == "ca mắc sởi"
    assert (then.period_start, then.period_end) == (date(2023, 1, 1), date(2023, 5, 31))
