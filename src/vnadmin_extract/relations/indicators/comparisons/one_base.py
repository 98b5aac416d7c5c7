"""A ratio right behind a difference, both told of one base: "đạt 90 tỷ đồng, tăng 6 tỷ đồng, bằng 107% so với cùng kỳ".

Arithmetic decides: it is the value's where it is what the value is of the base; else it is told of something else, such
as by how many points a rate has changed ("còn 900 hộ nghèo, giảm 300 hộ, bằng 1,4%"), and tells nothing of the value.
Where each of them names a base of its own, both are kept as they are.
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
# "So với tháng trước, doanh thu đạt 920 tỷ đồng, | tăng 50 tỷ đồng"
_HELD_BEFORE = Pattern(r"(?i)(?<![^\W_])so (?:với|cùng|tháng|quý|năm|đầu|cuối)(?![^\W_])")
_TIMES = ("same_period", "previous")
_WHOLE, _POINT = Decimal(100), Decimal(1)
_HALF, _REACH = Decimal("0.5"), 200


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
        if named and (index - 1 not in value.open_bases or _is_held_before(text, last)):
            out.append(told)
            continue
        if named:
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
    return since and equals["basis"] is None


def _is_held_before(text: str, difference: ComparisonDraft) -> bool:
    """Whether the words of the sentence before the ``difference`` say what it is held against."""
    begin = max(0, difference.start - _REACH)
    begin = max(begin, *(text.rfind(end, begin, difference.start) + 1 for end in (". ", ";", "\n")))
    return _HELD_BEFORE.search(text, begin, difference.start) is not None


def _agrees(value: Value, difference: ComparisonDraft, ratio: Decimal) -> bool:
    """Whether the figures as they are rounded allow the ``ratio``: "1,2 tỷ USD, tăng 0,5 tỷ USD, bằng 168%"."""
    near = [(now, now - more) for now in _rounded(value.quantity.value) for more in _rounded(difference.value)]
    allowed = [now * _WHOLE / base for now, base in near if base > 0]
    if not allowed or ratio < min(allowed) - _POINT:
        return False
    return len(allowed) < len(near) or ratio <= max(allowed) + _POINT


def _rounded(figure: Decimal) -> tuple[Decimal, Decimal]:
    """The least and the most that a ``figure`` of so many decimals stands for."""
    exponent = figure.as_tuple().exponent
    half = _HALF.scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(0)
    return figure - half, figure + half
