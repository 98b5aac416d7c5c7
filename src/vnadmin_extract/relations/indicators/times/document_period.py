"""The time that a whole document is about: of its title, else of the day on which it was written."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from ....document import Context, Paragraph, StructuredText
from ....mentions import DateMention
from ....patterns import Pattern
from .counted_days import day_of_data, days_in_bracket, days_of_data, days_of_term
from .time_spans import TimeSpan, so_far_in, width

_TERM = Pattern(r"(?i)nhiệm kỳ (20\d\d)\s?[-–]\s?(20\d\d)")
_UNTIL = Pattern(r"(?i)(?:chương trình|đề án|kế hoạch|phương án|chiến lược)\s[^;:.]{3,160}\sđến (?:hết )?năm 20\d\d$")
_TO_DO = Pattern(r"(?i)(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|chương trình công tác)[^;,]{0,60}$")
# "Tổng kết năm 2031, | nhiệm vụ quý I năm 2032"
_THEN_TO_DO = Pattern(
    r"(?i)(?<!thực hiện )(?<![^\W_])(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|chương trình công tác)(?![^\W_])"
)
_MONTHS_TOLD = Pattern(
    r"(?i)(?:tình hình|kết quả|thực hiện|báo cáo)(?:(?! tháng ).)*?(?<!\d)(?=(\d{1,2}) )(\d{1,2} tháng)"
    r"(?! (?:\d|cuối|tới|còn))"
)
# In a letterhead: "Hà Nội, ngày … | tháng 5 năm 2025".
_DAY_LEFT_BLANK = Pattern(r"(?i)(?<![^\W_])ngày[\W_]*(?:tháng[\W_]*)?$")
_IN_OPERATION = Pattern(r"(?i)\s(?:đầu )?(?:vận hành|hoạt động|đi vào hoạt động|triển khai|thí điểm|kể từ)(?![^\W_])")
_MONTH = 31
_MOST_OF_MONTH = 15
_PARTS_OF_A_YEAR = ("month", "quarter", "half_year", "year")
_PLANS = ("Chỉ thị", "Kế hoạch", "Chương trình", "Chương trình hành động", "Quyết định", "Nghị quyết", "Tờ trình")


def document_period(
    text: StructuredText,
    dates: Sequence[DateMention],
    context: Context,
    tells_when: Callable[..., bool],
    span_of: Callable[[DateMention], TimeSpan],
) -> tuple[TimeSpan | None, bool]:
    """The time and whether it is only the latest year that the opening words speak of. ``tells_when`` says of a time
    among ``dates`` whether it tells when something is, ``span_of`` what it spans."""
    told = _of_title(text, dates, tells_when, span_of, context)
    if told is not None:
        return (days_of_term(text, dates, told) or told), False
    if (counted := day_of_data(text, dates, context.doc_type == "Báo cáo")) is not None:
        return counted, False
    reference = context.reference
    if reference is None:
        return None, False
    if context.doc_type in _PLANS:
        year = _planned_year(reference, dates)
        return (_whole(year) if _speaks_of(text, year, dates) else None), False
    only_a_year = context.doc_type is None or (reference.month, reference.day) == (1, 1)
    if context.issued_on is None and only_a_year:
        return _whole(reference.year), True
    return None, False


def so_far_of_title(text: StructuredText, told: TimeSpan | None) -> TimeSpan | None:
    """The year up to the end of the month that a report is about (``told``), where its title names both."""
    titles = (so_far_in(text.text, p.start, p.end, told) for p in text.paragraphs[:12] if p.zone == "header")
    return next((t for t in titles if t is not None), None)


def _of_title(
    text: StructuredText,
    dates: Sequence[DateMention],
    tells_when: Callable[..., bool],
    span_of: Callable[[DateMention], TimeSpan],
    context: Context,
) -> TimeSpan | None:
    starts = [d.start for d in dates]
    if (counted := days_of_data(text, dates)) is not None:
        return counted
    for p in text.paragraphs[:12]:
        header = p.zone == "header"
        if not header and p.index >= 3:
            continue
        found = [
            m
            for m in dates[bisect_left(starts, p.start) : bisect_left(starts, p.end)]
            if m.precision in _PARTS_OF_A_YEAR and m.end_date and m.start_date and tells_when(m, p.start, title=header)
            if not _DAY_LEFT_BLANK.search(text.text, p.start, m.start)
        ]
        found = _less_to_do(text.text, found, context.issued_on)
        narrow = [m for m in found if m.precision != "year"] or found
        title = header or (p.index > 0 and _reports(text, p, context)) or _runs_until(text, p, narrow)
        if header and narrow and (reported := _reported_months(text, p, narrow[0], context)) is not None:
            return reported
        if header and narrow and (printed := days_in_bracket(text, dates, narrow[0])) is not None:
            return printed
        if narrow and (title or narrow[0].precision != "year"):
            return span_of(narrow[0])
        horizon = next((m for m in found if width(m) > 400), None)
        if horizon is not None:
            return span_of(horizon)
        if (term := _TERM.search(text.text, p.start, p.end)) is not None and not _just_begun(int(term[2]), context):
            return TimeSpan(date(int(term[1]), 1, 1), date(int(term[2]), 12, 31), term[0])
    return None


def _less_to_do(text: str, named: Sequence[DateMention], today: date | None) -> list[DateMention]:
    """The times ``named`` in a title less those that are still to come in what it says is to be done: "Kết quả năm
    2031, nhiệm vụ | quý I năm 2032"."""
    out: list[DateMention] = []
    for mention in named:
        first = out[0].end_date if out else None
        if first is not None and _THEN_TO_DO.search(text, out[0].end, mention.start) is not None:
            over = today is not None and first <= today + timedelta(days=_MONTH)
            inferred = mention.notes and over and mention.end_date and today and mention.end_date <= today
            if inferred or (mention.start_date and mention.start_date > first):
                continue
        out.append(mention)
    return out


