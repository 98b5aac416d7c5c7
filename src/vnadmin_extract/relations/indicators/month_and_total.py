"""A part that is told of the month and of the year so far, as the whole before it: "tháng 10 đạt 123 tỷ, lũy kế 1.234
tỷ; trong đó nông sản 56 tỷ, lũy kế 678 tỷ"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...document import Paragraph
from ...mentions import IndicatorDraft
from .time_spans import TimeSpan

_TOTAL = r"(?:l[ũu][ỹy] kế|tích l[ũu][ỹy]|cộng dồn|tính chung|từ đầu năm|cả năm|\d{1,2} tháng)(?![^\W_])"
_THEN_TOTAL = re.compile(rf"(?i)(?:[^;.()\n]|(?<=\d)[.,](?=\d)){{0,80}}?[,;(]\s?(?:và |tính )?{_TOTAL}")
TELLS_TOTAL = re.compile(rf"(?i){_TOTAL}")
_TIMED = re.compile(rf"(?i){_TOTAL}|(?<![^\W_])(?:tháng|quý|năm|ngày)(?![^\W_])")


def of_month_again(
    text: str, stretch: str, behind: int, paragraph: Paragraph, told: Sequence[IndicatorDraft]
) -> TimeSpan | None:
    """The span of the first of the two values told last, where they are of a month or quarter and of the year up to its
    end or on, and the value that ends before ``behind`` has no time in its words (``stretch``) but a total behind it.
    ``told`` are the values before it."""
    if len(told) < 2 or told[-2].start < paragraph.start or _TIMED.search(stretch):
        return None
    if _THEN_TOTAL.match(text, behind) is None:
        return None
    first, total = told[-2:]
    if first.period_start is None or first.period_end is None or total.period_start is None:
        return None
    within = total.period_start < first.period_start and (total.period_end or first.period_end) >= first.period_end
    return TimeSpan(first.period_start, first.period_end, first.period_text) if within else None
