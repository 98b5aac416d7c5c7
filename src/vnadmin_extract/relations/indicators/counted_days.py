"""The days that the figures of a paper were counted on, as a bracket behind its title or its "trong kỳ" says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...document import StructuredText
from ...entities.header.words import DATA_DAYS
from ...mentions import DateMention
from .time_spans import TimeSpan

_DAYS_OF_IT = re.compile(r"(?i)\s*\((?:tính |số liệu )?từ\s[^()\n]{5,60}\)")
# "(đến ngày 30/11/2031)", "(Số liệu tính đến hết ngày 30/11/2031)"
_UNTIL = re.compile(
    r"(?i)\s*\((?:số liệu |kết quả |thời điểm |tính |cập nhật |chốt |lấy )*(?:đến|tới)\s(?:hết |thời điểm |ngày )*"
    r"[\d/.\s]{3,12}(?:tháng \d+ năm \d{4})?\)"
)
_TERM = re.compile(r"(?i)(?<![^\W_])(?:trong kỳ|(?:trong )?kỳ báo cáo)\s\(((?:tính )?từ\s[^()\n]{5,60})\)")
_NEXT_LINES = 2
_OPENING = 4000
_ABOUT = 45
"""Days by which the days counted may end before or behind the month, quarter or year that they stand for."""


def days_in_bracket(text: StructuredText, dates: Sequence[DateMention], named: DateMention) -> TimeSpan | None:
    """ "Kết quả tháng 3 năm 2031 (từ ngày 16/02/2031 đến 15/3/2031)": the days that the title counts its month from;
    "Kết quả năm 2031 (đến ngày 30/11/2031)": its year as far as it is counted, as a line below may say too."""
    if bracket := _DAYS_OF_IT.match(text.text, named.end):
        for mention in _days_within(dates, bracket.start(), bracket.end()):
            start, end = mention.start_date, mention.end_date
            if start and end and start < end:
                return TimeSpan(start, end, text.text[named.start : bracket.end()])
    index = text.paragraph_at(named.start).index
    below = [p.start for p in text.paragraphs[index + 1 : index + 1 + _NEXT_LINES]]
    for begin in (named.end, *below):
        until = _UNTIL.match(text.text, begin)
        for mention in _days_within(dates, until.start(), until.end()) if until else ():
            start, end = named.start_date, mention.end_date
            if start and end and named.end_date and start < end <= named.end_date:
                return TimeSpan(
                    start, end, text.text[named.start : until.end() if until and begin == named.end else named.end]
                )
    return None


def days_of_data(text: StructuredText, dates: Sequence[DateMention]) -> TimeSpan | None:
    """The days between which the figures of the whole paper were counted, as a bracket in or below its title says."""
    for p in text.paragraphs[:14]:
        if p.heading and p.zone != "header":
            return None
        bracket = DATA_DAYS.search(text.text, p.start, p.end)
        if bracket is None or (p.zone != "header" and bracket.start() > p.start):
            continue
        for mention in _days_within(dates, bracket.start(), bracket.end()):
            start, end = mention.start_date, mention.end_date
            if start and end and start < end:
                return TimeSpan(start, end, text.text[bracket.start() + 1 : bracket.end() - 1])
    return None


def days_of_term(text: StructuredText, dates: Sequence[DateMention], told: TimeSpan) -> TimeSpan | None:
    """ "Trong kỳ (từ ngày 01/12/2030 đến 31/5/2031), …" in a report on the first half of 2031 (``told``): the days that
    stand for the time in its title."""
    bracket = _TERM.search(text.text, 0, _OPENING)
    if bracket is None or told.start is None or told.end is None:
        return None
    for mention in _days_within(dates, bracket.start(), bracket.end()):
        start, end = mention.start_date, mention.end_date
        if start and end and start < end and abs((end - told.end).days) <= _ABOUT >= abs((start - told.start).days):
            return TimeSpan(start, end, bracket[1])
    return None


def _days_within(dates: Sequence[DateMention], start: int, end: int) -> Iterator[DateMention]:
    return (m for m in dates if start < m.start < end and m.precision == "day")
