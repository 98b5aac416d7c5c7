"""A range in a cell is two values, as in prose, each with the warning that it is one end."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from relating import table

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tables.rows import find_table_indicators
from vnadmin_extract.segment import structure

PLAN = Context(doc_type="Kế hoạch", issued_on=date(2026, 1, 20), reference=date(2026, 1, 20))


def test_both_ends_are_values_with_a_warning() -> None:
    text = structure(
        table(
            "TT | Chỉ tiêu | Đơn vị tính | Năm 2026",
            "1 | Tốc độ tăng thu | % | 7 - 7,5",
            "2 | Tỷ lệ hộ dùng nước máy | % | 62-64",
            "3 | Số xã đạt chuẩn | Xã | 2 đến 3",
            "4 | Số hộ nghèo | Hộ | 41",
        )
    )
    drafts = find_table_indicators(text, [], PLAN)
    assert [(text.text[d.start : d.end].strip(), d.quantity.value) for d in drafts] == [
        ("7", Decimal(7)),
        ("7,5", Decimal("7.5")),
        ("62", Decimal(62)),
        ("64", Decimal(64)),
        ("2", Decimal(2)),
        ("3", Decimal(3)),
        ("41", Decimal(41)),
    ]
    assert [[n.code for n in d.quantity.notes] for d in drafts] == [["range"]] * 6 + [[]]
