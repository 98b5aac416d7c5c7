"""Less usual words for what a value is held against: "nhích", "kém năm ngoái", "trên tổng số 90 tỷ đồng được giao"."""

from __future__ import annotations

import pytest
from test_comparisons import all_compared
from test_indicators import indicators

Told = list[tuple[str, list[tuple[str, str, str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trồng 820 ha ngô, kém năm ngoái 35 ha.", [("820", [("previous", "change_abs", "-35")])]),
        ("Trồng 820 ha ngô, kém 35 ha so với cùng kỳ.", [("820", [("same_period", "change_abs", "-35")])]),
        ("Thu 62 tỷ đồng song vẫn kém cùng kỳ 9%.", [("62", [("same_period", "change", "-9")])]),
        ("Thu 62 tỷ đồng và hơn cùng kỳ 9%.", [("62", [("same_period", "change", "9")])]),
        ("Thu 62 tỷ đồng, hơn 9% so với tháng trước.", [("62", [("previous", "change", "9")])]),
        ("Xuất khẩu 62 triệu USD, nhích 1,2% so với cùng kỳ.", [("62", [("same_period", "change", "1.2")])]),
        ("Xuất khẩu 62 triệu USD, nhích thêm 1,2% so với cùng kỳ.", [("62", [("same_period", "change", "1.2")])]),
        ("Xuất khẩu 62 triệu USD, nhỉnh hơn 1,2% so với cùng kỳ.", [("62", [("same_period", "change", "1.2")])]),
        ("Xuất khẩu 62 triệu USD, sụt giảm 12% so với cùng kỳ.", [("62", [("same_period", "change", "-12")])]),
        ("Xuất khẩu 62 triệu USD, tụt 12% so với cùng kỳ.", [("62", [("same_period", "change", "-12")])]),
        ("Xuất khẩu 62 triệu USD, gấp 1,254 lần cùng kỳ.", [("62", [("same_period", "ratio", "125.4")])]),
    ],
)
def test_verbs_of_change(text: str, expected: Told) -> None:
    assert all_compared(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doanh thu du lịch 62 tỷ đồng, thực hiện được 61% kế hoạch.", [("62", [("plan", "ratio", "61")])]),
        (
            "Thu 62 tỷ đồng, kế hoạch 90 tỷ đồng, tức mới đạt 68,9%.",
            [("62", [("plan", "ratio", "68.9")]), ("90", [])],
        ),
        ("Thu 62 tỷ đồng, kế hoạch 90 tỷ đồng (68,9%).", [("62", [("plan", "ratio", "68.9")]), ("90", [])]),
        (
            "Thu nội địa 62 tỷ đồng (đạt 104%, tăng 8%).",
            [("62", [("plan", "ratio", "104"), ("same_period", "change", "8")])],
        ),
        (
            "Giải ngân 62 tỷ đồng trên tổng số 90 tỷ đồng được giao (68,9%).",
            [("62", [("plan", "ratio", "68.9")]), ("90", [])],
        ),
        (
            "Giải ngân 62 tỷ đồng trong tổng kế hoạch 90 tỷ đồng, đạt 68,9%.",
            [("62", [("plan", "ratio", "68.9")]), ("90", [])],
        ),
        ("Xử lý 62 vụ trên tổng số 90 vụ (68,9%).", [("62", [("other", "ratio", "68.9")]), ("90", [])]),
        (
            "Hàng qua cảng 45 triệu tấn, vượt kế hoạch năm (40 triệu tấn) 12,5% và hơn cùng kỳ 9,6%.",
            [("45", [("plan", "change", "12.5"), ("same_period", "change", "9.6")]), ("40", [])],
        ),
    ],
)
def test_how_far_a_plan_is_carried_out(text: str, expected: Told) -> None:
    assert all_compared(text) == expected


def test_what_was_granted_is_a_plan_of_the_year() -> None:
    spent, granted = indicators("Tính đến 30/4/2024 giải ngân 62 tỷ đồng trên tổng số 90 tỷ đồng được giao (68,9%).")
    assert (spent.status, granted.status) == ("actual", "target")
    assert str(granted.period_start) == "2024-01-01"
    assert str(granted.period_end) == "2024-12-31"
