"""Rows that two columns name, and what stands in brackets or in pieces beside them."""

from __future__ import annotations

from dataclasses import replace

from relating import table
from test_table_rows import found

from vnadmin_extract.document import Context
from vnadmin_extract.relations.tables.rows import find_table_indicators
from vnadmin_extract.segment import structure

REPORT = Context(doc_type="Báo cáo")
FUNDS = table(
    "TT | Huyện | Nguồn | Kinh phí (triệu đồng) | Ghi chú",
    "1 | Ba Bể | NS tỉnh | 1.420 | Đợt 1",
    "| | NS huyện | 350 |",
    "2 | Chợ Mới | NS tỉnh | 980 |",
    "| Tổng cộng | | 2.750 |",
)


def test_a_name_merged_over_rows_is_told_apart_by_the_column_beside_it() -> None:
    text = structure(FUNDS)
    text.paragraphs = tuple(replace(p, merged=((0, 1), (1, 1))) if p.index == 2 else p for p in text.paragraphs)
    drafts = find_table_indicators(text, [], REPORT)
    assert [(d.name, d.area, int(d.quantity.value)) for d in drafts] == [
        ("Ba Bể - NS tỉnh - Kinh phí", "Ba Bể", 1420),
        ("Ba Bể - NS huyện - Kinh phí", "Ba Bể", 350),
        ("Chợ Mới - NS tỉnh - Kinh phí", "Chợ Mới", 980),
        ("Tổng cộng - Kinh phí", None, 2750),
    ]


def test_a_blank_name_that_no_file_calls_merged_is_not_guessed() -> None:
    assert [int(d.quantity.value) for d in found(FUNDS, REPORT)] == [1420, 980, 2750]


def test_names_that_come_again_are_told_apart_and_remarks_name_nothing() -> None:
    rows = table(
        "Loại đất | Nguồn gốc | Năm 2034 | Ghi chú", "Đất lúa | Khai hoang | 12 |", "Đất lúa | Chuyển đổi | 31 | 2 đợt"
    )
    assert [d.name for d in found(rows, REPORT)] == ["Đất lúa - Khai hoang", "Đất lúa - Chuyển đổi"]
    rows = table("Loại đất | Ghi chú | Năm 2034", "Đất lúa | Đợt một | 12", "Đất lúa | Đợt hai | 31")
    assert {d.name for d in found(rows, REPORT)} == {"Đất lúa"}


def test_a_share_in_brackets_is_of_the_plan_that_it_agrees_with() -> None:
    rows = table(
        "TT | Nguồn vốn | Kế hoạch (triệu đồng) | Giải ngân (triệu đồng) | Số hộ",
        "1 | Vốn tỉnh | 800 | 520 (65%) | 40 (12%)",
        "2 | Vốn huyện | 300 | 75 (25,0%) | 9",
    )
    drafts = [d for d in found(rows, REPORT) if d.comparisons]
    assert [[(c.basis, c.kind, float(c.value)) for c in d.comparisons] for d in drafts] == [
        [("plan", "ratio", 65)],
        [("other", "ratio", 12)],
        [("plan", "ratio", 25)],
    ]


def test_a_table_of_projects_with_figures_in_their_names_and_broken_numbers() -> None:
    rows = table(
        "TT | Dự án | Tổng mức đầu tư (triệu đồng) | Giải ngân (triệu đồng)",
        "1 | Đường 217 | 1.245.36 8,5 | 98.415,3",
        "2 | Cầu số 4 | 418. 650,25 | 11. 986,4",
    )
    assert [float(d.quantity.value) for d in found(rows, REPORT)] == [1245368.5, 98415.3, 418650.25, 11986.4]
