"""Days and months of every year: "trước ngày 15/12 hằng năm", "Quý I hằng năm", "6 tháng (trước ngày 15/6)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...document import Context, Paragraph, StructuredText
from ...mentions import DateMention, DeadlineMention
from ...patterns import Pattern
from .near_years import STANDING

_OF_YEAR = Pattern(
    r"(?i)\s+\(năm\s+báo\s+cáo\)|\s+(?:của\s+)?năm\s+(?:trước|sau|liền\s+(?:kề|trước|sau)|kế\s+(?:tiếp|hoạch|sau)|"
    r"tiếp\s+theo|báo\s+cáo|"
    r"ngân\s+sách|thực\s+hiện\s+kế\s+hoạch|hiện\s+hành)(?:\s+(?:liền\s+)?(?:kề|trước|sau)\b)?(?:\s+năm\s+(?:báo\s+cáo|"
    r"kế\s+hoạch)\b)?"
)
"""The year of a rule that holds every year: "trước ngày 15 tháng 01 của năm sau"."""
_DAY_AND_MONTH = Pattern(r"(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})$")
_EACH_YEAR = Pattern(
    r"(?i)(?:\s+đến\s+(?:hết\s+)?(?:ngày\s+\d{1,2}\s+)?tháng\s+(?P<m>\d{1,2}))?\s+(?:của\s+)?(?:h[àằ]ng|mỗi)\s+năm"
)
_DAYS_OF_EACH_YEAR = Pattern(
    r"(?:\s+và\s+(?:ngày\s+)?(?P<d>\d{1,2})(?:/|\s+tháng\s+)(?P<m>\d{1,2}))?\s+(?:của\s+)?(?:h[àằ]ng|mỗi)\s+năm"
)

_CLAUSE_ENDS = Pattern(r"[;:()\n]|\.\s")
_AND_DAY = Pattern(r"\s+và\s+(?:ngày\s+)?(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![/\d])")


def yearly(
    same: str, mention: DateMention, at: int, text: StructuredText, paragraph: Paragraph, context: Context
) -> DeadlineMention | None:
    """A day without year that comes back: "trước ngày 15/12 hàng năm", "6 tháng (trước ngày 15/6)"."""
    if not any(n.code in ("year_inferred", "year_unknown") for n in mention.notes):
        return None
    if mention.precision in ("month", "quarter"):
        return month_of_each_year(same, mention, at)
    said = _DAY_AND_MONTH.search(same, mention.start, mention.end)
    if mention.precision != "day" or said is None:
        return None
    after = _DAYS_OF_EACH_YEAR.match(same, mention.end, mention.end + 34)
    end = after.end() if after else mention.end
    second = _AND_DAY.match(same, mention.end) if not after and _in_rounds(same[paragraph.start : at]) else None
    if not after and (of_year := _OF_YEAR.match(same, mention.end)):
        end = of_year.end()
    elif not after and not (
        context.doc_type in STANDING or _in_rounds(same[paragraph.start : at]) or _yearly_heading(same, text, paragraph)
    ):
        return None
    day, months = int(said[1]), said[2].lstrip("0")
    after = after or second
    if after and after["d"]:
        if int(after["d"]) != day:
            return DeadlineMention(
                start=at, end=end, due=None, bound="recurring", recurrence="FREQ=YEARLY", rule="deadline_recurring"
            )
        months += f",{int(after['m'])}"
    return DeadlineMention(
        start=at,
        end=end,
        due=None,
        bound="recurring",
        recurrence=f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={day}",
        rule="deadline_recurring",
    )


def without_years_told_by_day(same: str, deadlines: Sequence[DeadlineMention]) -> list[DeadlineMention]:
    """``deadlines`` without "hằng năm" where the clause goes on to its day: "báo cáo kết quả | hằng năm | về …, gửi …
    trước ngày 31/01 năm sau"."""
    years = {id(d) for d, after in pairwise(deadlines) if _day_follows(same, d, after)}
    return [d for d in deadlines if id(d) not in years]


def _day_follows(same: str, deadline: DeadlineMention, after: DeadlineMention) -> bool:
    if deadline.recurrence != "FREQ=YEARLY" or not (after.recurrence or "").startswith("FREQ=YEARLY;BYMONTH"):
        return False
    return _CLAUSE_ENDS.search(same, deadline.end, after.start) is None


def month_of_each_year(same: str, mention: DateMention, at: int) -> DeadlineMention | None:
    """ "trong tháng 11 hằng năm", "Quý I hằng năm": it comes back in the last month meant."""
    after = _EACH_YEAR.match(same, mention.end)
    if not after:
        return None
    month = (
        int(after["m"])
        if after["m"]
        else mention.end_date.month
        if mention.end_date
        else _last_month(same[mention.start : mention.end])
    )
    return DeadlineMention(
        start=at,
        end=after.end(),
        due=None,
        bound="recurring",
        recurrence=f"FREQ=YEARLY;BYMONTH={month}" if month else "FREQ=YEARLY",
        rule="deadline_recurring",
    )


def _last_month(words: str) -> int | None:
    """The month of a time whose year is not known: "tháng 11", "Quý III"."""
    figure = re.search(r"\d{1,2}$", words)
    quarter = {"I": 3, "II": 6, "III": 9, "IV": 12}.get(words.rsplit(maxsplit=1)[-1])
    return quarter or (int(figure[0]) if figure else None)


def _yearly_heading(same: str, text: StructuredText, paragraph: Paragraph) -> bool:
    """Whether the line right above speaks of what is done every year: "1. Lập chương trình kiểm tra hàng năm:"."""
    if paragraph.parent is None:
        return False
    above = text.paragraphs[paragraph.parent]
    return above.end - above.start < 200 and re.search(r"(?i)h[àằ]ng\s+năm", same[above.start : above.end]) is not None


def _in_rounds(before: str) -> bool:
    """Whether the words before a day without year speak of what is done again and again."""
    rounds = re.search(
        r"(?i)(?:6 tháng|sáu tháng|hàng năm|hằng năm|cả năm|tổng kết năm|quý [IV]+|hàng quý|"
        r"định kỳ)[^.;\n]{0,30}\(\s*(?:trước\s+(?:ngày\s+)?\d{1,2}/\d{1,2}\s*(?:,|và)\s*)?$",
        before[-80:],
    )
    if rounds and re.search(r"(?i)định kỳ|h[àằ]ng (?:tháng|quý|năm)", before):
        return True
    return bool(re.search(r"(?i)(?:định kỳ|\(?h[àằ]ng năm\)?)[^.;\n()]{0,150}$", before[-170:]))
