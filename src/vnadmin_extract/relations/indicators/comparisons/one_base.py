"""A ratio right behind a difference, both told of one base: "đạt 90 tỷ đồng, tăng 6 tỷ đồng, bằng 107% so với cùng kỳ".

Arithmetic decides: it is the value's where it is what the value is of the base; else it is told of something else, such
as by how many points a rate has changed ("còn 900 hộ nghèo, giảm 300 hộ, bằng 1,4%"), and tells nothing of the value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ....mentions import ComparisonDraft
from ....patterns import Pattern
from ..value import Value

_EQUALS = Pattern(
    r"(?:\s[^\W\d_]+){0,3}?(?P<basis>\sso (?:với )?[^,;.()]{2,40})?\s?[,(]\s?(?:(?:chỉ|mới|và)\s)*bằng\s"
    r"(?:(?:khoảng|gần|trên|hơn|xấp xỉ)\s)*"
)
_BARE = Pattern(r"\s?(?:[,;)]|\.(?:\s|$)|$)")
_SINCE = Pattern(
    r"\s\(?(?:so (?:với )?(?:thời điểm )?)?(?:cùng (?:kỳ|thời điểm)|CK(?![^\W_])|(?:đầu|cuối) (?:năm|quý|tháng|kỳ)|"
    r"(?:tháng|quý|năm|kỳ) (?:trước|[\dIV])|ngày \d)"
)
_TIMES = ("same_period", "previous")
_WHOLE, _POINT = Decimal(100), Decimal(1)


def of_one_base(text: str, value: Value, comparisons: Sequence[ComparisonDraft]) -> tuple[ComparisonDraft, ...]:
    """The ``comparisons`` of ``value`` without the ratios that their differences contradict, and with the basis that a
    difference and its ratio have between them."""
    out: list[ComparisonDraft] = []
    for index, told in enumerate(comparisons):
        last = out[-1] if out else None
        if last is None or not _is_beside(text, value, last, told):
            out.append(told)
            continue
        named = _SINCE.match(text, told.end) is not None
        if named and index - 1 in value.open_bases:
            out[-1] = replace(last, basis=told.basis)
        if _agrees(value, last, told.value):
            out.append(told if named else replace(told, basis=last.basis))
    return tuple(out)


def _is_beside(text: str, value: Value, difference: ComparisonDraft, ratio: ComparisonDraft) -> bool:
    """Whether ``ratio`` stands right behind the ``difference`` of ``value``, told in its unit, and no words hold the
    two against different things."""
    if (difference.kind, ratio.kind) != ("change_abs", "ratio") or ratio.basis == "plan" or difference.basis == "plan":
        return False
    if value.quantity.unit.split()[:1] != text[difference.start : difference.end].split()[1:2]:
        return False
    if difference.end >= ratio.start or not text.endswith("bằng ", 0, ratio.start):
        return False
    if (equals := _EQUALS.fullmatch(text, difference.end, ratio.start)) is None:
        return False
    if _BARE.match(text, ratio.end):
        return True
    since = ratio.basis in _TIMES and _SINCE.match(text, ratio.end) is not None
    return since and (equals["basis"] is None or ratio.basis == difference.basis)


def _agrees(value: Value, difference: ComparisonDraft, ratio: Decimal) -> bool:
    base = value.quantity.value - difference.value
    return base > 0 and abs(value.quantity.value * _WHOLE / base - ratio) <= _POINT
