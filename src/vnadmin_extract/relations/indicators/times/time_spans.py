"""A stretch of time that a value is about, and how long one is."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from ....document import Context
from ....mentions import DateMention
from ....patterns import Pattern

STAGES = range(400, 8000)
"""How many days a stage of several years has."""
# "mỗi năm ít nhất | 9 lớp": of no year alone; an average is of its stage.
EVERY_YEAR = Pattern(
    r"(?i)(?<!quân )(?<!bình )(?<![^\W_])(?:mỗi|hằng|hàng) năm(?! \d)(?![^\W_])(?!.*(?:bình quân|trung bình))"
)
# "Không xảy ra cháy rừng, cùng kỳ năm trước | 02 vụ, thiệt hại 1,4 ha"
_ONLY_THEN = Pattern(
    r"(?i)(?<![^\W_])(?:không|chưa) (?:để )?(?:xảy ra|có|phát sinh|ghi nhận|phát hiện)(?![^\W_])[^;.()\d]{0,80}[,;(]\s?"
    r"(?:trong khi |mà |còn )?cùng kỳ(?: (?:của )?năm (?:trước|ngoái|(?P<year>20\d\d)))?(?![^\W_])[^;.)]*$"
)
_FIRST_QUARTER = Pattern(r"(?i)(?<![^\W_])qu[ýí] (?:I|1)(?![^\W_])")
_AND_YEAR = Pattern(r"(?i)(?<![^\W_])(?:tháng 12|quý (?:IV|4)) và (?:cả )?năm(?! học)(?![^\W_])(?: 20\d\d)?")
_SO_MANY_MONTHS = Pattern(r"(?i)(?<![\d/])(?P<count>\d{1,2}) tháng(?: đầu năm)?(?! (?:\d|cuối|tới|còn))")


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """First and last day (first null: as of the last), and the words that say so."""

    start: date | None
    end: date | None
    text: str | None
    cumulative: bool = False


def whole_year(year: int) -> TimeSpan:
    return TimeSpan(date(year, 1, 1), date(year, 12, 31), str(year))


def width(mention: DateMention) -> int:
    """How many days lie between its first and its last."""
    if mention.start_date is None or mention.end_date is None:
        return 999
    return (mention.end_date - mention.start_date).days


def is_stage(span: TimeSpan) -> bool:
    """Of several years."""
    return span.start is not None and span.end is not None and (span.end - span.start).days in STAGES


def until_end_of(text: str, mention: DateMention, begin: int, target: bool) -> TimeSpan | None:
    """Up to the end of a month or quarter: "dự kiến hết tháng 9 | giải ngân 70 tỷ đồng"; what is aimed at (``target``)
    and not only foreseen in the sentence from ``begin`` is of it."""
    target = target and text.find("ự kiến", begin, mention.start) < 0
    long = {"month": 31, "quarter": 92}.get(mention.precision, 0)
    if target or width(mention) >= long or not text.endswith(("hết ", "Hết "), 0, mention.start):
        return None
    return TimeSpan(None, mention.end_date, f"hết {text[mention.start : mention.end]}")


def so_far_in(text: str, start: int, end: int, told: TimeSpan | None) -> TimeSpan | None:
    """The year up to the end of the month or quarter ``told``, where this title or heading names both: "Tình hình tháng
    9 và 9 tháng đầu năm 2031", "tháng 3 và quý I", "quý IV và năm 2031"."""
    if told is None or told.start is None or told.end is None or told.start.month == 1:
        return None
    for found in _SO_MANY_MONTHS.finditer(text, start, end):
        if int(found["count"]) == told.end.month:
            return TimeSpan(date(told.end.year, 1, 1), told.end, found[0], True)
    wider = {3: _FIRST_QUARTER, 12: _AND_YEAR}.get(told.end.month)
    first = wider.search(text, start, end) if wider is not None else None
    return TimeSpan(date(told.end.year, 1, 1), told.end, first[0], True) if first else None


def so_far_until(words: str, base: TimeSpan | None, today: date | None) -> date | None:
    """The end of a time that runs until now: of the month in which a plan was issued (``today``), else of the time
    reported (``base``). ``words`` announce it."""
    if base is None or base.end is None:
        return None
    if today is None or base.end <= today or "đến nay" not in words:
        return base.end
    return today.replace(day=monthrange(today.year, today.month)[1])


def is_year_to_come(told: DateMention, today: date | None) -> bool:
    """ "Đến năm 2030: thêm 10 xã, lũy kế | 13 xã": the year that aims are set for."""
    return told.precision == "year" and today is not None and told.end_date is not None and told.end_date > today


def is_since_day(text: str, day: DateMention) -> bool:
    """ "Từ ngày 01/4/2030, toàn Cục chuyển sang …": since then, and up to no other day."""
    return text.endswith(("Từ ", "Từ ngày "), 0, day.start) and not text.startswith(" đến", day.end)


def month_of(context: Context) -> TimeSpan | None:
    """The month in which a document was written."""
    day = context.reference
    if day is None or context.issued_on is None:
        return None
    last = monthrange(day.year, day.month)[1]
    return TimeSpan(day.replace(day=1), day.replace(day=last), None)


def is_long_over(near: DateMention, reported: TimeSpan | None) -> bool:
    """Whether it lies before the time that is reported on."""
    started = reported.start if reported is not None else None
    return near.end_date is not None and started is not None and near.end_date < started


def is_ahead(span: TimeSpan, today: date | None) -> bool:
    """Whether it is a part of a year that was still to come: "II. Nhiệm vụ quý IV"."""
    if today is None or span.start is None or span.end is None:
        return False
    return span.end > today and (span.end - span.start).days < 200


def year_back(day: date | None) -> date | None:
    """The same day of the year before; the last day of a month stays one."""
    if day is None:
        return None
    last = monthrange(day.year - 1, day.month)[1]
    whole = day.day == monthrange(day.year, day.month)[1]
    return date(day.year - 1, day.month, last if whole else min(day.day, last))


def same_period(text: str, year: DateMention, reported: TimeSpan | None) -> TimeSpan | None:
    """The time ``reported`` on in another year, where a sentence opens with it: "Cùng kỳ | năm 2030, … có 12 vụ"."""
    if year.end_date is None or not text.endswith(("Cùng kỳ ", "Cùng kỳ của "), 0, year.start):
        return None
    if reported is None or reported.start is None or reported.end is None or reported.start.year != reported.end.year:
        return None
    return _years_back(reported, reported.end.year - year.end_date.year, f"cùng kỳ {text[year.start : year.end]}")


def same_period_alone(text: str, start: int, at: int, reported: TimeSpan) -> TimeSpan | None:
    """The time ``reported`` on in the year before, of a value at ``at`` in a sentence from ``start`` that says that
    there was none this time: "Không xảy ra cháy rừng, cùng kỳ năm trước | 02 vụ"."""
    if reported.end is None or text.find("ùng kỳ", start, at) < 0:
        return None
    told = _ONLY_THEN.search(text, start, at)
    if told is None:
        return None
    return _years_back(reported, reported.end.year - int(told["year"]) if told["year"] else 1, "cùng kỳ")


def _years_back(span: TimeSpan, years: int, words: str) -> TimeSpan:
    first, last = span.start, span.end
    for _ in range(years):
        first, last = year_back(first), year_back(last)
    return TimeSpan(first, last, words)
