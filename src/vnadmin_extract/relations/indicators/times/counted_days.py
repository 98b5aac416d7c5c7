"""The days that the figures of a paper were counted on, as a bracket behind its title or its "trong kỳ" says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ....document import StructuredText
from ....entities.header.words import DATA_DAYS
from ....mentions import DateMention
from ....patterns import Pattern
from .time_spans import TimeSpan

_DAYS_OF_IT = Pattern(r"(?i)\s*\((?:tính |số liệu )?từ\s[^()\n]{5,60}\)")
# "(đến ngày 30/11/2031)", "(Số liệu tính đến hết ngày 30/11/2031)"
_UNTIL = Pattern(
    r"(?i)\s*\((?:số liệu |kết quả |thời điểm |tính |cập nhật |chốt |lấy )*(?:đến|tới)\s(?:hết |thời điểm |ngày )*"
    r"[\d/.\s]{3,12}(?:tháng \d+ năm \d{4})?\)"
)
# A whole line below the title: "(từ ngày 01/12/2030 đến 30/9/2031)", "(số liệu tính đến 20/4/2031)".
_LINE = Pattern(
    r"(?i)\s*\(\s?(?:(?:số liệu|kết quả|thời gian|thời điểm|kỳ báo cáo|tính|lấy|chốt|cập nhật|báo cáo):?\s)*"
    r"(?:từ|đến|tới)\s(?!nay)[^()\n]{5,70}\)\s*"
)
_FROM = Pattern(r"(?i)(?<![^\W_])từ\s(?:ngày\s)?$")
_TO = Pattern(r"\s?(?:[-–]|đến(?: hết)?(?: ngày)?)\s?")
# "(tính đến 16 giờ 30 phút | ngày 30/9/2031)", "đến hết | ngày 30/9/2031"
_UNTIL_HOUR = Pattern(
    r"(?i)(?<![^\W_])(?:đến|tới)\s(?:(?:hết|thời điểm|lúc|sáng|chiều|\d{1,2}\s?(?:giờ|h)|\d{1,2}\s?(?:phút|')?),?\s)*"
    r"(?:ngày\s)?$"
)
_LONG = 25
_TERM = Pattern(r"(?i)(?<![^\W_])(?:trong kỳ|(?:trong )?kỳ báo cáo)\s\(((?:tính )?từ\s[^()\n]{5,60})\)")
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
        bracket = DATA_DAYS.search(text.text, p.start, p.end) or _LINE.fullmatch(text.text, p.start, p.end)
        if bracket is None or (p.zone != "header" and bracket.start() > p.start):
            continue
        told = _stretch(text.text, list(_days_within(dates, bracket.start(), bracket.end())))
        if told is not None:
            return replace(told, text=bracket[0].strip()[1:-1])
    return None


def day_of_data(text: StructuredText, dates: Sequence[DateMention], reports: bool) -> TimeSpan | None:
    """The day up to which a whole paper counts, as a line below a title that names no time says; or the days that the
    title of a report itself names: "Kết quả đợt cao điểm từ ngày 01/12/2030 đến 30/01/2031"."""
    for p in text.paragraphs[:14]:
        if p.heading and p.zone != "header":
            return None
        line = _LINE.fullmatch(text.text, p.start, p.end)
        if line is None and p.zone != "header":
            continue
        days = list(_days_within(dates, p.start - 1, p.end))
        if line is not None and days and days[0].as_of:
            return TimeSpan(None, days[0].end_date, text.text[days[0].start : days[0].end])
        if line is None and reports and (until := _until_in_title(text.text, days)) is not None:
            return until
        stretch = _stretch(text.text, days) if line is None and reports else None
        if stretch is not None and _FROM.search(text.text, p.start, days[0].start):
            return stretch
    return None


def _until_in_title(text: str, days: Sequence[DateMention]) -> TimeSpan | None:
    """The only day that a title names, where it counts up to that: "Thiệt hại do bão (tính đến 16 giờ ngày 30/9)"."""
    if len(days) != 1 or _UNTIL_HOUR.search(text, max(0, days[0].start - 50), days[0].start) is None:
        return None
    return TimeSpan(None, days[0].end_date, text[days[0].start : days[0].end])


def _stretch(text: str, days: Sequence[DateMention]) -> TimeSpan | None:
    """Weeks or months that the first of ``days`` spans, or that run from it to the second: "01/12/2030 - 30/9/2031"."""
    first, last = (days[0], days[-1]) if days else (None, None)
    if first is None or last is None or len(days) > 2:
        return None
    if len(days) == 2 and _TO.fullmatch(text, first.end, last.start) is None:
        return None
    start, end = first.start_date, last.end_date
    if start is None or end is None or (end - start).days < _LONG:
        return None
    return TimeSpan(start, end, text[first.start : last.end])


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
