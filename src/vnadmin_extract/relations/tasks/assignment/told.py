"""Whether the words behind a body tell it to do something."""

from __future__ import annotations

from typing import Literal

from ....patterns import Pattern
from . import words

Force = Literal["order", "subject", "guided", "bare"]
_THINGS = Pattern(r"(?i)(?:các|những|một|việc|là|theo|số|ngày|từ|lĩnh vực)\b")
_INITIALS = Pattern(rf"[{words.UPPER}]{{2,}},")
"""Offices by their initials, as a list of recipients has them: "VPCP: BTCN, các PCN"."""
_PLAIN = Pattern(rf"[{words.LOWER}]{{2,}}\s")
_NO_ORDER = Pattern(r"(?i)(?:của|về\s+việc|tại|và|,|là|được|để)\b")

_EACH = Pattern(r"(?i)(?:mỗi|từng)\s+(?:đơn\s+vị|cơ\s+quan|địa\s+phương|ngành|sở|huyện|xã|phường)\s+")
"""Each of the bodies before: "Sở A và Sở B | mỗi đơn vị | chọn hai dự án"."""


def is_ordered(text: str, at: int, end: int, force: Force) -> bool:
    """Whether what follows the body at ``at`` tells it to do something."""
    if text.startswith(":", at):
        told = text[at + 1 : end].strip(" *")
        return force != "guided" and (not told or words.opens_an_order(told) or _is_clause(told))
    if each := _EACH.match(text, at, end):
        at = each.end()
    if words.LEADS.match(text, at, end) and not words.NOT_AN_ORDER.match(text, at, end):
        return True
    if words.CLOSING.match(text, at, end):
        return False
    opening = bool(words.OPENING.match(text, at, end)) and not words.NOT_AN_ORDER.match(text, at, end)
    opening |= words.EVERY.match(text, at, end) is not None
    return opening or (force == "order" and not _NO_ORDER.match(text, at, end))


def may_act(text: str, at: int, end: int) -> bool:
    """Whether a verb that no list holds may stand at ``at``: a plain word that tells nothing of the past."""
    tells = (
        text.startswith("nào ", at) or words.NARRATIVE.match(text, at, end) or words.NOT_AN_ORDER.match(text, at, end)
    )
    return not tells and bool(_PLAIN.match(text, at, end))


def _is_clause(told: str) -> bool:
    """Whether words behind a colon are long enough for an order, and no list of things."""
    return len(told.split()) > 12 and not _THINGS.match(told) and not _INITIALS.match(told)
