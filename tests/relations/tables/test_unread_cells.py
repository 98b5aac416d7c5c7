"""Numbers of tables that no rule read are told of, once a document."""

from __future__ import annotations

from pathlib import Path

import pytest
from relating import table

from vnadmin_extract import DocumentRecord, Pipeline

HEAD = "UBND TỈNH HÒA SƠN\nSố: 4/BC-UBND\nHòa Sơn, ngày 20 tháng 5 năm 2024\nBÁO CÁO\nTình hình tháng 5 năm 2024\n"


def told(tmp_path: Path, *rows: str) -> list[str]:
    body = table(*rows, title="Bảng 2. Số liệu theo dõi\nĐVT: ha")
    (tmp_path / "a.txt").write_text(f"{HEAD}{body}\n", encoding="utf-8")
    document = Pipeline().process(tmp_path / "a.txt").records[0]
    assert isinstance(document, DocumentRecord)
    return [w.message for w in document.warnings if w.code == "table_figures_not_read"]


def test_numbers_in_no_record_are_told_with_their_table(tmp_path: Path) -> None:
    rows = ("TT | Người phụ trách | Số lượng | Diện tích", "1 | Tổ một | 412 | 96", "2 | Tổ hai | 380 | ")
    assert told(tmp_path, *rows) == [
        "3 of 3 numbers in tables stand in no record: 3 in table 'Bảng 2. Số liệu theo dõi': '412', '380', '96'"
    ]


def test_several_numbers_in_a_cell_are_each_counted(tmp_path: Path) -> None:
    rows = ("TT | Chỉ tiêu | Năm 2023 | Năm 2024", "1 | Ngô | 400 | 412", "2 | Lạc | 31 12 | 40 và 7")
    assert told(tmp_path, *rows) == [
        "3 of 5 numbers in tables stand in no record: 3 in table 'Bảng 2. Số liệu theo dõi': '31', '12', '40 và 7'"
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("TT | Chỉ tiêu | Năm 2023 | Năm 2024 | % so CK", "1 | Ngô | 400 | 412 | 103,0"),
        ("TT | Tên trạm | Điện thoại | Năm thành lập", "1 | Trạm Hòa An | 3822115 | 1998"),
        ("TT | Chỉ tiêu | Năm 2024", "A | B | 1", "1 | Ngô | 412"),
        ("TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Rà soát 12 trạm bơm | Sở Xây dựng | 2024"),
    ],
)
def test_values_serial_numbers_years_and_numbers_of_telephones_are_not(tmp_path: Path, rows: tuple[str, ...]) -> None:
    assert told(tmp_path, *rows) == []
