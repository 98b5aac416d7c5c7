"""A whole task that ends in the announcement of further ones: "… học tập Chỉ thị số 5 và thực hiện các việc sau:"."""

from __future__ import annotations

from ....patterns import Pattern
from ..assignment import words

_FURTHER = Pattern(
    r"(?i)\s+và\s+(?:có|(?:(?:khẩn\s+trương|tập\s+trung|chủ\s+động|nghiêm\s+túc|tổ\s+chức|triển\s+khai)\s+)*"
    r"(?:thực\s+hiện|triển\s+khai)(?:\s+tốt|\s+ngay)?)\s+(?:(?:các|những|một\s+số)\s+)?(?:trách\s+nhiệm|nhiệm\s+vụ|"
    r"nội\s+dung|công\s+việc|việc|giải\s+pháp|biện\s+pháp)\s+sau(?:\s+đây)?\s*:?[\s*]*$"
)
_FEWEST = 8
"""So many words say more than that something is to be carried out."""


def end_before_further(text: str, start: int, end: int, fewest: int = _FEWEST) -> int | None:
    """Where the task that begins at ``start`` ends, before the announcement; None where there is no such task."""
    further = _FURTHER.search(text, start, end) if text.find(" sau", start, end) >= 0 else None
    if further is None:
        return None
    told = text[start : further.start()]
    return further.start() if len(told.split()) >= fewest and words.opens_an_order(told) else None
