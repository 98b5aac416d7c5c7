"""Whether a time was over or still to come when its paper was written."""

from __future__ import annotations

import re
from datetime import date

from ...document import Context
from ...patterns import Pattern
from .act_words import RESULT, SETS_TARGETS, STRIVES_UNTIL, STRONG, SUBMITS

_DONE_BEFORE = Pattern(r"(?i)(?<![^\W_])đã\s[^,;]*(?:(?:,\s[^,;]*)?,\s+hoàn\s+thành\s*)?$")
_ORDER = Pattern(rf"(?i)\b(?:giao|yêu cầu|đề nghị|phải|cần|hoàn thành|xong|báo cáo|{SUBMITS})\b")


def is_over(word: str, before: str, after: str, due: date | None, context: Context) -> bool:
    """The time lies before the document's own, or the words tell of what went before it."""
    issued = context.issued_on
    if word == "trước" and _of_the_past(before, ahead=bool(issued and due and due > issued)):
        return True
    if issued is not None:
        return due is not None and due < issued and not _late_order(before, after, due, context)
    return due is not None and context.reference is not None and due.year < context.reference.year - 1


def is_coming(word: str, before: str, due: date | None, context: Context) -> bool:
    """Whether the time was still to come; without the document's day its words tell that, or the latest time of which
    its opening speaks."""
    if context.issued_on is not None:
        return due is not None and due > context.issued_on
    if word.startswith("từ nay") or STRIVES_UNTIL.search(before):
        return True
    last = context.reference
    return last is not None and due is not None and due > last and context.doc_type in SETS_TARGETS


def _of_the_past(before: str, *, ahead: bool) -> bool:
    """Whether the words before "trước ngày …" tell of what was then: a law in force, debts that arose.

    ``ahead``: the day is still to come, so what was granted or signed can only be what is to be used by then.
    """
    near = before[-24:]
    if ahead:
        return bool(re.search(r"(?i)(?:phát sinh|có hiệu lực)\s*$", near))
    if re.search(
        r"(?i)(?:(?:đã|được)\s+(?:ban hành|duyệt|phê duyệt|ký|giao)|(?<![^\W_])sinh|phát sinh|có hiệu lực|xảy ra|"
        r"ký kết|thành lập)\s*$",
        near,
    ):
        return True
    return bool(re.search(r"(?i)(?:luật|nghị định|quy định|kế hoạch vốn)\s*$", near) and not STRONG.search(before))


def _late_order(before: str, after: str, due: date, context: Context) -> bool:
    """A notice that is issued after the day that its meeting set is still an order; anything older is history."""
    if re.search(r"(?i)hoàn thành|báo cáo|thời hạn", before):
        return not _DONE_BEFORE.search(before)
    if context.issued_on is None or context.doc_type == "Báo cáo":
        return False
    near = (context.issued_on - due).days <= 45
    return near and bool(_ORDER.search(before) or _ORDER.search(after)) and not RESULT.search(before + after)
