"""The year of a time to come that is written without one: "trước ngày 15/01" in a paper of December."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from ...document import Context, Note
from ...mentions import DateMention

_LONG_AGO = 180
"""Days; what lies not so long before a paper is more likely told in it than meant for the year after."""
_AT_YEARS_END = 90
"""The same, in papers of October to December."""


def to_come(mention: DateMention, context: Context) -> DateMention:
    """``mention``, or where it lies before the paper and its year was taken from there, the same time a year later: in
    a plan for that year, else where it lies long before."""
    end, issued = mention.end_date, context.issued_on
    if end is None or issued is None or end >= issued or not any(n.code == "year_inferred" for n in mention.notes):
        return mention
    planned = context.planned_year == issued.year + 1
    if not planned and (issued - end).days < (_AT_YEARS_END if issued.month >= 10 else _LONG_AGO):
        return mention
    start = mention.start_date
    printed = mention.precision == "day"
    last = _year_later(end, printed)
    note = Note("year_inferred", f"the year is not printed; {last.year} is the year after the document's")
    return replace(mention, end_date=last, start_date=start and _year_later(start, printed), notes=(note,))


def _year_later(day: date, printed: bool) -> date:
    """The last day of February stays that, but where its number is ``printed``."""
    ends = day.month == 2 and day.day == monthrange(day.year, 2)[1] and (not printed or day.day == 29)
    return date(day.year + 1, day.month, monthrange(day.year + 1, 2)[1] if ends else day.day)
