"""Parts of a month by the words for them: its weeks, its thirds, its first or last days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_WEEKS = {"nhất": 1, "đầu": 1, "hai": 2, "ba": 3, "tư": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_THIRDS = {"thượng": 1, "trung": 11, "hạ": 21}


def month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def week(which: str, year: int, month: int) -> tuple[date, date]:
    """The second week of a month is its days 8 to 14."""
    last = month_end(year, month).day if which.startswith("cuối") else 7 * _WEEKS[which]
    return date(year, month, last - 6), date(year, month, last)


def third(which: str, year: int, month: int) -> tuple[date, date]:
    """ "trung tuần tháng 8": its days 11 to 20."""
    first = _THIRDS[which]
    return date(year, month, first), date(year, month, first + 9) if first < 21 else month_end(year, month)


def some_days(days: str | None, year: int, month: int, *, opens: bool) -> tuple[date, date]:
    """The first or last days of a month ("10 ngày đầu tháng 5"), or half of it."""
    end = month_end(year, month)
    if opens:
        return date(year, month, 1), date(year, month, min(int(days or 15), end.day))
    return end - timedelta(days=min(int(days), end.day) - 1 if days else end.day - 16), end
