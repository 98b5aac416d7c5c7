"""Ranges that are compared, and lists whose items have their rates in brackets."""

from __future__ import annotations

from decimal import Decimal

import pytest
from test_indicators import compared, indicators, named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vốn huy động khoảng 290 - 310 tỷ đồng, tăng 15,5 - 18,5% so với năm 2023, bằng 31% GRDP.",
            [
                ("290", [("previous", "change", "15.5"), ("other", "ratio", "31")]),
                ("310", [("previous", "change", "18.5"), ("other", "ratio", "31")]),
            ],
        ),
        (
            "Sản lượng đạt 20-21 nghìn tấn, chiếm 12% tổng sản lượng, giảm 3 đến 5%.",
            [
                ("20", [("other", "ratio", "12"), ("same_period", "change", "-3")]),
                ("21", [("other", "ratio", "12"), ("same_period", "change", "-5")]),
            ],
        ),
        # One value with a range for its change has both ends of it.
        (
            "Thu ngân sách 25 tỷ đồng, tăng 5 - 6% so với cùng kỳ.",
            [("25", [("same_period", "change", "5"), ("same_period", "change", "6")])],
        ),
        # What lies between a change and the share may name a year.
        (
            "Thu từ dầu thô đạt 35 nghìn tỷ đồng, giảm 5,1% so với năm 2023, chiếm 18% tổng thu.",
            [("35", [("previous", "change", "-5.1"), ("other", "ratio", "18")])],
        ),
        # A change in brackets belongs to the words before it, not to the amount before these.
        (
            "Thu nội địa 300 tỷ đồng (tăng 7%), thu khác (tăng 2%).",
            [("300", [("same_period", "change", "7")]), ("2", [])],
        ),
    ],
)
def test_what_ranges_and_amounts_are_held_against(
    text: str, expected: list[tuple[str, list[tuple[str, str, str]]]]
) -> None:
    wanted = [(Decimal(v), [(b, k, Decimal(n)) for b, k, n in told]) for v, told in expected]
    assert [(d.quantity.value, compared(d)) for d in indicators(text)] == wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nhiều vật tư lên giá như xi măng (tăng 6% so với tháng trước), thép tấm (tăng 4,5%), cát (2%).",
            [
                ("tốc độ tăng giá xi măng so với tháng trước", "6"),
                ("tốc độ tăng giá thép tấm", "4.5"),
                ("tốc độ tăng giá cát", "2"),
            ],
        ),
        (
            "Các ngành sụt giảm gồm: khai khoáng (giảm 3,2%), thuốc lá (giảm 1,5%).",
            [("mức giảm khai khoáng", "3.2"), ("mức giảm thuốc lá", "1.5")],
        ),
        (
            "Một số mặt hàng: doanh thu gạo 5 tỷ đồng (tăng 5%), doanh thu chè 2 tỷ đồng (tăng 4%).",
            [("doanh thu gạo", "5"), ("doanh thu chè", "2")],
        ),
        # Whom a share is of, and of which ones a sentence goes on to tell.
        ("Đã có 10% số hộ đạt giá trị sản lượng 50 triệu đồng/ha.", [("tỷ lệ số hộ đạt giá trị sản lượng", "10")]),
        ("Riêng 19 mặt hàng tính được thì kim ngạch xuất khẩu đạt 7 tỷ đồng.", [("kim ngạch xuất khẩu", "7")]),
        ("Nếu loại trừ yếu tố tăng giá 9% thì tổng mức bán lẻ tăng 8%.", [("tốc độ tăng tổng mức bán lẻ", "8")]),
        # What is added, where nothing tells to how much.
        ("Công suất nguồn điện tăng thêm 220 MW; than 7 triệu tấn.", [("công suất nguồn điện", "220"), ("than", "7")]),
        ("Thu ngân sách đạt 500 tỷ đồng, tăng thêm 20 tỷ đồng.", [("thu ngân sách", "500")]),
        (
            "Công nhận 35 xã đạt chuẩn, cụ thể năm 2022: 12 xã, năm 2023: 23 xã.",
            [("công nhận xã đạt chuẩn", "35"), ("công nhận xã đạt chuẩn", "12"), ("công nhận xã đạt chuẩn", "23")],
        ),
    ],
)
def test_what_items_are_called(text: str, expected: list[tuple[str, str]]) -> None:
    found = named(indicators(text))
    assert [value for _, value in found] == [value for _, value in expected]
    assert all(name.startswith(wanted) for (name, _), (wanted, _) in zip(found, expected, strict=True))
