"""The time of a value for which neither its sentence nor a heading nor the title has one: how things stand "to date" in
a paper with a day of issue, and in a list of findings the day up to which those before were counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from ....document import Paragraph, StructuredText
from ....mentions import DateMention, IndicatorDraft
from ....patterns import Pattern
from .time_spans import TimeSpan

_TO_DATE = Pattern(
    r"(?i)(?<![^\W_])(?:(?:tính )?(?:cho )?(?:đến|tới) (?:nay|thời điểm (?:này|hiện (?:nay|tại)))|hiện (?:nay|tại)|"
    r"(?:tính )?(?:đến|tới) (?:\d{1,2} giờ(?: \d{1,2}(?: phút)?)? )?(?:ngày )?(?:hôm|sáng|trưa|chiều|tối) nay|"
    r"hiện(?=(?:\s\w+){0,3}\s(?:có|còn|đã|đang)(?![^\W_])))(?![^\W_])"
)
_COST = Pattern(
    r"(?i)(?<!giảm )tổng mức đầu tư(?! (?:toàn xã hội|xã hội|phát triển|công)(?![^\W_]))"
    r"[^,;:.\d]{0,60}(?:\d+ dự án )?[^,;:.\d]{0,24}:?\s*$"
)
# "Cũng đến thời điểm trên, thu hoạch | 12 ha", "Chi ngân sách cùng thời điểm | 90 tỷ đồng"
_THAT_DAY = Pattern(
    r"(?i)(?<!với )(?<!so )(?<!hơn )(?<!\()(?:cùng thời điểm|thời điểm (?:trên|nêu trên|nói trên|đó))(?![^\W_])"
    r"(?! (?:này|năm|tháng|quý|cùng|của) )"
)
_FINDINGS_BACK = 2
"""How many paragraphs before a finding the day of its list may stand."""


def to_date(text: str, start: int, at: int, issued_on: date | None) -> TimeSpan | None:
    """ "đến nay", "hiện có" before a value: as of the day of issue."""
    told = _TO_DATE.search(text, start, at)
    return TimeSpan(None, issued_on, told[0]) if told is not None and issued_on is not None else None


def costs_project(words: str) -> bool:
    """Whether the ``words`` before an amount lead to what a project costs in all, which is of no time."""
    return "mức đầu tư" in words and _COST.search(words) is not None


def that_day(text: str, start: int, at: int, paragraph: Paragraph, told: Sequence[IndicatorDraft]) -> TimeSpan | None:
    """The day up to which the last of the values ``told`` in the ``paragraph`` was counted, where the words from
    ``start`` to ``at`` only point back to it."""
    low = text.find("thời điểm", start, at)
    if low < 0 or _THAT_DAY.search(text, max(start, low - 16), at) is None:
        return None
    for value in reversed(told):
        if value.start < paragraph.start:
            break
        if value.period_end is not None and (value.period_end + timedelta(days=1)).day != 1:
            return TimeSpan(value.period_start, value.period_end, value.period_text, value.period_start is not None)
    return None


def counted_until(
    text: StructuredText,
    paragraph: Paragraph,
    sentence_start: int,
    between: Callable[[int, int], Sequence[DateMention]],
    tells_when: Callable[..., bool],
    issued_on: date | None,
) -> DateMention | None:
    """The last day in the past up to which something is counted in the sentences before, of this paragraph or, where
    it is no bullet with a matter of its own, of those that stand before it under the same heading."""
    begin, end = paragraph.content, sentence_start
    bullet = paragraph.marker is not None and not paragraph.marker[:1].isalnum()
    for back in range(1 if bullet else _FINDINGS_BACK + 1):
        if back:
            above = text.paragraphs[paragraph.index - back] if paragraph.index >= back else None
            if above is None or above.heading or above.zone != paragraph.zone or above.parent != paragraph.parent:
                return None
            begin, end = above.content, above.end
        for day in reversed(between(begin, end)):
            if day.as_of and day.precision == "day" and tells_when(day, begin, outside=True):
                until = day.end_date
                # A census counts on the first of a month, and nothing else is told as of that day.
                past = until is not None and until.day != 1 and (issued_on is None or until <= issued_on)
                return day if past else None
    return None
