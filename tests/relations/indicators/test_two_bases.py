"""Changes of one value since two times, and what it is held against that is neither a plan nor a time."""

from __future__ import annotations

import pytest
from test_indicators import compared, indicators

SINCE = [("previous", "change", "5.2"), ("same_period", "change", "8.1")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("tăng 5,2% so tháng trước và 8,1% so cùng kỳ", SINCE),
        ("tăng 5,2% so với tháng trước, 8,1% so với cùng kỳ", SINCE),
        ("tăng 5,2% so với tháng trước và tăng 8,1% so với cùng kỳ", SINCE),
        ("tăng lần lượt 5,2% và 8,1% so với tháng trước và cùng kỳ", SINCE),
        ("giảm 5,2% so với tháng trước và 8,1% so với cùng kỳ", [(b, k, f"-{v}") for b, k, v in SINCE]),
        (
            "tăng 4 tỷ đồng so với tháng trước và 9 tỷ đồng so với cùng kỳ",
            [("previous", "change_abs", "4"), ("same_period", "change_abs", "9")],
        ),
        # held against the plan, and then against another time
        ("đạt 65,2% kế hoạch và 108,1% so cùng kỳ", [("plan", "ratio", "65.2"), ("same_period", "ratio", "108.1")]),
        ("cao hơn 5,2% so với bình quân cả nước", [("other", "change", "5.2")]),
        ("giảm sâu 15,2% so với cùng kỳ", [("same_period", "change", "-15.2")]),
    ],
)
def test_one_value_since_two_times(told: str, expected: list[tuple[str, str, str]]) -> None:
    (value,) = indicators(f"Tháng 5/2024, thu ngân sách ước đạt 245 tỷ đồng, {told}.")
    assert [(b, k, f"{v:f}") for b, k, v in compared(value)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # since the month before, and since the year before
        ("Tháng 5/2024, bán lẻ ước đạt 245 tỷ đồng, tăng 5,2% và tăng 8,1%; 5 tháng ước 1.200 tỷ đồng, tăng 9%.",
         [SINCE, [("same_period", "change", "9")]]),
        ("Tháng 5/2024, bán lẻ ước đạt 245 tỷ đồng, tăng 5,2% và tăng 8,1% so với cùng kỳ.", [SINCE]),
        # of another side of it, of two values, or of a stretch that follows on no other
        ("Tháng 5/2024, bán 900 tấn, thu 24 tỷ đồng, tăng 5,2% và tăng 8,1%.",
         [[], [("same_period", "change", "5.2"), ("same_period", "change", "8.1")]]),
        ("Tháng 5/2024, xuất khẩu gạo đạt 90 tấn, tăng 5,2%, tăng 8,1% về giá trị so với cùng kỳ.",
         [[("same_period", "change", "5.2"), ("same_period", "change", "8.1")]]),
        ("5 tháng đầu năm 2024, bán lẻ ước đạt 245 tỷ đồng, tăng 5,2% và tăng 8,1%.",
         [[("same_period", "change", "5.2"), ("same_period", "change", "8.1")]]),
    ],
)  # fmt: skip
def test_two_changes_of_a_month_without_a_basis(text: str, expected: list[list[tuple[str, str, str]]]) -> None:
    assert [[(b, k, f"{v:f}") for b, k, v in compared(d)] for d in indicators(text)] == expected
