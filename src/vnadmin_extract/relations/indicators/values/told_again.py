"""A figure that a later sentence takes up again to part it ("Phân tích | 118 người chết: quá tốc độ 41 người"), or that
points back to one told before: "khắc phục | 9 tồn tại nêu trên"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import IndicatorDraft, QuantityMention
from ....patterns import Pattern

_TAKES_UP = Pattern(
    r"(?i)[\W\d_]*(?:(?:qua )?phân tích|(?:trong|của)(?: tổng)? số|trong)\s(?:(?:nguyên nhân|tổng|số|của)\s)*$"
)
_PARTED = Pattern(r"[^.;:\d]{0,40}:\s")
_POINTS_BACK = Pattern(r"(?:\s[^\W\d_]+){0,5}?\s(?:đã\s)?(?:nêu|nói|kể)\s(?:ở\s)?trên(?![^\W_])")
_BACK = 40
"""How many values back the figure may have been told."""


def told_before(
    text: str, quantity: QuantityMention, begin: int, told: Sequence[IndicatorDraft]
) -> IndicatorDraft | None:
    """The value with the same number and unit among those ``told`` before, where the sentence, which begins at
    ``begin``, opens with taking it up."""
    at = quantity.bound_start or quantity.start
    if at - begin > 40 or not _PARTED.match(text, quantity.end) or not _TAKES_UP.fullmatch(text, begin, at):
        return None
    same = (d for d in reversed(told[-_BACK:]) if d.quantity.value == quantity.value)
    return next((d for d in same if d.start < begin and d.quantity.unit == quantity.unit), None)


def points_back(text: str, quantity: QuantityMention) -> bool:
    """ "khắc phục | 9 tồn tại nêu trên": so many have been told before."""
    if not quantity.counts or text.find(" trên", quantity.end, quantity.end + 60) < 0:
        return False
    return _POINTS_BACK.match(text, quantity.end) is not None
