"""Lines of budgets and goals that name an amount; amounts that rules set are none."""

from __future__ import annotations

from datetime import date

import pytest
from test_indicators import indicators, named

from vnadmin_extract.document import Context

BUDGET = Context(issued_on=date(2021, 12, 8), reference=date(2021, 12, 8), doc_type="Nghị quyết", province="Kon Tum")
HEAD = "NGHỊ QUYẾT\nVề dự toán ngân sách địa phương năm 2022\nĐiều 1. Quyết định dự toán thu, chi năm 2022 như sau:\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1. Thu nội địa: 3.120 tỷ đồng.\n- Thu từ đất: 400 tỷ đồng.",
            [("thu nội địa", "3120"), ("thu từ đất", "400")],
        ),
        (
            "2. Chi thường xuyên 5.600 tỷ đồng, trong đó: giáo dục 2.100 tỷ đồng, y tế 730 tỷ đồng.",
            [("chi thường xuyên", "5600"), ("chi giáo dục", "2100"), ("chi y tế", "730")],
        ),
        # The amounts of a list that stand before what they are.
        (
            "Tổng chi 80 tỷ đồng, gồm: trên 50 tỷ đồng chi đầu tư, 20 tỷ đồng vốn vay và 10 tỷ đồng dự phòng.",
            [("tổng chi", "80"), ("chi đầu tư", "50"), ("vốn vay", "20"), ("chi dự phòng", "10")],
        ),
        (
            "Cắt giảm 80 tỷ đồng, gồm: 50 tỷ đồng chi thường xuyên, 30 tỷ đồng chi mua sắm.",
            [],
        ),
        ("- Bội chi là 62,5 tỷ đồng;", [("bội chi", "62.5")]),
        ("Giao kế hoạch vốn đầu tư công: 910 tỷ đồng, gồm:", [("kế hoạch vốn đầu tư công", "910")]),
        (
            "- Thanh toán nợ (12%): 30 tỷ đồng.\n- Dự án dở dang (88%): 220 tỷ đồng.",
            [("thanh toán nợ", "30"), ("dự án dở dang", "220")],
        ),
        (
            "1.1. Vốn tỉnh: 90 tỷ đồng a. Vốn trong nước: 60 tỷ đồng b. Vốn vay: 30 tỷ đồng",
            [("vốn tỉnh", "90"), ("vốn trong nước", "60"), ("vốn vay", "30")],
        ),
        ("Sở Xây dựng cấp 2 tỷ đồng cho đội trật tự.", []),
        ("Hỗ trợ hộ nghèo 40 triệu đồng.", []),
        ("Lệ phí cấp bản sao: 8.000 đồng.", []),
    ],
)
def test_a_line_of_a_budget_names_its_amount(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(indicators(HEAD + text, BUDGET)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Điều 2. Mức thu phí như sau:\n- Phí thẩm định hồ sơ: 15.000.000 đồng.",
        "Điều 2. Định mức phân bổ:\n- Chi quản lý hành chính: 35 triệu đồng/biên chế.",
        "- Mức hỗ trợ nhà ở: 60 triệu đồng/hộ.",
    ],
)
def test_what_rules_set_is_no_amount_of_a_budget(text: str) -> None:
    assert indicators(HEAD + text, BUDGET) == []


def test_amounts_among_goals() -> None:
    text = "Điều 2. Mục tiêu, chỉ tiêu\n- GRDP bình quân đầu người 68 triệu đồng.\n- Xuất khẩu gỗ: 90 triệu USD."
    assert named(indicators(HEAD + text, BUDGET)) == [
        ("GRDP bình quân đầu người", "68"),
        ("kim ngạch xuất khẩu gỗ", "90"),
    ]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Tổng vốn giao năm 2024 cho hai chương trình là 41 tỷ đồng, đã giải ngân 12 tỷ đồng.", ["target", "actual"]),
        ("Nước sạch nông thôn: giao 31 tỷ đồng, giải ngân 6 tỷ đồng.", ["target", "actual"]),
        ("Tỷ lệ phủ sóng 61% (mục tiêu đến cuối năm 2024 là 80%), lắp thêm 12 trạm.", ["actual", "target", "actual"]),
    ],
)
def test_a_report_tells_what_was_allotted_and_aimed_at_beside_what_was_done(text: str, statuses: list[str]) -> None:
    assert [d.status for d in indicators(text)] == statuses
