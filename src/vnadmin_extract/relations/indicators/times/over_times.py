"""The time of what was, which no paper can tell of before it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ....document import Paragraph, Sentence
from ....mentions import IndicatorDraft
from .periods import Periods
from .time_spans import TimeSpan

_EARLY = 100
"""Days before a year's end: a paper so much older than it does not tell what came of the year."""
_MONTH_AHEAD = 15
"""Days by which the end of a month may be ahead of a paper that tells of it."""
_LATE = 3
"""Days by which a day may lie ahead of its paper, which is dated before it goes out."""


def last_before_forecast(
    told: Sequence[IndicatorDraft], begin: int, status: str, today: date | None
) -> IndicatorDraft | None:
    """The value told last behind ``begin``, but for one with the ``status`` of an actual value none that was foretold
    or aimed at for a day to come: "dư nợ 51 tỷ đồng, ước đến 31/12 đạt 53 tỷ đồng. Dư nợ ngắn hạn | 24 tỷ đồng"."""
    for draft in reversed(told):
        if draft.start < begin:
            return None
        ahead = today is not None and draft.period_end is not None and draft.period_end > today
        if not (ahead and status == "actual" != draft.status and draft.period_start is None):
            return draft
    return None


def not_ahead(
    span: TimeSpan,
    clause: int,
    at: int,
    sentence: Sentence,
    paragraph: Paragraph,
    periods: Periods,
    earlier: Sequence[IndicatorDraft],
) -> TimeSpan:
    """``span``, or what is known of the time of an actual value at ``at``, the words of which begin at ``clause``,
    where that span was not over when the paper was written.

    A day to come is of something else. A year that only the title or a plan before the value names has gone on as far
    as the paper reports: "kinh phí năm 2031 được giao 90 tỷ đồng, đã chi | 51 tỷ đồng".
    """
    today = periods.context.issued_on
    if today is None or span.end is None or span.end <= today:
        return span
    if span.start is None:
        named = any(d.end_date == span.end for d in periods.between(clause, at)) or periods.behind(at) is not None
        own = named or span.text == "đầu năm"
        foretold = any(
            d.start >= sentence.start and d.status != "actual" and d.period_end == span.end for d in earlier[-3:]
        )
        late = (
            ((span.end - today).days > _MONTH_AHEAD or foretold) and not own and not periods.is_unsaid(paragraph, span)
        )
        return periods.reported(paragraph) or TimeSpan(None, None, None) if late else span
    if span.start == span.end:
        return TimeSpan(None, None, None) if (span.end - today).days > _LATE else span
    whole = (span.start.month, span.start.day, span.end.month, span.end.day) == (1, 1, 12, 31)
    if not whole or span.start.year != today.year:
        return span
    early = (span.end - today).days >= _EARLY
    if any(d.end_date == span.end for d in periods.between(clause, at)) or periods.behind(at) is not None:
        return span
    last = earlier[-1] if earlier and earlier[-1].start >= sentence.start else None
    if last is not None and last.status != "actual" and last.period_end == span.end:
        so_far = _so_far(periods.reported(paragraph), today.year)
        return so_far if early or so_far.end is not None else span
    return _so_far(None, today.year) if early and span == periods.default else span


def _so_far(reported: TimeSpan | None, year: int) -> TimeSpan:
    """The year up to the end of what is reported on; none where that is no part of it."""
    if reported is None or reported.end is None or reported.end.year != year or reported.end.month == 12:
        return TimeSpan(None, None, None)
    return TimeSpan(date(year, 1, 1), reported.end, reported.text, True)
