"""Whom an order concerns, told before what those are and have done: "Trong quý II: đối với các xã, tuy đã làm điểm,
phải hoàn chỉnh …"."""

from __future__ import annotations

from collections.abc import Sequence

from ....document import Paragraph
from ....mentions import AgencyMention
from ....patterns import Pattern
from ..assignment import words
from ..assignment.grammar import Assignment
from ..drafting.state import Reader

CONCERNS = Pattern(
    r"(?i)[\s*]*(?:(?:trong|đến|trước|vào|từ)\s[^;.:,]{2,40}[:,]\s+)?(?:riêng\s+)?đối\s+với\s+(?:tất\s+cả\s+)?"
)
_MUST = Pattern(r"(?i)[^;:.]{0,160}?\s(?<!đã )(?<!không )(?<!chưa )(?<!thể )phải\s+")

_OTHERS_MUST = Pattern(r"(?i)\s+(?:phải|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s")


def names_who_must(text: str, start: int, lead: Sequence[AgencyMention]) -> bool:
    """Whether a line opens with whom it concerns, and those, or the body named behind them, are told to act: "Đối với
    các xã chậm, Sở A phải …"."""
    opened = CONCERNS.match(text, start) if lead else None
    if opened is None or opened.end() == lead[0].start:
        return opened is not None
    return text.endswith(", ", start, lead[0].start) and _OTHERS_MUST.match(text, lead[-1].end) is not None


def concerned(reader: Reader, paragraph: Paragraph, start: int, end: int) -> list[Assignment]:
    """What the bodies that open a line behind "đối với" must do, where no other body stands before "phải"."""
    text, group = reader.text.text, reader.scene.first_within(start, end)
    if group is None or CONCERNS.fullmatch(text, start, group.start) is None:
        return []
    must = _MUST.match(text, group.end, end)
    if must is None or not words.OPENING.match(text, must.end(), end) or reader.scene.within(group.end, must.end()):
        return []
    action = text.rindex("phải", must.start(), must.end())
    stop = start + len(text[start : paragraph.end].rstrip(" .;*"))
    return [Assignment(paragraph.content, action, min(stop, end), group.members)]
