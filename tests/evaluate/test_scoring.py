"""Scores, gold files, and what goes to and from the annotation programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from vnadmin_extract.batch import UsageError
from vnadmin_extract.evaluate import GoldDocument, read_gold, score, write_gold
from vnadmin_extract.evaluate.exchange import from_doccano, from_label_studio, read, to_doccano, to_label_studio, write
from vnadmin_extract.evaluate.gold import find
from vnadmin_extract.evaluate.report import write_html
from vnadmin_extract.evaluate.run import Evaluated
from vnadmin_extract.evaluate.scoring import period_end

TEXT = "Giao Sở Y tế báo cáo kết quả trước ngày 15/4/2025.\nSở Y tế phối hợp với các sở, ngành."


def agency(text: str, **more: Any) -> dict[str, Any]:
    row = {"kind": "agency", "text": text, "canonical": text, "collective": False} | more
    start = TEXT.find(text)
    return row | {"provenance": {"zone": "body", "start": max(start, 0), "end": max(start, 0) + len(text)}}


def deadline(text: str, due: str) -> dict[str, Any]:
    start = TEXT.find(text)
    place = {"zone": "body", "start": start, "end": start + len(text)}
    return {"kind": "deadline", "text": text, "due": due, "bound": "before", "para": 1, "provenance": place}


def test_each_gold_row_is_found_once() -> None:
    gold = [agency("Sở Y tế"), agency("Sở Y tế"), agency("Sở Tài chính")]
    result = score(gold, [agency("SỞ Y TẾ"), agency("Sở Nội vụ")])["agency"]
    assert (len(result.pairs), len(result.missed), len(result.extra)) == (1, 2, 1)
    assert (round(result.precision, 2), round(result.recall, 2)) == (0.5, 0.33)


def test_optional_gold_costs_nothing() -> None:
    gold = [agency("Sở Y tế"), agency("Báo Hải Dương", optional=True)]
    assert score(gold, [agency("Sở Y tế")])["agency"].f1 == 1
    assert score(gold, [agency("Sở Y tế"), agency("Báo Hải Dương")])["agency"].f1 == 1


def test_a_body_in_the_wrong_class_is_not_charged_twice() -> None:
    scores = score([agency("các sở, ngành", collective=True)], [agency("các sở, ngành")])
    assert (len(scores["agency"].extra), len(scores["collective"].missed)) == (0, 1)


def test_attributes_are_counted_over_pairs() -> None:
    gold = [deadline("trước ngày 15/4/2025", "2025-04-15")]
    result = score(gold, [deadline("ngày 15/4/2025", "2025-05-15")])["deadline"]
    assert result.f1 == 1
    assert (result.accuracy("due"), result.accuracy("bound")) == (0, 1)


@pytest.mark.parametrize(
    ("period", "end"),
    [
        ("2024-02", "2024-02-29"),
        ("2024-Q3", "2024-09-30"),
        ("2024", "2024-12-31"),
        ("2024-05-06", "2024-05-06"),
        ("2024-01/2024-04", "2024-04-30"),
        (None, None),
    ],
)
def test_period_end(period: str | None, end: str | None) -> None:
    assert period_end(period) == end


def test_a_surface_is_found_whatever_its_spaces_and_case() -> None:
    assert find("Theo  đề nghị của SỞ Y\nTẾ.", "Sở Y tế") == (18, 25)
    assert find("Sở Y tế", "Sở Nội vụ") is None


GOLD = GoldDocument(
    "x",
    tuple(TEXT.split("\n")),
    (
        {"kind": "document", "doc_type": "Công văn"},
        {"kind": "agency", "para": 1, "text": "Sở Y tế", "canonical": "Sở Y tế", "collective": False},
        {"kind": "deadline", "para": 1, "text": "trước ngày 15/4/2025", "due": "2025-04-15", "bound": "before"},
        {"kind": "agency", "para": 2, "text": "Sở Y tế", "canonical": "Sở Y tế", "collective": False},
        {"kind": "agency", "para": 2, "text": "các sở, ngành", "canonical": "các sở, ngành", "collective": True},
    ),
)


def test_gold_survives_both_annotation_programs(tmp_path: Path) -> None:
    assert from_label_studio(to_label_studio([GOLD])) == [GOLD]
    assert from_doccano(to_doccano([GOLD])) == [GOLD]
    for to in ("labelstudio", "doccano"):
        write([GOLD], to, tmp_path / to)
        assert read(tmp_path / to) == [GOLD]


def test_gold_on_disk(tmp_path: Path) -> None:
    write_gold(GOLD, tmp_path)
    assert read_gold(tmp_path) == [GOLD]
    with pytest.raises(UsageError, match="no annotation"):
        read_gold(tmp_path / "nowhere")
    (tmp_path / "bad.gold.jsonl").write_text('{"kind": \n', encoding="utf-8")
    with pytest.raises(UsageError, match="line 1"):
        read_gold(tmp_path)


def test_the_page_shows_what_was_missed_and_what_is_extra() -> None:
    records = [agency("Sở Y tế"), deadline("ngày 15/4/2025", "2025-05-15"), agency("Giao")]
    page = write_html([Evaluated(GOLD, Path("x.txt"), TEXT, tuple(records), score(GOLD.rows, records))])
    assert '<mark class="extra" title="canonical: Giao' in page
    assert '<mark class="wrong" title="due: 2025-05-15' in page
    assert "các sở, ngành</mark>" in page
