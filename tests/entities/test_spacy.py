"""The extractors as spaCy components: alone in a user's own pipeline, and all together."""

from __future__ import annotations

import spacy

from vnadmin_extract import Pipeline

NOTICE = (
    "Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế thẩm định, trình UBND tỉnh trước ngày 15/4/2025; "
    "kinh phí 12,5 tỷ đồng theo Quyết định số 77/QĐ-UBND ngày 02/01/2025."
)


def surfaces(doc: spacy.tokens.Doc, key: str) -> list[str]:
    return [span.text for span in doc.spans[key]]


def test_one_component_serves_in_a_pipeline_of_the_users_own() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("vnadmin_agencies")
    assert surfaces(nlp(NOTICE), "agency") == ["Sở Tài chính", "Sở Y tế", "UBND tỉnh"]


def test_the_whole_pipeline_marks_every_kind() -> None:
    doc = Pipeline().nlp(NOTICE)
    assert surfaces(doc, "agency")[:3] == ["Sở Tài chính", "Sở Y tế", "UBND tỉnh"]
    assert surfaces(doc, "deadline") == ["trước ngày 15/4/2025"]
    assert surfaces(doc, "money") == ["12,5 tỷ đồng"]
    assert surfaces(doc, "citation") == ["Quyết định số 77/QĐ-UBND ngày 02/01/2025"]
