"""Words that tell a change here and something else there: "hơn", "kém", "đạt và vượt", a year in brackets."""

from __future__ import annotations

import pytest
from test_indicators import compared, indicators

Told = list[tuple[str, list[tuple[str, str, str]]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu nội địa đạt 450 tỷ đồng, hơn 82% so với dự toán; gieo cấy 900 ha, hơn 98% so với kế hoạch.",
            [("450", [("plan", "ratio", "82")]), ("900", [("plan", "ratio", "98")])],
        ),
        ("Sản lượng đạt 50 tấn, hơn 3,2% so với cùng kỳ.", [("50", [("same_period", "change", "3.2")])]),
        ("Diện tích chè 500 ha, kém 20 ha so với năm trước.", [("500", [("previous", "change_abs", "-20")])]),
        (
            "Học sinh xếp loại khá 45%, yếu 8%, kém 1,2%, so với năm học trước giảm 0,5%.",
            [("45", []), ("8", []), ("1.2", [("previous", "change", "-0.5")])],
        ),
        (
            "Thu ngân sách đạt 1.200 tỷ đồng, đạt và vượt 5 tỷ đồng so với kế hoạch.",
            [("1200", [("plan", "change_abs", "5")])],
        ),
        # A list of rates owns no ratio to a plan: that is of the whole, or of what is named beside it.
        (
            "Xuất khẩu đạt 450 triệu USD, trong đó các mặt hàng tăng gồm: gạo (tăng 12%), chè (tăng 8%), bằng 62% kế "
            "hoạch năm.",
            [("450", [("plan", "ratio", "62")]), ("12", []), ("8", [])],
        ),
        ("Tỷ lệ dùng nước sạch đạt 96%, đạt kế hoạch (95%).", [("96", []), ("95", [])]),
    ],
)
def test_what_is_a_change_and_what_is_not(text: str, expected: Told) -> None:
    found = [(f"{d.quantity.value:f}", [(b, k, f"{v:f}") for b, k, v in compared(d)]) for d in indicators(text)]
    assert found == expected


def test_a_plan_reached_by_a_rate_is_a_target() -> None:
    assert [d.status for d in indicators("Tỷ lệ dùng nước sạch đạt 96%, đạt kế hoạch (95%).")] == ["actual", "target"]


@pytest.mark.parametrize(
    ("text", "growth"),
    [
        ("Các ngành tăng khá gồm: dệt (tăng 12,5%), may mặc (8,3%).", [True, True]),
        ("Đạt khá là: thu ngân sách (tăng 12%), tỷ lệ hộ dùng nước sạch (92%), giải ngân (45%).", [True, False, False]),
    ],
)
def test_rates_that_share_a_verb(text: str, growth: list[bool]) -> None:
    assert [d.name.startswith("tốc độ tăng") for d in indicators(text)] == growth


def test_a_price_base_and_a_law_date_nothing() -> None:
    text = "Theo giá so sánh (2010), GRDP đạt 45.000 tỷ đồng. Sau khi có Luật Đầu tư công (2023), giải ngân đạt 62%."
    assert not {d.period_end.year for d in indicators(text) if d.period_end} & {2010, 2023}


def test_what_is_judged_is_no_price() -> None:
    names = [
        d.name for d in indicators("Việc đánh giá kết quả một số lĩnh vực như: du lịch (tăng 12%), vận tải (tăng 8%).")
    ]
    assert names == ["tốc độ tăng du lịch", "tốc độ tăng vận tải"]
