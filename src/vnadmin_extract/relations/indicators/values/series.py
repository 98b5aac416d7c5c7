"""Series of figures that repeat one before them for another time: "26% - 36% - 38% (năm 2022: 28% - 34% - 38%)"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import QuantityMention
from ....patterns import Pattern

_OPENS = Pattern(
    r"\s?\((?P<same>cùng kỳ|CK)?(?:\s?của)?\s?(?:năm\s(?:(?:19|20)\d\d|trước|ngoái))?"
    r"\s?(?::|là|đạt|(?:tương ứng|lần lượt) là)\s?$"
)
_BETWEEN = Pattern(r"\s?[-–;,/]\s?|,?\svà\s")
_REACH = 60


def repeated(text: str, quantities: Sequence[QuantityMention]) -> dict[int, tuple[int, bool]]:
    """For each figure of such a series in brackets, by its index among ``quantities``, the index of its counterpart and
    whether it is that of the same period a year earlier."""
    found: dict[int, tuple[int, bool]] = {}
    for index in range(2, len(quantities) - 1):
        opened = text.rfind("(", quantities[index - 1].end, quantities[index].start)
        if opened < 0 or quantities[index].start - opened > _REACH:
            continue
        opening = _OPENS.fullmatch(text, max(0, opened - (text[opened - 1] == " ")), quantities[index].start)
        if opening is None or text[quantities[index - 1].end : opened].strip():
            continue
        length = _length(text, quantities, index)
        before = quantities[index - length : index] if length > 1 and index >= length else ()
        if len(before) == length > 1 and len({q.unit for q in (*before, quantities[index])}) == 1:
            found.update({index + i: (index - length + i, bool(opening["same"])) for i in range(length)})
    return found


def _length(text: str, quantities: Sequence[QuantityMention], index: int) -> int:
    """How many figures follow one another from ``index`` on with nothing but a sign between them."""
    length = 1
    while index + length < len(quantities):
        last, following = quantities[index + length - 1], quantities[index + length]
        if following.unit != last.unit or not _BETWEEN.fullmatch(text, last.end, following.start):
            break
        length += 1
    return length
