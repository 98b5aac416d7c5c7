"""Times told by how near they are, at the head of a clause: "Năm ngoái thu …", "tháng trước trồng …"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from ....mentions import DateMention
from ....patterns import Pattern
from ....signs import matches, places
from .time_spans import TimeSpan

_NEAR = Pattern(
    r"(?:(?<=[\n;.:,] )|(?<=riêng )|(?<=Riêng )|(?<=Cùng kỳ )|(?<=[\n+*–-] )|(?<=\n)|\A)"
    r"(?P<unit>[Nn]ăm|[Qq]uý|[Tt]háng) (?P<which>ngoái|trước|nay|này)"
    r"(?=,? \w)(?!,? (?:đó|đây|khi|là|bằng)(?![^\W_]))|"
    # "Thu ngân sách | tháng trước đạt", but not "so với tháng trước đạt"
    r"(?<=[^\W\d_] )(?<!so )(?<!với )(?<!của )(?<!kỳ )(?P<unit2>tháng|quý) (?P<which2>trước)"
    r"(?= (?:đạt|là|ước|chỉ đạt) (?:\w+ )?\d)"
)
_WHOLE_QUARTER = Pattern(
    r"(?i)(?<![^\W_])(?:(?:cả|toàn|chung|trong) qu[ýí](?! (?:(?-i:[IV\d])|trước))|"
    r"(?<!so với )(?<!so )qu[ýí] này)(?![^\W_])"
)
_MOST_OF_YEAR = 300
_MONTHS = {"n": 12, "q": 3, "t": 1}


def near_times(text: str, reported: TimeSpan | None) -> Iterator[DateMention]:
    """The times in ``text`` that lie one before the time ``reported`` on, or are that time; where that is no whole
    month, quarter or year of such a kind, none is known and none is given."""
    if reported is None or reported.end is None or reported.start is None:
        return
    told = (reported.end.year - reported.start.year) * 12 + reported.end.month - reported.start.month + 1
    for found in matches(_NEAR, text, places(text, "năm ", "Năm ", "quý ", "Quý ", "tháng ", "Tháng ")):
        length = _MONTHS[(found["unit"] or found["unit2"])[0].lower()]
        if told > length:
            continue
        first = _first_of(reported.end, length)
        if (found["which"] or found["which2"]) in ("ngoái", "trước"):
            first = _first_of(first - timedelta(days=1), length)
        yield DateMention(
            start=found.start(),
            end=found.end(),
            start_date=first,
            end_date=_last_of(first, length),
            precision="year" if length == 12 else "quarter" if length == 3 else "month",
        )


def whole_quarter(words: str, near: DateMention | None, base: TimeSpan | None) -> TimeSpan | None:
    """The quarter that the time spoken of (``near``), else the last day of ``base`` lies in, where ``words`` say that a
    value is of all of it: "cả quý 34 tỷ đồng"."""
    if _WHOLE_QUARTER.search(words) is None:
        return None
    long = base is not None and base.start and base.end and (base.end - base.start).days > _MOST_OF_YEAR
    spoken_of = near.end_date if near is not None else base.end if base is not None and not long else None
    if spoken_of is None:
        return None
    first = _first_of(spoken_of, 3)
    return TimeSpan(first, _last_of(first, 3), None)


def _first_of(day: date, months: int) -> date:
    """The first day of the month, quarter or year (of so many ``months``) that ``day`` lies in."""
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _last_of(first: date, months: int) -> date:
    month = first.month + months - 1
    return date(first.year, month, monthrange(first.year, month)[1])
