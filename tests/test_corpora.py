"""The bulletins and their gold belong together, and the gold says only what stands in the text."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
BULLETINS = sorted(p for p in (ROOT / "corpora").iterdir() if p.name[:2].isdigit())
NAMES = [p.stem for p in BULLETINS]
APART = [f"apart/{p.stem}" for p in sorted((ROOT / "annotations" / "apart" / "papers").iterdir())]
WORDED = [
    f"{folder}/{p.stem}"
    for folder in ("worded", "worded/more", "worded/later")
    for p in sorted((ROOT / "annotations" / folder / "papers").iterdir())
]
KINDS = {"document", "agency", "deadline", "money", "indicator", "task", "citation"}


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def gold(name: str) -> list[dict[str, object]]:
    lines = (ROOT / "annotations" / f"{name}.gold.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_there_are_enough_bulletins_in_every_form_of_input() -> None:
    assert len(NAMES) >= 23
    assert {p.suffix for p in BULLETINS} >= {".txt", ".md", ".pdf", ".docx", ".html", ".png"}


def test_there_are_papers_that_others_wrote() -> None:
    assert len(APART) >= 31


@pytest.mark.parametrize("name", [*NAMES, *APART, *WORDED])
def test_every_record_of_the_gold_stands_in_its_paragraph(name: str) -> None:
    paragraphs = [plain(p) for p in (ROOT / "annotations" / f"{name}.paras.txt").read_text("utf-8").split("\n")]
    records = gold(name)
    assert [r["kind"] for r in records].count("document") == 1
    for record in records:
        assert record["kind"] in KINDS
        for key in ("due", "date", "issued_on"):
            if record.get(key):
                date.fromisoformat(str(record[key]))
        if record["kind"] == "document":
            continue
        para = record["para"]
        assert isinstance(para, int)
        if "text" in record:
            # an issuer's name may go over two lines of the letterhead
            here = paragraphs[para - 1] if para > 8 else " ".join(paragraphs[para - 1 : para + 1])
            assert plain(str(record["text"])) in here


@pytest.mark.parametrize("name", [*NAMES, *APART])
def test_the_gold_has_tasks_or_values_to_find(name: str) -> None:
    kinds = {r["kind"] for r in gold(name)}
    assert "agency" in kinds
    assert kinds & {"task", "indicator"}


@pytest.mark.parametrize("name", NAMES)
def test_the_paragraphs_of_the_gold_are_those_of_the_source(name: str) -> None:
    from bulletin import read

    bulletin = read(ROOT / "scripts" / "bulletins" / f"{name}.txt")
    paragraphs = (ROOT / "annotations" / f"{name}.paras.txt").read_text("utf-8").splitlines()
    assert [p.replace("**", "") for p in bulletin.paragraphs()] == paragraphs


@pytest.mark.parametrize("name", [p.stem for p in BULLETINS if p.suffix in {".txt", ".md", ".html"}])
def test_a_bulletin_in_a_form_of_text_is_rendered_to_the_same_bytes(name: str) -> None:
    from bulletin import read
    from bulletin_texts import FORMS

    bulletin = read(ROOT / "scripts" / "bulletins" / f"{name}.txt")
    suffix, render = FORMS[bulletin.form]
    assert render(bulletin) == (ROOT / "corpora" / f"{name}.{suffix}").read_bytes()
