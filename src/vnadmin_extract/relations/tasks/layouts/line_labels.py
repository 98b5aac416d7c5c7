"""Labels that open a line and say what it is about, before what is to be done."""

from __future__ import annotations

from ....patterns import Pattern
from ..assignment.scene import without_office
from ..drafting.state import Reader

_LABEL = Pattern(
    r"[*\s]*(?:Về|Đối với|Liên quan|Việc|Kiến nghị|Đề nghị|Đề xuất)\s(?:(?!\sđược\s(?:sử|thực))[^:;(])*?:\s(?=\s*\S)"
)


def past_label(reader: Reader, start: int, end: int) -> int:
    """Where the wording begins behind a label that says what it is about: "Về kiến nghị … của tỉnh: giao Bộ A …"."""
    label = _LABEL.match(reader.text.text, start, end)
    told = reader.scene.first_within(start, start + 12) if label else None
    if label and told is None and (named := reader.scene.first_within(start, label.end())):
        # "Đối với UBND các xã A, B: …": the words of office may be long.
        office = without_office(reader.text.text[start : named.start])
        told = named if office.strip(" *").lower() in ("đối", "đối với") else None
    if label and told and told.end + 2 >= label.end() - 1:
        return start  # "Đối với Sở A: rà soát …" says who acts
    return label.end() if label and label.end() < end else start
