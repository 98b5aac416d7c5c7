"""What the trained NER may add to the grammar's bodies; with the model that is shipped."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from vnadmin_extract import Pipeline
from vnadmin_extract.entities.ner import add_ner
from vnadmin_extract.segment import structure

CORPORA = Path(__file__).parents[2] / "corpora"


def agencies(path: Path, *, ner: bool) -> list[tuple[int, int, str]]:
    records = Pipeline(ner=ner).process(path).records
    return [(r.provenance.start, r.provenance.end, r.method) for r in records if r.kind == "agency"]


@pytest.mark.parametrize("path", sorted(CORPORA.glob("*.txt")), ids=lambda p: p.stem)
def test_it_adds_to_the_rules_and_overlaps_none_of_them(path: Path) -> None:
    alone, both = agencies(path, ner=False), agencies(path, ner=True)
    assert {(a, b) for a, b, _ in alone} <= {(a, b) for a, b, _ in both}
    added = [(a, b) for a, b, method in both if method.startswith("ner:")]
    taken = sorted({(a, b) for a, b, _ in alone})
    assert not [s for s in added if any(a < s[1] and s[0] < b for a, b in taken)]
    assert all(a[1] <= b[0] for a, b in pairwise(sorted(added)))


def test_a_text_whose_names_are_all_explained_is_left_as_it_is() -> None:
    text = structure("kinh phí tăng so với cùng kỳ; giá trị sản xuất đạt 12 tỷ đồng.")
    assert add_ner(text, []) == []
