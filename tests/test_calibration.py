"""Confidences: what a rule's own estimate has proved to be worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.calibration import Counts, read_counts, shipped

TABLE = [
    "# kind, method, estimate, right, of",
    "task\trule:a\t0.90\t90\t100",
    "task\trule:b\t0.70\t10\t40",
]


def test_a_group_often_counted_gets_the_share_that_was_right() -> None:
    counts = read_counts(TABLE)
    assert counts.confidence("task", "rule:a", 0.9) == pytest.approx(0.9, abs=0.03)
    assert counts.confidence("task", "rule:b", 0.7) < 0.4


def test_a_group_seldom_counted_is_drawn_towards_its_kind() -> None:
    counts = read_counts([*TABLE, "task\trule:c\t0.95\t1\t1"])
    assert 0.7 < counts.confidence("task", "rule:c", 0.95) < 0.8


def test_what_was_never_counted_gets_no_more_than_its_own_estimate() -> None:
    counts = read_counts(TABLE)
    assert counts.confidence("task", "rule:new", 0.6) == 0.6
    assert counts.confidence("finding", "rule:sum", 0.9) == 0.9


def test_no_confidence_is_certainty() -> None:
    counts = Counts()
    counts.add("money", "rule:money", "0.95", 5000, 5000)
    assert counts.confidence("money", "rule:money", 0.95) == 0.99


def test_records_carry_the_share_and_the_estimate_on_demand(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Giao Sở Y tế báo cáo trước ngày 15/4/2025; kinh phí 3,5 tỷ đồng.\n", encoding="utf-8")
    told = {r.method: r.confidence for r in Pipeline().process(file).records if r.kind == "money"}
    own = {r.method: r.confidence for r in Pipeline(calibrated=False).process(file).records if r.kind == "money"}
    assert own == {"rule:money": 0.95}
    assert told == {"rule:money": round(shipped().confidence("money", "rule:money", 0.95), 3)}
