"""Two times that one measure was told of, of which another is told in turn: "doanh thu bưu chính quý III 64 tỷ đồng, 9
tháng 207 tỷ đồng; viễn thông tương ứng là | 388 tỷ đồng và | 1.164 tỷ đồng"."""

from __future__ import annotations

from collections.abc import Sequence

from ....mentions import IndicatorDraft
from ....patterns import Pattern
from ..value import Value
from .time_spans import TimeSpan

_IN_TURN = Pattern(r"(?i)(?<![^\W_])(?:tương ứng|lần lượt)(?:,? (?:là|đạt|ước|ước đạt))?\s$")
_NEXT = Pattern(r"(?:,|,?\svà)\s")
_ONE_MORE = Pattern(r"(?:,|,?\svà)\s\d[\d.,]*\s(?P<unit>[^\W\d_]+)")
_SEVERAL = Pattern(r",|\svà\s")
_REACH = 28


def time_in_turn(text: str, value: Value, told: Sequence[IndicatorDraft], begin: int) -> TimeSpan | None:
    """The first of the two times for the first figure told in turn, the second for the next. ``told`` are the values
    before, of which those from ``begin`` on are of the same sentence."""
    at = value.quantity.bound_start or value.quantity.start
    if _announced(text, at):
        more = _ONE_MORE.match(text, value.behind)
        alike = more is not None and value.quantity.unit.split()[:1] == [more["unit"]]
        pair = _pair(text, told[-2:], begin, at) if alike else None
        return _time(pair[0]) if pair is not None else None
    last = told[-1] if told else None
    if last is None or last.quantity.unit != value.quantity.unit or not _NEXT.fullmatch(text, last.end, at):
        return None
    first = last.quantity.bound_start or last.start
    pair = _pair(text, told[-3:-1], begin, first) if _announced(text, first) else None
    return _time(pair[1]) if pair is not None else None


def _announced(text: str, at: int) -> bool:
    return _IN_TURN.search(text, max(0, at - _REACH), at) is not None


def _pair(
    text: str, told: Sequence[IndicatorDraft], begin: int, at: int
) -> tuple[IndicatorDraft, IndicatorDraft] | None:
    """Two values of the sentence, of one measure and of two times, where only one thing is told of before ``at``."""
    if len(told) < 2 or told[0].start < begin:
        return None
    clause = max(told[1].end, text.rfind(";", begin, at), text.rfind("(", begin, at))
    if _SEVERAL.search(text, clause + 2, at):
        return None
    one, other = told
    same = one.name == other.name and one.quantity.unit == other.quantity.unit
    times = {(d.period_start, d.period_end) for d in told}
    return (one, other) if same and len(times) > 1 else None


def _time(told: IndicatorDraft) -> TimeSpan:
    return TimeSpan(told.period_start, told.period_end, told.period_text)
