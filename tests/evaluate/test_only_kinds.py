"""``evaluate --only``: the rows and the errors of these kinds, in all classes in which they are scored."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from test_cli import program

TEXT = "Giao Sở Y tế và các sở, ngành liên quan hoàn thành trước ngày 15/4/2025; kinh phí 3 tỷ đồng.\n"
GOLD = [
    {"kind": "agency", "para": 1, "text": "Sở Tài chính", "canonical": "Sở Tài chính", "collective": False},
    {"kind": "agency", "para": 1, "text": "các phòng", "canonical": "các phòng", "collective": True},
    {"kind": "deadline", "para": 1, "text": "trong tháng 5", "due": "2025-05-31", "bound": "within"},
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    for folder in ("corpora", "annotations"):
        (tmp_path / folder).mkdir()
    (tmp_path / "corpora" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "annotations" / "a.paras.txt").write_text(TEXT, encoding="utf-8")
    rows = "\n".join(json.dumps(row, ensure_ascii=False) for row in GOLD)
    (tmp_path / "annotations" / "a.gold.jsonl").write_text(rows + "\n", encoding="utf-8")
    return tmp_path / "annotations"


def test_bodies_are_named_ones_and_groups(gold: Path) -> None:
    said = program("evaluate", gold, "--only", "agency", "--errors").stdout
    assert "missed agency: [1] Sở Tài chính" in said
    assert "missed collective: [1] các phòng" in said
    assert "extra  collective: các sở, ngành liên quan" in said
    assert "deadline" not in said
    assert "money" not in said


def test_without_it_all_kinds_are_told(gold: Path) -> None:
    said = program("evaluate", gold, "--errors").stdout
    assert "missed deadline: [1] trong tháng 5" in said
    assert "extra  money" in said
