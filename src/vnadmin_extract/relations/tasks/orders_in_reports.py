"""Orders among what a report tells: which assignments of a section that looks back are told to someone all the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .assignment import Assignment
from .deadline_binding import deadlines_in
from .state import Reader

_HANDS_OUT = re.compile(r"(?i)[\s*]*(?:giao|yêu\s+cầu|đề\s+nghị|kiến\s+nghị)\s")
"""Before bodies whose items follow: "Đề nghị Sở A: (1) …"."""
_OWES = re.compile(r"(?i)(?:(?:phải|cần)\s+)?(?:gửi|nộp|báo\s+cáo)\s")


def orders_among(reader: Reader, own: Sequence[Assignment]) -> list[Assignment]:
    """What a word of order gives, what goes on from it behind a semicolon, and what bodies have to report by a time."""
    text, kept = reader.text.text, list[Assignment]()
    for assignment in own:
        given = assignment.force == "order" or (
            assignment.force == "bare" and _HANDS_OUT.match(text, assignment.start) is not None
        )
        if assignment.force == "subject":
            given = _goes_on(text, kept, assignment) or _owes(reader, assignment)
        if given:
            kept.append(assignment)
    return kept


def _goes_on(text: str, kept: Sequence[Assignment], assignment: Assignment) -> bool:
    """Whether it is a further clause of the sentence that gives the last order: "Giao Sở A …; Sở B …"."""
    return bool(kept) and kept[-1].end == assignment.start and text[: assignment.start].rstrip().endswith(";")


def _owes(reader: Reader, assignment: Assignment) -> bool:
    """Whether bodies send or report something by a time that binds: "Các xã gửi báo cáo … trước ngày 5 hằng tháng"."""
    if _OWES.match(reader.text.text, assignment.action, assignment.end) is None:
        return False
    return bool(deadlines_in(reader.deadlines, [(assignment.action, assignment.end)]))
