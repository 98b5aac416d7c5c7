"""Rates of growth say what they are held against, in their name and, where it is not the year before, in their key."""

from __future__ import annotations

import pytest
from test_indicators import REPORT, indicators


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chỉ số giá tiêu dùng (CPI) tháng 5 tăng 0,31% so với tháng trước, tăng 1,27% so với tháng 12/2023 và tăng "
            "4,05% so cùng kỳ.",
            [
                ("tốc độ tăng chỉ số giá tiêu dùng so với tháng trước", "cpi_growth_on_previous"),
                ("tốc độ tăng chỉ số giá tiêu dùng so với tháng 12/2023", "cpi_growth_since_december"),
                ("tốc độ tăng chỉ số giá tiêu dùng so với cùng kỳ", "cpi_growth"),
            ],
        ),
        (
            "So với tháng trước, chỉ số sản xuất công nghiệp giảm 2,4%; so với cùng kỳ năm 2023 tăng 7%.",
            [
                ("mức giảm chỉ số sản xuất công nghiệp so với tháng trước", None),
                ("tốc độ tăng chỉ số sản xuất công nghiệp so với cùng kỳ năm 2023", "iip_growth"),
            ],
        ),
        ("Tổng sản phẩm trên địa bàn tăng 6,1%.", [("tốc độ tăng tổng sản phẩm trên địa bàn", "grdp_growth")]),
        ("Tổng chi ngân sách tăng 9% so với dự toán.", [("tốc độ tăng tổng chi ngân sách so với dự toán", None)]),
    ],
)
def test_what_a_rate_is_held_against(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(d.name, d.indicator_id) for d in indicators(text, REPORT)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phí tham quan ước vượt 14% dự toán.", [("mức vượt phí tham quan so với dự toán", "14")]),
        ("Phí tham quan vượt 14% so với DT tỉnh giao.", [("mức vượt phí tham quan so với dự toán tỉnh giao", "14")]),
        (
            "Thuế tài nguyên ước đạt 64% dự toán, phí tham quan ước đạt 90% dự toán.",
            [
                ("tỷ lệ thực hiện dự toán thuế tài nguyên", "64"),
                ("tỷ lệ thực hiện dự toán phí tham quan", "90"),
            ],
        ),
        ("Thực hiện thu phí đạt 70% dự toán.", [("tỷ lệ thực hiện dự toán thu phí", "70")]),
        ("Tỷ lệ giải ngân đạt 31% kế hoạch.", [("tỷ lệ giải ngân", "31")]),
    ],
)
def test_rates_of_a_plan_say_so(text: str, expected: list[tuple[str, str]]) -> None:
    told = indicators(text, REPORT)
    assert [(d.name, f"{d.quantity.value:f}") for d in told] == expected
    assert {d.quantity.bound for d in told} == {"exact"}
