"""Figures that no rule read are told of, once a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import DocumentRecord, Pipeline

HEAD = "UBND TỈNH HÒA SƠN\nSố: 4/BC-UBND\nHòa Sơn, ngày 20 tháng 5 năm 2024\nBÁO CÁO\nTình hình tháng 5 năm 2024\n"


def told(tmp_path: Path, body: str) -> list[str]:
    (tmp_path / "a.txt").write_text(f"{HEAD}{body}\n", encoding="utf-8")
    document = Pipeline().process(tmp_path / "a.txt").records[0]
    assert isinstance(document, DocumentRecord)
    return [w.message for w in document.warnings if w.code == "figures_not_read"]


def test_a_figure_in_no_record_is_told(tmp_path: Path) -> None:
    body = "Trồng mới 40 ha rừng, tăng 5% so với cùng kỳ.\nKhông đạt chỉ tiêu 500 ha đề ra."
    assert told(tmp_path, body) == ["1 of 3 figures in the text stand in no record: '500 ha'"]


@pytest.mark.parametrize(
    "body",
    [
        "Trồng mới 40 ha rừng, tăng 5% so với cùng kỳ.",
        "Có 38/60 xã đạt chuẩn.",
        "II. NHIỆM VỤ\n1. Sở Y tế rà soát 12 trạm y tế trước ngày 30/6/2024.",
        "Chi 4 tỷ đồng trong 15 ngày.",
        "Theo Nghị quyết số 12/NQ-HĐND ngày 5/3/2024 và quốc lộ 6.",
    ],
)
def test_values_comparisons_tasks_money_and_times_are_read(tmp_path: Path, body: str) -> None:
    assert told(tmp_path, body) == []