def _reported_months(text: StructuredText, title: Paragraph, named: DateMention, context: Context) -> TimeSpan | None:
    """ "Tình hình 9 tháng và nhiệm vụ quý IV năm 2025": the months that a report tells of, before what is still to
    do; the months of a new model's operation are the last ones before the report."""
    before = text.text[title.start : named.start]
    if named.end_date is None or _TO_DO.search(before) is None:
        return None
    found = _MONTHS_TOLD.search(before)
    months = int(found[1]) if found else 0
    if found is None or not 1 <= months <= 12:
        return None
    year, today = named.end_date.year, context.issued_on
    if today is not None and _IN_OPERATION.match(before, found.end()):
        return _months_up_to(today, months, found[2])
    if today is not None and today.year == year - 1 and today.month >= months:
        year = today.year  # "Tình hình 11 tháng và nhiệm vụ năm 2026", written in 2025
    end = date(year, months, monthrange(year, months)[1])
    return TimeSpan(date(year, 1, 1), end, found[2], True) if end < named.end_date else None


def _months_up_to(today: date, count: int, words: str) -> TimeSpan:
    """So many months before the day of issue: "Kết quả 6 tháng vận hành mô hình …"."""
    last = today if today.day >= _MOST_OF_MONTH else today.replace(day=1) - timedelta(days=1)
    first = last.year * 12 + last.month - count
    end = last.replace(day=monthrange(last.year, last.month)[1])
    return TimeSpan(date(first // 12, first % 12 + 1, 1), end, words)


def _just_begun(last: int, context: Context) -> bool:
    """A term of office that runs on for years: what a paper tells of its own day is no result of the whole term."""
    return context.reference is not None and context.doc_type not in _PLANS and context.reference.year < last - 1


def _whole(year: int) -> TimeSpan:
    return TimeSpan(date(year, 1, 1), date(year, 12, 31), None)


def _planned_year(reference: date, dates: Sequence[DateMention]) -> int:
    """A plan made at the end of a year is for the next one, unless it speaks more of its own."""
    if reference.month < 11:
        return reference.year
    named = [m.end_date.year for m in dates if m.end_date and m.end_date != reference]
    return reference.year + (named.count(reference.year + 1) >= max(1, named.count(reference.year)))


def _reports(text: StructuredText, paragraph: Paragraph, context: Context) -> bool:
    """The title of a report whose letterhead is missing: its first year is what it reports on."""
    return context.doc_type in (None, "Báo cáo") and bool(
        re.match(r"(?i)(?:về )?(?:tình hình|kết quả|đánh giá)", text.text[paragraph.start : paragraph.end])
    )


def _runs_until(text: StructuredText, title: Paragraph, named: Sequence[DateMention]) -> bool:
    """The title of a programme without letterhead names only the year that it runs until."""
    return len(named) == 1 and _UNTIL.search(text.text, title.start, named[0].end) is not None


def _speaks_of(text: StructuredText, year: int, dates: Sequence[DateMention]) -> bool:
    """The text names the year, or a part of it, as a time and not only in the day of some document, nor as a time
    to begin, nor among the papers that it rests on."""
    return any(
        m.precision != "day"
        and m.end_date is not None
        and m.end_date.year == year
        and not text.text.endswith("từ ", 0, m.start)
        and not text.text.startswith("Căn cứ", text.paragraph_at(m.start).start)
        for m in dates
    )
