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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đàn bò 820 con, tăng 8,1%, riêng đàn trâu giảm nhẹ (-0,7%), còn 410 con.",
            [
                ("đàn bò", "820", [("same_period", "change", "8.1")]),
                ("đàn trâu", "410", [("same_period", "change", "-0.7")]),
            ],
        ),
        (
            "Đàn bò 820 con; đàn trâu giảm (-0,7%).",
            [("đàn bò", "820", []), ("mức giảm đàn trâu", "0.7", [])],
        ),
        (
            "Đàn gia súc tăng 5,7% (mục tiêu 4%) lên 640 con.",
            [
                ("tốc độ tăng đàn gia súc", "5.7", []),
                ("tốc độ tăng đàn gia súc", "4", []),
                ("đàn gia súc", "640", [("same_period", "change", "5.7")]),
            ],
        ),
        (
            "Thu hút FDI đạt 968 triệu USD: 8 dự án mới với 411 triệu USD và 4 dự án điều chỉnh tăng 557 triệu USD; "
            "vượt 38,3% mục tiêu (700 triệu USD) song vẫn kém cùng kỳ 21%.",
            [
                ("thu hút FDI", "968", [("plan", "change", "38.3"), ("same_period", "change", "-21")]),
                ("dự án mới", "8", []),
                ("dự án mới", "411", []),
                ("dự án điều chỉnh", "4", []),
                ("điều chỉnh tăng", "557", []),
                ("thu hút FDI", "700", []),
            ],
        ),
        (
            "Tai nạn giao thông giảm cả hai mặt: số vụ (96 vụ, giảm 22%), số chết (24 người, giảm 05).",
            [
                ("số vụ", "96", [("same_period", "change", "-22")]),
                ("số chết do tai nạn giao thông", "24", [("same_period", "change_abs", "-5")]),
            ],
        ),
        (
            "Sốt xuất huyết có 390 ca mắc, 2 ca tử vong (cùng kỳ 217 ca).",
            [("sốt xuất huyết", "390", []), ("x", "2", []), ("sốt xuất huyết", "217", [])],
        ),
        (
            "Trong tháng xảy ra 58 vụ cháy (tháng trước 64 vụ).",
            [("vụ cháy", "58", []), ("vụ cháy", "64", [])],
        ),
        (
            "Cháy rừng 4 vụ, thiệt hại 6,8 ha (cùng kỳ năm trước 11 vụ và 29,5 ha).",
            [("x", "4", []), ("x", "6.8", []), ("x", "11", []), ("x", "29.5", [])],
        ),
        (
            "Chỉ số giá tiêu dùng so tháng trước là 101,74%, so cùng tháng năm trước là 111,2%; thực phẩm 103,1%.",
            [
                ("chỉ số giá tiêu dùng", "101.74", []),
                ("chỉ số giá tiêu dùng", "111.2", []),
                ("thực phẩm", "103.1", []),
            ],
        ),
        (
            "Tổng vốn cấp mới và tăng thêm 640 tỷ đồng.",
            [("tổng vốn cấp mới và tăng thêm", "640", [])],
        ),
        (
            "Trồng 275 ha rừng, hoàn thành kế hoạch (100,3%).",
            [("diện tích trồng rừng", "275", [("plan", "ratio", "100.3")])],
        ),
        (
            "Nông nghiệp 640 tỷ đồng (tỷ trọng 29,1%).",
            [("nông nghiệp", "640", [("other", "ratio", "29.1")])],
        ),
        ("Tỷ lệ hộ nghèo rút còn 5,4%.", [("tỷ lệ hộ nghèo", "5.4", [])]),
        (
            "GDP 62 tỷ đồng, tăng 11% so năm 2023, chưa tới mức Nghị quyết đề ra (12%).",
            [("GDP", "62", [("previous", "change", "11")]), ("tốc độ tăng GDP", "12", [])],
        ),
        (
            "IIP dự ước tăng 8,2%, trong khi kế hoạch năm đặt ra 8,5%.",
            [("tốc độ tăng IIP", "8.2", []), ("tốc độ tăng IIP", "8.5", [])],
        ),
        (
            "Thu 62 tỷ đồng, vượt dự toán 3,3% (tương đương vượt 2 tỷ đồng).",
            [("x", "62", [("plan", "change", "3.3"), ("plan", "change_abs", "2")])],
        ),
        (
            "Nợ xấu ở mức 0,82%, thấp hơn mức 1,15% của cuối năm ngoái.",
            [("tỷ lệ nợ xấu", "0.82", []), ("tỷ lệ nợ xấu", "1.15", [])],
        ),
        (
            "Tai nạn giao thông giảm cả hai tiêu chí so cùng kỳ: 96 vụ (-22%), 24 người chết (-5%).",
            [
                ("vụ tai nạn giao thông", "96", [("same_period", "change", "-22")]),
                ("người chết do tai nạn giao thông", "24", [("same_period", "change", "-5")]),
            ],
        ),
        (
            "Có 12 xã nay đã có 10 tiêu chí trở lên.",
            [("xã nay đã có 10 tiêu chí trở lên", "12", [])],
        ),
    ],
)
def test_whose_each_figure_is(text: str, expected: list[tuple[str, str, list[tuple[str, str, str]]]]) -> None:
    drafts = indicators(text)
    told = all_compared(text)
    assert [(d.name if name != "x" else name, *t) for d, t, (name, *_) in zip(drafts, told, expected, strict=True)] == [
        tuple(e) for e in expected
    ]


def test_a_month_is_beside_a_month_and_no_part_of_it() -> None:
    now, before = indicators("Bán lẻ tháng 4 ước đạt 62 tỷ đồng (tháng 3: 60 tỷ đồng).")
    assert (now.status, before.status, before.part_of) == ("estimate", "actual", None)
    assert str(before.period_end) == "2024-03-31"


def test_what_a_ratio_is_held_against_is_no_time_of_it() -> None:
    index = indicators("Chỉ số sản xuất công nghiệp tháng 4 ước bằng 103,7% tháng 3.")[0]
    assert str(index.period_end) == "2024-04-30"


def test_sums_of_months_and_days_to_which_they_run() -> None:
    month, total = indicators("Bán lẻ tháng 4 đạt 62 tỷ đồng, 4 tháng cộng lại 240 tỷ đồng.")
    assert (total.name, str(total.period_start)) == (month.name, "2024-01-01")
    paid = indicators("Lũy kế giải ngân tới 20/3 là 62 tỷ đồng.")[0]
    assert (paid.name, str(paid.period_end)) == ("giải ngân", "2024-03-20")
